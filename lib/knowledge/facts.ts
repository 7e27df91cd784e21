/** Records taken apart into single facts, each of which a person can check at its sources. */
import type { Claim, KnowledgeRecord, SourceRef } from './schema';
import { typeOf } from './schema';
import { membershipsOf } from './terms';

export type FactKind =
  | 'term'
  | 'description'
  | 'founded'
  | 'born'
  | 'died'
  | 'capital'
  | 'owner'
  | 'status'
  | 'event'
  | 'wikidata'
  | 'claim';

export interface Fact {
  kind: FactKind;
  /** The record that says it. */
  id: string;
  /** The fact in one line: “person/x · post/y · 2019-05 – 2024-05-09”. */
  text: string;
  sources: readonly SourceRef[];
}

/** Every fact of the records that a source can confirm or deny, in the records' order. */
export function factsOf(records: readonly KnowledgeRecord[]): Fact[] {
  return records.flatMap((record) => [...ofFields(record), ...ofTerms(record), ...ofLists(record)]);
}

/** Fields that hold one fact each. */
const FIELDS: readonly FactKind[] = ['description', 'founded', 'born', 'died', 'capital', 'wikidata'];

function ofFields(record: KnowledgeRecord): Fact[] {
  const { id, sources = [] } = record as { id: string; sources?: SourceRef[] };
  const name = 'name' in record ? record.name : '';
  return FIELDS.flatMap((kind) => {
    const value: unknown = Reflect.get(record, kind);
    return typeof value === 'string' ? [{ kind, id, text: `${name} · ${kind}: ${value}`, sources }] : [];
  });
}

function ofTerms(record: KnowledgeRecord): Fact[] {
  return membershipsOf(record).map(({ person, post, sources, ...term }) => ({
    kind: 'term',
    id: record.id,
    text: [person, post, span(term), term.acting && 'acting', term.designate && 'designate']
      .filter(Boolean)
      .join(' · '),
    sources,
  }));
}

/** Facts with sources of their own in a list, and records that are one fact. */
function ofLists(record: KnowledgeRecord): Fact[] {
  const { id } = record;
  if ('owners' in record)
    return record.owners.map(({ name, sources, ...term }) => ({
      kind: 'owner',
      id,
      text: `${record.name} · owned by ${name} · ${span(term)}`,
      sources,
    }));
  if (typeOf(id) === 'claim') {
    const { text, speaker, speakerText, date, sources } = record as Claim;
    return [
      { kind: 'claim', id, text: `${speaker ?? speakerText ?? '?'} · ${date ?? '?'} · ${text}`, sources },
    ];
  }
  if ('summary' in record)
    return [
      {
        kind: 'event',
        id,
        text: `${record.name} · ${span(record)} · ${record.summary}`,
        sources: record.sources,
      },
    ];
  const statuses =
    'disputes' in record
      ? record.disputes
      : 'coordinates' in record && 'status' in record
        ? record.status
        : [];
  return Array.isArray(statuses)
    ? statuses.map(({ party, relation, sources, ...term }) => ({
        kind: 'status',
        id,
        text: `${id} · ${party} ${relation} · ${span(term)}`,
        sources,
      }))
    : [];
}

function span({ from, to, seen }: { from?: string; to?: string; seen?: string }): string {
  return `${from ?? '?'} – ${to ?? (seen ? `seen ${seen}` : '')}`;
}
