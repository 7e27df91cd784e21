/** Date expressions in languages other than English: days, months, weekdays, and what is counted from the day of writing. */
import { addDays, dayFrom, monthRange, weekRange, yearRange } from '../text/calendar';
import type { DateWording } from './languages/wording';
import { aroundYear, inNews, monthOf, nearby, one, pick, weekday, weekend, yearOf } from './periods';
import type { Direction, Rule } from './rule';
import { DATE_WORDINGS } from './wordings';

const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const YEAR = '(?:1[5-9]|20)\\d\\d';

export interface OwnGrammar {
  any: RegExp;
  rules: readonly Rule[];
}

/** The rules of a language; nothing for English and languages without a wording. */
export function rulesOf(language: string): OwnGrammar | undefined {
  const words = Object.hasOwn(DATE_WORDINGS, language) ? DATE_WORDINGS[language] : undefined;
  if (!words) return undefined;
  const { months, weekdays, today, yesterday, tomorrow, week, month, year } = words;
  const { weekend = NOTHING, endOfYear = NOTHING } = words;
  const named = [...months, ...weekdays, today, yesterday, tomorrow, week, month, year];
  const all = [...named, weekend, endOfYear].join('|');
  return { any: new RegExp(`\\d|${all}`), rules: [...calendar(words), ...relative(words)] };
}

/** Letters of the scripts with two cases, digits: a word goes on. Ranges, as the letters of all scripts are slow to compile. */
const IN_WORD = '[\\w\\u00c0-\\u052f]';

const NOTHING = '(?!)';
const NEVER = /(?!)/;

/** Whole words, for sentences in small letters; a word of the future in the sentence before or behind turns the direction. */
function rule(source: string, words: DateWording, resolve: Rule['resolve'], more: Partial<Rule> = {}): Rule {
  return {
    pattern: new RegExp(`(?<!${IN_WORD})(?:${source})(?!${IN_WORD})`, 'g'),
    resolve,
    ahead: {
      words: new RegExp(`(?<!${IN_WORD})(?:${words.future})(?!${IN_WORD})`),
      until: words.until
        ? new RegExp(`(?<!${IN_WORD})(?:${words.until}) (?:(?:el|le|la|den|dem|il|o) )?$`)
        : NEVER,
    },
    ...more,
  };
}

function calendar(words: DateWording): Rule[] {
  const { of, ordinal, last, next, yearEnd } = words;
  const ending = yearEnd ? `(?:${yearEnd})?` : '';
  const name = words.months.join('|');
  const needs = new RegExp(name);
  const day = `(?<d>${DAY})(?:${ordinal})? ${of ? `(?:${of})?` : ''}`;
  const named = `(?:(?:${words.weekdays.join('|')}),? +(?:(?:el|le|den|dem|il|o) )?)?`;
  const monthOfName = (text = '') =>
    words.months.findIndex((pattern) => new RegExp(`^(?:${pattern})$`).test(text)) + 1;
  return [
    rule(
      `${named}${day}(?<m>${name}),? +(?:${of})?(?<y>${YEAR})${ending}`,
      words,
      ({ d, m, y }) => one(dayFrom(Number(y), monthOfName(m), Number(d))),
      { needs, absolute: true },
    ),
    rule(
      `${named}${day}(?<m>${name})`,
      words,
      ({ d, m }, anchor, direction) =>
        nearby(
          aroundYear(anchor).map((each) => one(dayFrom(each, monthOfName(m), Number(d)))),
          anchor,
          direction,
        ),
      { needs, reads: 'month-day' },
    ),
    rule(
      `(?<a>${DAY})(?:${ordinal})?(?: ?[-–—] ?| (?:bis(?: zum)?|au|al|ao|do|по|до|et|und|y|e|i|и|і|ve) )(?<b>${DAY})(?:${ordinal})? (?:${of})?(?<m>${name})(?:,? (?:${of})?(?<y>${YEAR})${ending})?`,
      words,
      ({ a, b, m, y }, anchor, direction) =>
        pick(
          (y ? [Number(y)] : aroundYear(anchor)).map((each) => {
            const [from, to] = [
              dayFrom(each, monthOfName(m), Number(a)),
              dayFrom(each, monthOfName(m), Number(b)),
            ];
            return from && to && from < to ? { from, to } : undefined;
          }),
          anchor,
          y ? undefined : direction,
        ),
      { needs },
    ),
    rule(
      `(?<m>${name}) +(?:${of})?(?<y>${YEAR})${ending}`,
      words,
      ({ m, y }) => monthRange(Number(y), monthOfName(m)),
      { needs, absolute: true },
    ),
    rule(
      `(?<m>${name}) +(?:${of})?(?:${last}) +(?:${words.year})|(?<m2>${name}) +(?:del )?(?:${words.year}) +(?:${last})`,
      words,
      ({ m, m2 }, anchor) => monthRange(yearOf(anchor) - 1, monthOfName(m ?? m2)),
      { needs },
    ),
    rule(
      `(?:(?:${last}) +(?<m>${name})|(?<m2>${name}) +(?:${last}))`,
      words,
      ({ m, m2 }, anchor) =>
        pick(around(anchor, monthOfName(m ?? m2)), addDays(anchor, -monthLength(anchor)), 'past'),
      { needs },
    ),
    ...(yearEnd
      ? [
          rule(`(?<y>${YEAR})${yearEnd}`, words, ({ y }) => yearRange(Number(y)), {
            needs: new RegExp(`\\d${yearEnd}`),
            absolute: true,
          }),
        ]
      : []),
    ...(words.in
      ? [
          rule(
            `(?<=(?<!${IN_WORD})(?:${words.in}) )(?<m>${name})(?! (?:${last}|${next}))`,
            words,
            ({ m }, anchor, direction) => inNews(around(anchor, monthOfName(m)), anchor, direction),
            { needs, reads: 'month' },
          ),
        ]
      : []),
  ];
}

