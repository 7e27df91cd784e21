/**
 * What the stages may ask of the knowledge base. One implementation reads
 * binary packs (`pack/pack.ts`), the user's own beside the bundled (`layers.ts`).
 */

import type { Token } from '../text/tokens';
import type { SourceCard } from '../types';
import type {
  Claim,
  Country,
  Entity,
  EventRecord,
  Membership,
  NameKind,
  Outlet,
  Person,
  Post,
  SourceRef,
  Topic,
} from './schema';

/** One meaning of a matched name. */
export interface AliasRef {
  /** Id of an entity, a post (for titles), an event or a topic. */
  id: string;
  kind: NameKind;
  /** BCP 47 language of the name. */
  lang: string;
  /** True where the compiler derived it (a family name, a plural, a demonym's form). */
  derived: boolean;
  from?: string;
  to?: string;
  /** Words or ids of which one must occur in the article. */
  needs?: string[];
}

/** A name of the base found in the text: the longest at its place. */
export interface AliasHit {
  /** Token indices, end exclusive. */
  firstToken: number;
  endToken: number;
  /** UTF-16 offsets, end exclusive; a possessive ending is left out. */
  start: number;
  end: number;
  refs: AliasRef[];
}

export interface Holding {
  membership: Membership;
  person: Person;
  post: Post;
}

export interface FoundClaim {
  claim: Claim;
  /** For ranking; means nothing from one text to another. */
  score: number;
  /** 0–1: how much of what the claim says, its rare words counting most, is surely in the text too. */
  share: number;
}

/** A cue of a topic, found by its telling part: the one that fewest topics have. */
export interface CueRef {
  /** Topic id. */
  topic: string;
  /** As written in the topic. */
  text: string;
}

/** `held`: a source covers the date; `unknown`: the base cannot tell. */
export interface Knowledge {
  /** The day up to which the base is kept. */
  readonly asOf: string;
  readonly packs: { id: string; version: string }[];

  entity(id: string): Entity | undefined;
  person(id: string): Person | undefined;
  country(id: string): Country | undefined;
  outlet(id: string): Outlet | undefined;
  post(id: string): Post | undefined;
  event(id: string): EventRecord | undefined;
  topic(id: string): Topic | undefined;
  claim(id: string): Claim | undefined;

  /** 0–100: how likely a bare name means this one. */
  prominence(id: string): number;

  /** Longest matches over the tokens, in text order, not overlapping; rules on case and neighbours applied. */
  match(tokens: readonly Token[]): AliasHit[];

  /** Memberships of a person, earliest first. */
  officesOf(person: string): Holding[];
  /** Offices that a source shows the person to hold on the day (ISO full date). */
  officesOn(person: string, date: string): Holding[];
  /** Who held the post on the day; empty where nobody is known. */
  holdersOn(post: string, date: string): Holding[];
  /** All terms in a post, earliest first. */
  holdersOf(post: string): Holding[];
  /** Posts of a role (`foreign-minister`) in a country or organisation. */
  postsByRole(role: string, jurisdiction: string): Post[];
  postsByTitle(title: string): Post[];

  /**
   * Events that overlap the days, inclusive, earliest first.
   * @param of only those with one of these as a participant or a place.
   * @param kinds … and only of these kinds.
   */
  eventsBetween(
    from: string,
    to: string,
    of?: ReadonlySet<string>,
    kinds?: readonly EventRecord['kind'][],
  ): EventRecord[];
  eventsWith(participant: string): EventRecord[];
  /** Events at a place, all or those of one kind. */
  eventsAt(place: string, kind?: EventRecord['kind']): EventRecord[];
  /** Planned events in which somebody is to take part. */
  plansWith(participant: string): EventRecord[];
  /** The parts of a larger event, earliest first. */
  partsOf(event: string): EventRecord[];

  /** Cues whose telling word a word of a text (in comparison form) is, or begins with. */
  cuesUnder(word: string): CueRef[];
  claimsOn(topic: string): Claim[];
  claimsBy(speaker: string): Claim[];
  /** Claims ranked by the words and entities that they share with a text. */
  searchClaims(text: string, entities: readonly string[], limit: number): FoundClaim[];
  /** The same among the claims without a topic: imported fact checks. */
  searchReviews(text: string, entities: readonly string[], limit: number): FoundClaim[];

  /** The outlet that publishes under a host name: the host itself, else its registrable domain. */
  outletByHost(host: string): Outlet | undefined;

  /** Full cards for source references, shorthands expanded. */
  sourceCards(refs: readonly SourceRef[]): SourceCard[];

  /** Records whose names begin with the words typed, best first. */
  search(query: string, limit: number): { id: string; name: string; matched: string }[];
}
