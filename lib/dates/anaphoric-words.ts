/** The expressions that count from a date named before, and what they mean: “two days later”, «на следующий день». */
import { addDays, dayFrom, lengthOf, monthRange, weekRange, yearRange } from '../text/calendar';
import type { DateRange } from '../types';
import { numbersOf, UNITS } from './other-relative';
import { COUNT, count, MONTH, monthNumber } from './patterns';
import { monthOf, one, yearOf } from './periods';
import { DATE_WORDINGS } from './wordings';

/** What an expression is made of: the named groups of its pattern. */
export type Groups = Partial<Record<string, string>>;

/** “Two weeks later that summer” counts from nothing named. */
const THAT =
  '(?:day|week|month|year|night|evening|morning|afternoon|spring|summer|autumn|fall|winter|decade)';

const ENGLISH = new RegExp(
  `\\b(?<!(?:from|than|with|over) )(?:${[
    `(?<n>${COUNT}) +(?<u>day|week|month|year)s? +(?<side>later|earlier|afterwards)(?! (?:this|than|in|on|last)| that (?:same |very )?${THAT})`,
    'the +(?<other>next|following|previous|same) +day',
    '(?<that>that) +(?:same +)?day',
    'the +day +(?<beside>before|after)(?=[.,;:])',
    `(?<ofYear>${MONTH}) of (?:that|the same) year`,
    'the (?<ofMonth>\\d{1,2})(?:st|nd|rd|th) of (?:that|the same) month',
  ].join('|')})(?!\\w)`,
  'gi',
);

const compiled = new Map<string, RegExp>();

/** The expressions of a language, given by its primary tag; nothing for those without a wording. */
export function expressionsOf(language: string): RegExp | undefined {
  if (language === 'en') return ENGLISH;
  const words = Object.hasOwn(DATE_WORDINGS, language) ? DATE_WORDINGS[language] : undefined;
  if (!words) return undefined;
  const known = compiled.get(language);
  if (known) return known;
  const units = words.units.map((unit, index) => `(?<${UNITS[index]}>${unit})`).join('|');
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${[
      `(?<after>${words.dayAfter})`,
      `(?<before>${words.dayBefore})`,
      `(?<eve>${words.eve ?? '(?!)'})`,
      `(?<n>${numbersOf(words).any}) (?:${units}) (?:(?<later>${words.later})|(?<earlier>${words.earlier}))`,
    ].join('|')})(?!\\p{L})`,
    'giu',
  );
  compiled.set(language, pattern);
  return pattern;
}

/** “A day earlier”, “the next day”, “January of that year”: so near that two sentences belong together. */
export const isNear = ({ after, before, eve, ofYear, ofMonth, other = '', u = '', n = '' }: Groups) =>
  (after ?? before ?? eve ?? ofYear ?? ofMonth) !== undefined ||
  /^(?:next|following|previous)$/i.test(other) ||
  (u.toLowerCase() === 'day' && /^(?:an?|one)$/i.test(n));

const isBack = ({ side, other, beside, before, eve, earlier }: Groups) =>
  (before ?? eve ?? earlier) !== undefined ||
  side?.toLowerCase() === 'earlier' ||
  other?.toLowerCase() === 'previous' ||
  beside?.toLowerCase() === 'before';

const isSame = ({ other, that }: Groups) => that !== undefined || other?.toLowerCase() === 'same';

/** What an expression means from a date: days and weeks are counted from a day, months from a month, years from a year. */
export function counted(groups: Groups, anchor: DateRange, language: string): DateRange | undefined {
  const { n, u, ofYear, ofMonth } = groups;
  const year = anchor.from.slice(0, 4) === anchor.to.slice(0, 4) ? yearOf(anchor.from) : undefined;
  const isMonth = lengthOf(anchor) <= 31;
  const day = lengthOf(anchor) === 1 ? anchor.from : undefined;
  if (ofYear) return year === undefined ? undefined : monthRange(year, monthNumber(ofYear.toLowerCase()));
  if (ofMonth)
    return isMonth ? one(dayFrom(yearOf(anchor.from), monthOf(anchor.from), Number(ofMonth))) : undefined;
  const words = DATE_WORDINGS[language];
  const read = words ? numbersOf(words).read : count;
  const steps = (isBack(groups) ? -1 : 1) * (n ? read(n.toLowerCase()) : 1);
  switch (u?.toLowerCase() ?? UNITS.find((unit) => groups[unit] !== undefined) ?? 'day') {
    case 'day':
      return one(day && (isSame(groups) ? day : addDays(day, steps)));
    case 'week':
      if (!day) return undefined;
      return Math.abs(steps) === 1 ? one(addDays(day, 7 * steps)) : weekRange(addDays(day, 7 * steps));
    case 'month':
      return isMonth ? monthRange(yearOf(anchor.from), monthOf(anchor.from) + steps) : undefined;
    default:
      return year === undefined ? undefined : yearRange(year + steps);
  }
}
