/** Whether the date on which an event began, and what it was, tell it. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import type { Evidence } from './evidence';
import { FIGHTS, MEETINGS, OFTEN, SAYING, SELDOM } from './kinds';
import type { Passage } from './passages';

/**
 * The very day on which it began, and what it was, in an article on all of its parties
 * or on its place; what happens seldom, where those are the countries alone.
 */
export function isOfItsDay(
  event: EventRecord,
  evidence: Evidence,
  { named }: Passage,
  knowledge: Knowledge,
): boolean {
  const { kind, places } = event;
  const { all, someone, place, participants } = evidence;
  if (!evidence.day) return false;
  // Who speaks every day, and with or of whom: all of them, and somebody.
  if (SAYING.test(kind)) return all && someone && participants > 1;
  // Talks are moved to another town of the country.
  const mayBeThere = (id: string) => MEETINGS.test(kind) && isInOneCountry(id, places, knowledge);
  const elsewhere = [...named].some(
    (id) => id.startsWith('place/') && !places.includes(id) && !mayBeThere(id),
  );
  if (elsewhere && places.some((id) => id.startsWith('place/'))) return false;
  const told =
    evidence.kind ||
    evidence.kin ||
    (evidence.kindBefore && place === 'place') ||
    (SELDOM.test(kind) && !OFTEN.test(kind) && participants > 0);
  // People are killed every day: a country somewhere in the article is no sign that they were there.
  const isHere = !FIGHTS.test(kind) || event.participants.length > 0 || place !== undefined;
  return told && isHere && (evidence.among || (!OFTEN.test(kind) && evidence.kind && all));
}

/** The month in which it began, and what it was, in an article on its parties or place, of what seldom happens. */
export function isOfItsMonth(
  { kind }: EventRecord,
  { begins, dateAt = 0, kind: told, among, allInArticle, participants, place }: Evidence,
  { start }: Passage,
): boolean {
  // Its place somewhere in the article is not enough where the passage names nobody of it.
  const isTheirs = allInArticle || participants > 0 || place !== undefined;
  return begins && dateAt >= start && told && SELDOM.test(kind) && among && isTheirs;
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
