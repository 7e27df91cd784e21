/** Dates in figures, and years: the same in every language. */
import { dayFrom, yearRange } from '../text/calendar';
import { ANY_YEAR, YEAR } from './patterns';
import { one } from './periods';
import { type Rule, rule } from './rule';
import { COUNTED } from './words';

/** Before a number that is no year, in any language. */
const COUNTS =
  '(?:r[eé]solu(?:tion|ção|ción)|risoluzione|rezolucj[aięą]|резолюци[яиюей]|резолюці[яіїю]|more than|less than|fewer than|mehr als|weniger als|plus de|moins de|más de|menos de|mais de|oltre|ponad|более|менее|свыше|больше|понад|більше|menos)';

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
    `(?<a>${YEAR})(?: ?[-–—] ?| to )(?<b>${YEAR}|\\d\\d)(?![-\\d])`,
    ({ a = '', b = '' }) => {
      const last = b.length === 2 ? a.slice(0, 2) + b : b;
      return last > a ? { from: `${a}-01-01`, to: `${last}-12-31` } : undefined;
    },
    { needs: ANY_YEAR, absolute: true },
  ),
  rule(
    `(?<![-.,/$€£₽#№:]|pre-|post-|${COUNTS} )(?<y>${YEAR})(?![-/:%]|[.,]\\d| (?:${COUNTED}))`,
    ({ y }) => yearRange(Number(y)),
    { needs: ANY_YEAR, absolute: true },
  ),
  // “В 1980-х”, „der 1990er“, “les années 1970”.
  rule(
    `(?<decade>(?:1[5-9]|20)\\d)0(?:-х|-ті|er)|(?<=(?:années|años|anni|anos|lata(?:ch)?) )(?<named>(?:1[5-9]|20)\\d)0`,
    ({ decade, named = decade }) => ({ from: `${named}0-01-01`, to: `${named}9-12-31` }),
    { needs: ANY_YEAR, absolute: true },
  ),
];
