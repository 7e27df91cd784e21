/** How records refer to each other: the keys under which a pack finds them again, and all ids they name. */
import type { KnowledgeRecord } from './schema';
import { typeOf } from './schema';

/** The keys of a pack's links, each followed by an id or a host. */
export const link = {
  officesOf: (person: string) => `office:${person}`,
  holdersOf: (post: string) => `holder:${post}`,
  postsByRole: (role: string, jurisdiction: string) => `role:${role}|${jurisdiction}`,
  eventsWith: (participant: string) => `participant:${participant}`,
  eventsAt: (place: string) => `place:${place}`,
  eventsOfKind: (kind: string, entity: string) => `kind:${kind}|${entity}`,
  plansWith: (participant: string) => `plan:${participant}`,
  partsOf: (event: string) => `part:${event}`,
  claimsOn: (topic: string) => `topic:${topic}`,
  claimsBy: (speaker: string) => `speaker:${speaker}`,
  outletByHost: (host: string) => `host:${host}`,
};

/** All keys under which a record is found. */
export function linksOf(record: KnowledgeRecord): string[] {
  // `typeOf` tells the type by the id; the fields then tell it to the compiler.
  switch (typeOf(record.id)) {
    case 'person':
      // The person's own offices are in the record itself.
      return 'offices' in record ? record.offices.map(({ post }) => link.holdersOf(post)) : [];
    case 'membership':
      return 'post' in record ? [link.officesOf(record.person), link.holdersOf(record.post)] : [];
    case 'post': {
      if (!('titles' in record) || !record.role) return [];
      const { role, country, organisation } = record;
      return [country, organisation].flatMap((jurisdiction) =>
        jurisdiction ? [link.postsByRole(role, jurisdiction)] : [],
      );
    }
    case 'event':
      if (!('participants' in record)) return [];
      return [
        ...record.participants.map(link.eventsWith),
        ...record.places.map(link.eventsAt),
        ...[...record.participants, ...record.places].map((id) => link.eventsOfKind(record.kind, id)),
        ...(record.status === 'planned' ? record.participants.map(link.plansWith) : []),
        ...(record.partOf ? [link.partsOf(record.partOf)] : []),
      ];
    case 'claim':
      if (!('via' in record)) return [];
      return [
        ...(record.topic ? [link.claimsOn(record.topic)] : []),
        ...(record.speaker ? [link.claimsBy(record.speaker)] : []),
      ];
    case 'outlet':
      return 'domains' in record ? record.domains.map(link.outletByHost) : [];
    default:
      return [];
  }
}

/** A reference to another record, with the path of the field that makes it. */
export interface Reference {
  id: string;
  field: string;
}

/** Fields whose text may look like an id but is none. */
const NOT_REFERENCES = new Set(['id', 'needs', 'not', 'cues', 'text', 'url']);

/** All references of a record, `source/…` included. */
export function findReferences(record: KnowledgeRecord): Reference[] {
  const found: Reference[] = [];
  const visit = (value: unknown, path: string, key: string): void => {
    if (NOT_REFERENCES.has(key)) return;
    if (typeof value === 'string') {
      if (typeOf(value) && /^[a-z]+\/[a-z0-9-]+$/.test(value)) found.push({ id: value, field: path });
    } else if (Array.isArray(value)) {
      value.forEach((item, i) => {
        visit(item, `${path}.${i}`, '');
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) visit(item, path ? `${path}.${name}` : name, name);
    }
  };
  visit(record, '', '');
  return found;
}

/** The ids a record refers to, its sources left out. */
export function referencesOf(record: KnowledgeRecord): string[] {
  return findReferences(record)
    .map(({ id }) => id)
    .filter((id) => !id.startsWith('source/'));
}
