/**
 * The grammar of English date expressions, as the press uses them. Each rule is a
 * pattern and what it means from an anchor, the day on which the text is written.
 * Weeks run from Monday to Sunday.
 */
import { addDays, dayFrom, dayNumber, monthRange, weekdayOf, weekRange, yearRange } from '../text/calendar';
import type { DateRange } from '../types';
import { easterSunday } from './easter';
import { COUNT_WORDS, COUNTED, MONTH_NAMES, SEASONS, WEEKDAY_NAMES } from './words';

/** Which way an expression looks from its anchor, as far as the sentence shows. */
export type Direction = 'past' | 'future' | undefined;

export interface Rule {
  pattern: RegExp;
  /** True where the anchor plays no part. */
  absolute?: true;
  /** What is read from the anchor: the expression then dates the text, if the day of the event is known. */
  reads?: 'weekday' | 'month-day' | 'month';
  resolve(
    groups: Partial<Record<string, string>>,
    anchor: string,
    direction: Direction,
  ): DateRange | undefined;
}

const MONTH = MONTH_NAMES.join('|');
const WEEKDAY = WEEKDAY_NAMES.join('|');
const COUNT = `\\d{1,3}|${Object.keys(COUNT_WORDS).join('|')}`;
const SEASON = Object.keys(SEASONS).join('|');
const YEAR = '(?:1[5-9]|20)\\d\\d';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const PART =
  '(?<part>early(?: in)?|mid(?:dle of)?|late(?: in)?|(?:the )?(?:beginning|start|middle|end|close) of)';
const NAMED_DAY = `(?:(?:${WEEKDAY}),? (?:the )?)?`;
const NTH = '(?:st|nd|rd|th)?';

const rule = (
  source: string,
  resolve: Rule['resolve'],
  more: Omit<Rule, 'pattern' | 'resolve'> = {},
): Rule => ({
  // Without the Unicode flag, which makes these patterns far slower to compile.
  pattern: new RegExp(`\\b(?:${source})(?!\\w)`, 'gi'),
  resolve,
  ...more,
});

const yearOf = (day: string) => Number(day.slice(0, 4));
const monthOf = (day: string) => Number(day.slice(5, 7));
const one = (day: string | undefined): DateRange | undefined => (day ? { from: day, to: day } : undefined);

function monthNumber(name: string): number {
  return MONTH_NAMES.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'i').test(name)) + 1;
}

function count(word: string): number {
  return COUNT_WORDS[word.toLowerCase()] ?? Number(word);
}

/** The occurrence that the direction asks for, or else the nearest to the anchor. */
function pick(
  candidates: (DateRange | undefined)[],
  anchor: string,
  direction: Direction,
): DateRange | undefined {
  const ranges = candidates.filter((range) => range !== undefined);
  if (direction === 'future') return ranges.find((range) => range.to >= anchor);
  if (direction === 'past') return ranges.findLast((range) => range.from <= anchor);
  const distance = ({ from, to }: DateRange) =>
    to < anchor ? Date.parse(anchor) - Date.parse(to) : Math.max(0, Date.parse(from) - Date.parse(anchor));
  return [...ranges].sort((a, b) => distance(a) - distance(b))[0];
}

/** A day of the year in the next or the last two weeks needs no year; of one further off the direction decides. */
function nearby(
  candidates: (DateRange | undefined)[],
  anchor: string,
  direction: Direction,
): DateRange | undefined {
  const nearest = pick(candidates, anchor, undefined);
  const near = nearest && Math.abs(dayNumber(nearest.from) - dayNumber(anchor)) <= NEARBY;
  return near ? nearest : pick(candidates, anchor, direction);
}

const NEARBY = 14;

const aroundYear = (anchor: string) => [-1, 0, 1].map((step) => yearOf(anchor) + step);

/** A third of a range: the press's “early”, “mid”, “late”. */
function third(range: DateRange | undefined, part: string | undefined): DateRange | undefined {
  if (!range || !part) return range;
  const months = ((monthOf(range.to) - monthOf(range.from) + 12) % 12) + 1;
  const which = /early|beginning|start/i.test(part) ? 0 : /mid/i.test(part) ? 1 : 2;
  if (months === 12) return span(yearOf(range.from), 1 + 4 * which, 4);
  const month = range.from.slice(0, 8);
  const starts = ['01', '11', '21'];
  const ends = ['10', '20', range.to.slice(8)];
  return { from: `${month}${starts[which]}`, to: `${month}${ends[which]}` };
}

