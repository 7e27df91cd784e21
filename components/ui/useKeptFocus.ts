/** Keeps the focus in the view where the element that had it is taken away: a key must not go to nobody. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * @param next who takes the focus, without a scroll, when a change of the view has removed the element, inside of this one,
 *   that had it.
 * @returns handlers for the element that is watched.
 */
export function useKeptFocus(next: (lost: Element) => HTMLElement | null | undefined) {
  const last = useRef<Element | undefined>(undefined);
  useLayoutEffect(() => {
    const lost = last.current;
    if (!lost || lost.isConnected) return;
    last.current = undefined;
    if (document.activeElement === document.body) next(lost)?.focus({ preventScroll: true });
  });
  return {
    onFocusIn({ target }: FocusEvent) {
      if (target instanceof Element) last.current = target;
    },
    onFocusOut({ target }: FocusEvent) {
      // Some browsers say so of an element that is just being removed: this is known when it has been.
      queueMicrotask(() => {
        if (last.current === target && last.current?.isConnected) last.current = undefined;
      });
    },
  };
}

/**
 * For a part of a page with rows that can be taken away: a row that is left takes the focus, where none is the heading;
 * the heading also where the button that brought rows back is done, for the key that pressed it would take the next away.
 */
export function useRowFocus(part: RefObject<HTMLElement | null>) {
  const first = (selector: string) => part.current?.querySelector<HTMLElement>(selector);
  return useKeptFocus((lost) => (lost.matches('.undo') ? null : first('.rows .link')) ?? first('h1, h2'));
}
