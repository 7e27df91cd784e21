import { expect, test } from 'vitest';
import { importPack } from '../../../lib/knowledge/user-pack';

const sources = [{ url: 'https://gull.example/about', publisher: 'Gull' }];
const outlet = (id: string, domains: string[]) => ({
  id,
  name: id,
  kind: 'newspaper',
  description: 'A paper.',
  domains,
  sources,
});
const pack = (...records: object[]) =>
  new TextEncoder().encode(JSON.stringify({ id: 'hosts', version: '1', asOf: '2026-01-01', records }));

test('takes outlets with hosts of their own', () => {
  expect(() => importPack(pack(outlet('outlet/gull', ['gull.example', 'gull.co.uk'])))).not.toThrow();
});

test.each([['co.uk'], ['com.au']])('refuses an outlet that claims all hosts under %s', (host) => {
  expect(() => importPack(pack(outlet('outlet/gull', [host])))).toThrow(/public suffix/);
});

test('refuses one host of two outlets', () => {
  const two = pack(outlet('outlet/gull', ['gull.example']), outlet('outlet/tern', ['gull.example']));
  expect(() => importPack(two)).toThrow(/belongs to outlet\/gull already/);
});
