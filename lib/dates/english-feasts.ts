/** Feasts that serve as dates in English. */
import { dayFrom } from '../text/calendar';
import { YEAR } from './patterns';
import { aroundYear, easter, nearby, one, pick } from './periods';
import { type Rule, rule } from './rule';

/** “An Easter truce”: with an article before and a noun behind, a feast is no date. */
const NO_ATTRIBUTE = '(?!(?<=\\b(?:an?|the|this|that|his|her|its|their) )\\w+ (?!of|day|sunday|\\d)\\w)';

export const FEASTS: readonly Rule[] = [
  rule(
    `${NO_ATTRIBUTE}(?<feast>easter|christmas)(?: day| sunday)?(?: (?:of )?(?<y>${YEAR}))?`,
    ({ feast = '', y }, anchor, direction) => {
      const dayIn = (year: number) => (feast === 'easter' ? easter(year) : dayFrom(year, 12, 25));
      return y
        ? one(dayIn(Number(y)))
        : pick(
            aroundYear(anchor).map((year) => one(dayIn(year))),
            anchor,
            direction,
          );
    },
    { needs: /easter|christmas/ },
  ),
  rule(
    "(?<=\\b(?:since|by|before|after|until|on) (?:the )?)new year(?:['’]s(?: day)?)?(?! (?!day)[a-z])",
    (_, anchor, direction) =>
      nearby(
        aroundYear(anchor).map((year) => one(dayFrom(year, 1, 1))),
        anchor,
        direction,
      ),
    { needs: /new year/ },
  ),
];
