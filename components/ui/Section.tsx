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
  /** What stands under the heading as long as it is folded, on one line. */
  line?: ComponentChildren;
  folded: boolean;
  /** There is nothing to unfold. */
  fixed?: boolean;
  onFold?(section: SectionId, folded: boolean): void;
  children: ComponentChildren;
}

export function Section(props: Props) {
  const { id, title, aside, line, fixed, onFold, children } = props;
  const [folded, setFolded] = useState(props.folded);
  const body = useId();
  const toggle = () => {
    setFolded(!folded);
    onFold?.(id, !folded);
  };
  return (
    <section class={`section section-${id}`} aria-labelledby={`${body}-title`}>
      <h2>
        <button type="button" aria-expanded={!folded} aria-controls={body} disabled={fixed} onClick={toggle}>
          <span id={`${body}-title`}>{title}</span>
          {aside && <span class="aside">{aside}</span>}
          <Icon name="chevron" />
        </button>
      </h2>
      {folded && line && <p class="section-line">{line}</p>}
      <div id={body} class="section-body" hidden={folded}>
        {children}
      </div>
    </section>
  );
}
