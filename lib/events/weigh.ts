/** Weighs what speaks for an event in a passage: its points, and in words why. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { lengthOf } from '../text/calendar';
import { datingOf, precisionOf } from './dating';
import { definiteIn } from './definite';
import { eventDays, isLong, MONTH } from './event-days';
import type { Evidence } from './evidence';
import { kindWord } from './kind-shown';
import { CHANGES, KIN, MEETINGS, RECURRING, SAYING } from './kinds';
import { isOnlyModifier } from './modifiers';
import { coverOf, nameIn } from './names';
import { areAllIn, isAbroad, isAmong, namesPlaces, participantsIn, placeIn } from './parties-named';
import type { Passage } from './passages';
import { properWordsIn } from './proper-words';
import { sharedWords } from './shared-words';
import { isLastCalled } from './siblings';

/** One proper word of the name, or several; the article as a whole. */
const POINTS_OF_HINT = [0, 0.3, 0.4] as const;
const POINTS_OF_ARTICLE = 0.4;
const POINTS_OF_AMONG = 0.1;
/** A place that is a party too is counted as one already. */
const POINTS_OF_PLACE = 0.2;
const POINTS_OF_OWN_PLACE = 0.1;
const POINTS_OF_NAME = { written: 0.9, covered: 0.5 };

/**
 * Weighs a passage for an event: its name, its date, its participants, its place, words
 * of its kind and of its summary. Nothing where the passage speaks of another date.
 * @param around whether the article is on this event, and whether it was in the days before.
 */
export function weigh(
  event: EventRecord,
  passage: Passage,
  knowledge: Knowledge,
  { isOfArticle = false, isLate = false } = {},
): Evidence | undefined {
  const written = passage.events.has(event.id);
  const dating = datingOf(event, passage, written);
  const { date, day, begins, elsewhere } = dating;
  // What is cheap to see decides first: there are hundreds of events around a day, and few in a passage.
  if (elsewhere && !written && !isLong(event) && RECURRING.test(event.kind)) return undefined;
  const who = participantsIn(event, passage, knowledge);
  const place = placeIn(event, passage.around);
  const word = kindWord(event, passage, day, knowledge);
  if (
    date?.ofWhatFollows &&
    lengthOf(date) > MONTH &&
    word &&
    passage.text.lastIndexOf(word) < date.start - passage.start
  )
    return undefined;
  // “Talks on a truce on Monday”: the talks are on Monday.
  const isOfTalks = passage.kinds.has('talks') && !MEETINGS.test(event.kind);
  const isElsewhere = !place?.startsWith('place/') && namesPlaces(event, passage);
  if (date?.late && (!word || who.here.length === 0 || isOfTalks || isElsewhere)) return undefined;
  const kin = KIN[event.kind]?.flatMap((kind) => passage.kinds.get(kind) ?? [])[0];
  const ofSummary = day && (event.kind === 'other' || word !== undefined || kin !== undefined);
  const proper = date === undefined ? 0 : properWordsIn(event, passage.capitals, ofSummary, knowledge);
  const definite = isOfArticle ? definiteIn(passage.text, event) : undefined;
  const hereAtAll = proper > 0 || who.here.length > 0 || place !== undefined || mayBeTold(event, passage);
  if (!hereAtAll && !written && !definite && !(begins && (word ?? kin))) return undefined;
  const cover = written ? undefined : coverOf(event, passage, knowledge);
  // “Poland saw a drone”: a word and a country are no name without a date, or in other days; “Poland backed a drone
  // wall”: nor in its days, where the word is another thing's.
  const [only, ...more] = cover?.words ?? [];
  const isBare =
    only !== undefined &&
    more.length === 0 &&
    ((date === undefined && !isLate) || (passage.language === 'en' && isOnlyModifier(only, passage.text))) &&
    !place?.startsWith('place/') &&
    who.here.every((id) => id.startsWith('country/'));
  const called = written ? (nameIn(passage.text, event) ?? event.name) : isBare ? undefined : cover?.text;
  const isAnother =
    called !== undefined &&
    date === undefined &&
    RECURRING.test(event.kind) &&
    !isLastCalled(event, called, passage.day, knowledge);
  const name = isAnother ? undefined : called;
  const timeless =
    isLong(event) ||
    (name !== undefined && !RECURRING.test(event.kind)) ||
    (isLate && written) ||
    // What is told of “the truce” is of days after it began.
    (definite !== undefined && passage.dates.every(({ to }) => to >= eventDays(event).from)) ||
    // “The first day in office on Tuesday”: of what happens to a person once, another day may be named.
    (isLate && CHANGES.test(event.kind) && word !== undefined && who.all);
  if (elsewhere && !timeless) return undefined;

  const shared = [...sharedWords(event, passage.words)];

  const among = isAmong(event, passage, knowledge);
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string | undefined | false) => {
    score += reason === undefined || reason === false ? 0 : points;
    if (reason) reasons.push(reason);
  };
  add(
    POINTS_OF_NAME[written ? 'written' : 'covered'],
    name && `${written ? 'named' : 'speaks of'} “${name}”`,
  );
  add(dating.points, date && `dated “${date.surface}”`);
  const begun = begins && event.kind === 'war';
  const shown = word ?? (day || begun || (who.all && who.here.length > 2) ? kin : undefined);
  add(0.25, shown && `“${shown}”`);
  add(POINTS_OF_AMONG, begins && word && among && 'in an article that names its parties or place');
  add(POINTS_OF_HINT[proper] ?? POINTS_OF_HINT[2], proper > 0 && `has a word of “${event.name}”`);
  add(POINTS_OF_ARTICLE, definite && 'is what the article is on');
  const names = who.here.map((id) => knowledge.entity(id)?.name ?? id).join(', ');
  add(Math.min(0.35, 0.4 * who.share), names.length > 0 && `names ${names}`);
  add(
    event.participants.some((id) => id === place) ? POINTS_OF_OWN_PLACE : POINTS_OF_PLACE,
    place && `in ${knowledge.entity(place)?.name ?? place}`,
  );
  add(Math.min(0.15, 0.05 * shared.length), shared.length > 1 && `on “${shared.join('”, “')}”`);
  const precision = date && precisionOf(date);
  return {
    score,
    reasons,
    name,
    dated: precision === 'day' ? 'week' : precision,
    dateAt: date?.start,
    onDay: dating.onDay,
    day,
    begins,
    among,
    allInArticle: areAllIn(event, passage, knowledge),
    word,
    kind: word !== undefined,
    kin: kin !== undefined,
    kindBefore: passage.kindsBefore.has(event.kind),
    participants: who.here.length,
    all: event.participants.length === 0 ? place !== undefined : who.all,
    proper,
    definite: definite !== undefined,
    someone: who.here.some((id) => !id.startsWith('country/')),
    place: place === undefined ? undefined : place.startsWith('place/') ? 'place' : 'country',
    abroad: place !== undefined && who.here.some((id) => isAbroad(id, place, knowledge)),
    shared: shared.length,
  };
}

/** A speaker goes on speaking in sentences that do not name them. */
function mayBeTold({ kind, participants }: EventRecord, { speakers }: Passage): boolean {
  return SAYING.test(kind) && participants.some((id) => speakers.has(id));
}
