/** What a rule for date expressions is in languages other than English. */
import type { DateWording } from './languages/wording';
import type { Rule } from './rule';

/** Letters of the scripts with two cases, digits: a word goes on. Ranges, as the letters of all scripts are slow to compile. */
export const IN_WORD = '[\\w\\u00c0-\\u052f]';

const NEVER = /(?!)/;

/** Whole words, for sentences in small letters; a word of the future in the sentence before or behind turns the direction. */
export function rule(
  source: string,
  words: DateWording,
  resolve: Rule['resolve'],
  more: Partial<Rule> = {},
): Rule {
  return {
    pattern: new RegExp(`(?<!${IN_WORD})(?:${source})(?!${IN_WORD})`, 'g'),
    resolve,
    ahead: {
      words: new RegExp(`(?<!${IN_WORD})(?:${words.future})(?!${IN_WORD})`),
      until: words.until
        ? new RegExp(`(?<!${IN_WORD})(?:${words.until}) (?:(?:el|le|la|den|dem|il|o) )?$`)
        : NEVER,
    },
    ...more,
  };
}
