/** When an article was published, and how that is known. */
import type { DateOrigin, PartialDate } from '../../types';
import type { Branch } from '../tree';
import { dateFromAddress } from './address-date';
import { MODIFIED_META, PUBLISHED_META } from './date-fields';
import { isElsewhere } from './other-dates';
import type { PageData } from './page-data';
import { parseDate } from './parse-date';
import { shownDate } from './shown-date';
import { textOf } from './structured-data';

export interface PublicationDate {
  published?: PartialDate;
  publishedFrom?: DateOrigin;
  modified?: PartialDate;
}

export interface DateClues {
  url?: string;
  language: string;
  /** The page as it was read. */
  body: Branch;
  /** What of it holds the article's text, where there is one. */
  root?: Branch;
}

interface Found {
  date: PartialDate;
  /** The page gives the time in UTC: the day where it was published may be another. */
  utc: boolean;
}

/** The first of: structured data, microdata, meta elements; the address; what the page shows by the headline; the address's month. */
export function publicationDate(page: PageData, clues: DateClues): PublicationDate {
  const inAddress = dateFromAddress(clues.url);
  const modified =
    fromThings(page, 'dateModified', clues)?.date ?? fromMeta(page, MODIFIED_META, clues)?.date;
  const stated =
    fromThings(page, 'datePublished', clues) ??
    fromMicrodata(page, clues) ??
    fromMeta(page, PUBLISHED_META, clues) ??
    fromThings(page, 'dateCreated', clues);
  if (stated) return { published: localDay(stated, inAddress), publishedFrom: 'metadata', modified };
  if (inAddress?.length === 10) return { published: inAddress, publishedFrom: 'url', modified };
  const shown = shownDate(clues);
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

function fromThings({ things }: PageData, property: string, { language }: DateClues): Found | undefined {
  for (const thing of things) {
    const date = found(textOf(thing[property]), language);
    if (date) return date;
  }
  return undefined;
}

function fromMeta(
  { metas }: PageData,
  fields: readonly string[],
  { language }: DateClues,
): Found | undefined {
  for (const field of fields) {
    const date = found(metas.get(field), language);
    if (date) return date;
  }
  return undefined;
}

function fromMicrodata({ document }: PageData, { language, root }: DateClues): Found | undefined {
  for (const element of Array.from(
    document.querySelectorAll('[itemprop~="datePublished"], [property~="datePublished"]'),
  )) {
    if (isElsewhere(element, root?.element)) continue;
    const value = ['content', 'datetime', 'value', 'title']
      .map((name) => element.getAttribute(name))
      .find(Boolean);
    const date = found(value ?? element.textContent, language);
    if (date) return date;
  }
  return undefined;
}
