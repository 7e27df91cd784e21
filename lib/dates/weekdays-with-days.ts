/** Weekdays with a figure behind them: “el domingo 26”, “na 6ª feira (1º.ago)”: the two tell together which day is meant. */
import { addDays, dayFrom, weekdayOf } from '../text/calendar';
import type { DateWording } from './languages/wording';
import { rule } from './other-rule';
import { aroundYear, monthOf, one, pick, weekday, yearOf } from './periods';
import type { Rule } from './rule';

/** Behind the figure of a day, and of nothing else: “20 horas”, “3,5”, “26 %”. */
const ALONE =
  '(?![\\d%ªº€$]| ?(?:[.,:/]\\d|%|€|h(?![a-z])|horas?|heures?|ore|uhr|mil|mille|milh|mill|millones|vezes|veces|anos|años|ans|anni))';

/** The rules of a language for them. */
export function weekdaysWithDays(words: DateWording): Rule[] {
  const { weekdays, ordinal, shortDates } = words;
  const inMonth = weekdays.map((name, index) =>
    rule(
      `(?:${name}),? (?:(?:den|dem|le|el|il) )?(?<d>[1-9]|[12]\\d|3[01])(?:${ordinal})?${ALONE}`,
      words,
      ({ d }, anchor, direction) => dayOfMonth(Number(d), index, anchor) ?? weekday(anchor, index, direction),
      { needs: new RegExp(`(?:${name}),? .{0,4}\\d`), reads: 'weekday' },
    ),
  );
  if (!shortDates) return inMonth;
  const months = shortDates.months.join('|');
  const bracketed = rule(
    `(?:${shortDates.weekdays}) \\((?<d>\\d{1,2})º?\\.(?<m>${months})(?:\\.(?<y>\\d{4}))?\\)`,
    words,
    ({ d, m = '', y }, anchor) =>
      pick(
        (y ? [Number(y)] : aroundYear(anchor)).map((year) =>
          one(dayFrom(year, shortDates.months.indexOf(m) + 1, Number(d))),
        ),
        anchor,
        undefined,
      ),
    { needs: new RegExp(`\\.(?:${months})`) },
  );
  return [...inMonth, bracketed];
}

/** The day of that number, in the months around, that falls on the weekday (Monday: 0) and is nearest. */
function dayOfMonth(day: number, name: number, anchor: string) {
  const first = `${anchor.slice(0, 7)}-01`;
  const months = [addDays(first, -1), first, addDays(first, 31)];
  const days = months
    .map((each) => dayFrom(yearOf(each), monthOf(each), day))
    .filter((each) => each !== undefined && weekdayOf(each) - 1 === name);
  return pick(days.map(one), anchor, undefined);
}
