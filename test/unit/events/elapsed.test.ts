import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elapsedIn } from '../../../lib/events/elapsed';
import { addDays } from '../../../lib/text/calendar';

const day = { from: '2025-03-20', to: '2025-03-20' };
const spans = (text: string) => elapsedIn(text, 0, [], day).map(({ from, to }) => `${from}/${to}`);

describe('elapsedIn', () => {
  it.each([
    ['He spoke two days after the vote.', ['2025-03-18/2025-03-18', '2025-03-16/2025-03-18']],
    ['It came a week after the vote.', ['2025-03-11/2025-03-15']],
    ['It had begun three days earlier.', ['2025-03-17/2025-03-17', '2025-03-15/2025-03-17']],
    ['It had begun a day before.', ['2025-03-19/2025-03-19', '2025-03-17/2025-03-19']],
    ['It came three days before the vote.', []],
    ['He left a day after.', []],
    ['Two days later he left.', []],
  ])('%s', (text, wanted) => expect(spans(text)).toEqual(wanted));

  it('counts from the date before it', () => {
    const text = 'In May 2024, a month after the vote, he left.';
    const may = { start: 0, end: 11, surface: 'In May 2024', from: '2024-05-01', to: '2024-05-31' };
    expect(elapsedIn(text, 0, [may], day)).toMatchObject([{ from: '2024-03-26', to: '2024-05-07' }]);
  });

  it('counts on from a date before it', () => {
    const text = 'He left in May 2024. A week later he was back.';
    const left = { start: 11, end: 19, surface: 'May 2024', from: '2024-05-02', to: '2024-05-02' };
    expect(elapsedIn(text, 0, [left], day)).toMatchObject([{ from: '2024-05-07', to: '2024-05-11' }]);
  });

  it('gives the words with their offsets, and that very day for days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.stringMatching(/^[a-z ]{0,12}$/), (count, lead) => {
        const text = `${lead}. ${count} days after the vote`;
        const [found] = elapsedIn(text, 100, [], day);
        expect(text.slice((found?.start ?? 0) - 100, (found?.end ?? 0) - 100)).toBe(found?.surface);
        expect(found?.from).toBe(addDays(day.from, -count));
      }),
    );
  });
});
