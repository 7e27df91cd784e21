/** Sets of phrases, and how a text is held against them. */

/** A set from a table: phrases parted by `|` or line ends, in lower case. */
export function phrases(table: string): ReadonlySet<string> {
  return new Set(
    table
      .split(/[|\n]/)
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  );
}

/** The longest phrase that is looked for, in characters. */
const LONGEST = 48;

const LETTER = /[\p{L}\p{N}]/u;
/** Written without spaces: a phrase ends anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** So many characters tell of most texts that no phrase begins them. */
const START = 2;
const starts = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function startsOf(set: ReadonlySet<string>): ReadonlySet<string> {
  const known = starts.get(set) ?? new Set(Array.from(set, (phrase) => phrase.slice(0, START)));
  starts.set(set, known);
  return known;
}

/**
 * Whether a text begins with one of the phrases, as whole words.
 * @returns the length of the longest such phrase, 0 for none.
 */
export function beginning(text: string, set: ReadonlySet<string>): number {
  const lower = text.slice(0, LONGEST + 1).toLowerCase();
  const begun = startsOf(set);
  if (!begun.has(lower.slice(0, START)) && !begun.has(lower.slice(0, 1))) return 0;
  for (let end = Math.min(lower.length, LONGEST); end > 0; end--) {
    const next = lower[end] ?? ' ';
    const whole = !LETTER.test(next) || UNSPACED.test(lower[end - 1] ?? '');
    if (whole && set.has(lower.slice(0, end))) return end;
  }
  return 0;
}
