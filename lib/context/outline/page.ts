/** The page itself: its publisher, who is said to control it, its date. */
import type { Context, EntityCard } from '../../types';
import { type Line, links, nameOf } from './lines';

/** “13 March 2025, from the page” in ISO dates. */
function dateLine({ article }: Context): string {
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

export function aboutPage(context: Context): Line[] {
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
    ...(card?.outlet?.owners ?? []).map(({ name, from, according, sources }) =>
      sourced(`Owner: ${name}${from ? `, since ${from}` : ''}`, according, sources),
    ),
    ...(card?.outlet?.control ?? []).map(({ label, according, sources }) =>
      sourced(label, according, sources),
    ),
  ];
}

function sourced(text: string, according: string, sources: readonly string[]): Line {
  return {
    text: `${text} (according to ${according})`,
    links: sources.map((url) => ({ text: according, url })),
  };
}

function outletLine(context: Context, card: EntityCard): string {
  const { outlet } = card;
  const country = outlet?.country ? nameOf(context, outlet.country) : undefined;
  const facts = [country, outlet?.founded && `since ${outlet.founded}`];
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
