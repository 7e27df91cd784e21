import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../../lib/knowledge/compile';
import { Pack } from '../../../lib/knowledge/pack/pack';
import { readRecords } from '../../../lib/knowledge/validate';
import { claim, country, event, outlet, person, place, post, SOURCES, term } from './records';

const manifest = { id: 'test', version: '1', asOf: '2026-01-01' };
const { records } = readRecords([
  country('norland', 'Norland', {
    names: [
      { text: 'Norlandic', kind: 'demonym' },
      { text: '北国', lang: 'zh' },
    ],
  }),
  place('norhaven', 'Norhaven', {
    names: [{ text: 'the Port', needs: ['Norland'] }],
    coordinates: [10.5, -3],
  }),
  person('ann', 'Ann Berg', { offices: [term('chair', { from: '2020' })] }),
  post('chair', 'Chair'),
  event('fair', '2024-05-01', { participants: ['person/ann', 'country/norland'] }),
  outlet('daily', 'The Daily', {
    domains: ['daily.example'],
    sources: [{ url: 'https://daily.example/about', publisher: 'The Daily' }],
  }),
  claim('one', 'Herring is a fish – “quite so”', { position: { type: 'number', value: 0.2, unit: '%' } }),
  { id: 'source/x', url: 'https://x.example', publisher: 'X' },
]);

test('every record comes back as it was', () => {
  const pack = new Pack(compile(records, manifest));
  expect(pack.size).toBe(records.length);
  for (const record of records) expect(pack.record(record.id)).toEqual(record);
  expect(pack.record('person/nobody')).toBeUndefined();
});

test('the same records give the same bytes, in whatever order', () => {
  const bytes = compile(records, manifest);
  fc.assert(
    fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
      expect(compile(shuffled, manifest)).toEqual(bytes);
    }),
    { numRuns: 20 },
  );
});

test('no records make a pack too', () => {
  const pack = new Pack(compile([], manifest));
  expect(pack.size).toBe(0);
  expect(pack.record('person/ann')).toBeUndefined();
  expect(pack.claims.search('anything', [], 3)).toEqual([]);
});

test('an id twice is refused', () => {
  expect(() => compile([...records, ...records.slice(0, 1)], manifest)).toThrow(
    /two records have the id “country\/norland”/,
  );
});

test('sources that recur are stored once', () => {
  const source = { url: `https://long.example/${'x'.repeat(2_000)}`, publisher: 'Long' };
  const many = readRecords(
    Array.from({ length: 50 }, (_, i) => claim(`c${i}`, 'x', { sources: [source, ...SOURCES] })),
  ).records;
  expect(compile(many, manifest).length).toBeLessThan(20_000);
});
