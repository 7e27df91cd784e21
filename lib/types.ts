/**
 * The vocabulary of Sidelight: what the stages hand to each other and what they
 * make together, the context report (the public contract of DESIGN).
 *
 * All offsets are UTF-16 positions, end exclusive. Offsets point into
 * `Article.text` unless a comment says otherwise. Dates are ISO 8601, as precise
 * as known: `2025`, `2025-03` or `2025-03-13`.
 */

/** `2025`, `2025-03` or `2025-03-13`. */
export type PartialDate = string;

/** An inclusive span of days, both ends full dates (`2025-03-01`–`2025-03-31`). */
export interface DateRange {
  from: string;
  to: string;
}

/** A stretch of text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

// ---------------------------------------------------------------- the article

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quotation' | 'table-row' | 'entry';

/** A block of the article's text; blocks do not overlap and are in text order. */
export interface Block extends Span {
  kind: BlockKind;
  /** Heading level 1–6. */
  level?: number;
  /** The time of a live blog's entry, as ISO 8601 where known. */
  time?: string;
}

export type DateOrigin = 'metadata' | 'page' | 'url';

/** What the page turned out to be when it is not simply a whole article. */
export type ArticleFlag = 'paged' | 'partial' | 'live-blog' | 'framed' | 'pruned' | 'print' | 'amp';

/** The article as taken from a page (or from a plain text). */
export interface Article {
  url?: string;
  /** The address that the publisher asks to be used, where it differs in form from `url`. */
  canonical?: string;
  title: string;
  byline?: string;
  /** The day this article was published, when the page says so. */
  published?: PartialDate;
  publishedFrom?: DateOrigin;
  modified?: PartialDate;
  /** BCP 47, lower case primary tag: `en`, `ru`, `pt`. */
  language: string;
  direction?: 'ltr' | 'rtl';
  /** Site name as the page gives it; the outlet itself is found from the host. */
  siteName?: string;
  /** The body, without headline and captions; blocks are separated by `\n\n`. */
  text: string;
  blocks: Block[];
  captions: string[];
  /** False when there is no article on the page: `text` may then be empty. */
  readable: boolean;
  flags: ArticleFlag[];
}

// ---------------------------------------------------------------- the stages

export interface Sentence extends Span {
  /** Index into `Article.blocks`. */
  block: number;
}

export type EntityKind = 'person' | 'organisation' | 'country' | 'place' | 'outlet';

export type MentionHow = 'name' | 'alias' | 'short-name' | 'title' | 'metonym' | 'coreference';

/** An office with the days it was held; `to` absent: held still, as far as known. */
export interface OfficeHeld {
  title: string;
  from?: PartialDate;
  to?: PartialDate;
  /** Without `to`: the last day a source shows the office held; after it, not known. */
  seen?: PartialDate;
}

export interface Mention extends Span {
  surface: string;
  /** Entity id. */
  entity: string;
  kind: EntityKind;
  how: MentionHow;
  /** 0–1. */
  confidence: number;
  /** The office held on the article's date. */
  office?: OfficeHeld;
  /** The words of a title that stand with the name, as in “US President Donald Trump”. */
  title?: Span & { post?: string; qualifier?: TitleQualifier };
  /** The rule that linked it, in words a reader can follow. */
  why?: string;
  /** Candidates that lost, with the reason. */
  rejected?: { entity: string; why: string }[];
}

export type TitleQualifier = 'former' | 'then' | 'acting' | 'designate' | 'deputy' | 'future';

export interface Ambiguous extends Span {
  surface: string;
  /** Entity ids, likeliest first. */
  candidates: string[];
}

export interface Unknown extends Span {
  surface: string;
}

export interface DateMention extends Span {
  surface: string;
  /** Inclusive full dates. */
  from: string;
  to: string;
}

export interface EventMatch {
  /** Event id. */
  event: string;
  confidence: number;
  evidence: Span[];
  why: string;
}

/** An event that the article tells and dates, and the knowledge base does not hold. */
export interface OwnEvent extends Span {
  /** Inclusive full dates. */
  from: string;
  to: string;
  /** As of the base's events: “meeting”, “attack”. */
  kind: string;
  /** Entity ids. */
  participants: string[];
  place?: string;
}

export interface Statement extends Span {
  /** The words between (and without) the quotation marks, for a direct quote. */
  quote?: Span;
  /** Entity id of the speaker; absent when not clear. */
  speaker?: string;
  /** The words that name the speaker. */
  speakerAt?: Span;
  /** The agencies and outlets it came through, and the platform it was posted on (which may be kept as a company). */
  via: string[];
  anonymous: boolean;
  /** How an anonymous speaker is described (“a senior official”). */
  described?: string;
  /** True where the words stand in the headline; offsets are then into `title`. */
  inTitle?: boolean;
}