const span = (year: number, month: number, months: number): DateRange => ({
  from: monthRange(year, month).from,
  to: monthRange(year, month + months - 1).to,
});

function easter(year: number): string | undefined {
  const { month, day } = easterSunday(year);
  return dayFrom(year, month, day);
}

/** “Last”, “this”, “next” as −1, 0, 1. */
function step(word: string): number {
  return /last|past|previous/i.test(word) ? -1 : /next|coming/i.test(word) ? 1 : 0;
}

/** The week that “this week” means; on a Sunday that looks ahead it is the one that begins next day. */
function week(anchor: string, steps: number, direction: Direction): DateRange {
  const day = steps === 0 && direction !== 'past' && weekdayOf(anchor) === 7 ? addDays(anchor, 1) : anchor;
  return weekRange(addDays(day, 7 * steps));
}

function unit(anchor: string, which: string, name: string, direction: Direction): DateRange {
  const steps = step(which);
  if (/week/i.test(name)) return week(anchor, steps, direction);
  if (/month/i.test(name)) return monthRange(yearOf(anchor), monthOf(anchor) + steps);
  return yearRange(yearOf(anchor) + steps);
}

function weekday(anchor: string, name: string, direction: Direction): DateRange {
  const behind =
    (weekdayOf(anchor) - 1 - WEEKDAY_NAMES.findIndex((day) => day === name.toLowerCase()) + 7) % 7;
  if (direction === 'future')
    return { from: addDays(anchor, (7 - behind) % 7), to: addDays(anchor, (7 - behind) % 7) };
  return { from: addDays(anchor, -behind), to: addDays(anchor, -behind) };
}

