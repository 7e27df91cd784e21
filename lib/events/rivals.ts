/** Events of a passage of which one is meant. */
import type { EventRecord } from '../knowledge/schema';
import { addDays } from '../text/calendar';
import type { DateRange } from '../types';
import { RECENT } from './candidates';
import { eventDays } from './event-days';
import { groupOf, RECURRING } from './kinds';
import type { Passage } from './passages';

/** Of events of a kind, and of a war and the battle with which it began, one is meant. */
export function areRivals(event: EventRecord, other: EventRecord): boolean {
  return (
    groupOf(other.kind) === groupOf(event.kind) || (other.id === event.partOf && other.from === event.from)
  );
}

/** Of the wars of two, “the war” is the last one. */
export function isLaterWar(other: EventRecord, { kind, from, participants }: EventRecord): boolean {
  const isOfSame = other.participants.some((id) => participants.includes(id));
  return kind === 'war' && other.kind === 'war' && isOfSame && other.from > from;
}

/** Of the days before the article, and of what happens again and again. */
export function isAnotherOfLate(other: EventRecord, { id, kind }: EventRecord, asOf: DateRange): boolean {
  const isOfKind = other.id !== id && groupOf(other.kind) === groupOf(kind);
  return RECURRING.test(kind) && isOfKind && isRecent(other, asOf);
}

/** It was in the days before the article. */
function isRecent(event: EventRecord, { from, to }: DateRange): boolean {
  const days = eventDays(event);
  return days.from <= to && days.to >= addDays(from, -RECENT);
}

/** The passage names where the one was and where the other was. */
export function areOfOtherPlaces(a: EventRecord, b: EventRecord, { named }: Passage): boolean {
  const [here, there] = [a, b].map(({ places }) => places.filter((id) => named.has(id)));
  return !!here?.length && !!there?.length && !here.some((id) => there.includes(id));
}
