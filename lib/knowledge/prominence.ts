/**
 * How likely a bare name means a record (0–100), where its author has not said.
 *
 *   base (country 55, other entity 15, post or event 10)
 * + 4 × log2(1 + r), at most 25; r: records that refer to it
 * + 8 where it has a short name, an acronym or a metonym written down
 * + for persons, of their offices the best: 25 for a head of state or
 *   government, 12 for a minister, 6 for others; with a country's own standing
 *   (3 × log2(1 + its r), at most 20) added for the heads; half where the
 *   office ended more than five years before `asOf`
 *
 * and at most 95, which leaves room for those set by hand.
 */
import { referencesOf } from './links';
import type { KnowledgeRecord, Membership, Post } from './schema';
import { typeOf } from './schema';
import { membershipsOf } from './terms';

const HEADS =
  /^(?:president|prime-minister|chancellor|monarch|supreme-leader|head-of-state|head-of-government|taoiseach|pope|secretary-general)$/;
const MINISTERS = /minister|secretary|governor|speaker|chief|spokesperson|adviser/;
const RECENT_YEARS = 5;
const LIMIT = 95;

/** What is known of all records when one is rated. */
interface Standing {
  /** How many records refer to an id. */
  references(id: string): number;
  termsOf(person: string): readonly Membership[];
  post(id: string): Post | undefined;
  asOf: string;
}

/**
 * Rates all records, in their order.
 * @param asOf ISO full date by which an office counts as recent.
 */
export function rateAll(records: readonly KnowledgeRecord[], asOf: string): Map<string, number> {
  const references = new Map<string, number>();
  const terms = new Map<string, Membership[]>();
  const posts = new Map<string, Post>();
  for (const record of records) {
    for (const id of referencesOf(record)) references.set(id, (references.get(id) ?? 0) + 1);
    for (const term of membershipsOf(record)) {
      const held = terms.get(term.person);
      if (held) held.push(term);
      else terms.set(term.person, [term]);
    }
    if (typeOf(record.id) === 'post') posts.set(record.id, record as Post);
  }
  const standing: Standing = {
    references: (id) => references.get(id) ?? 0,
    termsOf: (person) => terms.get(person) ?? [],
    post: (id) => posts.get(id),
    asOf,
  };
  return new Map(records.map((record) => [record.id, prominenceOf(record, standing)]));
}

function prominenceOf(record: KnowledgeRecord, standing: Standing): number {
  if ('prominence' in record && record.prominence !== undefined) return Math.round(record.prominence);
  const type = typeOf(record.id);
  const base = type === 'country' ? 55 : type === 'post' || type === 'event' ? 10 : 15;
  const references = Math.min(25, 4 * Math.log2(1 + standing.references(record.id)));
  const named =
    'names' in record && record.names.some(({ kind }) => /^(?:short|acronym|metonym)$/.test(kind)) ? 8 : 0;
  const office =
    type === 'person'
      ? Math.max(0, ...standing.termsOf(record.id).map((term) => officeWeight(term, standing)))
      : 0;
  return Math.min(LIMIT, Math.round(base + references + named + office));
}

function officeWeight(term: Membership, standing: Standing): number {
  const post = standing.post(term.post);
  const role = post?.role ?? '';
  const country = post?.country ? Math.min(20, 3 * Math.log2(1 + standing.references(post.country))) : 0;
  const weight = HEADS.test(role) ? 25 + country : MINISTERS.test(role) ? 12 : 6;
  const end = term.to ?? term.seen;
  const recent = !end || Number(standing.asOf.slice(0, 4)) - Number(end.slice(0, 4)) <= RECENT_YEARS;
  return recent ? weight : weight / 2;
}
