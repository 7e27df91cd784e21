/** Feasts that serve as dates in languages other than English. */
import { dayFrom } from '../text/calendar';
import type { DateWording } from './languages/wording';
import { rule } from './other-rule';
import { aroundYear, easter, nearby, one } from './periods';
import type { Rule } from './rule';

/** The rules of a language for them; the year is the one that is near, or that the clause asks for. */
export function feasts(words: DateWording): Rule[] {
  const { christmasEve, christmas, easter: easterWords, newYear } = words.feasts ?? {};
  const feast = (source: string | undefined, dayIn: (year: number) => string | undefined) =>
    source
      ? [
          rule(
            source,
            words,
            (_, anchor, direction) =>
              nearby(
                aroundYear(anchor).map((year) => one(dayIn(year))),
                anchor,
                direction,
              ),
            { needs: new RegExp(source) },
          ),
        ]
      : [];
  return [
    ...feast(christmasEve, (year) => dayFrom(year, 12, 24)),
    ...feast(christmas, (year) => dayFrom(year, 12, 25)),
    ...feast(easterWords, easter),
    ...feast(newYear, (year) => dayFrom(year, 1, 1)),
  ];
}
