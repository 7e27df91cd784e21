/** English expressions that count from the day of writing. */
import { addDays, dayFrom, monthRange, weekRange } from '../text/calendar';
import { COUNT, count, MONTH, PART, WEEKDAY } from './patterns';
import { ago, ahead, monthOf, one, step, third, unit, weekday, weekend, yearOf } from './periods';
import { type Rule, rule } from './rule';
import { WEEKDAY_NAMES } from './words';

const ANY_UNIT = /week|month|year/;

export const RELATIVE: readonly Rule[] = [
  // Weeks, months and years from here
  rule(
    `(?:${PART} )?(?:the )?(?<which>last|past|previous|this|next|coming|upcoming) +(?<u>week|month|year)`,
    ({ part, which = '', u = '' }, anchor, direction) => {
      const range = unit(anchor, which, u, direction);
      if (!part || u !== 'week') return third(range, part);
      return /end|late|close/.test(part)
        ? { from: addDays(range.from, 3), to: range.to }
        : part.startsWith('mid')
          ? { from: addDays(range.from, 1), to: addDays(range.from, 3) }
          : { from: range.from, to: addDays(range.from, 1) };
    },
    { needs: ANY_UNIT },
  ),
  rule(
    'the (?<n>first|last) week of (?<which>this|next|last) month',
    ({ n = '', which = '' }, anchor) => {
      const { from, to } = monthRange(yearOf(anchor), monthOf(anchor) + step(which));
      return n === 'first' ? { from, to: addDays(from, 6) } : { from: addDays(to, -6), to };
    },
    { needs: / week of / },
  ),
  rule(
    'the end of the (?<u>week|month|year)',
    ({ u = '' }, anchor, direction) => {
      const range = unit(anchor, 'this', u, direction);
      return u === 'week'
        ? { from: addDays(range.from, 3), to: range.to }
        : u === 'month'
          ? third(range, 'end of')
          : { from: `${yearOf(anchor)}-12-01`, to: range.to };
    },
    { needs: /the end of the / },
  ),
  rule(
    '(?<side>earlier|later) (?:this|in the|that) +(?<u>week|month|year)',
    ({ side = '', u = '' }, anchor) => {
      const range = unit(anchor, 'this', u, side === 'later' ? 'future' : 'past');
      // “Earlier this month” is known no better than to the month.
      if (side === 'earlier') return u === 'week' ? { from: range.from, to: anchor } : range;
      return { from: range.from > anchor ? range.from : addDays(anchor, 1), to: range.to };
    },
    { needs: /(?:earlier|later) (?:this|in|that) / },
  ),
  rule(
    '(?:the )?(?<which>last|past|previous|this|next|coming) weekend',
    ({ which = '' }, anchor) => {
      const { to } = weekRange(addDays(anchor, 7 * step(which)));
      return { from: addDays(to, -1), to };
    },
    { needs: /weekend/ },
  ),

  rule('(?:at|over|on) the weekend', (_, anchor, direction) => weekend(anchor, direction), {
    needs: /weekend/,
  }),

  // Days from here
  rule(
    `(?:(?<which>last|next|this|early|late) )?(?<w>${WEEKDAY})(?: (?:morning|afternoon|evening|night))?(?! +(?:${MONTH}) +\\d)`,
    ({ which = '', w = '' }, anchor, direction) => {
      const towards = which === 'next' ? 'future' : which === 'last' ? 'past' : direction;
      const range = weekday(anchor, (WEEKDAY_NAMES as readonly string[]).indexOf(w), towards);
      if (/last|next/.test(which) && range.from === anchor) return one(addDays(anchor, 7 * step(which)));
      return range;
    },
    { needs: /day/, reads: 'weekday' },
  ),
  rule('the day before yesterday', (_, anchor) => one(addDays(anchor, -2)), { needs: /yesterday/ }),
  rule('yesterday|last night', (_, anchor) => one(addDays(anchor, -1))),
  rule('the day after tomorrow', (_, anchor) => one(addDays(anchor, 2)), { needs: /tomorrow/ }),
  rule('tomorrow', (_, anchor) => one(addDays(anchor, 1))),
  // “Today I feel …”: somebody's own words, on whatever day they were spoken.
  rule('(?:today|tonight)(?!,? (?:i|we)\\b)|this (?:morning|afternoon|evening)', (_, anchor) => one(anchor)),
  rule(
    `(?<n>${COUNT}) +(?<u>day|week|fortnight|month|year|decade)s? ago`,
    ({ n = '', u = '' }, anchor) => {
      if (u === 'fortnight') return one(addDays(anchor, -14 * count(n)));
      return u === 'decade' ? ago(10 * count(n), 'year', anchor) : ago(count(n), u, anchor);
    },
    { needs: / ago/ },
  ),
  rule(
    `(?<n>${COUNT}) +(?<u>day|week|month|year)s? from (?:now|today)`,
    ({ n = '', u = '' }, anchor) => ahead(count(n), u, anchor),
    { needs: / from / },
  ),
  rule(
    `(?:exactly|precisely) (?<n>${COUNT}) +(?<u>month|year)s? ago`,
    ({ n = '', u = '' }, anchor) => {
      const { from } = monthRange(yearOf(anchor), monthOf(anchor) - count(n) * (u === 'year' ? 12 : 1));
      return one(dayFrom(yearOf(from), monthOf(from), Number(anchor.slice(8))));
    },
    { needs: / ago/ },
  ),
  rule(
    `(?:in|over|for|during) the (?:last|past) +(?<n>${COUNT}) +(?<u>day|week|month|year)s`,
    ({ n = '', u = '' }, anchor) => {
      const number = count(n);
      if (u === 'day' || u === 'week')
        return { from: addDays(anchor, -number * (u === 'week' ? 7 : 1)), to: anchor };
      const months = number * (u === 'year' ? 12 : 1);
      return {
        from: monthRange(yearOf(anchor), monthOf(anchor) - months).from,
        to: anchor,
      };
    },
    { needs: / the (?:last|past) / },
  ),
];
