import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../lib/knowledge/facts';
import type { KnowledgeRecord } from '../../../lib/knowledge/schema';
import { person, SOURCES } from './records';

const facts = (record: object) =>
  factsOf([record as KnowledgeRecord]).map(({ kind, text }) => `${kind}: ${text}`);

describe('factsOf', () => {
  test('a person: each field and each term alone', () => {
    expect(
      facts(
        person('ada', 'Ada', {
          born: '1950-01-02',
          offices: [
            { post: 'post/head', from: '2001', to: '2003', acting: true, sources: SOURCES },
            { post: 'post/chair', from: '2003-05', seen: '2004', sources: SOURCES },
          ],
        }),
      ),
    ).toEqual([
      'description: Ada · description: A person.',
      'born: Ada · born: 1950-01-02',
      'term: person/ada · post/head · 2001 – 2003 · acting',
      'term: person/ada · post/chair · 2003-05 – seen 2004',
    ]);
  });

  test('owners, disputes and the state of a place by their own sources', () => {
    const owned = { id: 'outlet/a', name: 'A', owners: [{ name: 'B', from: '2020', sources: SOURCES }] };
    expect(facts(owned)).toEqual(['owner: A · owned by B · 2020 – ']);
    const relation = { party: 'country/x', relation: 'claims', sources: SOURCES };
    expect(facts({ id: 'country/y', name: 'Y', status: 'disputed', disputes: [relation] })).toEqual([
      'status: country/y · country/x claims · ? – ',
    ]);
    expect(facts({ id: 'place/z', name: 'Z', coordinates: [1, 2], status: [relation] })).toEqual([
      'status: place/z · country/x claims · ? – ',
    ]);
  });

  test('events and claims are one fact each, with their sources', () => {
    const event = { id: 'event/e', name: 'Fair', from: '2020-02', summary: 'A fair.', sources: SOURCES };
    expect(factsOf([event as unknown as KnowledgeRecord])).toEqual([
      { kind: 'event', id: 'event/e', text: 'Fair · 2020-02 –  · A fair.', sources: SOURCES },
    ]);
    const claim = { id: 'claim/c', text: 'Cod is dear', speakerText: 'A cook', sources: SOURCES };
    expect(facts(claim)).toEqual(['claim: A cook · ? · Cod is dear']);
  });
});
