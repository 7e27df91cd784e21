/** Whether a passage may be on a plan of the knowledge base. */
import { firstDay } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { addDays } from '../text/calendar';
import type { DateRange } from '../types';
import { eventDays } from './event-days';
import type { Evidence } from './evidence';
import { FACE_TO_FACE, MEETINGS } from './kinds';
import type { Passage } from './passages';
import { ANNOUNCED } from './words';

/** Who was named just before. */
const PRONOUN = /\b(?:he|she|they)\b/i;

/**
 * A plan is what the text foresees, between those whom it names, before it was carried out.
 * @returns nothing where the signs of any event decide.
 */
export function isForeseen(
  event: EventRecord,
  { participants, kind, someone, dated, all, place, abroad }: Evidence,
  passage: Passage,
  asOf: DateRange,
  knowledge: Knowledge,
): boolean | undefined {
  const held = event.cameTo ? knowledge.event(event.cameTo) : undefined;
  const foreseen = passage.ahead || ANNOUNCED.test(passage.text);
  if (!foreseen || eventDays(held ?? event).to < asOf.from) return false;
  // Who is to speak on the telephone or to send somebody does not meet.
  if (event.kind === 'meeting' && !FACE_TO_FACE.test(passage.text)) return false;
  // Who speak of a meeting speak of their next one.
  if (held && place !== 'place' && meetBefore(event, held, asOf, knowledge)) return false;
  // Who is to go where others are at home meets them.
  if (event.kind === 'visit' && passage.ahead && kind && someone && place !== undefined && abroad)
    return true;
  // One alone may plan to meet anybody.
  if (participants < Math.min(2, event.participants.length))
    return !passage.ahead && kind && someone && dated === 'week';
  if (!areTheyNamed(event, passage)) return false;
  const isSaid = kind || event.kind === 'meeting';
  if (isSaid && all && participants > 1) return true;
  return dated === 'week' ? undefined : false;
}

/** All persons who are to take part are named in the passage, or it goes on about them. */
function areTheyNamed({ participants }: EventRecord, { named, text, language }: Passage): boolean {
  return (
    language !== 'en' ||
    PRONOUN.test(text) ||
    participants.every((id) => !id.startsWith('person/') || named.has(id))
  );
}

/** Whether those of a plan met elsewhere before it was carried out. */
function meetBefore(
  { participants }: EventRecord,
  held: EventRecord,
  { to }: DateRange,
  knowledge: Knowledge,
): boolean {
  return knowledge
    .eventsBetween(addDays(to, 1), addDays(firstDay(held.from), -1), new Set(participants))
    .some(
      (other) =>
        other.status === 'held' &&
        MEETINGS.test(other.kind) &&
        participants.every((id) => other.participants.includes(id)),
    );
}
