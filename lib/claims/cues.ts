/** Cues of topics: words joined by “ + ”, all of which must occur; `*` ends a stem. */
import { normalise } from '../text/normalise';

interface Part {
  pattern: RegExp;
  /** Letters that must occur: looked for before the pattern, which takes longer. */
  letters: string;
}

const compiled = new Map<string, Part[]>();

/**
 * How many words of the longest cue that matches occur in the passage: 0 where none does.
 * @param plain the passage in comparison form.
 */
export function cueStrength(cues: readonly string[], plain: string): number {
  return Math.max(0, ...matchingCues(cues, plain).map(weight));
}

/** The cues that match a passage in comparison form. */
export function matchingCues(cues: readonly string[], plain: string): string[] {
  return cues.filter((cue) =>
    partsOf(cue).every(({ letters, pattern }) => plain.includes(letters) && pattern.test(plain)),
  );
}

/** Words of a cue. */
export function weight(cue: string): number {
  return cue.split(/[\s+]+/).length;
}

function partsOf(cue: string): Part[] {
  const known = compiled.get(cue);
  if (known) return known;
  const parts = cue.split(' + ').map((part) => ({
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${wordsOf(part)}(?![\\p{L}\\p{N}])`, 'u'),
    letters:
      normalise(part)
        .match(/[\p{L}\p{N}]+/gu)
        ?.sort((a, b) => b.length - a.length)[0] ?? '',
  }));
  compiled.set(cue, parts);
  return parts;
}

/** Hyphen or space between words; `*` for the rest of one. */
function wordsOf(part: string): string {
  const plain = normalise(part.trim()).replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return plain.replaceAll('*', '[\\p{L}\\p{M}]*').replace(/[\s-]+/g, '[\\s-]+');
}
