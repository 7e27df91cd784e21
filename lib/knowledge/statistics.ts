/** Counts over a set of records. */
import { firstDay } from './days';
import { namesOf } from './names';
import { isPartialDate, type KnowledgeRecord, type RecordType, schemas, typeOf } from './schema';
import { membershipsOf } from './terms';

export interface Statistics {
  records: number;
  names: number;
  terms: number;
  types: Record<string, { records: number; withSources: number; withWikidata: number }>;
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
  return {
    records: records.length,
    names: records.reduce((sum, record) => sum + namesOf(record).length, 0),
    terms: records.reduce((sum, record) => sum + membershipsOf(record).length, 0),
    types: Object.fromEntries(
      (Object.keys(schemas) as RecordType[]).map((type) => [type, ofType(records, type)]),
    ),
    regions: tally(records.flatMap((record) => regionsOf(record, regionOf))),
    decades: tally(dates.map((date) => `${date.slice(0, 3)}0s`)),
    oldest: dates[0],
    newest: dates.at(-1),
  };
}

function ofType(records: readonly KnowledgeRecord[], type: RecordType) {
  const own = records.filter(({ id }) => typeOf(id) === type);
  return {
    records: own.length,
    withSources: own.filter(
      (record) => type === 'source' || ('sources' in record && (record.sources?.length ?? 0) > 0),
    ).length,
    withWikidata: own.filter((record) => 'wikidata' in record && record.wikidata !== undefined).length,
  };
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
