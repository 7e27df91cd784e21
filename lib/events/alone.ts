/** Whether a place that a passage names tells an event: “in Hanoi”, in an article on the two who met there once. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { overlap } from '../text/calendar';
import type { DateRange } from '../types';
import { eventDays } from './event-days';
import { MEETINGS } from './kinds';
import { isAbroad } from './parties-named';
import type { Passage } from './passages';

const known = new WeakMap<Passage, Map<string, readonly EventRecord[]>>();

/**
 * Of the events at a place of the passage that its dates allow, and of which the article names a party, the share
 * that this one is: 1 where there is no other, 0 where it is none of them.
 */
export function aloneThere(
  event: EventRecord,
  passage: Passage,
  { to }: Pick<DateRange, 'to'>,
  knowledge: Knowledge,
): number {
  const place = event.places.find(
    (id) => passage.named.has(id) && (id.startsWith('place/') || isAway(event, id, knowledge)),
  );
  if (place === undefined) return 0;
  const there = eventsThere(place, passage, to, knowledge);
  return there.some(({ id }) => id === event.id) ? 1 / there.length : 0;
}

/** All who met there came from elsewhere: their country would be named in any case. */
function isAway({ kind, participants }: EventRecord, country: string, knowledge: Knowledge): boolean {
  return (
    MEETINGS.test(kind) &&
    participants.length > 1 &&
    participants.every((id) => isAbroad(id, country, knowledge))
  );
}

/** The only one at its place, between several of whom the article names all. */
export function areAloneThere(
  event: EventRecord,
  alone: number,
  { article }: Pick<Passage, 'article'>,
): boolean {
  const { participants } = event;
  return alone === 1 && participants.length > 1 && participants.every((id) => article.has(id));
}

function eventsThere(
  place: string,
  passage: Passage,
  to: string,
  knowledge: Knowledge,
): readonly EventRecord[] {
  const before = known.get(passage)?.get(place);
  if (before) return before;
  const own = passage.dates.filter(({ start }) => start >= passage.start);
  const there = knowledge
    .eventsAt(place)
    .filter(
      (event) =>
        event.status === 'held' &&
        eventDays(event).from <= to &&
        (own.length === 0 || own.some((date) => overlap(date, eventDays(event)))) &&
        event.participants.some((id) => passage.article.has(id)),
    );
  known.set(passage, new Map([...(known.get(passage) ?? []), [place, there]]));
  return there;
}
