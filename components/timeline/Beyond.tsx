/** At either end of the line, how many events lie beyond it. */
import type { TimelineEvent } from '../model/events';
import { LINE } from './Axis';
import { dayOf, type View } from './layout';

/** Clear of the marks. */
const ABOVE = LINE - 15;

interface Props {
  events: readonly TimelineEvent[];
  view: View;
  width: number;
}

export function Beyond({ events, view, width }: Props) {
  const before = events.filter(({ card }) => dayOf(card.from) < view.from).length;
  const after = events.filter(({ card }) => dayOf(card.from) > view.to).length;
  return (
    <>
      {before > 0 && (
        <text class="beyond" x="0" y={ABOVE}>
          ‹ {before}
        </text>
      )}
      {after > 0 && (
        <text class="beyond" x={width} y={ABOVE} text-anchor="end">
          {after} ›
        </text>
      )}
    </>
  );
}
