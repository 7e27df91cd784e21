/** The report's events in order of time, seen from the article's date. */
import { withoutDateline } from '../../lib/text/dateline';
import type { Context, EventCard, EventMatch, OwnEvent, Span } from '../../lib/types';

export type When = 'before' | 'day' | 'after';

export interface TimelineEvent {
  card: EventCard;
  when: When;
  /** Set where the article speaks of the event. */
  match?: EventMatch;
  /** Where the article tells it, if the knowledge base does not hold it: there is no card to open then. */
  own?: Span;
}

/** The day as of which the article is read; the middle of the range where it is undated. */
export function articleDate(context: Context): string | undefined {
  const { published, publishedRange } = context.article;
  if (published) return published;
  if (!publishedRange) return undefined;
  const middle = (Date.parse(publishedRange.from) + Date.parse(publishedRange.to)) / 2;
  return Number.isNaN(middle) ? undefined : new Date(middle).toISOString().slice(0, 10);
}

/** All events of the report, earliest first. An event that runs over the article's date counts as “day”. */
export function timelineOf(context: Context): TimelineEvent[] {
  const date = articleDate(context);
  const matches = new Map(context.events.map((match) => [match.event, match]));
  const known = Object.values(context.eventCards).map((card) => ({ card, match: matches.get(card.id) }));
  const own = (context.ownEvents ?? []).map((event) => ({ card: cardOf(event, context, date), own: event }));
  return [...known, ...own]
    .map((event) => ({ ...event, when: date ? whenOf(event.card, date) : ('before' as const) }))
    .sort((a, b) => a.card.from.localeCompare(b.card.from) || a.card.name.localeCompare(b.card.name));
}

/** The article's own words are the name of an event that only it tells; what it dates ahead is a plan. */
function cardOf(event: OwnEvent, { article }: Context, date: string | undefined): EventCard {
  const words = withoutDateline(article.text.slice(event.start, event.end).replace(/\s+/g, ' ').trim());
  const space = words.lastIndexOf(' ', LONGEST);
  return {
    id: `own/${event.start}`,
    name: words.length > LONGEST ? `${words.slice(0, space > 0 ? space : LONGEST)}…` : words,
    from: event.from,
    to: event.to === event.from ? undefined : event.to,
    status: date && event.from > date ? 'planned' : 'held',
    place: event.place,
    participants: event.participants,
    summary: '',
    sources: [],
  };
}

const LONGEST = 110;

/** Whether an event lies before, on or after a date, as far as both are precise. */
export function whenOf({ from, to }: Pick<EventCard, 'from' | 'to'>, date: string): When {
  if (precedes(to ?? from, date)) return 'before';
  return precedes(date, from) ? 'after' : 'day';
}

/** True where a date lies wholly before another: “2025” is not before “2025-03”. */
function precedes(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared) < b.slice(0, shared);
}

/** A plan whose day has gone by without the knowledge base saying what came of it: it ends on some day, and plans go on. */
export function isUnreported(card: EventCard, today: string): boolean {
  return card.status === 'planned' && !card.cameTo && !card.outcome && whenOf(card, today) === 'before';
}

/** The number of events that were held after the article's date and up to `today`. */
export function eventsSince(context: Context, today: string): number {
  return timelineOf(context).filter(
    ({ card, when }) => when === 'after' && card.status === 'held' && !precedes(today, card.from),
  ).length;
}
