/** The events of the knowledge base that a passage might speak of. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { addDays, lengthOf } from '../text/calendar';
import type { DateRange, Reading } from '../types';
import { articleEvents, namedWith } from './article-events';
import { eventDays, isLong, MONTH } from './event-days';
import { CHANGES, ENCOUNTERS, kindWords, MEETINGS, RARE_KINDS } from './kinds';
import type { Passage } from './passages';
import { remembered } from './remembered';
import { HAVE_MET, REMOTE } from './words';

/** News speaks without a date of what happened in these days before it. */
export const RECENT = 21;
/** A meeting spoken of as ahead, without a date, is the next of its participants within these days; … */
const SOON = 60;
/** … a visit is prepared for longer. */
const LONG_BEFORE = 180;

/** Events around the days of an article, looked up once for all of its passages. */
export interface Around {
  asOf: DateRange;
  lately: EventRecord[];
  /** Of these, the ones that the article is on. */
  own: ReadonlySet<string>;
  /** Held within `SOON` days after the article, earliest first; … */
  coming: EventRecord[];
  /** … and visits within `LONG_BEFORE`. */
  visits: EventRecord[];
}

export function eventsAround(reading: Reading, knowledge: Knowledge): Around {
  const { asOf } = reading;
  const of = namedWith([...reading.mentions, ...reading.titleMentions], knowledge);
  const lately = knowledge.eventsBetween(addDays(asOf.from, -RECENT), asOf.from, of);
  return {
    asOf,
    lately,
    own: articleEvents(lately, reading, knowledge),
    coming: knowledge
      .eventsBetween(addDays(asOf.to, 1), addDays(asOf.to, SOON), of, [...ENCOUNTERS, 'exchange'])
      .filter(({ status }) => status === 'held'),
    visits: knowledge
      .eventsBetween(addDays(asOf.to, 1), addDays(asOf.to, LONG_BEFORE), of, ['visit'])
      .filter(({ status }) => status === 'held'),
  };
}

/** Events called by name, events on the dates named, and without a date those of the days around the text. */
export function candidates(
  passage: Passage,
  { asOf, lately, own, coming, visits }: Around,
  knowledge: Knowledge,
): EventRecord[] {
  const named = [...passage.events, ...passage.begun].flatMap((id) => knowledge.event(id) ?? []);
  const near = new Set([...passage.around, ...passage.speakers]);
  const dated = [...passage.dates, ...passage.spoken].flatMap((date) =>
    // In a longer time too much happens for a word of its name to tell an event; on a day little does.
    lengthOf(date) === 1
      ? knowledge.eventsBetween(date.from, date.to)
      : lengthOf(date) <= MONTH
        ? knowledge.eventsBetween(date.from, date.to, passage.article)
        : [
            ...knowledge.eventsBetween(date.from, date.to, near),
            ...knowledge.eventsBetween(date.from, date.to, passage.article, RARE_KINDS),
          ],
  );
  const isUndated = passage.dates.every(({ start }) => start < passage.start);
  const around = isUndated
    ? lately
    : lately.filter((event) => isLong(event) || CHANGES.test(event.kind) || own.has(event.id));
  const ahead = passage.ahead
    ? [
        ...(passage.dates.length === 0 ? next(passage, coming) : []),
        ...(isUndated ? nextVisit(passage, visits) : []),
      ]
    : [];
  const planned = passage.ahead ? plans(passage, asOf, knowledge) : [];
  return [
    ...new Map(
      [...named, ...dated, ...around, ...ahead, ...planned, ...remembered(passage, knowledge)].map(
        (event) => [event.id, event],
      ),
    ).values(),
  ];
}

/** Plans of those whom the passage names, made by then and not yet carried out. */
function plans(passage: Passage, { from, to }: DateRange, knowledge: Knowledge): EventRecord[] {
  const theirs = [...passage.named]
    .filter((id) => !id.startsWith('country/'))
    .flatMap((id) => knowledge.plansWith(id));
  return theirs.filter((event) => {
    const held = event.cameTo ? knowledge.event(event.cameTo) : undefined;
    return eventDays(event).from <= to && (!held || eventDays(held).to >= from);
  });
}

/** The next exchange, meeting or call, as the passage speaks of it, between those whom it names. */
function next(passage: Passage, coming: readonly EventRecord[]): EventRecord[] {
  if (passage.text.search(REMOTE) >= 0) return [];
  const shown = kindWords(passage.text.replace(HAVE_MET, ' '), passage.language);
  const fits = ({ kind }: EventRecord) => {
    if (shown.has('exchange')) return kind === 'exchange';
    if (shown.has('meeting')) return MEETINGS.test(kind);
    return shown.has('call') && kind === 'call';
  };
  return coming
    .filter(
      (event) =>
        fits(event) &&
        event.participants.length >= 2 &&
        event.participants.every((id) => passage.named.has(id)),
    )
    .slice(0, 1);
}

/** The next visit of somebody whom the passage names to a place or country that it names. */
function nextVisit({ named, kinds }: Passage, visits: readonly EventRecord[]): EventRecord[] {
  if (!kinds.has('visit')) return [];
  return visits
    .filter(
      ({ participants, places }) =>
        participants.some((id) => id.startsWith('person/') && named.has(id)) &&
        places.some((id) => named.has(id)),
    )
    .slice(0, 1);
}
