/** Whether the signs in a passage are enough for an event. */
import type { EventRecord } from '../knowledge/schema';
import { addDays, inWords } from '../text/calendar';
import type { Reading } from '../types';
import { AHEAD, RARE, RECENT } from './candidates';
import { type Evidence, eventDays, isLong, nameIn, type Passage } from './evidence';

/** A common phrase (“talks in Istanbul”) means the event that was in these days before. */
const NAMED_LATELY = 60;
/** Kinds that happen again and again, often under the same phrase. */
const RECURRING =
  /^(?:talks|meeting|call|visit|summit|attack|statement|speech|vote|election|exchange|sanctions|protest)$/;

export /** A proper name will do; else the kind of event must show, with two more signs. */
function holds(event: EventRecord, evidence: Evidence, passage: Passage, { asOf }: Reading): boolean {
  if (passage.events.has(event.id)) {
    if (/\d|.\p{Lu}/u.test(nameIn(passage.text, event)) && isLong(event)) return true;
    const around = evidence.participants > 0 || evidence.place || (evidence.dated && evidence.kind);
    return (
      around &&
      (!RECURRING.test(event.kind) ||
        evidence.dated ||
        eventDays(event).to >= addDays(asOf.from, -NAMED_LATELY))
    );
  }
  if (event.status === 'planned' && passage.ahead && !evidence.precise) {
    return evidence.kind && evidence.participants > 1 && evidence.participants >= event.participants.length;
  }
  if (isLong(event)) {
    const there = event.places.some((id) => id.startsWith('place/') && passage.named.has(id));
    const rules =
      event.kind === 'period' &&
      event.participants.some((id) => id.startsWith('person/') && passage.named.has(id));
    return evidence.kind && ((evidence.dated && there) || rules);
  }
  if (!evidence.kind) return false;
  const all = evidence.participants > 0 && evidence.participants >= event.participants.length;
  if (/^(?:statement|speech)$/.test(event.kind)) {
    return (
      event.participants.some((id) => passage.speakers.has(id)) &&
      ((evidence.precise && evidence.shared > 0) || evidence.shared > 1 || (evidence.dated && all))
    );
  }
  if (evidence.precise) return evidence.place || all || evidence.participants > 1;
  // A year sees many events of a kind: one that has a place needs its place.
  if (evidence.rough) return evidence.place || (all && event.places.length === 0);
  if (evidence.dated) return all || evidence.place;
  return (
    (all && evidence.participants > 1) ||
    (evidence.place && (evidence.participants > 0 || RARE.test(event.kind)))
  );
}

/** What happened lies before the text, what is planned after it; news without a date is of late. */
export function timing(
  event: EventRecord,
  evidence: Evidence,
  passage: Passage,
  { asOf }: Reading,
): Evidence | undefined {
  const { from, to } = eventDays(event);
  if (event.status === 'planned' && passage.ahead) return { ...evidence, score: evidence.score + 0.1 };
  // Within an inferred range it is not known whether an event was before or after the text.
  if (from > asOf.from && from <= asOf.to && asOf.why && !evidence.dated) return undefined;
  if (from > asOf.to) {
    if (!passage.ahead || from > addDays(asOf.to, AHEAD)) return undefined;
    return {
      ...evidence,
      score: evidence.score + (evidence.dated ? 0 : 0.1),
      reasons: [...evidence.reasons, `then still ahead, on ${inWords(event.from)}`],
    };
  }
  if (evidence.dated) return evidence;
  const recent = to >= addDays(asOf.from, -RECENT);
  return recent
    ? {
        ...evidence,
        score: evidence.score + 0.1,
        reasons: [...evidence.reasons, `of ${inWords(event.from)}`],
      }
    : evidence;
}
