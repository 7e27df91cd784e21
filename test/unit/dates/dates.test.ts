import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/dates';
import { dateExpressions } from '../../../lib/dates/expressions';
import { readingOf } from '../reading';

const THURSDAY = '2025-03-13';

function days(sentence: string, from = THURSDAY, to = from): string[] {
  return findDates(readingOf(sentence, { asOf: { from, to } })).map((date) =>
    date.from === date.to ? date.from : `${date.from}/${date.to}`,
  );
}

describe('findDates', () => {
  it.each(['“Today I feel tall,” she said.', 'It began in 2016; it ended in May of that year.'])(
    'leaves out a day that only another text or day tells: %s',
    (sentence) => expect(days(sentence).filter((day) => !day.startsWith('2016'))).toEqual([]),
  );

  it.each([
    ['They met on 3 March 2024.', '2024-03-03'],
    ['They met on Monday, March 3, 2024.', '2024-03-03'],
    ['It was signed on 2022-09-30.', '2022-09-30'],
    ['The deadline is 30 Sept. 2025.', '2025-09-30'],
    ['It ran from 10 to 12 March 2025.', '2025-03-10/2025-03-12'],
    ['It ran in June 2024.', '2024-06-01/2024-06-30'],
    ['It fell in late June 2024.', '2024-06-21/2024-06-30'],
    ['It fell in mid-2024.', '2024-05-01/2024-08-31'],
    ['The peninsula was annexed in 2014.', '2014-01-01/2014-12-31'],
    ['He ruled (1991–99) alone.', '1991-01-01/1999-12-31'],
    ['In the 1990s trade grew.', '1990-01-01/1999-12-31'],
    ['In the first half of 2026 it grows.', '2026-01-01/2026-06-30'],
    ['In the autumn of 2023 it stopped.', '2023-09-01/2023-11-30'],
  ])('reads the calendar: %s', (sentence, wanted) => expect(days(sentence)).toEqual([wanted]));

  it.each([
    ['He said so on Tuesday.', '2025-03-11'],
    ['He said so on Thursday.', THURSDAY],
    ['They will meet on Tuesday.', '2025-03-18'],
    ['They met last Thursday.', '2025-03-06'],
    ['He spoke yesterday.', '2025-03-12'],
    ['They met on March 11.', '2025-03-11'],
    ['They will meet on 2 April.', '2025-04-02'],
    ['It happened on 20 December.', '2024-12-20'],
    ['By late February the shops were empty.', '2025-02-21/2025-02-28'],
    ['They kept the schools closed until 20 February.', '2025-02-20'],
    ['They took office last month.', '2025-02-01/2025-02-28'],
    ['In June of last year he set out terms.', '2024-06-01/2024-06-30'],
    ['Late last year it froze.', '2024-09-01/2024-12-31'],
    ['A meeting is planned in April or May.', '2025-04-01/2025-05-31'],
    ['It should be over by Easter.', '2025-04-20'],
    ['It is to be held at the end of the upcoming week.', '2025-03-20/2025-03-23'],
    ['It will be held later this week.', '2025-03-14/2025-03-16'],
    ['It fell earlier this month.', '2025-03-01/2025-03-31'],
    ['He will not stop, and after his call on Tuesday drones were seen.', '2025-03-11'],
    ['By Tuesday evening, it was over.', '2025-03-11'],
    ['As recently as January it froze.', '2025-01-01/2025-01-31'],
    ['He held out the prospect of a visit on Tuesday.', '2025-03-18'],
    ['It must be done no later than June.', '2025-06-01/2025-06-30'],
    ['They came three weeks ago.', '2025-02-17/2025-02-23'],
  ])('reads from the article’s date: %s', (sentence, wanted) => expect(days(sentence)).toEqual([wanted]));

  it.each([
    'About 2014 people came.',
    'It may rain and they march on.',
    'It cost $1999.',
    'The 2.2020 release is out.',
    'A force of 2000 soldiers left.',
  ])('reads no date into: %s', (sentence) => expect(days(sentence)).toEqual([]));

  it('resolves what a range of dates determines, and only that', () => {
    expect(days('They met last year, and again on Tuesday.', '2025-02-03', '2025-02-24')).toEqual([
      '2024-01-01/2024-12-31',
    ]);
  });

  it('takes no part of a name for a date', () => {
    const reading = readingOf('[May Bloom](person/may-bloom) came in May.');
    expect(findDates(reading).map(({ surface }) => surface)).toEqual(['May']);
  });

  it('looks ahead on a Sunday, when the week is over', () => {
    expect(days('They plan to meet later this week.', '2025-02-23')).toEqual(['2025-02-24/2025-03-02']);
  });
});

it.each([
  ['On 8 April last year it burned.', '2024-04-08'],
  ['On Monday, April 8th, last year it burned.', '2024-04-08'],
  ['It is to open on the 8th of April next year.', '2026-04-08'],
])('a day of another year: %s', (text, day) =>
  expect(dateExpressions(text, 0).flatMap(({ resolve }) => resolve(THURSDAY) ?? [])).toEqual([
    { from: day, to: day },
  ]),
);

describe('dateExpressions', () => {
  const word = fc.constantFrom(
    'on',
    'March',
    '3',
    '2024',
    'last',
    'year',
    'the',
    'end',
    'of',
    'week',
    'Monday',
    '12',
    'May',
    'and',
    ',',
    'in',
    '1990s',
  );

  it('gives spans that hold their surface, in order, without overlap, from start to end', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.nat(500), (words, offset) => {
        const text = words.join(' ');
        let last = offset;
        for (const { start, end, surface, resolve } of dateExpressions(text, offset)) {
          expect(text.slice(start - offset, end - offset)).toBe(surface);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          const range = resolve(THURSDAY);
          if (range) expect(range.from <= range.to).toBe(true);
        }
      }),
    );
  });
});

describe('days without a year, and deadlines', () => {
  it.each([
    ['She brushed the plan for a canal aside on Tuesday.', ['2025-03-11']],
    ['She had proposed that they meet again between March 30 and April 2.', ['2025-03-30', '2025-04-02']],
    ['The hall burned down on January 20.', ['2025-01-20']],
    ['Forty names had been wiped off by Monday.', ['2025-03-10']],
    ['Columns poured in; by Monday they had left.', ['2025-03-10']],
    ['All must be gone by Monday.', ['2025-03-17']],
    ['Lind, until Monday the mayor, was sworn in.', ['2025-03-10']],
    ['They rang at the weekend.', ['2025-03-08/2025-03-09']],
    ['They will ring at the weekend.', ['2025-03-15/2025-03-16']],
    ['She asked a fortnight ago.', ['2025-02-27']],
    ['A decade ago it was settled.', ['2015-01-01/2015-12-31']],
  ])('%s', (sentence, wanted) => expect(days(sentence)).toEqual(wanted));
});

describe('weekdays in a row', () => {
  it.each([
    ['They may meet on Thursday or Friday, which was not confirmed.', 'en', ['2025-03-13', '2025-03-14']],
    ['Ein Treffen am Donnerstag oder Freitag wurde nicht bestätigt.', 'de', ['2025-03-13', '2025-03-14']],
    ['They met on Monday and Tuesday.', 'en', ['2025-03-10', '2025-03-11']],
    ['It rained on Tuesday, and on Monday it snowed.', 'en', ['2025-03-11', '2025-03-10']],
  ])('%s', (sentence, language, wanted) => {
    const reading = readingOf(sentence, { article: { language }, asOf: { from: THURSDAY, to: THURSDAY } });
    expect(findDates(reading).map(({ from }) => from)).toEqual(wanted);
  });
});
