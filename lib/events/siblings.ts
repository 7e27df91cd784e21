/** Which of several events of one sort a common phrase means: “the talks in Istanbul” are the last ones there. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { addDays } from '../text/calendar';
import { eventDays } from './event-days';
import { ownerOf } from './owners';
import { nameStems } from './stems';

/**
 * Whether no later event of the sort, between some of the same parties, could be called so too.
 * @param name by which the text calls the event.
 * @param day up to which others count: that of the text.
 */
export function isLastCalled(event: EventRecord, name: string, day: string, knowledge: Knowledge): boolean {
  const own = nameStems(name).filter((each) => belongsTo(each, event, knowledge));
  if (own.length === 0) return true;
  return !knowledge
    .eventsBetween(addDays(eventDays(event).to, 1), day, new Set(event.participants))
    .some(
      (other) =>
        other.status === 'held' &&
        other.kind === event.kind &&
        own.every((each) => belongsTo(each, other, knowledge)),
    );
}

/** A party or place of the event, or the country of a place, has the word in its name. */
function belongsTo(each: string, { places, participants }: EventRecord, knowledge: Knowledge): boolean {
  const countries = places.flatMap((id) => {
    const place = knowledge.entity(id);
    return place && 'country' in place && place.country ? [place.country] : [];
  });
  return ownerOf(each, { places: [...places, ...countries], participants }, knowledge) !== undefined;
}
