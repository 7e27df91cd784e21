/** What a rule for date expressions is: a pattern, and what it means from an anchor. */
import type { DateRange } from '../types';

/** Which way an expression looks from its anchor, as far as the sentence shows. */
export type Direction = 'past' | 'future' | undefined;

export interface Rule {
  pattern: RegExp;
  /** True where the anchor plays no part. */
  absolute?: true;
  /** What is read from the anchor: the expression then dates the text, if the day of the event is known. */
  reads?: 'weekday' | 'month-day' | 'month';
  /** Words of what lies ahead, in the rule's own language; absent: the English ones. */
  future?: RegExp;
  resolve(
    groups: Partial<Record<string, string>>,
    anchor: string,
    direction: Direction,
  ): DateRange | undefined;
}

/** A rule of whole words. Without the Unicode flag, which makes these patterns far slower to compile. */
export const rule = (
  source: string,
  resolve: Rule['resolve'],
  more: Omit<Rule, 'pattern' | 'resolve'> = {},
): Rule => ({ pattern: new RegExp(`\\b(?:${source})(?!\\w)`, 'gi'), resolve, ...more });
