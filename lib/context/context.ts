/** The report: what the stages found, and a card for everything it names, so that it stands alone. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Context, Reading } from '../types';
import { claimCard, entityCard, eventCard, reviewTopic, topicCard } from './cards';
import { neighbours } from './neighbours';

/**
 * @param words the article's headline and text in English, by which events around it are found; while it is still being
 * read there are none.
 */
export function buildContext(reading: Reading, knowledge: Knowledge, words?: string): Context {
  const { article, asOf } = reading;
  const cards = collectCards(
    reading,
    knowledge,
    words === undefined ? [] : neighbours(reading, knowledge, words),
  );
  return {
    version: 1,
    article: {
      url: article.url,
      title: article.title,
      byline: article.byline,
      published: article.published,
      publishedFrom: article.publishedFrom,
      ...(asOf.why && { publishedRange: { from: asOf.from, to: asOf.to, why: asOf.why } }),
      modified: article.modified,
      language: article.language,
      outlet: reading.outlet,
      text: article.text,
      readable: article.readable,
      flags: article.flags,
    },
    mentions: reading.mentions,
    titleMentions: reading.titleMentions,
    ambiguous: reading.ambiguous,
    unknown: reading.unknown,
    dates: reading.dates,
    events: reading.events,
    ownEvents: reading.ownEvents ?? [],
    statements: reading.statements,
    claims: reading.claims,
    notices: reading.notices,
    ...cards,
    knowledge: { asOf: knowledge.asOf, packs: knowledge.packs },
  };
}

type Cards = Pick<Context, 'entities' | 'topics' | 'eventCards' | 'claimCards'>;

/** Cards of what the stages name, then of what those cards name; no further. */
function collectCards(reading: Reading, knowledge: Knowledge, around: readonly string[]): Cards {
  const events = new Set(reading.events.map(({ event }) => event));
  for (const id of [...events]) {
    const record = knowledge.event(id);
    for (const next of [record?.partOf, record?.cameTo]) if (next) events.add(next);
  }
  for (const id of around) events.add(id);
  const topics = new Set(reading.claims.map(({ topic }) => topic));
  const claims = new Set(reading.claims.flatMap(({ related }) => related.map(({ claim }) => claim)));

  const eventCards = collect(
    events,
    (id) => knowledge.event(id),
    (event) => eventCard(event, knowledge),
  );
  const claimCards = collect(
    claims,
    (id) => knowledge.claim(id),
    (claim) => claimCard(claim, knowledge),
  );
  for (const { topic } of Object.values(claimCards)) if (topic) topics.add(topic);

  const named = new Set<string | undefined>([
    reading.outlet,
    ...[...reading.mentions, ...reading.titleMentions].map(({ entity }) => entity),
    ...reading.ambiguous.flatMap(({ candidates }) => candidates),
    ...reading.statements.flatMap(({ speaker, via }) => [speaker, ...via]),
    ...Object.values(eventCards).flatMap(({ participants, place }) => [...participants, place]),
    ...Object.values(claimCards).flatMap(({ speaker, via }) => [speaker, ...via]),
  ]);
  const entityOf = (id: string) => knowledge.entity(id);
  const first = collect(named, entityOf, (entity) =>
    entityCard(entity, knowledge, reading.now, reading.asOf.to),
  );
  const countries = Object.values(first).flatMap(({ country, outlet, status }) => [
    country,
    outlet?.country,
    ...(status ?? []).map(({ party }) => party),
  ]);
  return {
    entities: {
      ...collect(new Set(countries), entityOf, (entity) =>
        entityCard(entity, knowledge, reading.now, reading.asOf.to),
      ),
      ...first,
    },
    topics: {
      // An imported fact check stands for a topic of its own.
      ...collect(topics, (id) => knowledge.claim(id), reviewTopic),
      ...collect(topics, (id) => knowledge.topic(id), topicCard),
    },
    eventCards,
    claimCards,
  };
}

/** Looks up each id and makes its card; ids that the base no longer has are left out. */
function collect<Rec, Card>(
  ids: Iterable<string | undefined>,
  find: (id: string) => Rec | undefined,
  make: (record: Rec) => Card,
): Record<string, Card> {
  const cards: Record<string, Card> = {};
  for (const id of ids) {
    const record = id === undefined ? undefined : find(id);
    if (id !== undefined && record !== undefined) cards[id] = make(record);
  }
  return cards;
}
