/** Dates on a page that are not that of its article's publication. */
import { collapse, isAfter } from '../elements';
import { BYLINES } from '../labels';
import { namesOf } from '../names';
import { beginning } from '../phrases';
import { NEITHER, OTHER_DATE_NAMES, OTHER_DATE_PLACES, UPDATE_NAMES, UPDATED } from './date-fields';

/** By which names of its element, and by which words before it, a date is told to be of another kind. */
export interface Others {
  names: ReadonlySet<string>;
  words: readonly RegExp[];
}

export const NOT_PUBLISHED: Others = {
  names: new Set([...UPDATE_NAMES, ...OTHER_DATE_NAMES]),
  words: [UPDATED, NEITHER],
};

export const ALL_BUT_UPDATES: Others = { names: OTHER_DATE_NAMES, words: [NEITHER] };

/** What stands before a date in its element, and is longer than this, in characters, is no label. */
const LINE = 160;

/** An item of a list that is longer than this, in characters, or holds a link, leads to another article. */
const ITEM = 45;

/** Within another article, an item of a list, the margin. */
export function isElsewhere(element: Element, root: Element | undefined): boolean {
  if (!root) return false;
  const item = element.closest('li');
  const isNote = item && !item.querySelector('a') && collapse(item.textContent ?? '').length <= ITEM;
  const isOwn = isNote && !isAfter(item, root);
  const home = element.closest(isOwn ? 'article,aside,nav,footer' : 'article,li,aside,nav,footer');
  return home !== null && !home.contains(root) && !root.contains(home);
}

/**
 * Named, or introduced, as a date of another kind.
 * @param only the only time on the page, wherever it stands.
 */
export function isOther(
  element: Element,
  others: Others,
  root: Element | undefined,
  only: Element | undefined,
): boolean {
  const around = element.parentElement?.textContent ?? '';
  const before = around.slice(0, around.indexOf(element.textContent ?? ''));
  if (before.length < LINE && isCalledOther(collapse(before), others)) return true;
  for (
    let at: Element | null = element;
    at && at !== root && !at.contains(root ?? null);
    at = at.parentElement
  ) {
    const names = namesOf(at);
    if (names.has('published')) return false;
    for (const name of names)
      if (others.names.has(name) || (element !== only && OTHER_DATE_PLACES.has(name))) return true;
  }
  return false;
}

/** Looks at the words before a date; a weekday may stand between. */
export function isCalledOther(before: string, { words }: Others): boolean {
  const withoutWeekday = before.replace(/\p{L}+[.,]?\s*$/u, '');
  return words.some((word) => word.test(before) || word.test(withoutWeekday));
}

/** Several words in small letters, two of them right before a date, make a sentence: it tells of that day. */
const SENTENCE = /(?:(?<!\p{L})\p{Ll}\p{L}*\P{L}.*?){3}(?<!\p{L})(\p{Ll}\p{L}* \p{Ll}\p{L}*)\s*$/u;

/** A date of another kind, or one that a sentence tells of: “The act was signed into law on May 3, 2025”. */
export function isTold(before: string, others: Others): boolean {
  if (isCalledOther(before, others)) return true;
  const [, last] = SENTENCE.exec(before) ?? [];
  return last !== undefined && beginning(before, BYLINES) === 0 && beginning(last, BYLINES) === 0;
}
