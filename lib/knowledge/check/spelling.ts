/**
 * Whether two names may be one in two romanisations (“Ihar Pietryšenka”,
 * “Igor Petrishenko”). Vowels are what romanisations differ in most, so a word
 * is compared by its consonants, as in Soundex (Russell, 1918).
 */
import { keyOf } from '../pack/alias-key';

/** Spellings of one consonant, longest first. */
const CONSONANTS: readonly [RegExp, string][] = [
  [/shch|sch|sh|sz|ch|cz|ts|tz|zh|[sz]/g, 's'],
  [/kh|ck|[ckq]/g, 'k'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
];
/** All but consonants; j and y are vowels as often as not. */
const VOWELS = /[^bcdfghklmnpqrstvxz]/g;
const DOUBLED = /(.)\1+/g;
const LATIN = /^\p{Script=Latin}+$/u;

/** The consonants of a name's words; empty where a word is not in Latin letters or a single word is all there is. */
export function consonantsOf(name: string): string[] {
  const words = keyOf(name).map((word) => word.replaceAll("'", ''));
  if (words.length < 2 || !words.every((word) => LATIN.test(word))) return [];
  return words.map((word) =>
    CONSONANTS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word)
      .replace(VOWELS, '')
      .replace(DOUBLED, '$1'),
  );
}

/** Whether every word of one name stands in the other, at least one the same and the rest but for one consonant. */
export function soundAlike(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => word.length > 1 && b.includes(word)) && (within(a, b) || within(b, a));
}

function within(name: readonly string[], other: readonly string[]): boolean {
  const left = [...other];
  return name.every((word) => {
    const same = left.indexOf(word);
    const at = same < 0 ? left.findIndex((its) => oneApart(word, its)) : same;
    // Each word answers to one of the other's.
    return at >= 0 && left.splice(at, 1).length > 0;
  });
}

/** Whether one consonant is added, left out or another; of words of a single one, never. */
function oneApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return short.slice(long.length === short.length ? same + 1 : same) === long.slice(same + 1);
}
