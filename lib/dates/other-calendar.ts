/** Days, months, seasons and years of the calendar in languages other than English. */
import { addDays, dayFrom, monthRange, yearRange } from '../text/calendar';
import type { DateWording } from './languages/wording';
import { IN_WORD, monthReader, rule } from './other-rule';
import { DAY, YEAR } from './patterns';
import { aroundYear, inNews, nearby, one, pick, span, third, yearOf } from './periods';
import type { Rule } from './rule';

/** The rules of a language for them. */
export function calendar(words: DateWording): Rule[] {
  const { of, ordinal, last, next, yearEnd } = words;
  const ending = yearEnd ? `(?:${yearEnd})?` : '';
  const name = words.months.join('|');
  const needs = new RegExp(name);
  const day = `(?<d>${DAY})(?:${ordinal})? ${of ? `(?:${of})?` : ''}`;
  const named = `(?:(?:${words.weekdays.join('|')}),? +(?:(?:el|le|den|dem|il|o) )?)?`;
  const monthOfName = monthReader(words);
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
          true,
          words.pastIsOver,
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
    ...(words.thirds
      ? [
          rule(
            `(?:(?<early>${words.thirds[0]})|(?<mid>${words.thirds[1]})|(?<late>${words.thirds[2]}))[ -](?<m>${name})(?:,? (?:${of})?(?<y>${YEAR})${ending})?`,
            words,
            ({ early, mid, m, y }, anchor, direction) =>
              third(
                y
                  ? monthRange(Number(y), monthOfName(m))
                  : inNews(around(anchor, monthOfName(m)), anchor, direction),
                early ? 'early' : mid ? 'mid' : 'late',
              ),
            { needs, reads: 'month' },
          ),
        ]
      : []),
    ...(words.seasons ?? []).map((season, index) =>
      rule(
        `(?:(?<l>${last}) |(?<n>${next}) |(?<near>${words.inSeason}) ?)?(?:${season})(?: (?:(?<l2>${last})|(?<n2>${next})))?(?: (?:${of})?(?<y>${YEAR})${ending})?`,
        words,
        ({ l, l2, n, n2, near, y }, anchor, direction) => {
          const inYear = (year: number) => span(year, FIRST_MONTHS[index] ?? 1, 3);
          if (y) return inYear(Number(y));
          const towards = (l ?? l2) ? 'past' : (n ?? n2) ? 'future' : direction;
          if (!(l ?? l2 ?? n ?? n2 ?? near)) return undefined;
          return inNews([yearOf(anchor) - 2, ...aroundYear(anchor)].map(inYear), anchor, towards);
        },
        { needs: new RegExp(season) },
      ),
    ),
    ...(words.alone
      ? [
          rule(
            `(?<m>${name})${words.alone}`,
            words,
            ({ m }, anchor, direction) => inNews(around(anchor, monthOfName(m)), anchor, direction),
            { needs, reads: 'month' },
          ),
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

/** Of spring, summer, autumn, winter. */
const FIRST_MONTHS = [3, 6, 9, 12];

const around = (anchor: string, month: number) => aroundYear(anchor).map((year) => monthRange(year, month));
/** Days of the anchor's month that are over: “last December” in December is the year before. */
const monthLength = (anchor: string) => Number(anchor.slice(8));
