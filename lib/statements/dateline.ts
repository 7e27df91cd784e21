/** The dateline of a report names where it was written: nobody who speaks. */
import { datelineOf } from '../text/dateline';
import type { Span } from '../types';
import type { Item } from './items';

const DASH = /^[-–—]$/;

/** “PRESIDENT SMITH: We …”: with a colon and no day it may be who speaks. */
const SPEAKS = /^\D*:\s*$/;

/** No more items stand before the dash of a dateline: place, land, day, agency. */
const LONGEST = 8;

/**
 * The items behind the dateline, where the passage opens with one: “KYIV (Reuters) - Smith arrived …”, „Kiew – Smith …“.
 */
export function behindDateline(items: readonly Item[], passage: Span, text: string): readonly Item[] {
  const dateline = datelineOf(text.slice(passage.start, passage.end));
  const length = SPEAKS.test(dateline) ? 0 : dateline.length;
  const end = length > 0 ? passage.start + length : endOfPlace(items, text);
  return items.filter(({ start }) => start >= end);
}

/** „Kiew – …“: without capitals or a day only a place that is known is one. 0: there is none. */
function endOfPlace(items: readonly Item[], text: string): number {
  // “(ANKARA) - …”.
  const inBrackets = items[0]?.norm === '(' && items[2]?.norm === ')' ? 1 : 0;
  const place = items[inBrackets];
  const isPlace = place?.type === 'name' && place.mention?.kind === 'place';
  const dash = items.slice(0, LONGEST).findIndex(({ type, norm }) => type === 'mark' && DASH.test(norm));
  const mark = items[dash];
  if (!isPlace || dash < 1 || !mark || !/\s/.test(text.charAt(mark.start - 1))) return 0;
  const between = items.slice(1 + 2 * inBrackets, dash);
  const isDateline = between.every(
    ({ type, norm, mention }) => norm === ',' || mention?.kind === 'country' || (type === 'name' && !mention),
  );
  return isDateline ? mark.end : 0;
}
