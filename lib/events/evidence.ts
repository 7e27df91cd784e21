/** What speaks for an event in a passage of the text. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { addDays, lengthOf, overlap } from '../text/calendar';
import type { DateMention, DateRange } from '../types';
import { definiteIn } from './definite';
import { eventDays, isLong, MONTH } from './event-days';
import { KIN, kindWords, RECURRING, SAYING } from './kinds';
import { coveredName, nameIn, properWordsIn, telling } from './names';
import { isAmong, participantsIn, placeIn } from './parties-named';
import type { Passage } from './passages';
import { isOfOtherSort } from './sorts';
import { contentWords } from './stems';

export interface Evidence {
  score: number;
  reasons: string[];
  /** A name of the event that the passage has, or whose words it has. */
  name?: string;
  /** The narrowest date of the passage in the event's days: to a week, to a month, or longer. */
  dated?: 'week' | 'month' | 'longer';
  /** Where that date begins. */
  dateAt?: number;
  /** That date is the very day on which it began, … */
  onDay: boolean;
  /** … and not only one on which somebody speaks. */
  day: boolean;
  /** The date is of a month at most, in which it began. */
  begins: boolean;
  /** The article names all of its parties, or its place. */
  among: boolean;
  /** A word for such events, and whether it or one for events of its kin is there. */
  word?: string;
  kind: boolean;
  kin: boolean;
  /** The sentence before has a word for such events. */
  kindBefore: boolean;
  /** Participants named in the passage, or shortly before where one is named in it. */
  participants: number;
  /** All are named; persons may stand behind their countries. */
  all: boolean;
  /** A person or body among them, not only countries. */
  someone: boolean;
  place?: 'place' | 'country';
  /** Proper words of its name, other than its parties and places: “Bukavu”. */
  proper: number;
  /** The article is on it, and the passage says “the quake”. */
  definite: boolean;
  /** Words that the passage shares with the event's name and summary, names left out. */
  shared: number;
}

const WEEK = 7;
const POINTS_OF_DATE = { day: 0.35, week: 0.3, month: 0.25, longer: 0.15 };
/** A proper word of the name; the article as a whole. */
const POINTS_OF_HINT = 0.3;
const POINTS_OF_ARTICLE = 0.4;
const POINTS_OF_AMONG = 0.1;
/** A place that is a party too is counted as one already. */
const POINTS_OF_PLACE = 0.2;
const POINTS_OF_OWN_PLACE = 0.1;
const POINTS_OF_NAME = { written: 0.9, covered: 0.5 };

/**
 * Weighs a passage for an event: its name, its date, its participants, its place, words
 * of its kind and of its summary. Nothing where the passage speaks of another date.
 * @param isOfArticle whether the article is on this event.
 */
