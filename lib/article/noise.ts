/** What pages write in between, wherever it stands: labels, pointers to other pages, captions, requests. */
import {
  CLOSING_PATTERN,
  CLOSINGS,
  CONSENT_PATTERN,
  LABELS,
  PARTNERS,
  PLAIN_POINTERS,
  POINTERS,
} from './labels';
import { beginning } from './phrases';
import {
  bareText,
  isCaption,
  isData,
  isHeading,
  isSetApart,
  linkShare,
  listOf,
  withoutMinutes,
} from './traits';
import type { Unit } from './units';

/** Longer than this, in characters, a unit is believed to be text whatever it begins with. */
export const NOTE = 300;

/** Lists in which every item is a link. */
export function linkLists(units: readonly Unit[]): Set<Element | null> {
  const lists = new Set(units.map(listOf));
  lists.delete(null);
  for (const unit of units) if (linkShare(unit) < 0.8) lists.delete(listOf(unit));
  return lists;
}

/** No part of an article, wherever it stands. */
export function isNoise(unit: Unit): boolean {
  if (!/[\p{L}\p{N}]/u.test(unit.text) || isData(unit) || isCaption(unit)) return true;
  const share = linkShare(unit);
  if (unit.text.length < NOTE) {
    const text = bareText(unit);
    if (LABELS.has(withoutMinutes(text).toLowerCase())) return true;
    if (isClosing(unit) && (share > 0 || isSetApart(unit))) return true;
    if (share > 0.5 && beginning(text, POINTERS) > 0) return true;
    const pointer = beginning(text, PLAIN_POINTERS);
    if (pointer > 0 && /^\s*[:：|]/.test(text.slice(pointer))) return true;
  }
  if (PARTNERS.test(unit.text) && CONSENT_PATTERN.test(unit.text)) return true;
  if (isHeading(unit)) return isCard(unit);
  return unit.text.length > 20 && listOf(unit) === null && isLink(unit);
}

/** A link and nothing else, but for a label in capitals: “RED WINGS: Smith signs two-year deal”. */
function isLink({ text, linked }: Unit): boolean {
  const label = /^[\p{Lu}\p{N} .'’-]{3,40}:\s/u.exec(text)?.[0].length ?? 0;
  return linked > 0.9 * (text.length - label);
}

/** The heading of a card that leads to another page: it stands in a link, not the link in it. */
function isCard({ holder }: Unit): boolean {
  return holder.closest('a[href]') !== null;
}

/** A credit, a right reserved, a request: no part of an article where it stands last. */
export function isClosing(unit: Unit): boolean {
  const text = bareText(unit);
  return unit.text.length < NOTE && (beginning(text, CLOSINGS) > 0 || CLOSING_PATTERN.test(text));
}
