/**
 * Marks words on the page through the CSS Custom Highlight API: no element of the
 * page is touched. The looks come from a user style sheet (`styles.ts`) that
 * the background inserts and takes away again.
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */

import type { EntityKind } from '../types';

/** The marks of names, by what they name. */
export const NAMES = {
  person: 'sidelight-person',
  organisation: 'sidelight-organisation',
  place: 'sidelight-place',
} as const;
export const CURRENT = 'sidelight-current';

const MARK_OF: Record<EntityKind, keyof typeof NAMES> = {
  person: 'person',
  organisation: 'organisation',
  outlet: 'organisation',
  place: 'place',
  country: 'place',
};

/** Marks names, each as its kind is marked; an empty list takes all marks away. */
export function showNames(names: readonly { kind: EntityKind; ranges: readonly Range[] }[]): void {
  for (const mark of Object.keys(NAMES) as (keyof typeof NAMES)[]) {
    show(
      NAMES[mark],
      names.filter(({ kind }) => MARK_OF[kind] === mark).flatMap(({ ranges }) => ranges),
    );
  }
}

/** Marks the one stretch that the reader has asked to see. */
export function showCurrent(ranges: readonly Range[]): void {
  show(CURRENT, ranges);
}

export function clearHighlights(): void {
  showNames([]);
  showCurrent([]);
}

function show(name: string, ranges: readonly Range[]): void {
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
