/** What no sum of signs outweighs: an event that a passage cannot be on. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import type { DateRange } from '../types';
import { isAmongOthers, isOfOthers } from './encounters';
import { ENCOUNTERS, FACE_TO_FACE, MEETINGS, SAYING } from './kinds';
import type { Passage } from './passages';
import type { Signs } from './weights';
import { ANNOUNCED } from './words';

/** So much of its name, squared, tells an event. */
const NAMED = 0.3;
/** A passage that is so much more like it than like any other says what it was. */
const CLEARLY = 3;
const OF_A_DAY = /^(?:call|meeting|talks|visit)$/;

/** Whether the passage may be on the event, however much speaks for it. */
export function mayBe(
  event: EventRecord,
  signs: Signs,
  passage: Passage,
  { to }: DateRange,
  knowledge: Knowledge,
): boolean {
  // What is still to come is told with its day.
  if (event.from > to && !(passage.ahead && isDated(signs))) return false;
  if (event.status === 'planned' && !isForeseen(event, signs, passage)) return false;
  // “President Biden said” is not on his presidency.
  if (event.kind === 'period' && signs.word + signs.called === 0) return false;
  // What was said is told with who said it.
  if (SAYING.test(event.kind) && signs.here === 0 && !isNamed(signs) && !isSaidBy(event, passage))
    return false;
  // Those who met on a day do other things on it too.
  if (OF_A_DAY.test(event.kind) && isOfAnotherDay(signs, passage)) return false;
  if (OF_A_DAY.test(event.kind) && !isDated(signs) && signs.called === 0 && isAmongOthers(event, passage))
    return false;
  if (isOfDateAlone(signs) && signs.lead < CLEARLY && !isTellingOfDay(event, signs)) return false;
  return !ENCOUNTERS.includes(event.kind) || !isOfOthers(event, false, passage, knowledge);
}

const isSaidBy = ({ participants }: EventRecord, { speakers }: Passage) =>
  participants.some((id) => speakers.has(id));

/** All who are to take part are named, and to meet. */
function isForeseen({ kind }: EventRecord, { here }: Signs, { ahead, text, language }: Passage): boolean {
  return (
    (ahead || ANNOUNCED.test(text) || language !== 'en') &&
    here > 0.99 &&
    (!MEETINGS.test(kind) || FACE_TO_FACE.test(text))
  );
}

/** Some date of the passage is the event's. */
export const isDated = ({ day, dated, begins }: Signs) => day + dated + begins > 0;

/** The passage tells of a day, and it is not the event's. */
function isOfAnotherDay(signs: Signs, { start, dates }: Passage): boolean {
  return (
    !isDated(signs) &&
    signs.called === 0 &&
    dates.some((date) => date.start >= start && date.from === date.to)
  );
}

/** More than half of its name stands there. */
export const isNamed = ({ name, called }: Signs) => name > NAMED || called > 0;

/** On its day those who met are named together for hardly anything else; who speaks by telephone does other things too. */
function isTellingOfDay({ kind }: EventRecord, { here }: Signs): boolean {
  return kind !== 'call' && kind !== 'other' && (!OF_A_DAY.test(kind) || here > 0.99);
}

/** Neither its name nor a word for it: nothing but its date tells it. */
export const isOfDateAlone = (signs: Signs) => isDated(signs) && !isNamed(signs) && signs.word === 0;
