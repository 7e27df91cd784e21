/**
 * The record schema of the knowledge base. Sources (`assets/knowledge`, YAML)
 * and users' packs (JSON) are lists of these records; types are inferred.
 *
 * Persons, organisations, posts and memberships follow Popolo; claims follow
 * schema.org Claim. Ids are slugs with a type prefix and never change.
 */
import * as v from 'valibot';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

const id = <const P extends string>(...prefixes: P[]) =>
  v.pipe(
    v.string(),
    v.regex(
      new RegExp(`^(?:${prefixes.join('|')})/${SLUG}$`),
      `an id such as "${prefixes[0]}/some-name" is expected`,
    ),
  );

/** True for `2025`, `2025-03`, `2025-03-13` when the day exists in the calendar. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

// YAML reads a bare year as a number.
const partialDate = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.check(isPartialDate, 'a date such as 2025, 2025-03 or 2025-03-13 is expected'),
);

// Bounds are far above any honest use: they keep a hostile pack from growing without end.
const MAX_TEXT = 10_000;
const MAX_URL = 4_000;
const MAX_SOURCES = 100;

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'some text is expected'), v.maxLength(MAX_TEXT));
const httpUrl = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s]+$/, 'an http(s) address is expected'),
  v.maxLength(MAX_URL),
  v.check((url) => URL.canParse(url), 'an http(s) address is expected'),
);
const wikidata = v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'a Wikidata id such as Q42 is expected'));

/**
 * Where a fact can be read: the id of a source record, a source written in
 * place, or the shorthands `wikipedia:Title` (English Wikipedia) and
 * `wikidata:Q42`.
 */
const inlineSource = v.strictObject({
  url: httpUrl,
  publisher: text,
  title: v.optional(text),
  date: v.optional(partialDate),
});
const sourceRef = v.union([
  v.pipe(v.string(), v.regex(new RegExp(`^(?:source/${SLUG}|wikipedia:.+|wikidata:Q[1-9]\\d*)$`))),
  inlineSource,
]);
const sources = v.pipe(
  v.array(sourceRef),
  v.minLength(1, 'at least one source is needed'),
  v.maxLength(MAX_SOURCES),
);

/**
 * A name. A bare string is an English alias. `short` names (“Putin”) may stand
 * alone in a text; family names of the other persons are derived and bind only
 * to a full name elsewhere in the article.
 */
const nameKind = v.picklist(['full', 'short', 'alias', 'acronym', 'metonym', 'title', 'demonym']);
const nameRecord = v.strictObject({
  text,
  kind: v.optional(nameKind, 'alias'),
  /** BCP 47. */
  lang: v.optional(v.string(), 'en'),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  /** Match only as written (“US”, not “us”). */
  exactCase: v.optional(v.boolean()),
  /** Match only where one of these words or entity ids is in the article too. */
  needs: v.optional(v.array(text)),
  /** Do not match when followed or preceded by one of these words (“Kiev cutlet”). */
  not: v.optional(v.array(text)),
});
const name = v.pipe(
  v.union([text, nameRecord]),
  v.transform((value) =>
    typeof value === 'string' ? { text: value, kind: 'alias' as const, lang: 'en' } : value,
  ),
);

const common = {
  /** The name to show. */
  name: text,
  names: v.optional(v.array(name), []),
  /** One neutral sentence or phrase: office and acts, no praise or blame. */
  description: text,
  wikidata: v.optional(wikidata),
  /** English Wikipedia title. */
  wikipedia: v.optional(text),
  /** 0–100: how likely a bare name means this one. Computed where absent. */
  prominence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  notToConfuse: v.optional(v.array(id('person', 'org', 'place', 'country', 'outlet'))),
  sources,
};

const ANY_ENTITY = ['person', 'org', 'place', 'country', 'outlet'] as const;
const entityId = id(...ANY_ENTITY);

/** A term in an office. No `to`: still held; with `seen`: known only until then. */
const term = {
  post: id('post'),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  /** The last day a source shows the holder in office, where the end is not known. */
  seen: v.optional(partialDate),
  acting: v.optional(v.boolean()),
  designate: v.optional(v.boolean()),
  sources,
};

export const personSchema = v.strictObject({
  id: id('person'),
  ...common,
  /** When it is not the last word of `name` (“Xi”). */
  familyName: v.optional(text),
  gender: v.optional(v.picklist(['female', 'male', 'other'])),
  born: v.optional(partialDate),
  died: v.optional(partialDate),
  country: v.optional(id('country')),
  /** Shorthand for membership records of this person. */
  offices: v.optional(v.array(v.strictObject(term)), []),
});

