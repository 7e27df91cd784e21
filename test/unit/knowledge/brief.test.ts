import { describe, expect, it } from 'vitest';
import { brief, full } from '../../../lib/knowledge/pack/brief';
import type { KnowledgeRecord, SourceRef } from '../../../lib/knowledge/schema';

const record = {
  id: 'person/ada-lind',
  name: 'Ada Lind',
  names: [
    { text: 'A. Lind', kind: 'alias', lang: 'en' },
    { text: 'Lind', kind: 'short', lang: 'en' },
    { text: 'NO', kind: 'alias', lang: 'en', exactCase: true },
  ],
  wikipedia: 'Ada Lind',
  wikidata: 'Q7',
  offices: [{ post: 'post/a', sources: ['wikidata:Q7', 'wikidata:Q8'] }],
  sources: ['wikipedia:Ada Lind', { url: 'https://example.org/', publisher: 'Example' }],
} as unknown as KnowledgeRecord;

describe('brief', () => {
  const table: SourceRef[] = [];
  const short = brief(record, (source) => table.push(source) - 1);

  it('keeps only what the record does not say elsewhere', () => {
    expect(short.id).toBeUndefined();
    expect(short.sources).toEqual([-1, 1]);
    expect(short.names).toEqual(['A. Lind', ...((record as { names?: unknown[] }).names ?? []).slice(1)]);
    expect(table).toEqual(['wikidata:Q8', { url: 'https://example.org/', publisher: 'Example' }]);
  });

  it('is undone by full', () => {
    expect(full('person/ada-lind', short, (number) => table[number] ?? 'wikidata:Q0')).toEqual(record);
  });
});
