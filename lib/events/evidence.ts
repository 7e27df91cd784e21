/** What speaks for an event in a passage of the text. */
import { daysOf } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import { partiesOf } from '../knowledge/parties';
import type { EventRecord } from '../knowledge/schema';
import { addDays, lengthOf, overlap } from '../text/calendar';
import { normalise } from '../text/normalise';
import type { DateMention, DateRange, Span } from '../types';
import { kindWord } from './kinds';

export interface Passage extends Span {
  text: string;
  /** Its content words. */
  words: readonly string[];
  /** Entities named in it, with the parties they stand for. */
  named: ReadonlySet<string>;
  /** Those of the sentence before, in the same paragraph. */
  before: ReadonlySet<string>;
  dates: readonly DateMention[];
  /** Ids of events that it calls by a name of theirs. */
  events: ReadonlySet<string>;
  /** Entities that say something in it. */
  speakers: ReadonlySet<string>;
  /** It speaks of what lies ahead. */
  ahead: boolean;
}

export interface Evidence {
  score: number;
  reasons: string[];
  /** A date of the passage lies in the event's days. */
  dated: boolean;
  /** … and is no longer than a week. */
  precise: boolean;
  /** … or is longer than a month. */
  rough: boolean;
  kind: boolean;
  /** Participants named in the passage itself. */
  participants: number;
  place: boolean;
  /** Words that the passage shares with the event's summary, names left out. */
  shared: number;
}

const DAY = 1;
const MONTH = 31;

/** Days of an event; a war or a term that has not ended runs on, a plan without a date for a year. */
export function eventDays(event: EventRecord): DateRange {
  const first = daysOf(event.from);
  if (event.to) return { from: first.from, to: daysOf(event.to).to };
  if (event.kind === 'war' || event.kind === 'period') return { from: first.from, to: '9999-12-31' };
  return { from: first.from, to: event.status === 'planned' ? addDays(first.to, 365) : first.to };
}

/**
 * Weighs a passage for an event: its date, its participants, its place, words of its
 * kind and of its name. Nothing where the passage speaks of another date.
 */
export function weigh(event: EventRecord, passage: Passage, knowledge: Knowledge): Evidence | undefined {
  const days = eventDays(event);
  const fitting = passage.dates.filter((date) => overlap(date, days));
  if (passage.dates.length > 0 && fitting.length === 0 && !isLong(event)) return undefined;

  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string | undefined) => {
    if (points > 0 && reason) reasons.push(reason);
    score += points;
  };
  if (passage.events.has(event.id)) add(0.9, `named “${nameIn(passage.text, event)}”`);
  const date = [...fitting].sort((a, b) => lengthOf(a) - lengthOf(b))[0];
  if (date) {
    const length = lengthOf(date);
    add(length <= DAY ? 0.35 : length <= 7 ? 0.3 : length <= MONTH ? 0.25 : 0.15, `dated “${date.surface}”`);
  }
  const word = kindWord(event.kind, passage.text);
  add(word ? 0.25 : 0, `“${word}”`);
  const here = event.participants.filter((id) =>
    partiesOf(id, knowledge).some((party) => passage.named.has(party)),
  );
  const near = event.participants.filter(
    (id) => !here.includes(id) && partiesOf(id, knowledge).some((party) => passage.before.has(party)),
  );
  const share =
    event.participants.length === 0 ? 0 : (here.length + near.length / 2) / event.participants.length;
  add(
    Math.min(0.35, 0.4 * share),
    here.length > 0 ? `names ${here.map((id) => knowledge.entity(id)?.name ?? id).join(', ')}` : undefined,
  );
  const place = event.places.find((id) => passage.named.has(id));
  add(place ? 0.2 : 0, place && `in ${knowledge.entity(place)?.name ?? place}`);
  const shared = sharedWords(event, passage.words);
  add(Math.min(0.15, 0.05 * shared.length), shared.length > 1 ? `on “${shared.join('”, “')}”` : undefined);
  return {
    score,
    reasons,
    dated: date !== undefined,
    precise: date !== undefined && lengthOf(date) <= 7,
    rough: date !== undefined && lengthOf(date) > MONTH,
    kind: word !== undefined,
    participants: here.length,
    place: place !== undefined,
    shared: shared.length,
  };
}

/** Wars, terms of office: they last, and are spoken of at any time. */
export function isLong(event: EventRecord): boolean {
  return lengthOf(eventDays(event)) > MONTH;
}

/** Content words in common, by their stems; names and offices do not count. */
function sharedWords(event: EventRecord, words: readonly string[]): string[] {
  const stems = stemsOf(event);
  return words.filter((word) => stems.has(stem(word)));
}

const stems = new WeakMap<EventRecord, ReadonlySet<string>>();

function stemsOf(event: EventRecord): ReadonlySet<string> {
  const known = stems.get(event);
  if (known) return known;
  const all = new Set(contentWords(`${event.name} ${event.summary}`).map(stem));
  stems.set(event, all);
  return all;
}

/** The words that carry what a text is about: long, in small letters, no offices; each once. */
export function contentWords(text: string): string[] {
  const words = text.match(/\p{L}+/gu) ?? [];
  return [
    ...new Set(words.filter((word) => word.length >= 6 && word === word.toLowerCase() && !OFFICE.test(word))),
  ];
}

const OFFICE =
  /^(?:president|minister|deputy|foreign|secretary|spokes|chancellor|premier|government|meeting)/;
/** The first letters, which inflection leaves alone. */
const stem = (word: string) => word.slice(0, 6);

/** The name by which the text calls the event. */
export function nameIn(text: string, event: EventRecord): string {
  const plain = normalise(text);
  return (
    [event.name, ...event.names.map((name) => name.text)].find((name) => plain.includes(normalise(name))) ??
    event.name
  );
}