export const RULES: readonly Rule[] = [
  // Days of a calendar
  rule(
    `(?<y>${YEAR})-(?<m>\\d\\d)-(?<d>\\d\\d)`,
    ({ y, m, d }) => one(dayFrom(Number(y), Number(m), Number(d))),
    { absolute: true },
  ),
  rule(
    `(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>${YEAR})`,
    ({ y, m, d }) => one(dayFrom(Number(y), Number(m), Number(d))),
    { absolute: true },
  ),
  rule(
    `${NAMED_DAY}(?<m>${MONTH}) (?<d>${DAY})${NTH},? (?<y>${YEAR})`,
    ({ y, m = '', d }) => one(dayFrom(Number(y), monthNumber(m), Number(d))),
    { absolute: true },
  ),
  rule(
    `${NAMED_DAY}(?<d>${DAY})${NTH}(?: of)? (?<m>${MONTH}),? (?<y>${YEAR})`,
    ({ y, m = '', d }) => one(dayFrom(Number(y), monthNumber(m), Number(d))),
    { absolute: true },
  ),
  rule(
    `${NAMED_DAY}(?:(?<m>${MONTH}) (?<d>${DAY})${NTH}|(?<d2>${DAY})${NTH}(?: of)? (?<m2>${MONTH}))`,
    ({ m, m2, d, d2 }, anchor, direction) =>
      nearby(
        aroundYear(anchor).map((year) => one(dayFrom(year, monthNumber(m ?? m2 ?? ''), Number(d ?? d2)))),
        anchor,
        direction,
      ),
    { reads: 'month-day' },
  ),
  rule(
    `(?:(?<m>${MONTH}) (?<a>${DAY})(?: ?[-–—] ?| to | and )(?<b>${DAY})|(?<a2>${DAY})(?: ?[-–—] ?| to | and )(?<b2>${DAY}) (?<m2>${MONTH}))(?:,? (?<y>${YEAR}))?`,
    ({ m, m2, a, a2, b, b2, y }, anchor, direction) => {
      const years = y ? [Number(y)] : aroundYear(anchor);
      return pick(
        years.map((year) => {
          const from = dayFrom(year, monthNumber(m ?? m2 ?? ''), Number(a ?? a2));
          const to = dayFrom(year, monthNumber(m ?? m2 ?? ''), Number(b ?? b2));
          return from && to && from < to ? { from, to } : undefined;
        }),
        anchor,
        y ? undefined : direction,
      );
    },
  ),

  // Months
  rule(
    `(?:${PART}[ -])?(?<m>${MONTH})(?: of)?,? (?<y>${YEAR})`,
    ({ part, m = '', y }) => third(monthRange(Number(y), monthNumber(m)), part),
    { absolute: true },
  ),
  rule(
    `(?:in |${PART}[ -])?(?<m>${MONTH}) (?:of )?(?<which>last|this|next) year`,
    ({ part, m = '', which = '' }, anchor) =>
      third(monthRange(yearOf(anchor) + step(which), monthNumber(m)), part),
  ),
  rule(
    `(?<m>${MONTH}) (?:or|and|to|[-–—]) (?<n>${MONTH})(?: (?<y>${YEAR}))?`,
    ({ m = '', n = '', y }, anchor, direction) => {
      const [first, last] = [monthNumber(m), monthNumber(n)];
      const years = y ? [Number(y)] : aroundYear(anchor);
      return first < last
        ? pick(
            years.map((year) => span(year, first, last - first + 1)),
            anchor,
            y ? undefined : direction,
          )
        : undefined;
    },
    { reads: 'month' },
  ),
  rule(
    `(?:(?<=(?:in|since|by|until|till|from|of|last|next|this|during|before|after|than) )|${PART}[ -])(?<m>${MONTH})(?! \\d)`,
    ({ part, m = '' }, anchor, direction) =>
      third(
        pick(
          aroundYear(anchor).map((year) => monthRange(year, monthNumber(m))),
          anchor,
          direction ?? 'past',
        ),
        part,
      ),
    { reads: 'month' },
  ),

  // Weeks, months and years from here
  rule(
    `(?:${PART} )?(?:the )?(?<which>last|past|previous|this|next|coming|upcoming) (?<u>week|month|year)`,
    ({ part, which = '', u = '' }, anchor, direction) => {
      const range = unit(anchor, which, u, direction);
      if (!part || !/week/i.test(u)) return third(range, part);
      return /end|late|close/i.test(part)
        ? { from: addDays(range.from, 3), to: range.to }
        : /mid/i.test(part)
          ? { from: addDays(range.from, 1), to: addDays(range.from, 3) }
          : { from: range.from, to: addDays(range.from, 1) };
    },
  ),
  rule('the (?<n>first|last) week of (?<which>this|next|last) month', ({ n = '', which = '' }, anchor) => {
    const { from, to } = monthRange(yearOf(anchor), monthOf(anchor) + step(which));
    return /first/i.test(n) ? { from, to: addDays(from, 6) } : { from: addDays(to, -6), to };
  }),
  rule('the end of the (?<u>week|month|year)', ({ u = '' }, anchor, direction) => {
    const range = unit(anchor, 'this', u, direction);
    return /week/i.test(u)
      ? { from: addDays(range.from, 3), to: range.to }
      : /month/i.test(u)
        ? third(range, 'end of')
        : { from: `${yearOf(anchor)}-12-01`, to: range.to };
  }),
  rule(
    '(?<side>earlier|later) (?:this|in the|that) (?<u>week|month|year)',
    ({ side = '', u = '' }, anchor) => {
      const range = unit(anchor, 'this', u, /later/i.test(side) ? 'future' : 'past');
      return /earlier/i.test(side)
        ? { from: range.from, to: anchor }
        : { from: range.from > anchor ? range.from : addDays(anchor, 1), to: range.to };
    },
  ),
  rule('(?:the )?(?<which>last|past|previous|this|next|coming) weekend', ({ which = '' }, anchor) => {
    const { to } = weekRange(addDays(anchor, 7 * step(which)));
    return { from: addDays(to, -1), to };
  }),

  // Days from here
  rule(
    `(?:(?<which>last|next|this|early|late) )?(?<w>${WEEKDAY})(?! (?:${MONTH}) \\d)`,
    ({ which = '', w = '' }, anchor, direction) => {
      const towards = /next/i.test(which) ? 'future' : /last/i.test(which) ? 'past' : direction;
      const range = weekday(anchor, w, towards);
      if (/last|next/i.test(which) && range.from === anchor) return one(addDays(anchor, 7 * step(which)));
      return range;
    },
    { reads: 'weekday' },
  ),
  rule('the day before yesterday', (_, anchor) => one(addDays(anchor, -2))),
  rule('yesterday|last night', (_, anchor) => one(addDays(anchor, -1))),
  rule('the day after tomorrow', (_, anchor) => one(addDays(anchor, 2))),
  rule('tomorrow', (_, anchor) => one(addDays(anchor, 1))),
  rule('today|tonight|this (?:morning|afternoon|evening)', (_, anchor) => one(anchor)),
  rule(`(?<n>${COUNT}) (?<u>day|week|month|year)s? ago`, ({ n = '', u = '' }, anchor) => {
    const number = count(n);
    if (/day/i.test(u)) return one(addDays(anchor, -number));
    if (/week/i.test(u)) return weekRange(addDays(anchor, -7 * number));
    return /month/i.test(u)
      ? monthRange(yearOf(anchor), monthOf(anchor) - number)
      : yearRange(yearOf(anchor) - number);
  }),
  rule(
    `(?:in|over|for|during) the (?:last|past) (?<n>${COUNT}) (?<u>day|week|month|year)s`,
    ({ n = '', u = '' }, anchor) => {
      const number = count(n);
      if (/day|week/i.test(u))
        return { from: addDays(anchor, -number * (/week/i.test(u) ? 7 : 1)), to: anchor };
      const months = number * (/year/i.test(u) ? 12 : 1);
      return {
        from: monthRange(yearOf(anchor), monthOf(anchor) - months).from,
        to: anchor,
      };
    },
  ),

  // Seasons, quarters, halves, feasts
  rule(
    `(?:the )?(?<s>${SEASON})(?: of)? (?<y>${YEAR})`,
    ({ s = '', y }) => span(Number(y), SEASONS[s.toLowerCase()] ?? 1, 3),
    { absolute: true },
  ),
  rule(`(?<which>last|this|next) (?<s>${SEASON})`, ({ which = '', s = '' }, anchor) => {
    const seasons = [-2, -1, 0, 1, 2].map((years) =>
      span(yearOf(anchor) + years, SEASONS[s.toLowerCase()] ?? 1, 3),
    );
    const current = seasons.findIndex(({ to }) => to >= anchor);
    const running = (seasons[current]?.from ?? '') <= anchor;
    if (/last/i.test(which)) return seasons[current - 1];
    return seasons[/next/i.test(which) && running ? current + 1 : current];
  }),
  rule(
    `(?:the )?(?<n>first|second|third|fourth|last) (?<u>half|quarter) of (?<y>${YEAR})`,
    ({ n = '', u = '', y }) => {
      const months = /half/i.test(u) ? 6 : 3;
      const index = /last/i.test(n)
        ? 12 / months - 1
        : ['first', 'second', 'third', 'fourth'].indexOf(n.toLowerCase());
      return index * months < 12 ? span(Number(y), 1 + index * months, months) : undefined;
    },
    { absolute: true },
  ),
  rule(
    `(?<feast>Easter|Christmas)(?: Day| Sunday)?(?: (?:of )?(?<y>${YEAR}))?`,
    ({ feast = '', y }, anchor, direction) => {
      const dayIn = (year: number) => (/easter/i.test(feast) ? easter(year) : dayFrom(year, 12, 25));
      return y
        ? one(dayIn(Number(y)))
        : pick(
            aroundYear(anchor).map((year) => one(dayIn(year))),
            anchor,
            direction,
          );
    },
  ),

  // Years
  rule(`${PART}[ -](?<y>${YEAR})`, ({ part, y }) => third(yearRange(Number(y)), part), { absolute: true }),
  rule(
    `(?<a>${YEAR})(?: ?[-–—] ?| to | and | until )(?<b>${YEAR}|\\d\\d)(?![-\\d])`,
    ({ a = '', b = '' }) => {
      const last = b.length === 2 ? a.slice(0, 2) + b : b;
      return last > a ? { from: `${a}-01-01`, to: `${last}-12-31` } : undefined;
    },
    { absolute: true },
  ),
  rule(
    `(?:the )?(?:(?<part>early|mid|late)[ -])?(?<y>(?:1[5-9]|20)\\d)0s`,
    ({ part, y }) => {
      const [first, last] = /early/i.test(part ?? '')
        ? [0, 3]
        : /mid/i.test(part ?? '')
          ? [4, 6]
          : part
            ? [7, 9]
            : [0, 9];
      return { from: `${y}${first}-01-01`, to: `${y}${last}-12-31` };
    },
    { absolute: true },
  ),
  rule(
    `(?<![-.,/$€£₽#№:]|pre-|post-)(?<y>${YEAR})(?![-/:%]|[.,]\\d| (?:${COUNTED}))`,
    ({ y }) => yearRange(Number(y)),
    { absolute: true },
  ),
];
