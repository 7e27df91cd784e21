/** English days, months, seasons and years of the calendar. */
import { dayFrom, monthRange, yearRange } from '../text/calendar';
import { FEASTS } from './english-feasts';
import {
  ANY_MONTH,
  ANY_SEASON,
  ANY_YEAR,
  DAY,
  MONTH,
  MONTH_BEHIND,
  monthNumber,
  NAMED_DAY,
  NTH,
  PART,
  SEASON,
  YEAR,
} from './patterns';
import { aroundYear, inNews, inReach, nearby, one, pick, span, step, third, yearOf } from './periods';
import { type Rule, rule } from './rule';
import { SEASONS } from './words';

/** “Monday, 8 April”, “April 8th”: its day and month, which `dayIn` reads. */
const DAY_IN_MONTH = `${NAMED_DAY}(?:(?<m>${MONTH}) +(?<d>${DAY})${NTH}|(?<d2>${DAY})${NTH}(?: +of)? +(?<m2>${MONTH}))`;

const dayIn = (year: number, { m, m2, d, d2 }: Partial<Record<string, string>>) =>
  one(dayFrom(year, monthNumber(m ?? m2 ?? ''), Number(d ?? d2)));

export const CALENDAR: readonly Rule[] = [
  rule(
    `${DAY_IN_MONTH}(?:,? +(?<y>${YEAR}))?`,
    ({ y, ...day }, anchor, direction) =>
      y
        ? dayIn(Number(y), day)
        : nearby(
            aroundYear(anchor).map((year) => dayIn(year, day)),
            anchor,
            direction,
          ),
    { needs: ANY_MONTH, absolute: 'with-year', reads: 'month-day' },
  ),
  rule(
    `(?:(?<m>${MONTH}) +(?<a>${DAY})(?: ?[-–—] ?| to | and )(?<b>${DAY})|(?<a2>${DAY})(?: ?[-–—] ?| to | and )(?<b2>${DAY}) +(?<m2>${MONTH}))(?:,? +(?<y>${YEAR}))?`,
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
    { needs: /\d ?[-–—] ?\d|\d (?:to|and) \d/ },
  ),

  rule(
    `${DAY_IN_MONTH},? +(?:of )?(?<which>last|this|next) year`,
    ({ which = '', ...day }, anchor) => dayIn(yearOf(anchor) + step(which), day),
    { needs: /(?:last|this|next) year/ },
  ),

  rule(
    `(?:${PART}[ -])?(?<m>${MONTH})(?: +of)?,? +(?<y>${YEAR})`,
    ({ part, m = '', y }) => third(monthRange(Number(y), monthNumber(m)), part),
    { needs: ANY_MONTH, absolute: true },
  ),
  rule(
    `(?:in |${PART}[ -])?(?<m>${MONTH}) +(?:of )?(?<which>last|this|next) year`,
    ({ part, m = '', which = '' }, anchor) =>
      third(monthRange(yearOf(anchor) + step(which), monthNumber(m)), part),
    { needs: /(?:last|this|next) year/ },
  ),
  rule(
    `(?<m>${MONTH}) +(?:or|to|[-–—]) +(?<n>${MONTH})(?: +(?<y>${YEAR}))?`,
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
    { needs: MONTH_BEHIND, reads: 'month' },
  ),
  rule(
    `(?:(?<=(?:in|since|by|until|till|from|of|last|next|this|during|before|after|than|recently as|early as|late as|(?:${MONTH}) and) )|${PART}[ -])(?<m>${MONTH})(?! \\d| of (?:that|the same) year)`,
    ({ part, m = '' }, anchor, direction) =>
      third(
        inReach(
          aroundYear(anchor).map((year) => monthRange(year, monthNumber(m))),
          anchor,
          direction ?? 'past',
        ),
        part,
      ),
    { needs: ANY_MONTH, reads: 'month' },
  ),
  // “Cargoes for October” look ahead, “figures for October” back.
  rule(
    `(?<=\\bfor )(?<m>${MONTH})(?! \\d| of (?:that|the same) year)`,
    ({ m = '' }, anchor) =>
      inNews(
        aroundYear(anchor).map((year) => monthRange(year, monthNumber(m))),
        anchor,
        undefined,
      ),
    { needs: ANY_MONTH, reads: 'month' },
  ),

  rule(
    `(?:the )?(?<s>${SEASON})(?: of)? (?<y>${YEAR})`,
    ({ s = '', y }) => span(Number(y), SEASONS[s] ?? 1, 3),
    { needs: ANY_SEASON, absolute: true },
  ),
  rule(
    `(?<which>last|this|next) (?<s>${SEASON})`,
    ({ which = '', s = '' }, anchor) => {
      const seasons = [-2, -1, 0, 1, 2].map((years) => span(yearOf(anchor) + years, SEASONS[s] ?? 1, 3));
      const current = seasons.findIndex(({ to }) => to >= anchor);
      const running = (seasons[current]?.from ?? '') <= anchor;
      if (which === 'last') return seasons[current - 1];
      // “This spring”, in June: the one of the year.
      const over = seasons[current - 1];
      if (which === 'this' && !running && over?.to.startsWith(anchor.slice(0, 4))) return over;
      return seasons[which === 'next' && running ? current + 1 : current];
    },
    { needs: ANY_SEASON },
  ),
  rule(
    `(?:the )?(?<n>first|second|third|fourth|last) (?<u>half|quarter) of (?<y>${YEAR})`,
    ({ n = '', u = '', y }) => {
      const months = u === 'half' ? 6 : 3;
      const index = n === 'last' ? 12 / months - 1 : ['first', 'second', 'third', 'fourth'].indexOf(n);
      return index * months < 12 ? span(Number(y), 1 + index * months, months) : undefined;
    },
    { needs: /(?:half|quarter) of /, absolute: true },
  ),
  ...FEASTS,

  rule(`${PART}[ -](?<y>${YEAR})`, ({ part, y }) => third(yearRange(Number(y)), part), {
    needs: ANY_YEAR,
    absolute: true,
  }),
  rule(
    `(?:the )?(?:(?<part>early|mid|late)[ -])?(?<y>(?:1[5-9]|20)\\d)0s`,
    ({ part, y }) => {
      const [first, last] = part === 'early' ? [0, 3] : part === 'mid' ? [4, 6] : part ? [7, 9] : [0, 9];
      return { from: `${y}${first}-01-01`, to: `${y}${last}-12-31` };
    },
    { needs: /\d0s/, absolute: true },
  ),
];
