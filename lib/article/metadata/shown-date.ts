/** The date of publication as a page shows it to its readers, near the headline or the body. */
import type { PartialDate } from '../../types';
import { collapse, isAfter } from '../elements';
import { namesOf } from '../names';
import type { Branch } from '../tree';
import type { Unit } from '../units';
import {
  ALL_BUT_UPDATES,
  isCalledOther,
  isElsewhere,
  isOther,
  isTold,
  NOT_PUBLISHED,
  type Others,
} from './other-dates';
import { findDate, parseDate } from './parse-date';
import { placesFor } from './shown-places';

export interface ShownDateClues {
  language: string;
  /** The page as it was read. */
  body: Branch;
  /** What of it holds the article's text, where there is one. */
  root?: Branch;
}

/** Attributes that hold a date for scripts beside the one that is shown. */
const DATE_ATTRIBUTES = [
  'content',
  'datetime',
  'title',
  'data-time',
  'data-date',
  'data-datetime',
  'data-date-time',
  'data-timestamp',
];

/** There were no pages of news before: a line with an older date tells of the past. */
const FIRST_PAGES: PartialDate = '1995';

/** The date of publication; where the page shows none, that of an update: the text is as of that day. */
export function shownDate({ language, root, body }: ShownDateClues): PartialDate | undefined {
  const places = placesFor(root, body);
  // The only time on a page is that of its article, wherever it stands.
  const times = Array.from(body.element.querySelectorAll(TIMES));
  const only = times.length === 1 ? times[0] : undefined;
  const text = root?.element;
  for (const others of [NOT_PUBLISHED, ALL_BUT_UPDATES]) {
    for (const { top, named, lines } of places) {
      const fits = (element: Element) =>
        !isElsewhere(element, text) &&
        !isOther(element, others, text, only) &&
        (!text || isBeforeEnd(element, text, top));
      const date =
        inTimeElements(
          times.filter((time) => top.contains(time) && fits(time)),
          language,
          others,
        ) ??
        inNamedElements(named().filter(fits), language, others) ??
        inLines(lines(), language, others, fits);
      if (date) return date;
    }
  }
  return undefined;
}

/** The date that an element holds for programs, else the one it shows. */
function dateIn(element: Element, language: string, others: Others): PartialDate | undefined {
  for (const name of DATE_ATTRIBUTES) {
    const value = element.getAttribute(name);
    const date = value && parseDate(value, language);
    if (date) return date;
  }
  return inLine(element.textContent ?? '', language, (before) => isCalledOther(before, others));
}

/** Before the body, in it, or in what its container ends with. */
function isBeforeEnd(element: Element, root: Element, scope: Element): boolean {
  if (scope !== root.ownerDocument.body || root.contains(element)) return true;
  return !isAfter(element, root) || root.parentElement?.parentElement?.contains(element) === true;
}

/** Besides `time`, pages' own elements that say how long ago it was. */
const TIMES = 'time, [datetime]:not(ins, del), abbr.published, abbr.date';

type Fits = (element: Element) => boolean;

/** Those that are marked as the date of publication first. */
function inTimeElements(
  times: readonly Element[],
  language: string,
  others: Others,
): PartialDate | undefined {
  const marked = times.filter((time) => time.hasAttribute('pubdate') || namesOf(time).has('published'));
  for (const time of [...marked, ...times]) {
    const date = dateIn(time, language, others);
    if (date) return date;
  }
  return undefined;
}

function inNamedElements(
  named: readonly Element[],
  language: string,
  others: Others,
): PartialDate | undefined {
  for (const element of named) {
    const date = dateIn(element, language, others);
    if (date) return date;
  }
  return undefined;
}

function inLines(
  lines: readonly Unit[],
  language: string,
  others: Others,
  fits: Fits,
): PartialDate | undefined {
  for (const { text, holder } of lines) {
    const date = inLine(text, language, (before) => isTold(before, others));
    if (date && date >= FIRST_PAGES && fits(holder)) return date;
  }
  return undefined;
}

/** The first date in a line that what stands before it does not tell to be of another kind (“Updated 3 May 2025”). */
function inLine(line: string, language: string, isOf: (before: string) => boolean): PartialDate | undefined {
  let rest = collapse(line);
  for (let found = findDate(rest, language); found; found = findDate(rest, language)) {
    if (!isOf(rest.slice(0, found.start))) return found.date;
    rest = rest.slice(found.end);
  }
  return undefined;
}
