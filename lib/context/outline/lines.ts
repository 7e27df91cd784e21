/** What the sections of the report in words are made of, and the words that they share. */
import { withoutDateline } from '../../text/dateline';
import type { Context, EntityCard, Span } from '../../types';

export interface Line {
  text: string;
  /** Lines that belong to this one. */
  under?: Line[];
  links?: { text: string; url: string }[];
}

export interface Section {
  heading: string;
  lines: Line[];
}

export function nameOf(context: Context, id: string): string {
  return context.entities[id]?.name ?? id;
}

/** The words of a span on one line, without the dateline that a report begins with. */
export function excerpt(text: string, { start, end }: Span): string {
  return withoutDateline(text.slice(start, end).replace(/\s+/g, ' ').trim());
}

export function links(card: EntityCard | undefined): Pick<Line, 'links'> {
  return card ? { links: card.sources.map((url) => ({ text: host(url), url })) } : {};
}

export function host(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