export const organisationSchema = v.strictObject({
  id: id('org'),
  ...common,
  kind: v.picklist([
    'government',
    'ministry',
    'parliament',
    'party',
    'armed-forces',
    'armed-group',
    'security-service',
    'agency',
    'court',
    'central-bank',
    'bank',
    'company',
    'alliance',
    'international',
    'ngo',
    'think-tank',
    'university',
    'religious',
    'union',
    'sport',
    'media',
    'group',
  ]),
  country: v.optional(id('country')),
  seat: v.optional(id('place')),
  partOf: v.optional(id('org')),
  founded: v.optional(partialDate),
  dissolved: v.optional(partialDate),
});

const placeStatus = v.strictObject({
  party: entityId,
  relation: v.picklist([
    'sovereign',
    'claims',
    'controls',
    'annexed',
    'administers',
    'recognised-as-part-of',
    'declared-independent',
  ]),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  /** Share of the area held on the day `from`, 0–100. */
  share: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  note: v.optional(text),
  sources,
});

export const placeSchema = v.strictObject({
  id: id('place'),
  ...common,
  kind: v.picklist([
    'city',
    'region',
    'state',
    'island',
    'water',
    'mountain',
    'site',
    'continent',
    'world-region',
    'other',
  ]),
  country: v.optional(id('country')),
  partOf: v.optional(id('place', 'country')),
  /** Latitude, longitude, in degrees. */
  coordinates: v.optional(v.tuple([v.number(), v.number()])),
  status: v.optional(v.array(placeStatus), []),
});

export const countrySchema = v.strictObject({
  id: id('country'),
  ...common,
  official: v.optional(text),
  status: v.picklist(['un-member', 'un-observer', 'territory', 'partly-recognised', 'former']),
  iso2: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  iso3: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  region: v.optional(
    v.picklist(['Africa', 'Americas', 'Asia', 'Europe', 'Middle East', 'Oceania', 'Antarctica']),
  ),
  capital: v.optional(id('place')),
  /** The organisation meant by the government's metonyms. */
  government: v.optional(id('org')),
  /** Latitude, longitude, in degrees. */
  coordinates: v.optional(v.tuple([v.number(), v.number()])),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  disputes: v.optional(v.array(placeStatus), []),
});

export const outletSchema = v.strictObject({
  id: id('outlet'),
  ...common,
  kind: v.picklist([
    'agency',
    'newspaper',
    'broadcaster',
    'magazine',
    'site',
    'aggregator',
    'blog',
    'blog-platform',
    'channel',
    'photo-agency',
    'platform',
  ]),
  /** Registrable domains, or hosts where a subdomain is an outlet of its own. */
  domains: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.[a-z0-9-]+$/))), []),
  country: v.optional(id('country')),
  founded: v.optional(partialDate),
  owners: v.optional(
    v.array(
      v.strictObject({
        name: text,
        entity: v.optional(entityId),
        from: v.optional(partialDate),
        to: v.optional(partialDate),
        sources,
      }),
    ),
    [],
  ),
  funding: v.optional(
    v.array(v.strictObject({ text, from: v.optional(partialDate), to: v.optional(partialDate), sources })),
    [],
  ),
  /** Who runs or steers it, always with who says so. */
  control: v.optional(
    v.array(
      v.strictObject({
        label: text,
        according: text,
        from: v.optional(partialDate),
        to: v.optional(partialDate),
        sources,
      }),
    ),
    [],
  ),
});

export const postSchema = v.strictObject({
  id: id('post'),
  /** As shown: “Foreign Minister of Russia”. */
  title: text,
  /**
   * The titles of the press that `role` and `country` do not give by rule:
   * “Kremlin spokesman”, “NATO chief”.
   */
  titles: v.optional(v.array(name), []),
  /** A key of the role table (`roles.ts`), which gives the usual titles by country and language. */
  role: v.optional(v.pipe(v.string(), v.regex(new RegExp(`^${SLUG}$`)))),
  country: v.optional(id('country')),
  organisation: v.optional(id('org', 'outlet')),
  /** How many may hold it at once; 0: any number. */
  seats: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 1),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  wikidata: v.optional(wikidata),
  sources,
});

export const membershipSchema = v.strictObject({
  id: id('membership'),
  person: id('person'),
  ...term,
});

