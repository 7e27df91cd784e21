/** Dates in figures, and years: the same in every language. */
import { dayFrom, yearRange } from '../text/calendar';
import { ANY_YEAR, YEAR } from './patterns';
import { one } from './periods';
import { type Rule, rule } from './rule';
import { COUNTED } from './words';

export const NUMERIC: readonly Rule[] = [
  rule(
    `(?<y>${YEAR})-(?<m>\\d\\d)-(?<d>\\d\\d)`,
    ({ y, m, d }) => one(dayFrom(Number(y), Number(m), Number(d))),
    { needs: /\d-\d\d-\d/, absolute: true },
  ),
  rule(
    `(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>${YEAR})`,
    ({ y, m, d }) => one(dayFrom(Number(y), Number(m), Number(d))),
    { needs: /\d\.\d+\.\d/, absolute: true },
  ),
  rule(
    `(?<a>${YEAR})(?: ?[-–—] ?| to | and | until )(?<b>${YEAR}|\\d\\d)(?![-\\d])`,
    ({ a = '', b = '' }) => {
      const last = b.length === 2 ? a.slice(0, 2) + b : b;
      return last > a ? { from: `${a}-01-01`, to: `${last}-12-31` } : undefined;
    },
    { needs: ANY_YEAR, absolute: true },
  ),
  rule(
    `(?<![-.,/$€£₽#№:]|pre-|post-)(?<y>${YEAR})(?![-/:%]|[.,]\\d| (?:${COUNTED}))`,
    ({ y }) => yearRange(Number(y)),
    { needs: ANY_YEAR, absolute: true },
  ),
];
