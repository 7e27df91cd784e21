/**
 * Several packs as one knowledge base. Where two packs have a record of one id,
 * the earlier pack's counts; `findClashes` (`pack-clashes.ts`) shows such ids before a pack is added.
 */
import { firstDay, packedDay } from './days';
import { hostsToTry } from './hosts-to-try';
import type { Holding, Knowledge } from './knowledge';
import { link } from './links';
import { createMatcher } from './matching';
import { keyOf } from './pack/alias-key';
import type { Pack } from './pack/pack';
import type {
  Claim,
  Country,
  Entity,
  EventRecord,
  KnowledgeRecord,
  Membership,
  Outlet,
  Person,
  Post,
  RecordType,
  Source,
  Topic,
} from './schema';
import { typeOf } from './schema';
import { searchNames } from './search';
import { sourceCard } from './source-cards';
import { earliestFirst, holdingsOn, membershipsOf } from './terms';

const ENTITY_TYPES: ReadonlySet<RecordType> = new Set(['person', 'org', 'place', 'country', 'outlet']);

/** @param packs the bundled pack first. */
export function layered(packs: readonly Pack[]): Knowledge {
  const asOf =
    packs
      .map(({ manifest }) => manifest.asOf)
      .sort()
      .at(-1) ?? '';
  const match = createMatcher(packs.map(({ aliases }) => aliases));

  /** The pack whose record of this id counts. */
  const ownerOf = (id: string): Pack | undefined => packs.find((pack) => pack.numberOf(id) >= 0);
  const record = (id: string): KnowledgeRecord | undefined => ownerOf(id)?.record(id);
  const typed = <T extends KnowledgeRecord>(id: string, type: RecordType): T | undefined =>
    typeOf(id) === type ? (record(id) as T | undefined) : undefined;
  const person = (id: string) => typed<Person>(id, 'person');
  const post = (id: string) => typed<Post>(id, 'post');
  /** A pack's records without those that an earlier pack replaces. */
  const owned = (pack: Pack, records: KnowledgeRecord[]): KnowledgeRecord[] =>
    packs.length === 1 ? records : records.filter(({ id }) => ownerOf(id) === pack);
  /** Records under a key, in all packs. */
  const linked = <T extends KnowledgeRecord>(key: string): T[] =>
    packs.flatMap((pack) => owned(pack, pack.linked(key))) as T[];

  const holding = (membership: Membership): Holding[] => {
    const [holder, office] = [person(membership.person), post(membership.post)];
    return holder && office ? [{ membership, person: holder, post: office }] : [];
  };
  const terms = (records: readonly KnowledgeRecord[]): Holding[] =>
    records.flatMap(membershipsOf).flatMap(holding).sort(earliestFirst);
  const officesOf = (id: string) => terms([person(id) ?? [], linked(link.officesOf(id))].flat());
  const holdersOf = (id: string) =>
    terms(linked(link.holdersOf(id))).filter(({ membership }) => membership.post === id);
  const holdersOn = (id: string, date: string) => holdingsOn(holdersOf(id), date, asOf);
  const events = (key: string) => linked<EventRecord>(key).sort(byStart);

  // Scores of different packs differ a little in scale, as words are rarer in one than in the other.
  const foundClaims = (text: string, entities: readonly string[], limit: number, loose: boolean) =>
    packs
      .flatMap((pack) =>
        pack.claims
          .search(text, entities, limit, loose)
          .map(({ record: number, ...found }) => ({ pack, claim: pack.recordAt(number) as Claim, ...found })),
      )
      .filter(({ pack, claim }) => ownerOf(claim.id) === pack)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ claim, score, share }) => ({ claim, score, share }));

  return {
    asOf,
    packs: packs.map(({ manifest: { id, version } }) => ({ id, version })),
    entity: (id) =>
      ENTITY_TYPES.has(typeOf(id) ?? 'source') ? (record(id) as Entity | undefined) : undefined,
    person,
    country: (id) => typed<Country>(id, 'country'),
    outlet: (id) => typed<Outlet>(id, 'outlet'),
    post,
    event: (id) => typed<EventRecord>(id, 'event'),
    topic: (id) => typed<Topic>(id, 'topic'),
    claim: (id) => typed<Claim>(id, 'claim'),
    prominence: (id) => ownerOf(id)?.prominence(id) ?? 0,
    match,
    officesOf,
    officesOn: (id, date) =>
      officesOf(id)
        .filter(({ membership, post: { id: office } }) =>
          holdersOn(office, date).some((holder) => holder.membership.id === membership.id),
        )
        .reverse(),
    holdersOn,
    holdersOf,
    postsByRole: (role, jurisdiction) => linked<Post>(link.postsByRole(role, jurisdiction)),
    postsByTitle: (title) => {
      const ids = packs.flatMap(({ aliases }) => aliases.named(keyOf(title)).map(({ id }) => id));
      return [...new Set(ids)].flatMap((id) => post(id) ?? []);
    },
    eventsBetween: (from, to, of, kinds) => {
      const [first, last] = [packedDay(from), packedDay(to)];
      const keysOf = (id: string) =>
        kinds?.map((kind) => link.eventsOfKind(kind, id)) ?? [link.eventsWith(id), link.eventsAt(id)];
      const keys = of && [...of].flatMap(keysOf);
      return (
        packs.flatMap((pack) => owned(pack, pack.eventsBetween(first, last, keys))) as EventRecord[]
      ).sort(byStart);
    },
    eventsWith: (participant) => events(link.eventsWith(participant)),
    eventsAt: (place, kind) => events(kind ? link.eventsOfKind(kind, place) : link.eventsAt(place)),
    plansWith: (participant) => events(link.plansWith(participant)),
    partsOf: (event) => events(link.partsOf(event)),
    cuesUnder: (word) =>
      packs.flatMap((pack) =>
        pack.cues.under(word).flatMap(({ record: number, cue }) => {
          const { id, cues } = pack.recordAt(number) as Topic;
          const text = ownerOf(id) === pack ? cues[cue] : undefined;
          return text === undefined ? [] : { topic: id, text };
        }),
      ),
    claimsOn: (topic) => linked<Claim>(link.claimsOn(topic)),
    claimsBy: (speaker) => linked<Claim>(link.claimsBy(speaker)),
    searchClaims: (text, entities, limit) => foundClaims(text, entities, limit, false),
    searchReviews: (text, entities, limit) => foundClaims(text, entities, limit, true),
    outletByHost: (host) => {
      for (const name of hostsToTry(host.toLowerCase())) {
        const [outlet] = linked<Outlet>(link.outletByHost(name));
        if (outlet) return outlet;
      }
      return undefined;
    },
    sourceCards: (refs) => refs.flatMap((ref) => sourceCard(ref, (id) => typed<Source>(id, 'source')) ?? []),
    search: (query, limit) => searchNames(query, limit, packs),
  };
}

function byStart(a: EventRecord, b: EventRecord): number {
  const [from, to] = [firstDay(a.from), firstDay(b.from)];
  return from < to ? -1 : from > to ? 1 : a.id < b.id ? -1 : 1;
}