export function weigh(
  event: EventRecord,
  passage: Passage,
  knowledge: Knowledge,
  isOfArticle = false,
): Evidence | undefined {
  const days = eventDays(event);
  const written = passage.events.has(event.id);
  const told = SAYING.test(event.kind) ? [...passage.dates, ...passage.spoken] : passage.dates;
  const inNames = (each: DateMention) => passage.inNames.has(each);
  const dates = written ? told : told.filter((each) => !inNames(each));
  const date =
    narrowest(dates, days) ??
    // Who speaks of it does so on the day or on the next.
    (told.length === 0 && passage.spoken.length > 0
      ? narrowest(passage.spoken, { ...days, to: addDays(days.to, 1) })
      : undefined);
  // What is cheap to see decides first: there are hundreds of events around a day, and few in a passage.
  if (told.length > 0 && !date && !written && !isLong(event) && RECURRING.test(event.kind)) return undefined;
  const who = participantsIn(event, passage, knowledge);
  const place = placeIn(event, passage);
  const onDay = date !== undefined && lengthOf(date) === 1 && date.from === event.from;
  // The day on which somebody speaks of it need not be its own.
  const day = onDay && dates.includes(date);
  const begins = date !== undefined && lengthOf(date) <= MONTH && overlap(date, { ...days, to: days.from });
  const word = kindWord(event, passage, day, knowledge);
  const kin = KIN[event.kind]?.flatMap((kind) => passage.kinds.get(kind) ?? [])[0];
  const ofSummary = day && (event.kind === 'other' || word !== undefined || kin !== undefined);
  const proper = date === undefined ? 0 : properWordsIn(event, passage.capitals, ofSummary, knowledge);
  const definite = isOfArticle ? definiteIn(passage.text, event) : undefined;
  const hereAtAll = proper > 0 || who.here.length > 0 || place !== undefined || mayBeTold(event, passage);
  if (!hereAtAll && !written && !definite && !(begins && (word ?? kin))) return undefined;
  const name = written ? (nameIn(passage.text, event) ?? event.name) : coveredName(event, passage, knowledge);
  const timeless = isLong(event) || (name !== undefined && !RECURRING.test(event.kind));
  if (!date && !timeless && (written ? !told.every(inNames) : told.length > 0)) return undefined;

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
  add(date ? pointsOf(date, days) : 0, date && `dated “${date.surface}”`);
  const shown = word ?? (day || (who.all && who.here.length > 2) ? kin : undefined);
  add(0.25, shown && `“${shown}”`);
  add(POINTS_OF_AMONG, begins && word && among && 'in an article that names its parties or place');
  add(POINTS_OF_HINT, proper > 0 && `has a word of “${event.name}”`);
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
    onDay,
    day,
    begins,
    among,
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
    shared: shared.length,
  };
}

/** Three and more parties named together also tell by a word for its kin. */
export function isOfKind({ kind, kin, all, participants }: Evidence): boolean {
  return kind || (kin && all && participants > 2);
}

/** The word of a passage for such an event; for one of no kind, two words of its name, or one on its day. */
function kindWord(
  event: EventRecord,
  { kinds, stems, text }: Passage,
  onDay: boolean,
  knowledge: Knowledge,
): string | undefined {
  if (event.kind === 'other') {
    const words = telling(event, knowledge).filter((each) => stems.has(each));
    return words.length >= (onDay ? 1 : 2) ? words.join(' … ') : undefined;
  }
  const word = kinds.get(event.kind);
  return word && !isOfOtherSort({ word, text }, event) ? word : undefined;
}

/** A speaker goes on speaking in sentences that do not name them. */
function mayBeTold({ kind, participants }: EventRecord, { speakers }: Passage): boolean {
  return SAYING.test(kind) && participants.some((id) => speakers.has(id));
}

/** Of the dates within some days the narrowest; of equals the one on which they begin. */
function narrowest(dates: readonly DateMention[], days: DateRange): DateMention | undefined {
  const isLater = (each: DateRange) => Number(each.from > days.from);
  return dates
    .filter((each) => overlap(each, days))
    .sort((a, b) => lengthOf(a) - lengthOf(b) || isLater(a) - isLater(b))[0];
}

/** A day after it, on which somebody speaks, tells as much as a week. */
function pointsOf(date: DateRange, days: DateRange): number {
  return overlap(date, days) ? POINTS_OF_DATE[precisionOf(date)] : POINTS_OF_DATE.week;
}

function precisionOf(date: DateRange): keyof typeof POINTS_OF_DATE {
  const length = lengthOf(date);
  return length === 1 ? 'day' : length <= WEEK ? 'week' : length <= MONTH ? 'month' : 'longer';
}

const contents = new WeakMap<EventRecord, ReadonlyMap<string, string>>();

/** Content words in common, as the passage writes them; the words of the kind are counted already. */
function sharedWords(event: EventRecord, words: ReadonlyMap<string, string>): Set<string> {
  const own = contents.get(event) ?? contentWords(`${event.name} ${event.summary}`);
  contents.set(event, own);
  return new Set(
    [...words].flatMap(([each, word]) => (own.has(each) && !kindWords(word).has(event.kind) ? word : [])),
  );
}
