/** Counts over a set of records. */
import { firstDay } from './days';
import { namesOf } from './names';
import { isPartialDate, type KnowledgeRecord, type RecordType, type SourceRef, typeOf } from './schema';
import { membershipsOf } from './terms';

/** What is counted, by the types of its records. */
const COUNTED = {
  persons: 'person',
  organisations: 'org',
  places: 'place',
  countries: 'country',
  outlets: 'outlet',
  posts: 'post',
  events: 'event',
  topics: 'topic',
  claims: 'claim',
} as const satisfies Record<string, RecordType>;

export type Counts = Record<keyof typeof COUNTED, number>;

export interface Statistics extends Counts {
  records: number;
  names: number;
  /** Terms in office, whether a record of their own or given with the person. */
  memberships: number;
  /** Different sources that records rest on. */
  sources: number;
  /** How many of each have a source; a topic has those of its claims. */
  withSources: Counts;
  withWikidata: Counts;
  /** Records by the region of their country; `none` where they have no country. */
  regions: Record<string, number>;
  /** Dates in records by decade (`2020s`). */
  decades: Record<string, number>;
  /** Earliest and latest date of any fact. */
  oldest?: string;
  newest?: string;
}

export function statisticsOf(records: readonly KnowledgeRecord[]): Statistics {
  const regionOf = new Map(
    records.flatMap((record) => ('region' in record && record.region ? [[record.id, record.region]] : [])),
  );
  const dates = records
    .flatMap((record) => [...datesOf(record)])
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const answered = new Set(
    records.flatMap((record) => ('topic' in record && record.topic && isSourced(record) ? record.topic : [])),
  );
  return {
    ...countsOf(records),
    records: records.length,
    names: records.reduce((sum, record) => sum + namesOf(record).length, 0),
    memberships: records.reduce((sum, record) => sum + membershipsOf(record).length, 0),
    sources: new Set(records.flatMap((record) => [...sourcesOf(record)])).size,
    withSources: countsOf(records.filter((record) => isSourced(record) || answered.has(record.id))),
    withWikidata: countsOf(records.filter((record) => 'wikidata' in record && record.wikidata !== undefined)),
    regions: tally(records.flatMap((record) => regionsOf(record, regionOf))),
    decades: tally(dates.map((date) => `${date.slice(0, 3)}0s`)),
    oldest: dates[0],
    newest: dates.at(-1),
  };
}

const isSourced = (record: KnowledgeRecord) => 'sources' in record && (record.sources?.length ?? 0) > 0;

function countsOf(records: readonly KnowledgeRecord[]): Counts {
  const count = (type: RecordType) => records.filter(({ id }) => typeOf(id) === type).length;
  return Object.fromEntries(Object.entries(COUNTED).map(([name, type]) => [name, count(type)])) as Counts;
}

/** The sources within a record, each by its address or, of those described elsewhere, its reference. */
function* sourcesOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    if (name !== 'sources') yield* sourcesOf(item);
    else for (const source of item as SourceRef[]) yield typeof source === 'string' ? source : source.url;
  }
}

function regionsOf(record: KnowledgeRecord, regionOf: ReadonlyMap<string, string>): string[] {
  const countries = [
    record.id,
    ...('country' in record && record.country ? [record.country] : []),
    ...('participants' in record ? record.participants : []),
    ...('party' in record && record.party ? [record.party] : []),
    ...('about' in record ? (record.about ?? []) : []),
  ];
  const regions = new Set(countries.flatMap((id) => regionOf.get(id) ?? []));
  return regions.size > 0 ? [...regions] : ['none'];
}

/** Fields that hold days of facts; others may hold numbers that look like years. */
const DATED = new Set(['from', 'to', 'date', 'born', 'died', 'founded', 'dissolved']);

/** The days of all facts within a record, those of its sources left out. */
function* datesOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, item] of Object.entries(value)) {
    if (typeof item === 'string' && DATED.has(name) && isPartialDate(item)) yield item;
    if (name !== 'sources') yield* datesOf(item);
  }
}

function tally(keys: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
