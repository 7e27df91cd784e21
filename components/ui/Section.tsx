/** A part of the report under a heading that folds it. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SectionId } from '../state';
import { Icon } from './Icon';

interface Props {
  id: SectionId;
  title: string;
  /** A word or figure at the heading's end. */
  aside?: string;
  folded: boolean;
  onFold?(section: SectionId, folded: boolean): void;
  children: ComponentChildren;
}

export function Section({ id, title, aside, folded: foldedAtFirst, onFold, children }: Props) {
  const [folded, setFolded] = useState(foldedAtFirst);
  const body = useId();
  const toggle = () => {
    setFolded(!folded);
    onFold?.(id, !folded);
  };
  return (
    <section class={`section section-${id}`} aria-labelledby={`${body}-title`}>
      <h2>
        <button type="button" aria-expanded={!folded} aria-controls={body} onClick={toggle}>
          <span id={`${body}-title`}>{title}</span>
          {aside && <span class="aside">{aside}</span>}
          <Icon name="chevron" />
        </button>
      </h2>
      <div id={body} class="section-body" hidden={folded}>
        {children}
      </div>
    </section>
  );
}
