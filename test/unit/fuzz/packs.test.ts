/**
 * Packs that nobody would write: JSON with fields exchanged, and built packs with bytes turned over. Each is refused
 * by a message that says why, or gives records whose links are web addresses. 10,000 with `npm run hostile`.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PackError, seal } from '../../../lib/knowledge/pack/container';
import { importPack } from '../../../lib/knowledge/user-pack';
import { KnowledgeError } from '../../../lib/knowledge/validate';
import { SEED } from '../../fixtures/generated-pages';
import { claim, event, outlet, person } from '../knowledge/records';

const RUNS = process.env.SIDELIGHT_HOSTILE === 'full' ? 10_000 : 1_000;

const sources = [{ url: 'https://port.example/story', publisher: 'Port', date: '2025-01-02' }];
const RECORDS = [
  person('ann', 'Ann Berg', { sources }),
  claim('one', 'Herring is a fish', { sources }),
  event('2025-01-01-fair', '2025-01-01', { sources }),
  outlet('courier', 'The Courier', { sources }),
];
const BUILT = importPack(encoded({ id: 'p', version: '1', asOf: '2026-01-01', records: RECORDS })).bytes;

/** What a field may be made into. */
const odd = fc.oneof(
  fc.constantFrom(
    ...[
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'person/ann',
      '__proto__',
      '',
      '\uD800',
    ],
    ...['2025-02-30', 'https://ok.example/', 'x'.repeat(5_000), '\u202E', '\u0000'],
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A copy of the records with some of their fields, at any depth, put to something odd. */
const alteredRecords = fc
  .array(fc.tuple(fc.nat(200), odd, fc.constantFrom('value', 'key', 'double')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((changes) => {
    const records: unknown[] = structuredClone(RECORDS);
    for (const [at, value, what] of changes) {
      const places = placesIn(records);
      const place = places[at % places.length];
      if (!place) continue;
      const { holder, key } = place;
      if (what === 'double') records.push(structuredClone(holder));
      else put(holder, what === 'key' ? String(value) : key, what === 'key' ? holder[key] : value);
    }
    return { id: 'p', version: '1', asOf: '2026-01-01', records };
  });

/** As `JSON.parse` does: `__proto__` becomes a key like any other. */
function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

interface Place {
  holder: Record<string, unknown>;
  key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

function encoded(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** The addresses of all sources, or the reason of the refusal. Any other error is one of ours, and is thrown. */
function imported(bytes: Uint8Array): { urls: string[] } | { refused: string } {
  try {
    const { pack } = importPack(bytes);
    const records = Array.from({ length: pack.size }, (_, number) => pack.recordAt(number));
    return {
      urls: placesIn(records).flatMap(({ holder, key }) => (key === 'url' ? [String(holder[key])] : [])),
    };
  } catch (error) {
    if (error instanceof KnowledgeError || error instanceof PackError) return { refused: error.message };
    throw error;
  }
}

function expectSafe(bytes: Uint8Array): 'taken' | 'refused' {
  const result = imported(bytes);
  if ('refused' in result) {
    expect(result.refused).not.toBe('');
    return 'refused';
  }
  for (const url of result.urls) expect(url).toMatch(/^https?:\/\//);
  return 'taken';
}

it(`takes or refuses ${RUNS} packs of odd records`, { timeout: 120_000 }, () => {
  const counts = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(alteredRecords, (pack) => {
      counts[expectSafe(encoded(pack))] += 1;
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(counts.taken).toBeGreaterThan(0);
  expect(counts.refused).toBeGreaterThan(RUNS / 4);
});

it(`takes or refuses ${RUNS} built packs with bytes turned over, checksum mended`, {
  timeout: 120_000,
}, () => {
  const changes = fc.array(fc.tuple(fc.nat(BUILT.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(changes, fc.nat(20), (all, cut) => {
      const bytes = BUILT.slice(0, BUILT.length - (cut > 15 ? cut : 0));
      for (const [at, byte] of all) if (at < bytes.length) bytes[at] = byte;
      expectSafe(seal(bytes));
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
