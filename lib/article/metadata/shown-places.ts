/** Where on a page a date may be shown. */
import { namesOf } from '../names';
import { type Branch, elementsUnder } from '../tree';
import { runsOf, type Unit, unitOf } from '../units';
import { DATE_NAMES } from './date-fields';

/** Places under one element; found when they are asked for, once. */
export interface Places {
  top: Element;
  /** Elements that are called a date. */
  named(): Element[];
  /** Short lines with a digit. */
  lines(): Unit[];
}

/** A line longer than this, in characters, is no dateline. */
const LINE = 160;

/** Most lines of a page have none, and are not even put together. */
const DIGIT = /\p{Nd}/u;

/** First within the article's own element, then on the page as far as the body's end. */
export function placesFor(root: Branch | undefined, body: Branch): Places[] {
  return [articleAround(root), body].flatMap((scope) => (scope ? placesIn(scope) : []));
}

function articleAround(root: Branch | undefined): Branch | undefined {
  let at = root;
  while (at && at.name !== 'article') at = at.parent;
  return at;
}

function placesIn(scope: Branch): Places {
  return {
    top: scope.element,
    named: once(() => elementsUnder(scope).filter((element) => isNamedDate(element) && isShort(element))),
    lines: once(() =>
      runsOf(scope, true).flatMap((run) => {
        if (!run.pieces.some((piece) => typeof piece !== 'string' && DIGIT.test(piece.data))) return [];
        const unit = unitOf(run);
        return unit.text.length > LINE || unit.linked > 0.8 * unit.text.length ? [] : unit;
      }),
    ),
  };
}

function isShort(element: Element): boolean {
  return (element.textContent ?? '').length <= 2 * LINE;
}

function isNamedDate(element: Element): boolean {
  for (const name of namesOf(element)) if (DATE_NAMES.has(name)) return true;
  return false;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
