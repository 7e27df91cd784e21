/** Date expressions in languages other than English: days, months, weekdays, and what is counted from the day of writing. */
import { calendar } from './other-calendar';
import { feasts } from './other-feasts';
import { relative } from './other-relative';
import { NOTHING } from './other-rule';
import { ofYears } from './other-years';
import type { Rule } from './rule';
import { weekdaysWithDays } from './weekdays-with-days';
import { DATE_WORDINGS } from './wordings';

export interface OwnGrammar {
  any: RegExp;
  rules: readonly Rule[];
}

/** The rules of a language; nothing for English and languages without a wording. */
export function rulesOf(language: string): OwnGrammar | undefined {
  const words = Object.hasOwn(DATE_WORDINGS, language) ? DATE_WORDINGS[language] : undefined;
  if (!words) return undefined;
  const { months, weekdays, today, yesterday, tomorrow, week, month, year } = words;
  const { weekend = NOTHING, endOfYear = NOTHING, eve = NOTHING, lastYear = NOTHING } = words;
  const named = [...months, ...weekdays, today, yesterday, tomorrow, week, month, year];
  const all = [
    ...named,
    ...words.units,
    ...(words.seasons ?? []),
    weekend,
    endOfYear,
    eve,
    lastYear,
    ...Object.values(words.feasts ?? {}),
  ].join('|');
  return {
    any: new RegExp(`\\d|${all}`),
    rules: [
      ...calendar(words),
      ...ofYears(words),
      ...feasts(words),
      ...weekdaysWithDays(words),
      ...relative(words),
    ],
  };
}
