/**
 * The report in words: sections of short lines, in the order in which a reader
 * asks. Renderers (`render.ts`) turn it into plain text or Markdown.
 */
import type { ClaimCard, Context, EntityCard, EventCard, OfficeHeld, Span, Statement } from '../types';

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

export function outline(context: Context): Section[] {
  return [
    { heading: 'What this is', lines: aboutPage(context) },
    { heading: 'Then and since', lines: context.notices.map((notice) => noticeLine(context, notice)) },
    { heading: 'Who is in it', lines: actors(context) },
    { heading: 'Before and after', lines: timeline(context) },
    {
      heading: 'Who claims what',
      lines: context.statements.map((statement, index) => statementLine(context, statement, index)),
    },
    { heading: 'On the same matters', lines: looseClaims(context) },
    { heading: 'Not known here', lines: gaps(context) },
  ].filter(({ lines }) => lines.length > 0);
}

/** “13 March 2025, from the page” in ISO dates. */
export function dateLine({ article }: Context): string {
  const origin = {
    metadata: "from the page's metadata",
    page: 'from the page',
    url: "from the page's address",
  };
  const range = article.publishedRange;
  const inferred = range
    ? `Read as of ${range.from === range.to ? range.from : `${range.from} to ${range.to}`}, inferred: ${range.why}`
    : '';
  if (!article.published) return inferred || 'The page gives no date.';
  const given = `Dated ${article.published}${article.publishedFrom ? `, ${origin[article.publishedFrom]}` : ''}.`;
  return inferred ? `${given} ${inferred}` : given;
}

function aboutPage(context: Context): Line[] {
  const { article } = context;
  const card = article.outlet ? context.entities[article.outlet] : undefined;
  return [
    {
      text: card
        ? outletLine(context, card)
        : `Publisher not known here${article.url ? ` (${article.url})` : ''}.`,
      ...links(card),
    },
    { text: dateLine(context) },
    ...(card?.outlet?.control ?? []).map(({ label, according, sources }) => ({
      text: `${label} (according to ${according})`,
      links: sources.map((url) => ({ text: according, url })),
    })),
  ];
}

function outletLine(context: Context, card: EntityCard): string {
  const { outlet } = card;
  const country = outlet?.country ? nameOf(context, outlet.country) : undefined;
  const facts = [
    country,
    outlet?.owner && `owner: ${outlet.owner}`,
    outlet?.founded && `since ${outlet.founded}`,
  ];
  const others = outlet?.notToConfuse.map(({ name }) => name) ?? [];
  return [
    `${card.name}: ${card.description}`,
    facts.filter(Boolean).join('; '),
    others.length > 0 ? `Not to be confused with ${others.join(', ')}` : '',
  ]
    .filter(Boolean)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
    .concat('.');
}

/** What to be careful with; a notice on the article as a whole has no passage to quote. */
function noticeLine(context: Context, notice: Context['notices'][number]): Line {
  const passage = excerpt(context.article.text, notice);
  return {
    text: passage ? `“${passage}”: ${notice.message}` : notice.message,
    links: notice.sources.map((url) => ({ text: host(url), url })),
  };
}

function actors(context: Context): Line[] {
  const counts = new Map<string, number>();
  for (const { entity } of [...context.titleMentions, ...context.mentions])
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id, count]) => {
      const card = context.entities[id];
      return card ? [actorLine(context, card, count)] : [];
    });
}

function actorLine(context: Context, card: EntityCard, count: number): Line {
  const then = context.mentions.find(({ entity, office }) => entity === card.id && office)?.office;
  // Whoever left an office and came back holds the same title in another term.
  const now = (card.now ?? []).filter(
    ({ title, from }) => title !== then?.title || (then.to !== undefined && from !== then.from),
  );
  const under = [
    then && { text: `then: ${officeText(then)}` },
    ...now.map((office) => ({ text: `now: ${officeText(office)}` })),
  ].filter((line) => line !== undefined);
  return { text: `${card.name} (${count}×): ${card.description}`, under, ...links(card) };
}

function officeText({ title, from, to, seen }: OfficeHeld): string {
  const until = to ? ` until ${to}` : seen ? `, last seen ${seen}` : '';
  return `${title}${from ? ` since ${from}` : ''}${until}`;
}

function timeline(context: Context): Line[] {
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

function statementLine(context: Context, statement: Statement, index: number): Line {
  const source = statement.inTitle ? context.article.title : context.article.text;
  const words = statement.quote ? `“${excerpt(source, statement.quote)}”` : excerpt(source, statement);
  const via = statement.via.map((id) => nameOf(context, id)).join(', ');
  const said = statement.quote ? 'quoted' : 'reported';
  return {
    text: `${speakerText(context, statement)}, ${said}${via ? ` via ${via}` : ''}: ${words}`,
    under: context.claims
      .filter((claim) => claim.statement === index)
      .flatMap((claim) => claimLines(context, claim)),
  };
}

function speakerText(context: Context, { speaker, anonymous, described }: Statement): string {
  if (speaker) return nameOf(context, speaker);
  if (anonymous) return `Unnamed${described ? ` (${described})` : ''}`;
  return 'Speaker not clear';
}

function looseClaims(context: Context): Line[] {
  return context.claims
    .filter(({ statement }) => statement === undefined)
    .map((claim) => ({ text: excerpt(context.article.text, claim), under: claimLines(context, claim) }));
}

function claimLines(context: Context, claim: Context['claims'][number]): Line[] {
  const topic = context.topics[claim.topic];
  return [
    { text: `${topic?.question ?? claim.topic}${claim.position ? ` Here: ${claim.position}.` : ''}` },
    ...claim.related.flatMap(({ claim: id, relation, why }) => {
      const card = context.claimCards[id];
      return card
        ? [{ text: `${relation}: ${claimText(context, card)} (${why})`, links: sourceLinks(card) }]
        : [];
    }),
  ];
}

function claimText(
  context: Context,
  { speaker, speakerText: described, date, text, via }: ClaimCard,
): string {
  const who = speaker ? nameOf(context, speaker) : (described ?? 'unnamed');
  const through = via.map((id) => nameOf(context, id)).join(', ');
  return `${who}${date ? `, ${date}` : ''}${through ? `, via ${through}` : ''}: ${text}`;
}

function gaps(context: Context): Line[] {
  const names = [...new Set(context.unknown.map(({ surface }) => surface))];
  return [
    ...(names.length > 0 ? [{ text: `No entry for: ${names.join(', ')}` }] : []),
    ...context.ambiguous.map(({ surface, candidates }) => ({
      text: `“${surface}” may be ${candidates.map((id) => nameOf(context, id)).join(' or ')}`,
    })),
    { text: `Knowledge as of ${context.knowledge.asOf}.` },
  ];
}

function nameOf(context: Context, id: string): string {
  return context.entities[id]?.name ?? id;
}

/** The words of a span on one line. */
function excerpt(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

function links(card: EntityCard | undefined): Pick<Line, 'links'> {
  return card ? { links: card.sources.map((url) => ({ text: host(url), url })) } : {};
}

function sourceLinks(card: ClaimCard): Line['links'] {
  return card.sources.map(({ publisher, date, url }) => ({
    text: date ? `${publisher}, ${date}` : publisher,
    url,
  }));
}

function host(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
