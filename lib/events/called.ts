/** Whether a name in the text means the event that has it. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { addDays } from '../text/calendar';
import { eventDays, isLong } from './event-days';
import type { Evidence } from './evidence';
import { RECURRING } from './kinds';
import { isProper } from './names';
import { ownerOf } from './owners';
import type { Passage } from './passages';
import { nameStems } from './stems';

/** A common phrase (“talks in Istanbul”) means the event that was in these days before. */
const NAMED_LATELY = 60;

/**
 * Called by a name of its own, in an article on its parties. A common phrase (“the
 * Anchorage summit”) needs a party or place beside it; what happens again and again also
 * a date, the days before, or all of its parties in the article.
 */
export function isCalled(
  event: EventRecord,
  { name, participants, place, dated, kind, allInArticle }: Evidence,
  passage: Passage,
  day: string,
  knowledge: Knowledge,
): boolean {
  if (name === undefined) return false;
  const known = [...event.participants, ...event.places];
  const inArticle = event.participants.filter((id) => passage.article.has(id)).length;
  if (isProper(name, event, knowledge))
    return isLong(event) || known.length === 0 || known.some((id) => passage.article.has(id));
  if (isLong(event) && event.participants.length > 1)
    return participants > 1 || place !== undefined || (participants > 0 && allInArticle);
  const beside =
    participants > 0 ||
    place !== undefined ||
    (dated !== undefined && kind) ||
    // “Assad's fall” names him, where the text does so otherwise than he is known.
    nameStems(name).some((each) => ownerOf(each, event, knowledge)?.startsWith('person/'));
  const once =
    !RECURRING.test(event.kind) ||
    dated !== undefined ||
    eventDays(event).to >= addDays(day, -NAMED_LATELY) ||
    (inArticle > 1 && inArticle === event.participants.length);
  return beside && once;
}
