/** Dashed arcs from a plan to the event that came of it. */
import type { TimelineEvent } from '../model/events';
import { LINE } from './Axis';
import { dayOf, type View, xOf } from './layout';

interface Props {
  events: readonly TimelineEvent[];
  view: View;
  width: number;
}

export function Arcs({ events, view, width }: Props) {
  const byId = new Map(events.map((event) => [event.card.id, event]));
  return (
    <g class="arcs">
      {events.map(({ card }) => {
        const outcome = card.cameTo ? byId.get(card.cameTo) : undefined;
        if (!outcome) return null;
        const from = xOf(dayOf(card.from), view, width);
        const to = xOf(dayOf(outcome.card.from), view, width);
        const rise = Math.min(38, 10 + Math.abs(to - from) / 6);
        return (
          <path
            key={card.id}
            d={`M${from} ${LINE - 7}Q${(from + to) / 2} ${LINE - 7 - rise} ${to} ${LINE - 7}`}
          />
        );
      })}
    </g>
  );
}
