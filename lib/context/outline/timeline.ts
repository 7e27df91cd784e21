/** The events of the article and those around them, by date. */
import type { Context, EventCard } from '../../types';
import { excerpt, host, type Line } from './lines';

export function timeline(context: Context): Line[] {
  const matched = new Set(context.events.map(({ event }) => event));
  const known = Object.values(context.eventCards).map((event) => ({
    from: event.from,
    line: {
      text: `${span(event)}${event.status === 'held' ? '' : ` (${event.status})`} ${event.name}${matched.has(event.id) ? '' : ' (related)'}`,
      under: [event.summary, event.outcome && `What came of it: ${event.outcome}`]
        .filter((text) => text !== undefined && text !== '')
        .map((text) => ({ text: String(text) })),
      links: event.sources.map((url) => ({ text: host(url), url })),
    },
  }));
  const own = (context.ownEvents ?? []).map((event) => ({
    from: event.from,
    line: { text: `${span(event)} (in the article) “${excerpt(context.article.text, event)}”` },
  }));
  return [...known, ...own].sort((a, b) => a.from.localeCompare(b.from)).map(({ line }) => line);
}

function span({ from, to }: Pick<EventCard, 'from' | 'to'>): string {
  return to && to !== from ? `${from} to ${to}` : from;
}
