/** What speaks for an event in a passage of the text. */
import { daysOf } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import { partiesOf } from '../knowledge/parties';
import type { EventRecord } from '../knowledge/schema';
import { addDays, lengthOf, overlap } from '../text/calendar';
import { normalise } from '../text/normalise';
import type { DateMention, DateRange } from '../types';
import { definiteIn } from './definite';
import { KIN, kindWords, RECURRING, SAYING } from './kinds';
import { coveredName, nameIn, properWordsIn } from './names';
import type { Passage } from './passages';
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
  /** The passage names the very day on which it began. */
  day: boolean;
  /** A word for such events, and one for events of its kin. */
  kind: boolean;
  kin: boolean;
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
export const MONTH = 31;
const POINTS_OF_DATE = { day: 0.35, week: 0.3, month: 0.25, longer: 0.15 };
/** A proper word of the name; the article as a whole. */
const POINTS_OF_HINT = 0.3;
const POINTS_OF_ARTICLE = 0.4;
const POINTS_OF_NAME = { written: 0.9, covered: 0.5 };

const known = new WeakMap<EventRecord, DateRange & { long: boolean }>();

/** Days of an event; a war or a term that has not ended runs on, a plan without a date for a year. */
export function eventDays(event: EventRecord): DateRange & { /** More than a month. */ long: boolean } {
  const before = known.get(event);
  if (before) return before;
  const days = daysIn(event);
  const found = { ...days, long: lengthOf(days) > MONTH };
  known.set(event, found);
  return found;
}

function daysIn(event: EventRecord): DateRange {
  const first = daysOf(event.from);
  if (event.to) return { from: first.from, to: daysOf(event.to).to };
  if (event.kind === 'war' || event.kind === 'period') return { from: first.from, to: '9999-12-31' };
  return { from: first.from, to: event.status === 'planned' ? addDays(first.to, 365) : first.to };
}

/** Wars, terms of office: they last, and are spoken of at any time. */
export function isLong(event: EventRecord): boolean {
  return eventDays(event).long;
}

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
  const dates = SAYING.test(event.kind) ? [...passage.dates, ...passage.spoken] : passage.dates;
  const date =
    narrowest(dates, days) ??
    // Who speaks of it does so on the day or on the next.
    (dates.length === 0 && passage.spoken.length > 0
      ? narrowest(passage.spoken, { ...days, to: addDays(days.to, 1) })
      : undefined);
  const written = passage.events.has(event.id);
  // What is cheap to see decides first: there are hundreds of events around a day, and few in a passage.
  if (dates.length > 0 && !date && !written && !isLong(event) && RECURRING.test(event.kind)) return undefined;
  const who = participantsIn(event, passage, knowledge);
  const place = placeIn(event, passage);
  const proper = date === undefined ? 0 : properWordsIn(event, passage.stems, knowledge);
  // The day on which somebody speaks of it need not be its own.
  const day = date !== undefined && dates.includes(date) && lengthOf(date) === 1 && date.from === days.from;
  const word = passage.kinds.get(event.kind);
  const kin = KIN[event.kind]?.flatMap((kind) => passage.kinds.get(kind) ?? [])[0];
  const definite = isOfArticle ? definiteIn(passage.text, event) : undefined;
  const hereAtAll = proper > 0 || who.here.length > 0 || place !== undefined || mayBeTold(event, passage);
  if (!hereAtAll && !written && !definite && !(day && (word ?? kin))) return undefined;
  const name = written ? (nameIn(passage.text, event) ?? event.name) : coveredName(event, passage, knowledge);
  const timeless = isLong(event) || (name !== undefined && !RECURRING.test(event.kind));
  // “The 7 October attacks” says no year: that date is part of the name.
  const elsewhere = dates.some(({ surface }) => !(written && name && isPartOf(surface, name)));
  if (elsewhere && !date && !timeless) return undefined;

  const shared = [...sharedWords(event, passage.words)];

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
  add(date ? POINTS_OF_DATE[precisionOf(date)] : 0, date && `dated “${date.surface}”`);
  const told = word ?? (day ? kin : undefined);
  add(0.25, told && `“${told}”`);
  add(POINTS_OF_HINT, proper > 0 && `has a word of “${event.name}”`);
  add(POINTS_OF_ARTICLE, definite && 'is what the article is on');
  const names = who.here.map((id) => knowledge.entity(id)?.name ?? id).join(', ');
  add(Math.min(0.35, 0.4 * who.share), names.length > 0 && `names ${names}`);
  add(0.2, place && `in ${knowledge.entity(place)?.name ?? place}`);
  add(Math.min(0.15, 0.05 * shared.length), shared.length > 1 && `on “${shared.join('”, “')}”`);
  const precision = date && precisionOf(date);
  return {
    score,
    reasons,
    name,
    dated: precision === 'day' ? 'week' : precision,
    dateAt: date?.start,
    day,
    kind: word !== undefined,
    kin: kin !== undefined,
    participants: who.here.length,
    all: event.participants.length === 0 ? place !== undefined : who.all,
    proper,
    definite: definite !== undefined,
    someone: who.here.some((id) => !id.startsWith('country/')),
    place: place === undefined ? undefined : place.startsWith('place/') ? 'place' : 'country',
    shared: shared.length,
  };
}

/** A speaker goes on speaking in sentences that do not name them. */
function mayBeTold({ kind, participants }: EventRecord, { speakers }: Passage): boolean {
  return SAYING.test(kind) && participants.some((id) => speakers.has(id));
}

function isPartOf(surface: string, name: string): boolean {
  return normalise(name).includes(normalise(surface));
}

function narrowest(dates: readonly DateMention[], days: DateRange): DateMention | undefined {
  return dates.filter((each) => overlap(each, days)).sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}

function precisionOf(date: DateRange): keyof typeof POINTS_OF_DATE {
  const length = lengthOf(date);
  return length === 1 ? 'day' : length <= WEEK ? 'week' : length <= MONTH ? 'month' : 'longer';
}

/** Who of the participants is named; those of the sentences before count where one is named in the passage itself. */
function participantsIn(
  { participants }: EventRecord,
  { named, around }: Passage,
  knowledge: Knowledge,
): { here: string[]; all: boolean; share: number } {
  const among = (names: ReadonlySet<string>) =>
    participants.filter((id) => names.has(id) || partiesOf(id, knowledge).some((party) => names.has(party)));
  const inPassage = among(named);
  if (inPassage.length === 0) return { here: [], all: false, share: 0 };
  const here = among(around);
  const behind = participants.filter((id) => {
    const country = here.includes(id) ? undefined : knowledge.person(id)?.country;
    return country !== undefined && here.includes(country);
  });
  const counted = here.length + behind.length;
  return {
    here,
    all: here.length > 0 && counted === participants.length,
    share: (inPassage.length + (counted - inPassage.length) / 2) / participants.length,
  };
}

/** The narrowest place of the event that is named. */
function placeIn({ places }: EventRecord, { around }: Passage): string | undefined {
  return (
    places.find((id) => id.startsWith('place/') && around.has(id)) ?? places.find((id) => around.has(id))
  );
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
