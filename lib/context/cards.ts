/** Cards: what the report shows of a record, every reference resolved to words and addresses. */
import type { Holding, Knowledge } from '../knowledge/knowledge';
import type { Claim, Entity, EventRecord, Outlet, Post, SourceRef, Topic } from '../knowledge/schema';
import { addDays } from '../text/calendar';
import type { ClaimCard, EntityCard, EntityKind, EventCard, OfficeHeld, TopicCard } from '../types';
import { positionText } from './position';

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
    ...(kind === 'outlet' && { outlet: outletPart(entity as Outlet, knowledge, readAt) }),
    sources: urls(entity.sources, knowledge),
  };
}

/** How long an office that was last seen held is still told of as today's, with the day on which it was seen. */
const RECENT_DAYS = 366;

/** Offices that nobody is known to have left: held on the day, or seen held not long before. */
function officesNow(person: string, knowledge: Knowledge, today: string): OfficeHeld[] {
  const recent = addDays(today, -RECENT_DAYS);
  const held = new Set(knowledge.officesOn(person, today).map(({ membership }) => membership.id));
  return knowledge
    .officesOf(person)
    .filter(
      ({ membership: { id, from = '', to, seen = '', designate }, post }) =>
        held.has(id) ||
        (to === undefined &&
          !designate &&
          from <= today &&
          seen >= recent &&
          !isSucceeded(from, post, person, knowledge)),
    )
    .map(officeHeld);
}

function isSucceeded(from: string, { id, seats = 1 }: Post, person: string, knowledge: Knowledge): boolean {
  return (
    seats === 1 &&
    knowledge
      .holdersOf(id)
      .some(({ membership }) => membership.person !== person && (membership.from ?? '') > from)
  );
}

/** Term and title of an office, “acting” and “-designate” included. */
export function officeHeld({ membership, post }: Holding): OfficeHeld {
  const { from, to, seen, acting, designate } = membership;
  const title = `${acting ? 'Acting ' : ''}${post.title}${designate ? ' (designate)' : ''}`;
  return { title, from, to, ...(to === undefined && seen !== undefined && { seen }) };
}

function officeCard(holding: Holding, knowledge: Knowledge): EntityCard['offices'][number] {
  return {
    ...officeHeld(holding),
    post: holding.post.id,
    sources: urls(holding.membership.sources, knowledge),
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

/** Of two owners in the month of a sale, the later. */
function ownerOn({ owners }: Outlet, day: string): string | undefined {
  return owners.findLast(
    ({ from = '', to }) => from <= day && (to === undefined || to >= day.slice(0, to.length)),
  )?.name;
}

function outletPart(outlet: Outlet, knowledge: Knowledge, readAt: string): EntityCard['outlet'] {
  const funding = outlet.funding.map(({ text, ...rest }) => ({ label: text, according: '', ...rest }));
  return {
    kind: outlet.kind,
    country: outlet.country,
    owner: ownerOn(outlet, readAt) ?? outlet.owners.find(({ to }) => to === undefined)?.name,
    founded: outlet.founded,
    control: [...outlet.control, ...funding].map(({ label, according, from, to, sources }) => ({
      label,
      according: according || publishers(sources, knowledge),
      from,
      to,
      sources: urls(sources, knowledge),
    })),
    notToConfuse: (outlet.notToConfuse ?? []).flatMap((id) => {
      const other = knowledge.entity(id);
      return other ? [{ id, name: other.name }] : [];
    }),
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

function urls(sources: readonly SourceRef[], knowledge: Knowledge): string[] {
  return [...new Set(knowledge.sourceCards(sources).map(({ url }) => url))];
}

function publishers(sources: readonly SourceRef[], knowledge: Knowledge): string {
  return [...new Set(knowledge.sourceCards(sources).map(({ publisher }) => publisher))].join(', ');
}
