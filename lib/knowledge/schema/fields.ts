/** The smallest parts of records: ids, dates, texts, addresses. */
import * as v from 'valibot';

// Bounds are far above any honest use: they keep a hostile pack from growing without end.
export const MAX_TEXT = 10_000;
const MAX_URL = 4_000;
const MAX_ID = 200;

export const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

export const id = <const P extends string>(...prefixes: P[]) =>
  v.pipe(
    v.string(),
    v.maxLength(MAX_ID),
    v.regex(
      new RegExp(`^(?:${prefixes.join('|')})/${SLUG}$`),
      `an id such as "${prefixes[0]}/some-name" is expected`,
    ),
  );

/** True for `2025`, `2025-03`, `2025-03-13` when the day exists in the calendar. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

// YAML reads a bare year as a number.
export const partialDate = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.check(isPartialDate, 'a date such as 2025, 2025-03 or 2025-03-13 is expected'),
);

export const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'some text is expected'),
  v.maxLength(MAX_TEXT),
);
export const httpUrl = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s]+$/, 'an http(s) address is expected'),
  v.maxLength(MAX_URL),
  v.check((url) => URL.canParse(url), 'an http(s) address is expected'),
);
/** BCP 47. */
export const language = v.pipe(v.string(), v.maxLength(35));
export const wikidata = v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'a Wikidata id such as Q42 is expected'));

export const entityId = id('person', 'org', 'place', 'country', 'outlet');
