/** Whether an event was, or was to be, when the text speaks of it. */
import type { EventRecord } from '../knowledge/schema';
import { addDays, inWords } from '../text/calendar';
import type { Reading } from '../types';
import { RECENT } from './candidates';
import { eventDays } from './event-days';
import type { Evidence } from './evidence';
import { RECURRING } from './kinds';
import type { Passage } from './passages';

/** What is spoken of as lying ahead is held within these days. */
const AHEAD = 200;
/** A day set for somebody is seldom set for two things. */
const DAY_AHEAD = 0.2;
/** A country seldom has two within weeks. */
const RECENT_ELECTION = 0.2;

/** What happened lies before the text, what is planned after it; news without a date is of late. */
export function timing(
  event: EventRecord,
  evidence: Evidence,
  passage: Passage,
  { asOf }: Reading,
): Evidence | undefined {
  const { from, to } = eventDays(event);
  const dated = evidence.dated !== undefined;
  if (event.status === 'planned' && passage.ahead) return { ...evidence, score: evidence.score + 0.1 };
  // Within an inferred range it is not known whether an event was before or after the text.
  if (from > asOf.from && from <= asOf.to && asOf.why && !dated) return undefined;
  if (from > asOf.to) {
    // A name that is none of many such is never that of another one.
    const isCalled = passage.events.has(event.id) && !RECURRING.test(event.kind);
    if (!(passage.ahead || isCalled) || from > addDays(asOf.to, AHEAD)) return undefined;
    // In a month to come one alone may do all sorts of things, and others at the place.
    const { name, place, all, participants } = evidence;
    const isAlone = name === undefined && !all && participants < (place === undefined ? 2 : 1);
    if (isAlone && evidence.dated === 'month') return undefined;
    return {
      ...evidence,
      score: evidence.score + (evidence.day && evidence.someone ? DAY_AHEAD : dated ? 0 : 0.1),
      reasons: [...evidence.reasons, `then still ahead, on ${inWords(event.from)}`],
    };
  }
  if (dated) return evidence;
  const recent = to >= addDays(asOf.from, -RECENT);
  return recent
    ? {
        ...evidence,
        score: evidence.score + (event.kind === 'election' ? RECENT_ELECTION : 0.1),
        reasons: [...evidence.reasons, `of ${inWords(event.from)}`],
      }
    : evidence;
}
