/** Figures for events: those of the gold that the base holds, found; and nothing else found. */
import type { Knowledge } from '../../knowledge/knowledge';
import { partiesOf } from '../../knowledge/parties';
import { tokenise } from '../../text/tokens';
import { rangeOf } from './dates';
import { type Row, row } from './figures';
import type { PageGold } from './page-gold';

type GoldEvent = PageGold['events'][number];

export function evaluateEvents(golds: readonly PageGold[], knowledge: Knowledge): Row {
  const counts = { right: 0, wrong: 0, missed: 0 };
  const details: string[] = [];
  for (const { id, context, events } of golds) {
    const expected = events.map((event) => ({ event, ids: idsOf(event, knowledge) }));
    const found = new Set(context.events.map(({ event }) => event));
    for (const { event, ids } of expected) {
      if (ids.length === 0) continue;
      if (ids.some((each) => found.has(each))) counts.right += 1;
      else {
        counts.missed += 1;
        details.push(`${id}: missed ${event.name} (${event.date}), one of ${ids.join(', ')}`);
      }
    }
    const known = new Set(expected.flatMap(({ ids }) => ids));
    for (const event of found) {
      // What a plan came to is shown beyond what the text tells.
      if (
        known.has(event) ||
        context.events.some((match) => context.eventCards[match.event]?.cameTo === event)
      )
        continue;
      counts.wrong += 1;
      details.push(`${id}: ${event} is not in the gold`);
    }
  }
  return row('events', counts, details);
}

/** The base's events of the same days that share a participant with the gold's. */
function idsOf({ date, end, participants }: GoldEvent, knowledge: Knowledge): string[] {
  if (!date || date === 'future') return [];
  const { from, to } = rangeOf(end ? `${date}/${end}` : date);
  const ids = new Set(
    participants
      .flatMap((name) => knowledge.match(tokenise(name)).flatMap(({ refs }) => refs.map((ref) => ref.id)))
      .flatMap((entity) => partiesOf(entity, knowledge)),
  );
  return knowledge
    .eventsBetween(from, to)
    .filter((event) => event.from.slice(0, 7) >= from.slice(0, 7) && event.from <= to)
    .filter(
      (event) =>
        participants.length === 0 ||
        event.participants.length === 0 ||
        event.participants.some((each) => ids.has(each)),
    )
    .map((event) => event.id);
}
