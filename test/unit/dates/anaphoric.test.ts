import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/dates';
import { addDays } from '../../../lib/text/calendar';
import { readingOf } from '../reading';

const days = (text: string, language = 'en') =>
  findDates(readingOf(text, { asOf: { from: '2025-03-13', to: '2025-03-13' }, article: { language } })).map(
    ({ from, to }) => (from === to ? from : `${from}/${to}`),
  );

describe('dates counted from another date', () => {
  it.each([
    ['They met on 3 March and again two days later.', '2025-03-05'],
    ['On 3 March they met; the next day they left.', '2025-03-04'],
    ['He said on Monday that it had begun a week earlier.', '2025-03-03'],
    ['It came on 3 March, and that day nobody slept.', '2025-03-03'],
    ['It came on 3 March. A day earlier, nobody had known.', '2025-03-02'],
    ['It came on 3 March. The next day they left.', '2025-03-04'],
    ['It came on 3 March. Speaking at the quay a day later, she wept.', '2025-03-04'],
    ['Signed in July 2022, it ended a year later.', '2023-01-01/2023-12-31'],
    ['Signed in July 2022, it ended two months later.', '2022-09-01/2022-09-30'],
    ['It came on 3 March.\n\nA day earlier, nobody had known.', '2025-03-02'],
    [
      'Smith spoke on 3 March. Her deputy, Jane Jones, told Harbour Radio a day later that it was so.',
      '2025-03-04',
    ],
    ['The fifth came in May 2016; the fourth was in January of that year.', '2016-01-01/2016-01-31'],
    ['It began in May 2016, on the 7th of that month.', '2016-05-07'],
  ])('%s', (text, wanted) => expect(days(text)[1]).toBe(wanted));

  it.each([
    'Two days later they left.',
    'It came on 3 March. What they had asked for, they got a day later.',
    'It came on 3 March. Two days later they left.',
    'It came on 3 March. When the bridge fell, she said a day later that it was so.',
    'On 2 March they met, on 3 March they spoke. A day later they left.',
    'It came on 3 March.\n\nTwo days later they left.',
    'On 3 March prices were higher than a year earlier.',
    'In July 2022 it began; two days later it was over.',
  ])('are left out without a day to count from: %s', (text) =>
    expect(days(text).filter((each) => each < '2025-03-02' || each > '2025-03-03')).toEqual(
      text.includes('2022') ? ['2022-07-01/2022-07-31'] : [],
    ),
  );

  it.each([
    ['de', 'Am 3. März begann es, zwei Tage später war es vorbei.', '2025-03-05'],
    ['fr', 'Le 17 septembre 2024, ils ont explosé ; dix jours plus tard, il est mort.', '2024-09-27'],
    ['fr', 'Ils sont partis le 3 mars.\n\nLa veille, il pleuvait.', '2025-03-02'],
    ['es', 'Empezó el 3 de marzo y una semana después acabó.', '2025-03-10'],
    ['ru', 'Это было 3 марта. Накануне шёл дождь.', '2025-03-02'],
    ['uk', 'Це сталося 3 березня, а два дні потому все скінчилося.', '2025-03-05'],
  ])('in other languages (%s): %s', (language, text, wanted) => expect(days(text, language)[1]).toBe(wanted));

  it.each([
    ['es', 'El 3 de marzo llegó, dos días después de la cumbre.', ['2025-03-03']],
    ['it', 'Il 3 marzo è arrivato, due giorni dopo il vertice.', ['2025-03-03']],
    ['ru', 'Накануне шёл дождь.', ['2025-03-12']],
  ])('count from what the text names, not from an event (%s): %s', (language, text, wanted) =>
    expect(days(text, language)).toEqual(wanted),
  );

  it('are as many days apart as the words say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), fc.boolean(), (count, later) => {
        const text = `It began on 3 March 2021, and ${count} days ${later ? 'later' : 'earlier'} it rained.`;
        expect(days(text)[1]).toBe(addDays('2021-03-03', later ? count : -count));
      }),
    );
  });
});
