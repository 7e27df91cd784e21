/** The press tells in the present what is to come. */
import { expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/dates';
import { readingOf } from '../reading';

const TUESDAY = '2026-02-03';

it.each([
  ['A second round of talks opens in Abu Dhabi on Wednesday, officials said.', '2026-02-04'],
  ['The council meets in Brussels on Thursday to settle it.', '2026-02-05'],
  ['She flies to Kyiv on Friday.', '2026-02-06'],
  ['Qatar hosts both delegations on Saturday.', '2026-02-07'],
  ["Smith's pause ends on Saturday.", '2026-02-07'],
  ['The talks resume on Sunday.', '2026-02-08'],
  ['The council met in Brussels on Monday.', '2026-02-02'],
  ['The pause ended on Saturday.', '2026-01-31'],
  ['He told the gathering in Paris on Sunday that it opens doors.', '2026-02-01'],
])('%s', (sentence, day) => {
  const [date] = findDates(readingOf(sentence, { asOf: { from: TUESDAY, to: TUESDAY } }));
  expect(date?.from).toBe(day);
});
