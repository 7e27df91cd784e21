/** Cues of topics: words joined by “ + ”, all of which must occur; `*` ends a stem. */
import { normalise } from '../text/normalise';

const compiled = new Map<string, RegExp[]>();

/** How many words of the longest cue that matches occur in the passage: 0 where none does. */
export function cueStrength(cues: readonly string[], passage: string): number {
  const plain = normalise(passage);
  return Math.max(
    0,
    ...cues.map((cue) => (patternsOf(cue).every((pattern) => pattern.test(plain)) ? weight(cue) : 0)),
  );
}

/** The cues that match. */
export function matchingCues(cues: readonly string[], passage: string): string[] {
  const plain = normalise(passage);
  return cues.filter((cue) => patternsOf(cue).every((pattern) => pattern.test(plain)));
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

const weight = (cue: string) => cue.split(/[\s+]+/).length;
