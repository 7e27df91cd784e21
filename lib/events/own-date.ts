/** Whether the date on which an event began, and what it was, tell it. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { addDays } from '../text/calendar';
import type { DateRange } from '../types';
import { eventDays } from './event-days';
import type { Evidence } from './evidence';
import { CHANGES, FIGHTS, MEETINGS, OFTEN, RECURRING, SAYING, SELDOM } from './kinds';
import type { Passage } from './passages';

/** Days after which a day is no longer named for the news of it. */
const PAST = 7;
const LONG_PAST = 30;
/** So many parties are seldom together in an article but for what they did together. */
const MANY = 3;

/**
 * The very day on which it began, and what it was, in an article on all of its parties
 * or on its place; what happens seldom, where those are the countries alone.
 */
export function isOfItsDay(
  event: EventRecord,
  evidence: Evidence,
  { named }: Passage,
  asOf: DateRange,
  knowledge: Knowledge,
): boolean {
  const { kind, places } = event;
  const { all, someone, shared, place, participants } = evidence;
  if (!evidence.day) return false;
  // Who speaks every day, and with or of whom: all of them, and somebody.
  if (SAYING.test(kind)) return all && someone && participants > 1;
  // Talks are moved to another town of the country.
  const mayBeThere = (id: string) => MEETINGS.test(kind) && isInOneCountry(id, places, knowledge);
  const elsewhere = [...named].some(
    (id) => id.startsWith('place/') && !places.includes(id) && !mayBeThere(id),
  );
  if (elsewhere && places.some((id) => id.startsWith('place/'))) return false;
  // Who does much together is named together on many days.
  const together =
    (all && someone && participants > 1 && shared > 0 && (kind === 'attack' || !RECURRING.test(kind))) ||
    (participants >= MANY && !RECURRING.test(kind));
  // A day long past is named for what happened on it.
  const isPast = (days: number) => eventDays(event).from < addDays(asOf.from, -days);
  const past =
    (isPast(LONG_PAST) && all && participants > 0 && (participants > 1 || place !== undefined)) ||
    (isPast(LONG_PAST) && evidence.among && (place === 'place' || event.participants.length >= MANY)) ||
    (isPast(PAST) && evidence.among && shared > 0);
  const told =
    evidence.kind ||
    evidence.kin ||
    (evidence.kindBefore && place === 'place') ||
    (SELDOM.test(kind) && !OFTEN.test(kind) && participants > 0);
  // People are killed every day: a country somewhere in the article is no sign that they were there.
  const isHere = !FIGHTS.test(kind) || event.participants.length > 0 || place !== undefined;
  // All of its parties in the article, its place in the passage.
  const there =
    place === 'place' && !SAYING.test(kind) && event.participants.length > 1 && evidence.allInArticle;
  // What it was, one who took part and what else is known of it; what a person seldom does; or a meeting of people from elsewhere.
  const shown =
    evidence.kind &&
    ((participants > 0 && shared > 0) ||
      (evidence.persons > 0 && (CHANGES.test(kind) || kind === 'vote')) ||
      (MEETINGS.test(kind) &&
        places.length > 0 &&
        place !== undefined &&
        places.every((id) => !event.participants.includes(id))));
  return (
    together ||
    past ||
    there ||
    shown ||
    (told && isHere && (evidence.among || (!OFTEN.test(kind) && evidence.kind && all)))
  );
}

/** The month in which it began, and what it was, in an article on its parties or place, of what seldom happens. */
export function isOfItsMonth(
  { kind }: EventRecord,
  { begins, dateAt = 0, kind: told, among }: Evidence,
  { start }: Passage,
): boolean {
  return begins && dateAt >= start && told && SELDOM.test(kind) && among;
}

/** A place is in the country of one of the others. */
function isInOneCountry(id: string, places: readonly string[], knowledge: Knowledge): boolean {
  const countryOf = (each: string) => {
    const place = knowledge.entity(each);
    return place && 'country' in place ? place.country : undefined;
  };
  const country = countryOf(id);
  return country !== undefined && places.some((each) => countryOf(each) === country);
}
