/** What speaks for an event in a passage of the text. */
import { daysOf } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import { partiesOf } from '../knowledge/parties';
import type { EventRecord } from '../knowledge/schema';
import { lengthOf, overlap } from '../text/calendar';
import { normalise } from '../text/normalise';
import type { DateMention, DateRange, Span } from '../types';
import { kindWord } from './kinds';

export interface Passage extends Span {
  text: string;
  /** Entities named in it, with the parties they stand for. */
  named: ReadonlySet<string>;
  /** Those of the sentence before, in the same paragraph. */
  before: ReadonlySet<string>;
  dates: readonly DateMention[];
  /** Ids of events that it calls by a name of theirs. */
  events: ReadonlySet<string>;
  /** It speaks of what lies ahead. */
  ahead: boolean;
}

export interface Evidence {
  score: number;
  reasons: string[];
  /** A date of the passage lies in the event's days. */
  dated: boolean;
  kind: boolean;
  participants: number;
  place: boolean;
}

const DAY = 1;
const MONTH = 31;

/** Days of an event; one that has not ended runs on. */
export function eventDays(event: EventRecord): DateRange {
  const from = daysOf(event.from);
  return {
    from: from.from,
    to: event.to
      ? daysOf(event.to).to
      : event.kind === 'war' || event.kind === 'period'
        ? '9999-12-31'
        : from.to,
  };
}

/**
 * Weighs a passage for an event: its date, its participants, its place, words of its
 * kind and of its name. Nothing where the passage speaks of another date.
 */
export function weigh(event: EventRecord, passage: Passage, knowledge: Knowledge): Evidence | undefined {
  const days = eventDays(event);
  const fitting = passage.dates.filter((date) => overlap(date, days));
  const named = passage.events.has(event.id);
  if (passage.dates.length > 0 && fitting.length === 0 && !named) return undefined;

  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string | undefined) => {
    if (points > 0 && reason) reasons.push(reason);
    score += points;
  };
  if (named) add(0.9, `named “${nameIn(passage.text, event)}”`);
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
  return {
    score,
    reasons,
    dated: date !== undefined,
    kind: word !== undefined,
    participants: here.length + near.length,
    place: place !== undefined,
  };
}

function nameIn(text: string, event: EventRecord): string {
  const plain = normalise(text);
  return (
    [event.name, ...event.names.map((name) => name.text)].find((name) => plain.includes(normalise(name))) ??
    event.name
  );
}