export const eventSchema = v.strictObject({
  id: id('event'),
  name: text,
  /** Other names in use, and phrases that mean this event. */
  names: v.optional(v.array(name), []),
  kind: v.picklist([
    'war',
    'battle',
    'attack',
    'military',
    'ceasefire',
    'agreement',
    'meeting',
    'summit',
    'talks',
    'call',
    'visit',
    'statement',
    'speech',
    'vote',
    'election',
    'referendum',
    'appointment',
    'resignation',
    'inauguration',
    'coup',
    'protest',
    'annexation',
    'sanctions',
    'trade-measure',
    'law',
    'court-ruling',
    'arrest',
    'exchange',
    'disaster',
    'accident',
    'epidemic',
    'death',
    'period',
    'other',
  ]),
  from: partialDate,
  to: v.optional(partialDate),
  status: v.optional(v.picklist(['planned', 'held', 'cancelled']), 'held'),
  /** For a plan: the event that came of it. */
  cameTo: v.optional(id('event')),
  places: v.optional(v.array(id('place', 'country')), []),
  participants: v.optional(v.array(entityId), []),
  summary: text,
  outcome: v.optional(text),
  partOf: v.optional(id('event')),
  /** CAMEO event code. */
  cameo: v.optional(v.pipe(v.string(), v.regex(/^\d{2,4}$/))),
  wikipedia: v.optional(text),
  wikidata: v.optional(wikidata),
  sources,
});

/** A typed answer to a topic's question. */
const position = v.variant('type', [
  v.strictObject({
    type: v.literal('yes-no'),
    value: v.picklist(['yes', 'no', 'conditional', 'not-answered']),
  }),
  v.strictObject({
    type: v.literal('number'),
    value: v.number(),
    to: v.optional(v.number()),
    unit: v.optional(text),
    about: v.optional(v.picklist(['exactly', 'about', 'at-least', 'at-most'])),
  }),
  v.strictObject({ type: v.literal('date'), value: partialDate, to: v.optional(partialDate) }),
  v.strictObject({ type: v.literal('option'), value: v.pipe(v.string(), v.regex(new RegExp(`^${SLUG}$`))) }),
  v.strictObject({ type: v.literal('list'), value: v.array(text) }),
]);

export const topicSchema = v.strictObject({
  id: id('topic'),
  question: text,
  description: v.optional(text),
  partOf: v.optional(id('topic')),
  /** True where the answers are words for the same thing, not rival facts. */
  framing: v.optional(v.boolean()),
  answer: v.optional(
    v.strictObject({
      type: v.picklist(['yes-no', 'number', 'date', 'option', 'list', 'text']),
      unit: v.optional(text),
      /** For `option`: the answers in use, each with the words that show it. */
      options: v.optional(
        v.array(
          v.strictObject({
            id: v.pipe(v.string(), v.regex(new RegExp(`^${SLUG}$`))),
            text,
            cues: v.optional(v.array(text), []),
          }),
        ),
      ),
    }),
  ),
  /** Entities that a passage on this topic names or implies. */
  about: v.optional(v.array(entityId), []),
  /**
   * Words that show the topic. Each cue is one or more words joined by “ + ”,
   * all of which must occur in the passage; `*` ends a word stem:
   * “ceasefire + 30-day”, “annex*”.
   */
  cues: v.pipe(v.array(text), v.minLength(1)),
  sources: v.optional(v.array(sourceRef)),
});

export const claimSchema = v.strictObject({
  id: id('claim'),
  topic: v.optional(id('topic')),
  /** The claim in our own words. */
  text,
  /** A short quotation, only as long as the claim needs. */
  quote: v.optional(text),
  speaker: v.optional(entityId),
  /** Where the speaker is no entity of the base, or unnamed: how they are described. */
  speakerText: v.optional(text),
  /** The party for whom the speaker speaks (“country/russia”). */
  party: v.optional(entityId),
  /** Entities that the claim names, where no topic tells them: imported fact checks are found by these. */
  about: v.optional(v.array(entityId), []),
  date: v.optional(partialDate),
  via: v.optional(v.array(id('outlet')), []),
  position: v.optional(position),
  supersedes: v.optional(id('claim')),
  event: v.optional(id('event')),
  sources,
});

export const sourceSchema = v.strictObject({
  id: id('source'),
  url: httpUrl,
  publisher: text,
  title: v.optional(text),
  date: v.optional(partialDate),
  lang: v.optional(v.string()),
  outlet: v.optional(id('outlet')),
});

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

/** The type of a record by its id: `person/…` → `person`. */
export function typeOf(recordId: string): RecordType | undefined {
  const prefix = recordId.slice(0, recordId.indexOf('/'));
  return Object.hasOwn(schemas, prefix) ? (prefix as RecordType) : undefined;
}
