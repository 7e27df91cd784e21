/** A list that shows its first items and offers the rest. */
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
  children(item: T, index: number): ComponentChildren;
}

export function More<T>({ items, first, more, fewer, class: name, ordered, children }: Props<T>) {
  const [all, setAll] = useState(false);
  const foldable = items.length > first + 1;
  const shown = all || !foldable ? items : items.slice(0, first);
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <List class={`plain ${name ?? ''}`}>{shown.map(children)}</List>
      {foldable && (
        <button type="button" class="link more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? fewer : more(items.length - first)}
        </button>
      )}
    </>
  );
}
