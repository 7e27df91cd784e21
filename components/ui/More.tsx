/** A list that shows its first items, or its last ones, and offers the rest. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props<T> {
  items: readonly T[];
  /** How many are shown at first. A single item more is not worth hiding. */
  first: number;
  more(hidden: number): string;
  fewer: string;
  class?: string;
  ordered?: boolean;
  /** The list's end is what matters: its last items are shown, and the rest is offered above them. */
  fromEnd?: boolean;
  children(item: T, index: number): ComponentChildren;
}

export function More<T>(props: Props<T>) {
  const { items, first, more, fewer, class: name, ordered, fromEnd, children } = props;
  const [all, setAll] = useState(false);
  const hidden = items.length > first + 1 ? items.length - first : 0;
  const shown = all || !hidden ? items : fromEnd ? items.slice(-first) : items.slice(0, first);
  const List = ordered ? 'ol' : 'ul';
  const rest = hidden > 0 && (
    <button type="button" class="link more" aria-expanded={all} onClick={() => setAll(!all)}>
      {all ? fewer : more(hidden)}
    </button>
  );
  return (
    <>
      {fromEnd && rest}
      <List class={`plain ${name ?? ''}`}>{shown.map(children)}</List>
      {!fromEnd && rest}
    </>
  );
}
