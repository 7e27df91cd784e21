/** Whether a passage looks forward to a visit, or to what is to be on a day. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import type { Evidence } from './evidence';
import { MEETINGS } from './kinds';
import type { Passage } from './passages';

/** Who are to come together on a day sign something there too. */
const TOGETHER = new RegExp(`${MEETINGS.source}|^agreement$`);

/** “Putin’s visit to India”: somebody, and the country or town of others to which the words say that they will go. */
export function isVisitToCome(
  { kind, from }: EventRecord,
  { kind: told, someone, place, abroad }: Pick<Evidence, 'kind' | 'someone' | 'place' | 'abroad'>,
  { ahead, day }: Pick<Passage, 'ahead' | 'day'>,
): boolean {
  return kind === 'visit' && ahead && from > day && told && someone && place !== undefined && abroad;
}

/** The very day to come, somebody who takes part, and the country where they will meet. */
export function isMeetingToCome(
  event: EventRecord,
  { day, someone, place }: Pick<Evidence, 'day' | 'someone' | 'place'>,
  passage: Passage,
  knowledge: Knowledge,
): boolean {
  const isSaid = passage.ahead && event.from > passage.day && passage.kinds.has('meeting');
  return (
    isSaid &&
    day &&
    someone &&
    TOGETHER.test(event.kind) &&
    (place !== undefined || isInLand(event, passage, knowledge))
  );
}

/** The country of one of its places is named. */
function isInLand({ places }: EventRecord, { named }: Passage, knowledge: Knowledge): boolean {
  return places.some((id) => {
    const place = knowledge.entity(id);
    return (
      place !== undefined && 'country' in place && place.country !== undefined && named.has(place.country)
    );
  });
}
