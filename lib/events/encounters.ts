/** Whether a passage may be on a meeting, a visit or a call, before the signs for it are weighed. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { lengthOf } from '../text/calendar';
import type { DateRange } from '../types';
import { eventDays } from './event-days';
import type { Evidence } from './evidence';
import { CALLED_SO } from './kind-words';
import { kindWords } from './kinds';
import { ownerOf } from './owners';
import { namesPlaces } from './parties-named';
import type { Passage } from './passages';
import { nameStems } from './stems';
import { HAVE_MET, YET_TO_MEET } from './words';

/**
 * Not of others than those after whom it is called. Without a date not what is yet to come for one that was,
 * nor at another place. Among countries, which meet often, not ahead without its day or place.
 */
export function mayBeMet(
  event: EventRecord,
  evidence: Evidence,
  passage: Passage,
  { from, to }: DateRange,
  knowledge: Knowledge,
): boolean {
  const days = eventDays(event);
  const { dated, name, someone, place, participants, dateAt = 0 } = evidence;
  const isThere = place === 'place';
  const wasThere = isThere && (dated === 'week' || participants > 0);
  if (isOfOthers(event, wasThere, passage, knowledge)) return false;
  if (dated === undefined && name === undefined && !isThere && namesPlaces(event, passage)) return false;
  if (dated === undefined && isAmongOthers(event, passage)) return false;
  // “They spoke with others as well” goes on after a dated sentence, “if talks fail” does not go on about its talks.
  const isNobody = participants === 0 && place === undefined && name === undefined;
  if (dated !== undefined && dateAt < passage.start && (isNobody || !saysMet(passage))) return false;
  const wasBefore = event.status === 'held' && days.to < from;
  if (wasBefore && dated === undefined && !isPast(event, evidence, passage)) return false;
  const isToCome = days.from > to && dated !== undefined;
  const namesDay = passage.dates.some((date) => date.from > to && lengthOf(date) === 1);
  return !isToCome || name !== undefined || someone || isThere || namesDay;
}

const known = new WeakMap<EventRecord, readonly string[]>();

/** Somebody in the event's name is nowhere in the article; where the passage has them there, only if another person is named instead, in it or shortly before. */
export function isOfOthers(
  event: EventRecord,
  isThere: boolean,
  { article, around }: Passage,
  knowledge: Knowledge,
): boolean {
  const isStranger = (id: string) => id.startsWith('person/') && !event.participants.includes(id);
  return (
    namesakes(event, knowledge).some((id) => !article.has(id)) && (!isThere || [...around].some(isStranger))
  );
}

const isCountry = (id: string) => id.startsWith('country/');

/** “Officials of Norland, Sudmark and Vikland met”: some states that took part are missing, and several are named that did not. */
export function isAmongOthers({ participants, places }: EventRecord, { named }: Passage): boolean {
  const here = participants.filter((id) => named.has(id));
  const isMissing = participants.some((id) => isCountry(id) && !named.has(id));
  const others = [...named].filter(
    (id) => isCountry(id) && !participants.includes(id) && !places.includes(id),
  );
  return here.every(isCountry) && isMissing && others.length >= SEVERAL;
}

const SEVERAL = 2;

/** The persons in the event's name. */
function namesakes(event: EventRecord, knowledge: Knowledge): readonly string[] {
  const before = known.get(event);
  if (before) return before;
  const found = nameStems(event.name)
    .flatMap((each) => ownerOf(each, event, knowledge) ?? [])
    .filter((id) => id.startsWith('person/'));
  known.set(event, found);
  return found;
}

/** “The envoy is to meet the minister” has no word for a meeting that was. */
function isPast({ kind }: EventRecord, evidence: Evidence, { text, language }: Passage): boolean {
  return !evidence.kind || kindWords(text.replace(YET_TO_MEET, ' '), language).has(kind);
}

/** It has a verb for what was done; of other languages than English that is not known. */
function saysMet({ text, language }: Passage): boolean {
  return language !== 'en' || text.replace(CALLED_SO, ' ').replace(YET_TO_MEET, ' ').search(HAVE_MET) >= 0;
}
