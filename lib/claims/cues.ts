/** Cues of topics: words joined by “ + ”, all of which must occur; `*` ends a stem. */
import { normalise } from '../text/normalise';

const compiled = new Map<string, RegExp[]>();

/** The cues that match a passage in comparison form. */
export function matchingCues(cues: readonly string[], plain: string): string[] {
  return cues.filter((cue) => patternsOf(cue).every((pattern) => pattern.test(plain)));
}

/** Words of a cue. */
export function weight(cue: string): number {
  return cue.split(/[\s+]+/).length;
}

/** So many letters of a word are looked up before a pattern is tried, which takes longer. */
const KEY = 3;

/** Many cue lists at once: only those are tried of which a word begins as one of the passage does. */
export class CueIndex {
  private readonly entries = new Map<string, { owner: string; cue: string }[]>();

  constructor(lists: readonly { id: string; cues: readonly string[] }[]) {
    for (const { id, cues } of lists) {
      for (const cue of cues) {
        const key = keyOf(cue);
        this.entries.set(key, [...(this.entries.get(key) ?? []), { owner: id, cue }]);
      }
    }
  }

  /**
   * For each list with a matching cue, the words of its longest one.
   * @param plain the passage in comparison form.
   */
  strengths(plain: string): Map<string, number> {
    const strengths = new Map<string, number>();
    const keys = new Set((plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, KEY)));
    for (const key of [...keys, '']) {
      for (const { owner, cue } of this.entries.get(key) ?? []) {
        const words = weight(cue);
        if (words > (strengths.get(owner) ?? 0) && matchingCues([cue], plain).length > 0)
          strengths.set(owner, words);
      }
    }
    return strengths;
  }
}

/** The first letters of the cue's longest word; nothing where a word is shorter than its key. */
function keyOf(cue: string): string {
  const words = normalise(cue).match(/[\p{L}\p{N}]+/gu) ?? [];
  const longest = [...words].sort((a, b) => b.length - a.length)[0] ?? '';
  return longest.length >= KEY ? longest.slice(0, KEY) : '';
}

function patternsOf(cue: string): RegExp[] {
  const known = compiled.get(cue);
  if (known) return known;
  const patterns = cue
    .split(' + ')
    .map((part) => new RegExp(`(?<![\\p{L}\\p{N}])${wordsOf(part)}(?![\\p{L}\\p{N}])`, 'u'));
  compiled.set(cue, patterns);
  return patterns;
}

/** Hyphen or space between words; `*` for the rest of one. */
function wordsOf(part: string): string {
  const plain = normalise(part.trim()).replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return plain.replaceAll('*', '[\\p{L}\\p{M}]*').replace(/[\s-]+/g, '[\\s-]+');
}
