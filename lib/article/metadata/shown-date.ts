/** The date of publication as a page shows it to its readers, near the headline or the body. */
import type { PartialDate } from '../../types';
import { collapse, isAfter } from '../elements';
import { namesOf } from '../names';
import { type Branch, elementsUnder } from '../tree';
import { runsOf, unitOf } from '../units';
import { DATE_NAMES } from './date-fields';
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

/** A line longer than this, in characters, is no dateline. */
const LINE = 160;

/** There were no pages of news before: a line with an older date tells of the past. */
const FIRST_PAGES: PartialDate = '1995';

/** The date of publication; where the page shows none, that of an update: the text is as of that day. */
export function shownDate(clues: ShownDateClues): PartialDate | undefined {
  return dateBut(NOT_PUBLISHED, clues) ?? dateBut(ALL_BUT_UPDATES, clues);
}

/** First within the article's own element, then on the page as far as the body's end. */
function dateBut(others: Others, { language, root, body }: ShownDateClues): PartialDate | undefined {
  const text = root?.element;
  // The only time on a page is that of its article, wherever it stands.
  const times = Array.from(body.element.querySelectorAll(TIMES));
  const [only, another] = times;
  for (const scope of [articleAround(root), body]) {
    if (!scope) continue;
    const { element: top } = scope;
    const fits = (element: Element) =>
      !isElsewhere(element, text) &&
      !isOther(element, others, text, another ? undefined : only) &&
      (!text || isBeforeEnd(element, text, top));
    const date =
      inTimeElements(
        times.filter((time) => top.contains(time) && fits(time)),
        language,
        others,
      ) ??
      inNamedElements(scope, language, others, fits) ??
      inLines(scope, language, others, fits);
    if (date) return date;
  }
  return undefined;
}

function articleAround(root: Branch | undefined): Branch | undefined {
  let at = root;
  while (at && at.name !== 'article') at = at.parent;
  return at;
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
  scope: Branch,
  language: string,
  others: Others,
  fits: Fits,
): PartialDate | undefined {
  for (const element of elementsUnder(scope)) {
    if (!isNamedDate(element) || (element.textContent ?? '').length > 2 * LINE || !fits(element)) continue;
    const date = dateIn(element, language, others);
    if (date) return date;
  }
  return undefined;
}

function isNamedDate(element: Element): boolean {
  for (const name of namesOf(element)) if (DATE_NAMES.has(name)) return true;
  return false;
}

/** Most lines of a page have none, and are not even put together. */
const DIGIT = /\p{Nd}/u;

function inLines(scope: Branch, language: string, others: Others, fits: Fits): PartialDate | undefined {
  for (const run of runsOf(scope, true)) {
    if (!run.pieces.some((piece) => typeof piece !== 'string' && DIGIT.test(piece.data))) continue;
    const unit = unitOf(run);
    if (unit.text.length > LINE || unit.linked > 0.8 * unit.text.length) continue;
    const date = inLine(unit.text, language, (before) => isTold(before, others));
    if (date && date >= FIRST_PAGES && fits(unit.holder)) return date;
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
