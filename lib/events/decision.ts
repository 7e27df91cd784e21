/** Whether the signs in a passage are enough for an event. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import type { Reading } from '../types';
import { isCalled } from './called';
import { mayBeMet } from './encounters';
import { isLong } from './event-days';
import { type Evidence, isOfKind } from './evidence';
import { CHANGES, ENCOUNTERS, FIGHTS, MEETINGS, RARE, RECURRING, SAYING } from './kinds';
import { isBegun, lasts } from './lasting';
import { isLately } from './lately';
import { isOfItsDay, isOfItsMonth } from './own-date';
import { lacksParties } from './parties-named';
import type { Passage } from './passages';
import { isForeseen } from './planned';
import { isNear, isTold } from './signs';
import { isMeetingToCome, isVisitToCome } from './to-come';

/**
 * An event needs its name, or what it is and who took part when or where; the less
 * precise the date, and the more often such things happen, the more of the rest.
 */
export function holds(
  event: EventRecord,
  evidence: Evidence,
  passage: Passage,
  { asOf }: Reading,
  knowledge: Knowledge,
): boolean {
  if (passage.events.has(event.id)) return isCalled(event, evidence, passage, asOf.from, knowledge);
  if (lacksParties(event, passage)) return false;
  if (ENCOUNTERS.includes(event.kind) && !mayBeMet(event, evidence, passage, asOf, knowledge)) return false;
  const foreseen =
    event.status === 'planned' ? isForeseen(event, evidence, passage, asOf, knowledge) : undefined;
  if (foreseen !== undefined) return foreseen;
  if (isVisitToCome(event, evidence, passage) || isMeetingToCome(event, evidence, passage, knowledge))
    return true;
  if (evidence.definite || isOfItsDay(event, evidence, passage, knowledge)) return true;
  if (isOfItsMonth(event, evidence, passage)) return true;
  // A plan may be for any of many days: it does not last.
  if (isLong(event) && event.status !== 'planned' && !isBegun(event, evidence))
    return lasts(event, evidence, passage, asOf);
  if (SAYING.test(event.kind)) return isSaid(event, evidence, passage);
  // With whom, where and when is said of hardly anything but a meeting, and of all parties only of what they did.
  const met =
    evidence.someone &&
    evidence.place === 'place' &&
    isNear(evidence.dated) &&
    (MEETINGS.test(event.kind) ||
      (evidence.all && evidence.begins && (evidence.participants > 1 || evidence.day)));
  if (!isOfKind(evidence) && evidence.name === undefined && !met) return false;
  if (isNear(evidence.dated) && isOfCountry(event, evidence)) return true;
  switch (evidence.dated) {
    case 'week':
      return (
        evidence.place === 'place' ||
        (evidence.participants > 1 && (!FIGHTS.test(event.kind) || isTellingOfMany(evidence))) ||
        (evidence.all && (evidence.someone || (evidence.place !== undefined && isTelling(evidence)))) ||
        (evidence.kind && evidence.someone && evidence.shared > 0) ||
        isTold(evidence)
      );
    case 'month':
      return evidence.place === 'place' || isMostly(evidence) || isTold(evidence) || isNamed(event, evidence);
    case 'longer':
      return isTold(evidence) || isOnlyOne(event, evidence);
    default:
      return isTold(evidence) || isLately(event, evidence, passage);
  }
}

/** A speech is recognised by its speaker and what it was about: the same persons speak every day. */
function isSaid(event: EventRecord, evidence: Evidence, passage: Passage): boolean {
  return (
    isTold(evidence) ||
    (evidence.kind &&
      (event.participants.some((id) => passage.speakers.has(id))
        ? evidence.shared > 1 || (isNear(evidence.dated) && evidence.shared + evidence.proper > 0)
        : // Another speaks of what was said.
          evidence.someone && evidence.dated === 'week' && evidence.shared > 1)) ||
    (evidence.all &&
      evidence.participants > 1 &&
      isNear(evidence.dated) &&
      evidence.shared > (evidence.participants > 2 ? 0 : 1))
  );
}

/** In one country much of a kind happens in a week: the day, or what it was about, tells which. */
const isTelling = ({ day, shared }: Evidence) => day || shared > 0;

/** Countries at war strike each other again and again in a week. */
const isTellingOfMany = ({ someone, day, onDay, shared }: Evidence) =>
  someone || day || shared > (onDay ? 0 : 1);

/** … or the month in which it began, in an article that names its parties or place. */
function isNamed({ kind }: EventRecord, { name, begins, among }: Evidence): boolean {
  return name !== undefined && begins && among && !RECURRING.test(kind);
}

/** All who took part, more than countries alone; or somebody who did, and what it was about. */
function isMostly({ all, someone, shared, participants }: Evidence): boolean {
  return (all && (someone || shared > 0)) || (participants > 0 && shared > (someone ? 0 : 1));
}

/** With a date: what a country has seldom, and the country. */
function isOfCountry({ kind }: EventRecord, { kind: told, place, begins, participants }: Evidence): boolean {
  return (
    /^(?:annexation|referendum|coup|election|inauguration|disaster)$/.test(kind) &&
    told &&
    (place !== undefined || (kind === 'election' && begins && participants > 1))
  );
}

/** What happens once in many years needs no date. */
function isOnlyOne({ kind, participants, places }: EventRecord, evidence: Evidence): boolean {
  if (RARE.test(kind))
    return evidence.place !== undefined || (places.length === 0 && evidence.all) || evidence.among;
  // Two who stood are seldom told of with another election.
  if (kind === 'election' && (evidence.all || evidence.kind) && evidence.participants > 1) return true;
  if (evidence.place === 'place' && evidence.participants > 0) return true;
  return (
    evidence.all && (CHANGES.test(kind) ? evidence.someone : evidence.shared > 1 && participants.length > 1)
  );
}
