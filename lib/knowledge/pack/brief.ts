/**
 * Records in brief, as they lie in a pack: without their own id, names of the
 * commonest kind as bare texts, sources as numbers. `brief` and `full` undo each other.
 */
import type { KnowledgeRecord, Name, SourceRef } from '../schema';
import { PackError } from './container';

/** Stand for the English Wikipedia article and the Wikidata item that the record itself names. */
const OWN_WIKIPEDIA = -1;
const OWN_WIKIDATA = -2;

/** More than the schema allows: only a pack that was made to do harm has them. */
const MAX_SOURCES = 100;

type Fields = Record<string, unknown>;

/** @param number the place of a source in the pack's table. */
export function brief(record: KnowledgeRecord, number: (source: SourceRef) => number): Fields {
  const { id: _, ...fields } = record as KnowledgeRecord & { wikipedia?: string; wikidata?: string };
  const numberOf = (source: SourceRef) => {
    if (fields.wikipedia !== undefined && source === `wikipedia:${fields.wikipedia}`) return OWN_WIKIPEDIA;
    if (fields.wikidata !== undefined && source === `wikidata:${fields.wikidata}`) return OWN_WIKIDATA;
    return number(source);
  };
  return mapFields(fields, {
    sources: (sources) => (sources as SourceRef[]).map(numberOf),
    names: (names) => (names as Name[]).map((name) => (isPlain(name) ? name.text : name)),
  });
}

/**
 * @param fields as read from the pack: the record is made of them, in their place.
 * @param source the source at a place of the pack's table.
 * @throws PackError for a list of sources longer than any record's.
 */
export function full(id: string, fields: Fields, source: (number: number) => SourceRef): KnowledgeRecord {
  const { wikipedia, wikidata } = fields;
  const sourceOf = (number: number): SourceRef => {
    if (number === OWN_WIKIPEDIA) return `wikipedia:${wikipedia}`;
    if (number === OWN_WIKIDATA) return `wikidata:${wikidata}`;
    return source(number);
  };
  unfold(fields, sourceOf);
  return { id, ...fields } as unknown as KnowledgeRecord;
}

function unfold(value: unknown, sourceOf: (number: number) => SourceRef): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const item = (value as Fields)[key];
    if (!Array.isArray(item)) unfold(item, sourceOf);
    else if (key === 'sources') (value as Fields)[key] = sourcesOf(item, sourceOf);
    else if (key === 'names') (value as Fields)[key] = item.map(named);
    else for (const each of item) unfold(each, sourceOf);
  }
}

function sourcesOf(numbers: number[], sourceOf: (number: number) => SourceRef): SourceRef[] {
  if (numbers.length > MAX_SOURCES) throw new PackError(`a record with more than ${MAX_SOURCES} sources`);
  return numbers.map(sourceOf);
}

function isPlain({ text, kind, lang, ...rest }: Name): boolean {
  return text !== undefined && kind === 'alias' && lang === 'en' && Object.keys(rest).length === 0;
}

function named(name: Name | string): Name {
  return typeof name === 'string' ? { text: name, kind: 'alias', lang: 'en' } : name;
}

/** The fields with some of them changed, at every depth. */
function mapFields(fields: Fields, changes: Record<string, (value: unknown) => unknown>): Fields {
  const mapped = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mapped);
    return typeof value === 'object' && value !== null ? mapFields(value as Fields, changes) : value;
  };
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      const change = Object.hasOwn(changes, key) && Array.isArray(value) ? changes[key] : undefined;
      return [key, change ? change(value) : mapped(value)];
    }),
  );
}
