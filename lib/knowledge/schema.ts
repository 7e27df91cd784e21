/**
 * The record schema of the knowledge base. Sources (`assets/knowledge`, YAML)
 * and users' packs (JSON) are lists of these records; types are inferred.
 *
 * Persons, organisations, posts and memberships follow Popolo; claims follow
 * schema.org Claim. Ids are slugs with a type prefix and never change.
 */
import type * as v from 'valibot';
import { claimSchema, type position, topicSchema } from './schema/claims';
import { eventSchema } from './schema/events';
import type { nameKind, nameRecord } from './schema/names';
import { organisationSchema } from './schema/organisations';
import { outletSchema } from './schema/outlets';
import { membershipSchema, personSchema, postSchema } from './schema/people';
import { countrySchema, placeSchema } from './schema/places';
import { type sourceRef, sourceSchema } from './schema/sources';

export { isPartialDate } from './schema/fields';
export { claimSchema };

export const schemas = {
  person: personSchema,
  org: organisationSchema,
  place: placeSchema,
  country: countrySchema,
  outlet: outletSchema,
  post: postSchema,
  membership: membershipSchema,
  event: eventSchema,
  topic: topicSchema,
  claim: claimSchema,
  source: sourceSchema,
} as const;

export type RecordType = keyof typeof schemas;
export type Name = v.InferOutput<typeof nameRecord>;
export type NameKind = v.InferOutput<typeof nameKind>;
export type SourceRef = v.InferOutput<typeof sourceRef>;
export type Person = v.InferOutput<typeof personSchema>;
export type Organisation = v.InferOutput<typeof organisationSchema>;
export type Place = v.InferOutput<typeof placeSchema>;
export type Country = v.InferOutput<typeof countrySchema>;
export type Outlet = v.InferOutput<typeof outletSchema>;
export type Post = v.InferOutput<typeof postSchema>;
export type Membership = v.InferOutput<typeof membershipSchema>;
export type EventRecord = v.InferOutput<typeof eventSchema>;
export type Topic = v.InferOutput<typeof topicSchema>;
export type Position = v.InferOutput<typeof position>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Entity = Person | Organisation | Place | Country | Outlet;
export type KnowledgeRecord = Entity | Post | Membership | EventRecord | Topic | Claim | Source;

const TYPES = Object.keys(schemas) as RecordType[];
const SLASH = 0x2f;

/** The type of a record by its id: `person/…` → `person`. */
export function typeOf(recordId: string): RecordType | undefined {
  // Asked some hundred times a page: no closure, no part of the id copied.
  for (const type of TYPES)
    if (recordId.charCodeAt(type.length) === SLASH && recordId.startsWith(type)) return type;
  return undefined;
}
