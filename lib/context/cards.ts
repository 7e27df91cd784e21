/** Cards: what the report shows of a record, every reference resolved to words and addresses. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Claim, Entity, EventRecord, Outlet, Topic } from '../knowledge/schema';
import type { ClaimCard, EntityCard, EntityKind, EventCard, TopicCard } from '../types';
import { officeCard, officesNow } from './office-cards';
import { outletCard } from './outlet-card';
import { positionText } from './position';
import { urls } from './provenance';

const KIND_OF_PREFIX: Record<string, EntityKind> = {
  person: 'person',
  org: 'organisation',
  country: 'country',
  place: 'place',
  outlet: 'outlet',
};

/** The kind of an entity by its id. */
export function kindOf(entityId: string): EntityKind {
  return KIND_OF_PREFIX[entityId.slice(0, entityId.indexOf('/'))] ?? 'organisation';
}

/**
 * @param now ISO full date: the offices “now” are those of this day, as far as the base reaches.
 * @param readAt ISO full date, as of which the article is read: the owner of an outlet is that of this day.
 */
export function entityCard(entity: Entity, knowledge: Knowledge, now: string, readAt = now): EntityCard {
  const kind = kindOf(entity.id);
  const today = now < knowledge.asOf ? now : knowledge.asOf;
  return {
    id: entity.id,
    name: entity.name,
    aliases: [...new Set(entity.names.map(({ text }) => text))].filter((alias) => alias !== entity.name),
    kind,
    wikidata: entity.wikidata,
    wikipedia: entity.wikipedia,
    description: entity.description,
    ...('born' in entity && { born: entity.born }),
    ...('died' in entity && { died: entity.died }),
    ...('country' in entity && { country: entity.country }),
    ...('iso2' in entity && { iso2: entity.iso2 }),
    ...('coordinates' in entity && { coordinates: entity.coordinates }),
    offices:
      kind === 'person'
        ? knowledge.officesOf(entity.id).map((holding) => officeCard(holding, knowledge))
        : [],
    ...(kind === 'person' && { now: officesNow(entity.id, knowledge, today) }),
    ...statusOf(entity, knowledge),
    ...(kind === 'outlet' && { outlet: outletCard(entity as Outlet, knowledge, readAt) }),
    sources: urls(entity.sources, knowledge),
  };
}

function statusOf(entity: Entity, knowledge: Knowledge): Pick<EntityCard, 'status'> {
  const records =
    'disputes' in entity
      ? entity.disputes
      : 'status' in entity && Array.isArray(entity.status)
        ? entity.status
        : [];
  if (records.length === 0) return {};
  return {
    status: records.map(({ sources, share, note, ...rest }) => ({
      ...rest,
      share,
      note:
        [share === undefined ? '' : `${share} % of the area`, note ?? ''].filter(Boolean).join('; ') ||
        undefined,
      sources: urls(sources, knowledge),
    })),
  };
}

export function eventCard(event: EventRecord, knowledge: Knowledge): EventCard {
  return {
    id: event.id,
    name: event.name,
    from: event.from,
    to: event.to,
    status: event.status,
    place: event.places[0],
    participants: event.participants,
    summary: event.summary,
    outcome: event.outcome,
    partOf: event.partOf,
    cameTo: event.cameTo,
    sources: urls(event.sources, knowledge),
  };
}

export function topicCard(topic: Topic): TopicCard {
  return { id: topic.id, question: topic.question, description: topic.description };
}

/** The topic for which an imported fact check stands: what was claimed. */
export function reviewTopic({ id, text }: Claim): TopicCard {
  return { id, question: text };
}

export function claimCard(claim: Claim, knowledge: Knowledge): ClaimCard {
  const topic = claim.topic ? knowledge.topic(claim.topic) : undefined;
  return {
    id: claim.id,
    topic: claim.topic,
    text: claim.text,
    quote: claim.quote,
    speaker: claim.speaker,
    speakerText: claim.speakerText,
    date: claim.date,
    via: claim.via,
    position: claim.position && positionText(claim.position, topic),
    supersedes: claim.supersedes,
    sources: knowledge.sourceCards(claim.sources),
  };
}