const around = (anchor: string, month: number) => aroundYear(anchor).map((year) => monthRange(year, month));
/** Days of the anchor's month that are over: “last December” in December is the year before. */
const monthLength = (anchor: string) => Number(anchor.slice(8));

function relative(words: DateWording): Rule[] {
  const { last, next } = words;
  const weekdays = words.weekdays.flatMap((name, day) => [
    rule(
      `(?:(?<l>${last}) |(?<n>${next}) )?(?:${name})(?: (?<l2>${last})| (?<n2>${next}))?`,
      words,
      ({ l, l2, n, n2 }, anchor, direction) => {
        const towards: Direction = (n ?? n2) ? 'future' : (l ?? l2) ? 'past' : direction;
        const range = weekday(anchor, day, towards);
        const other = (l ?? l2 ?? n ?? n2) !== undefined && range.from === anchor;
        return other ? one(addDays(anchor, towards === 'future' ? 7 : -7)) : range;
      },
      { needs: new RegExp(name), reads: 'weekday' },
    ),
  ]);
  const unit = (name: string, range: (anchor: string, steps: number) => ReturnType<typeof weekRange>) =>
    (
      [
        [last, -1],
        [words.this, 0],
        [next, 1],
      ] as const
    ).map(([which, steps]) =>
      rule(
        `(?:${which}) +(?:${name})|(?:${name}) +(?:${which})`,
        words,
        (_, anchor) => range(anchor, steps),
        { needs: new RegExp(name) },
      ),
    );
  return [
    ...weekdays,
    rule(words.yesterday, words, (_, anchor) => one(addDays(anchor, -1))),
    rule(words.today, words, (_, anchor) => one(anchor)),
    rule(words.tomorrow, words, (_, anchor) => one(addDays(anchor, 1))),
    ...(words.weekend
      ? [rule(words.weekend, words, (_, anchor, direction) => weekend(anchor, direction))]
      : []),
    ...(words.endOfYear ? [rule(words.endOfYear, words, (_, anchor) => monthRange(yearOf(anchor), 12))] : []),
    ...unit(words.week, (anchor, steps) => weekRange(addDays(anchor, 7 * steps))),
    ...unit(words.month, (anchor, steps) => monthRange(yearOf(anchor), monthOf(anchor) + steps)),
    ...unit(words.year, (anchor, steps) => yearRange(yearOf(anchor) + steps)),
  ];
}
