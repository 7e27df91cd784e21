/** When an article was published, and how that is known. */
import type { DateOrigin, PartialDate } from '../../types';
import { namesOf } from '../names';
import { unitsOf } from '../units';
import { dateFromAddress } from './address-date';
import { DATE_NAMES, MODIFIED_META, NOT_PUBLISHED, OTHER_DATE_NAMES, PUBLISHED_META } from './date-fields';
import { metaValues } from './meta';
import { parseDate } from './parse-date';
import { type Thing, textOf } from './structured-data';

export interface PublicationDate {
  published?: PartialDate;
  publishedFrom?: DateOrigin;
  modified?: PartialDate;
}

export interface DateClues {
  url?: string;
  language: string;
  /** What schema.org data says of the article, best first. */
  things: readonly Thing[];
  /** The element that holds the body, where there is one. */
  root?: Element;
}

interface Found {
  date: PartialDate;
  /** The page gives the time in UTC: the day where it was published may be another. */
  utc: boolean;
}

/** The first of: structured data, microdata, meta elements; the address; what the page shows by the headline; the address's month. */
export function publicationDate(document: Document, clues: DateClues): PublicationDate {
  const inAddress = dateFromAddress(clues.url);
  const modified = fromThings(clues, 'dateModified')?.date ?? fromMeta(document, MODIFIED_META, clues)?.date;
  const stated =
    fromThings(clues, 'datePublished') ??
    fromMicrodata(document, clues) ??
    fromMeta(document, PUBLISHED_META, clues) ??
    fromThings(clues, 'dateCreated');
  if (stated) return { published: localDay(stated, inAddress), publishedFrom: 'metadata', modified };
  if (inAddress?.length === 10) return { published: inAddress, publishedFrom: 'url', modified };
  const shown = fromPage(document, clues);
  if (shown) return { published: shown, publishedFrom: 'page', modified };
  return inAddress ? { published: inAddress, publishedFrom: 'url', modified } : { modified };
}

/** An evening in New York is the next day in UTC: where the address has the day before, that is the article's. */
function localDay({ date, utc }: Found, inAddress: PartialDate | undefined): PartialDate {
  if (!utc || inAddress?.length !== 10) return date;
  const apart = Math.abs(Date.parse(date) - Date.parse(inAddress)) / 86_400_000;
  return apart === 1 ? inAddress : date;
}

function found(value: string | null | undefined, language: string): Found | undefined {
  const date = value ? parseDate(value, language) : undefined;
  return date ? { date, utc: /(?:Z|[+-]00:?00)$/.test(value ?? '') } : undefined;
}

function fromThings({ things, language }: DateClues, property: string): Found | undefined {
  for (const thing of things) {
    const date = found(textOf(thing[property]), language);
    if (date) return date;
  }
  return undefined;
}

function fromMeta(document: Document, fields: readonly string[], { language }: DateClues): Found | undefined {
  const values = metaValues(document);
  for (const field of fields) {
    const date = found(values.get(field), language);
    if (date) return date;
  }
  return undefined;
}

function fromMicrodata(document: Document, { language, root }: DateClues): Found | undefined {
  for (const element of Array.from(
    document.querySelectorAll('[itemprop~="datePublished"], [property~="datePublished"]'),
  )) {
    if (isElsewhere(element, root)) continue;
    const date = found(valueOf(element), language);
    if (date) return date;
  }
  return undefined;
}

function valueOf(element: Element): string {
  const given = [
    'content',
    'datetime',
    'title',
    'data-time',
    'data-date',
    'data-datetime',
    'data-date-time',
    'data-timestamp',
  ]
    .map((name) => element.getAttribute(name))
    .find((value) => value && /\d{4}/.test(value));
  return given ?? element.textContent ?? '';
}

/** Within an article of its own, a list of others, or the margin. */
function isElsewhere(element: Element, root: Element | undefined): boolean {
  const home = element.closest('article,li,aside,nav,footer');
  return home !== null && root !== undefined && !home.contains(root) && !root.contains(home);
}

/** A date that the page shows near the headline or the body. */
function fromPage(document: Document, clues: DateClues): PartialDate | undefined {
  const scope = clues.root ? neighbourhood(clues.root) : document.body;
  return fromTimeElements(scope, clues) ?? fromNamedElements(scope, clues) ?? fromLines(scope, clues);
}

/** The outermost element around the body that is not the whole page; else the page. */
function neighbourhood(root: Element): Element {
  return root.closest('article') ?? root.ownerDocument.body;
}

function fromTimeElements(scope: Element, { language, root }: DateClues): PartialDate | undefined {
  const times = Array.from(scope.querySelectorAll('time, abbr.published, abbr.date')).filter(
    (time) => !isElsewhere(time, root) && !isOther(time),
  );
  const marked = times.find((time) => time.hasAttribute('pubdate') || namesOf(time).has('published'));
  for (const time of marked ? [marked, ...times] : times) {
    const date = parseDate(valueOf(time), language) ?? parseDate(time.textContent ?? '', language);
    if (date) return date;
  }
  return undefined;
}

function fromNamedElements(scope: Element, { language, root }: DateClues): PartialDate | undefined {
  for (const element of Array.from(scope.querySelectorAll('[class], [id], [itemprop]'))) {
    if ((element.textContent ?? '').length > 300) continue;
    const named = [...namesOf(element)].some((name) => DATE_NAMES.has(name));
    if (!named || isOther(element) || isElsewhere(element, root)) continue;
    const date = parseDate(valueOf(element), language) ?? dateInLine(element.textContent ?? '', language);
    if (date) return date;
  }
  return undefined;
}

function isOther(element: Element): boolean {
  const before = `${element.parentElement?.textContent?.split(element.textContent || '\n')[0] ?? ''}`.slice(
    -40,
  );
  if (NOT_PUBLISHED.test(before)) return true;
  for (let at: Element | null = element, step = 0; at && step < 3; at = at.parentElement, step++) {
    const names = namesOf(at);
    if (names.has('published')) return false;
    for (const name of names) if (OTHER_DATE_NAMES.has(name)) return true;
  }
  return false;
}

/** Short lines before the body, then after it. */
function fromLines(scope: Element, { language, root }: DateClues): PartialDate | undefined {
  for (const unit of unitsOf(scope, (element) => isElsewhere(element, root))) {
    if (unit.text.length > 160 || unit.linked > 0.8 * unit.text.length) continue;
    const date = dateInLine(unit.text, language);
    if (date && !isOther(unit.holder)) return date;
  }
  return undefined;
}

/** A date in a line, unless the line says that it is of another kind; “Published … Updated …” gives the first. */
function dateInLine(line: string, language: string): PartialDate | undefined {
  const text = line.replace(/\s+/g, ' ').trim();
  const date = parseDate(text, language);
  if (!date) return undefined;
  const digit = text.search(/\d/);
  return NOT_PUBLISHED.test(text.slice(0, digit).replace(/\p{L}+\s*$/u, '')) ||
    NOT_PUBLISHED.test(text.slice(0, digit))
    ? undefined
    : date;
}
