/** What a rule for date expressions is: a pattern, and what it means from an anchor. */
import type { DateRange } from '../types';

/** Which way an expression looks from its anchor, as far as the sentence shows. */
export type Direction = 'past' | 'future' | undefined;

export interface Rule {
  pattern: RegExp;
  /** A quick look: without a match the pattern cannot match either. */
  needs?: RegExp;
  /** True where the anchor plays no part; `with-year` where it plays none once the group `y` has a year. */
  absolute?: true | 'with-year';
  /** What is read from the anchor: the expression then dates the text, if the day of the event is known; `eve`: of another day, if one is named. */
  reads?: 'weekday' | 'month-day' | 'month' | 'eve';
  /**
   * In languages other than English: words of what lies ahead or is over in the clause, those right before a date, and
   * verbs of what lasted up to it.
   */
  cues?: {
    future: RegExp;
    until: RegExp;
    setFor: RegExp;
    past: RegExp;
    since: RegExp;
    after: RegExp;
    lasted: RegExp;
  };
  resolve(
    groups: Partial<Record<string, string>>,
    anchor: string,
    direction: Direction,
  ): DateRange | undefined;
}

/**
 * A rule of whole words, for sentences in small letters. Without the flags for Unicode and case, with which these
 * patterns are far slower to compile.
 */
export const rule = (
  source: string,
  resolve: Rule['resolve'],
  more: Omit<Rule, 'pattern' | 'resolve'> = {},
): Rule => ({ pattern: new RegExp(`\\b(?:${source})(?!\\w)`, 'g'), resolve, ...more });
