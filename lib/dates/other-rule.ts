/** What a rule for date expressions is in languages other than English. */
import type { DateWording } from './languages/wording';
import type { Rule } from './rule';

/** Letters of the scripts with two cases, digits: a word goes on. Ranges, as the letters of all scripts are slow to compile. */
export const IN_WORD = '[\\w\\u00c0-\\u052f]';

/** “O IPCA-15 de agosto”: a number joined to a name is no day; “mi-janvier” is joined too. */
const PART_OF_NAME = '(?<=[a-z\\u00c0-\\u052f]-)\\d';

/** Between two words, the first of which may be elided: “quest'anno”. */
export const AFTER = "(?: +|(?<=['’]))";

/** A pattern that matches nowhere. */
export const NOTHING = '(?!)';
const NEVER = /(?!)/;
/** What stands between a preposition and the date of its noun; with a verb it would be longer. */
const FEW_WORDS = '(?: [^\\s,;:]+){0,4} ?';

const compiled = new WeakMap<DateWording, Rule['cues']>();

/** The same for all rules of a language. */
function cuesOf(words: DateWording): Rule['cues'] {
  const within = (source = '') => (source ? new RegExp(`(?<!${IN_WORD})(?:${source})(?!${IN_WORD})`) : NEVER);
  const before = (source = '', more = NOTHING) =>
    source ? new RegExp(`(?<!${IN_WORD})(?:${source}) (?:(?:el|le|la|den|dem|il|o) |${more})?$`) : NEVER;
  const cues = compiled.get(words) ?? {
    future: within(words.future),
    until: before(words.until),
    setFor: before(words.setFor, `(?:${words.this}|ce) `),
    past: within(words.past),
    since: before(words.since),
    after: words.after ? new RegExp(`(?<!${IN_WORD})(?:${words.after})${FEW_WORDS}$`) : NEVER,
    lasted: within(words.lasted),
  };
  compiled.set(words, cues);
  return cues;
}

/** Whole words, for sentences in small letters; a word of the future or of the past in its clause turns the direction. */
export function rule(
  source: string,
  words: DateWording,
  resolve: Rule['resolve'],
  more: Partial<Rule> = {},
): Rule {
  return {
    pattern: new RegExp(`(?<!${IN_WORD})(?!${PART_OF_NAME})(?:${source})(?!${IN_WORD})`, 'g'),
    resolve,
    cues: cuesOf(words),
    ...more,
  };
}

/** The words for what is before, here and ahead, with the steps that they count from here. */
export const stepsOf = ({ last, this: current, next }: DateWording) =>
  [
    [last, -1],
    [current, 0],
    [next, 1],
  ] as const;

/** How the name of a month is read: 1–12; 0 where it is none. */
export function monthReader({ months }: DateWording): (name?: string) => number {
  const patterns = months.map((month) => new RegExp(`^(?:${month})$`));
  return (name = '') => patterns.findIndex((pattern) => pattern.test(name)) + 1;
}
