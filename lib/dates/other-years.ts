/** Days and months of last, this or next year in languages other than English: “am 3. Mai vergangenen Jahres”. */
import { addDays, dayFrom, monthRange } from '../text/calendar';
import type { DateWording } from './languages/wording';
import { AFTER, monthReader, rule, stepsOf } from './other-rule';
import { DAY } from './patterns';
import { aroundYear, one, pick, yearOf } from './periods';
import type { Rule } from './rule';

/** Before the year in the Romance languages. */
const OF = "(?:del? |de la |de l['’]|d['’]|do |di |dello |dell['’])?";

/** The rules of a language for them. */
export function ofYears(words: DateWording): Rule[] {
  const { last, next, of, ordinal, lastYear } = words;
  const name = words.months.join('|');
  const monthOfName = monthReader(words);
  const date = `(?:(?<d>${DAY})(?:${ordinal})? ${of ? `(?:${of})?` : ''})?(?<m>${name})`;
  const inYear = (year: number, { d, m }: Partial<Record<string, string>>) =>
    d ? one(dayFrom(year, monthOfName(m), Number(d))) : monthRange(year, monthOfName(m));
  const needs = new RegExp(name);
  const years = stepsOf(words).map(([which, steps]) =>
    rule(
      `${date},? +${OF}(?:(?:${which})${AFTER}(?:${words.year})|(?:${words.year}) +(?:${which}))`,
      words,
      (groups, anchor) => inYear(yearOf(anchor) + steps, groups),
      { needs },
    ),
  );
  const asWord = lastYear
    ? [
        rule(
          `(?:${lastYear}),? (?:${words.in}) ${date}|${date.replace('<d>', '<d2>').replace('<m>', '<m2>')} (?:${lastYear})`,
          words,
          ({ d, m, d2, m2 }, anchor) => inYear(yearOf(anchor) - 1, { d: d ?? d2, m: m ?? m2 }),
          { needs },
        ),
      ]
    : [];
  // “Le 3 mai dernier”, “il 3 maggio prossimo”.
  const days = (towards: 'past' | 'future', which: string) =>
    rule(
      `(?<d>${DAY})(?:${ordinal})? ${of ? `(?:${of})?` : ''}(?<m>${name}) +(?:${which})`,
      words,
      (groups, anchor) =>
        pick(
          aroundYear(anchor).map((year) => inYear(year, groups)),
          addDays(anchor, towards === 'past' ? -1 : 1),
          towards,
        ),
      { needs },
    );
  return [...years, ...asWord, days('past', last), days('future', next)];
}
