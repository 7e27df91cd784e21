/** What is counted from the day of writing in languages other than English: weekdays, “yesterday”, “two weeks ago”. */
import { addDays, monthRange, weekRange, yearRange } from '../text/calendar';
import type { DateWording } from './languages/wording';
import { rule } from './other-rule';
import { ago, monthOf, one, weekday, weekend, yearOf } from './periods';
import type { Direction, Rule } from './rule';

/** The rules of a language for them. */
export function relative(words: DateWording): Rule[] {
  const { last, next } = words;
  const weekdays = words.weekdays.flatMap((name, day) => [
    rule(
      `(?:(?<l>${last}) |(?<n>${next}) )?(?:${name})(?: (?<l2>${last})| (?<n2>${next}))?`,
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
    (
      [
        [last, -1],
        [words.this, 0],
        [next, 1],
      ] as const
    ).map(([which, steps]) =>
      rule(
        `(?:${which}) +(?:${name})|(?:${name}) +(?:${which})`,
        words,
        (_, anchor) => range(anchor, steps),
        { needs: new RegExp(name) },
      ),
    );
  const numbers = words.numbers.map((number) => `(?:${number})`);
  const { before = '', after = '' } = words.ago;
  const counted = ['day', 'week', 'month', 'year'].map((name, index) =>
    rule(
      `${before}(?:(?<n>\\d{1,3}|${numbers.join('|')}) )${before ? '' : '?'}(?:${words.units[index]})${after}`,
      words,
      ({ n = '1' }, anchor) => {
        const word = numbers.findIndex((number) => new RegExp(`^${number}$`).test(n));
        return ago(word >= 0 ? word + 1 : Number(n), name, anchor);
      },
      { needs: new RegExp((before || after).trim()) },
    ),
  );
  return [
    ...weekdays,
    ...counted,
    rule(words.yesterday, words, (_, anchor) => one(addDays(anchor, -1))),
    rule(words.today, words, (_, anchor) => one(anchor)),
    rule(words.tomorrow, words, (_, anchor) => one(addDays(anchor, 1))),
    ...(words.weekend
      ? [rule(words.weekend, words, (_, anchor, direction) => weekend(anchor, direction))]
      : []),
    ...(words.endOfYear ? [rule(words.endOfYear, words, (_, anchor) => monthRange(yearOf(anchor), 12))] : []),
    ...unit(words.week, (anchor, steps) => weekRange(addDays(anchor, 7 * steps))),
    ...unit(words.month, (anchor, steps) => monthRange(yearOf(anchor), monthOf(anchor) + steps)),
    ...unit(words.year, (anchor, steps) => yearRange(yearOf(anchor) + steps)),
  ];
}