export type Relation = 'same' | 'differs' | 'earlier' | 'later' | 'background';

export interface RelatedClaim {
  /** Claim id. */
  claim: string;
  relation: Relation;
  why: string;
}

export interface ClaimMatch extends Span {
  /** Index into `Context.statements`. */
  statement?: number;
  /** Topic id. */
  topic: string;
  /** The position read from the text, in plain words or as a typed value. */
  position?: string;
  related: RelatedClaim[];
}

export type NoticeKind = 'office' | 'superseded' | 'differs' | 'undated' | 'source';

export interface Notice extends Span {
  kind: NoticeKind;
  message: string;
  /** URLs. */
  sources: string[];
}

/** What is known of an article so far; each stage reads it and adds its part. */
export interface Reading {
  article: Article;
  sentences: Sentence[];
  /** The day, or the range of days, as of which the article is read. */
  asOf: DateRange & { /** Set when the date is inferred: from what. */ why?: string };
  /** The day of reading: what has happened “since”. */
  now: string;
  /** The id of the outlet that publishes the page. */
  outlet?: string;
  mentions: Mention[];
  titleMentions: Mention[];
  ambiguous: Ambiguous[];
  unknown: Unknown[];
  dates: DateMention[];
  statements: Statement[];
  events: EventMatch[];
  ownEvents?: OwnEvent[];
  claims: ClaimMatch[];
  notices: Notice[];
}

// ---------------------------------------------------------------- the report

export interface SourceCard {
  url: string;
  publisher: string;
  title?: string;
  date?: PartialDate;
}

export interface EntityCard {
  id: string;
  name: string;
  aliases: string[];
  kind: EntityKind;
  wikidata?: string;
  wikipedia?: string;
  description: string;
  born?: PartialDate;
  died?: PartialDate;
  offices: (OfficeHeld & { post?: string; sources: string[] })[];
  /** Offices known to be held on the day of reading; empty: none known. */
  now?: OfficeHeld[];
  /** Country id. */
  country?: string;
  /** Countries: ISO 3166-1 alpha-2, for the flag. */
  iso2?: string;
  /** Latitude, longitude, in degrees. */
  coordinates?: [number, number];
  /** Contested places: who claims or holds it, since when. */
  status?: {
    party: string;
    relation: string;
    from?: PartialDate;
    to?: PartialDate;
    /** Per cent of the area, on the day `from`. */
    share?: number;
    note?: string;
    sources: string[];
  }[];
  /** Outlets: ownership, funding and control, each with who says so. */
  outlet?: {
    kind: string;
    country?: string;
    /** Of the article's day. */
    owners: { name: string; according: string; from?: PartialDate; sources: string[] }[];
    founded?: PartialDate;
    /** Of the article's day, too. */
    control: { label: string; according: string; from?: PartialDate; to?: PartialDate; sources: string[] }[];
    notToConfuse: { id: string; name: string }[];
  };
  /** URLs. */
  sources: string[];
}

export interface TopicCard {
  id: string;
  question: string;
  description?: string;
}

export type EventStatus = 'planned' | 'held' | 'cancelled';

export interface EventCard {
  id: string;
  name: string;
  from: PartialDate;
  to?: PartialDate;
  status: EventStatus;
  place?: string;
  participants: string[];
  summary: string;
  outcome?: string;
  partOf?: string;
  /** What came of a planned event: the id of the event as held. */
  cameTo?: string;
  sources: string[];
}

export interface ClaimCard {
  id: string;
  topic?: string;
  text: string;
  quote?: string;
  speaker?: string;
  /** Where the speaker is no entity of the base, or unnamed: how they are described. */
  speakerText?: string;
  date?: PartialDate;
  via: string[];
  position?: string;
  supersedes?: string;
  sources: SourceCard[];
}

/** The context report, version 1. */
export interface Context {
  version: 1;
  article: {
    url?: string;
    title: string;
    byline?: string;
    published?: PartialDate;
    publishedFrom?: DateOrigin;
    /** Undated: what the address and the text imply. */
    publishedRange?: DateRange & { why: string };
    modified?: PartialDate;
    language: string;
    outlet?: string;
    text: string;
    readable: boolean;
    flags?: ArticleFlag[];
  };
  mentions: Mention[];
  titleMentions: Mention[];
  ambiguous: Ambiguous[];
  unknown: Unknown[];
  dates: DateMention[];
  events: EventMatch[];
  /** What the article dates itself, beyond the events of the knowledge base. */
  ownEvents?: OwnEvent[];
  statements: Statement[];
  claims: ClaimMatch[];
  notices: Notice[];
  entities: Record<string, EntityCard>;
  topics: Record<string, TopicCard>;
  eventCards: Record<string, EventCard>;
  claimCards: Record<string, ClaimCard>;
  knowledge: { asOf: string; packs: { id: string; version: string }[] };
}
