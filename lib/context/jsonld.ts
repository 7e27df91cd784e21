/** The related claims as schema.org JSON-LD, for use beyond Sidelight. */
import type { Context } from '../types';

/** A `NewsArticle` with what it mentions, and the `Claim`s related to it. No ratings: Sidelight gives none. */
export function toJsonLd(context: Context): object {
  const { article, entities, claimCards } = context;
  const mentioned = [...new Set(context.mentions.map(({ entity }) => entity))];
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    url: article.url,
    datePublished: article.published,
    inLanguage: article.language,
    publisher: article.outlet && entities[article.outlet] ? thing(context, article.outlet) : undefined,
    mentions: mentioned.map((id) => thing(context, id)),
    about: Object.values(claimCards).map(({ text, speaker, date, sources }) => ({
      '@type': 'Claim',
      text,
      datePublished: date,
      author: speaker && thing(context, speaker),
      citation: sources.map(({ url, publisher, title }) => ({
        '@type': 'CreativeWork',
        url,
        name: title,
        publisher,
      })),
    })),
  };
}

const TYPES = {
  person: 'Person',
  organisation: 'Organization',
  country: 'Country',
  place: 'Place',
  outlet: 'NewsMediaOrganization',
};

function thing(context: Context, id: string): object {
  const card = context.entities[id];
  return {
    '@type': card ? TYPES[card.kind] : 'Thing',
    name: card?.name ?? id,
    sameAs: card?.wikidata && `https://www.wikidata.org/wiki/${card.wikidata}`,
  };
}
