/** The date of publication as a page shows it to its readers, near the headline or the body. */
import type { PartialDate } from '../../types';
import { collapse, isAfter } from '../elements';
import { BYLINES } from '../labels';
import { namesOf } from '../names';
import { beginning } from '../phrases';
import { type Branch, elementsUnder } from '../tree';
import { runsOf, unitOf } from '../units';
import { DATE_NAMES, NOT_PUBLISHED, OTHER_DATE_NAMES, OTHER_DATE_PLACES } from './date-fields';
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

/** First within the article's own element, then on the page as far as the body's end. */
export function shownDate({ language, root, body }: ShownDateClues): PartialDate | undefined {
  const text = root?.element;
  // The only time on a page is that of its article, wherever it stands.
  const times = Array.from(body.element.querySelectorAll(TIMES));
  const [only, another] = times;
  for (const scope of [articleAround(root), body]) {
    if (!scope) continue;
    const { element: top } = scope;
    const fits = (element: Element) =>
      !isElsewhere(element, text) &&
      !isOther(element, text, another ? undefined : only) &&
      (!text || isBeforeEnd(element, text, top));
    const date =
      inTimeElements(
        times.filter((time) => top.contains(time) && fits(time)),
        language,
      ) ??
      inNamedElements(scope, language, fits) ??
      inLines(scope, language, fits);
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
export function dateIn(element: Element, language: string): PartialDate | undefined {
  for (const name of DATE_ATTRIBUTES) {
    const value = element.getAttribute(name);
    const date = value && parseDate(value, language);
    if (date) return date;
  }
  return inLine(element.textContent ?? '', language);
}

/** Within another article, a list, the margin. */
export function isElsewhere(element: Element, root: Element | undefined): boolean {
  const home = element.closest('article,li,aside,nav,footer');
  return home !== null && root !== undefined && !home.contains(root) && !root.contains(home);
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
function inTimeElements(times: readonly Element[], language: string): PartialDate | undefined {
  const marked = times.filter((time) => time.hasAttribute('pubdate') || namesOf(time).has('published'));
  for (const time of [...marked, ...times]) {
    const date = dateIn(time, language);
    if (date) return date;
  }
  return undefined;
}

function inNamedElements(scope: Branch, language: string, fits: Fits): PartialDate | undefined {
  for (const element of elementsUnder(scope)) {
    if (!isNamedDate(element) || (element.textContent ?? '').length > 2 * LINE || !fits(element)) continue;
    const date = dateIn(element, language);
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

function inLines(scope: Branch, language: string, fits: Fits): PartialDate | undefined {
  for (const run of runsOf(scope, true)) {
    if (!run.pieces.some((piece) => typeof piece !== 'string' && DIGIT.test(piece.data))) continue;
    const unit = unitOf(run);
    if (unit.text.length > LINE || unit.linked > 0.8 * unit.text.length) continue;
    const date = inLine(unit.text, language, isTold);
    if (date && date >= FIRST_PAGES && fits(unit.holder)) return date;
  }
  return undefined;
}

/** The first date in a line that what stands before it does not tell to be of another kind (“Updated 3 May 2025”). */
function inLine(line: string, language: string, isOf = isCalledOther): PartialDate | undefined {
  let rest = collapse(line);
  for (let found = findDate(rest, language); found; found = findDate(rest, language)) {
    if (!isOf(rest.slice(0, found.start))) return found.date;
    rest = rest.slice(found.end);
  }
  return undefined;
}

/** Several words in small letters, two of them right before a date, make a sentence: it tells of that day. */
const SENTENCE = /(?:(?<!\p{L})\p{Ll}\p{L}*\P{L}.*?){3}(?<!\p{L})(\p{Ll}\p{L}* \p{Ll}\p{L}*)\s*$/u;

/** A date of another kind, or one that a sentence tells of: “The act was signed into law on May 3, 2025”. */
function isTold(before: string): boolean {
  if (isCalledOther(before)) return true;
  const [, last] = SENTENCE.exec(before) ?? [];
  return last !== undefined && beginning(before, BYLINES) === 0 && beginning(last, BYLINES) === 0;
}

/** Looks at the words before a date; a weekday may stand between. */
function isCalledOther(before: string): boolean {
  return NOT_PUBLISHED.test(before) || NOT_PUBLISHED.test(before.replace(/\p{L}+[.,]?\s*$/u, ''));
}

/** Named, or introduced, as a date of another kind. */
function isOther(element: Element, root: Element | undefined, only: Element | undefined): boolean {
  const around = element.parentElement?.textContent ?? '';
  const before = around.slice(0, around.indexOf(element.textContent ?? ''));
  if (before.length < LINE && isCalledOther(collapse(before))) return true;
  for (
    let at: Element | null = element;
    at && at !== root && !at.contains(root ?? null);
    at = at.parentElement
  ) {
    const names = namesOf(at);
    if (names.has('published')) return false;
    for (const name of names)
      if (OTHER_DATE_NAMES.has(name) || (element !== only && OTHER_DATE_PLACES.has(name))) return true;
  }
  return false;
}
