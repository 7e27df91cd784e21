/** What is counted from the day of writing in languages other than English: weekdays, “yesterday”, “two weeks ago”. */
import { addDays, monthRange, weekRange, yearRange } from '../text/calendar';
import type { DateWording } from './languages/wording';
import { AFTER, rule, stepsOf } from './other-rule';
import { ago, ahead, monthOf, one, third, weekday, weekend, yearOf } from './periods';
import type { Direction, Rule } from './rule';

export const UNITS = ['day', 'week', 'month', 'year'] as const;
const PARTS = ['early', 'mid', 'late'] as const;

/** The numbers that a language counts days and weeks in: the inside of a pattern, and what a match means. */
export function numbersOf({ numbers }: DateWording): { any: string; read: (text: string) => number } {
  const words = numbers.map((number) => `(?:${number})`);
  const patterns = words.map((word) => new RegExp(`^${word}$`));
  return {
    any: `\\d{1,3}|${words.join('|')}`,
    read: (text) => {
      const word = patterns.findIndex((pattern) => pattern.test(text));
      return word >= 0 ? word + 1 : Number(text);
    },
  };
}

/** The rules of a language for them. */
export function relative(words: DateWording): Rule[] {
  const { last, next, partOfDay, week } = words;
  const weekdays = words.weekdays.flatMap((name, day) => [
    rule(
      `(?:(?<l>${last}) |(?<n>${next}) )?(?:${name})(?:${partOfDay})?(?:(?: (?<l2>${last})| (?<n2>${next}))(?! (?:${week})))?`,
      words,
      ({ l, l2, n, n2 }, anchor, direction) => {
        const towards: Direction = (n ?? n2) ? 'future' : (l ?? l2) ? 'past' : direction;
        const range = weekday(anchor, day, towards);
        const other = (l ?? l2 ?? n ?? n2) !== undefined && range.from === anchor;
        return other ? one(addDays(anchor, towards === 'future' ? 7 : -7)) : range;
      },
      { needs: new RegExp(name), reads: 'weekday' },
    ),
  ]);
  const unit = (name: string, range: (anchor: string, steps: number) => ReturnType<typeof weekRange>) =>
    stepsOf(words).map(([which, steps]) =>
      rule(
        `(?:${which})${AFTER}(?:${name})|(?:${name}) +(?:${which})`,
        words,
        (_, anchor) => range(anchor, steps),
        { needs: new RegExp(name) },
      ),
    );
  const { any, read } = numbersOf(words);
  const { before = '', after = '', alone } = words.ago;
  const single = (index: number) => (alone ? `|(?:${alone[index]})` : '');
  const counted = UNITS.map((name, index) =>
    rule(
      `${before}(?:(?<n>${any}) (?:${words.units[index]})${single(index)})${after}`,
      words,
      ({ n = '1' }, anchor) => ago(read(n), name, anchor),
      { needs: new RegExp((before || after).trim()) },
    ),
  );
  // “In two weeks”: also a span of time, where nothing else looks ahead.
  const lead = words.ahead?.before;
  const to = UNITS.map((name, index) =>
    rule(`${lead}(?:(?<n>${any}) )?(?:${words.units[index]})`, words, ({ n = '1' }, anchor, direction) =>
      direction === 'future' ? ahead(read(n), name, anchor) : undefined,
    ),
  );
  const thirds = words.thirdsOfMonth.map((source, index) =>
    rule(source, words, (_, anchor, direction) => {
      const inMonth = (steps: number) =>
        third(monthRange(yearOf(anchor), monthOf(anchor) + steps), PARTS[index]);
      const own = inMonth(0);
      return direction === 'past' && own !== undefined && own.from > anchor ? inMonth(-1) : own;
    }),
  );
  return [
    ...weekdays,
    ...thirds,
    ...counted,
    ...(lead ? to : []),
    ...(words.lastYear ? [rule(words.lastYear, words, (_, anchor) => yearRange(yearOf(anchor) - 1))] : []),
    ...(words.eve ? [rule(words.eve, words, (_, anchor) => one(addDays(anchor, -1)), { reads: 'eve' })] : []),
    rule(`(?:${words.yesterday})(?:${partOfDay})?`, words, (_, anchor) => one(addDays(anchor, -1))),
    rule(words.today, words, (_, anchor) => one(anchor)),
    rule(`(?:${words.tomorrow})(?:${partOfDay})?`, words, (_, anchor) => one(addDays(anchor, 1))),
    ...(words.weekend
      ? [rule(words.weekend, words, (_, anchor, direction) => weekend(anchor, direction))]
      : []),
    ...(words.endOfYear ? [rule(words.endOfYear, words, (_, anchor) => monthRange(yearOf(anchor), 12))] : []),
    ...unit(words.week, (anchor, steps) => weekRange(addDays(anchor, 7 * steps))),
    ...unit(words.month, (anchor, steps) => monthRange(yearOf(anchor), monthOf(anchor) + steps)),
    ...unit(words.year, (anchor, steps) => yearRange(yearOf(anchor) + steps)),
  ];
}
