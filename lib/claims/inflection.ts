/** English words without the endings of number and tense. */

const ENDING = /(?:ing|ed|es|s|e)$/;
/** What would be shorter without its ending keeps it: “used”. */
const SHORTEST = 3;

const known = new Map<string, string>();

/** “Strikes”, “striking” → “strik”; “denied” → “deny”. No word of a dictionary: two forms of one word have the same. */
export function baseOf(word: string): string {
  const read = known.get(word);
  if (read !== undefined) return read;
  const base = shorten(word);
  known.set(word, base);
  return base;
}

function shorten(word: string): string {
  if (!/^[a-z]{4,}$/.test(word) || word.endsWith('ss')) return word;
  const base = word.replace(/(?:ies|ied)$/, 'y').replace(ENDING, '');
  return base.length < SHORTEST ? word : base.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}
