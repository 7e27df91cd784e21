import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../lib/knowledge/compile';
import {
  openContainer,
  PackError,
  type Sections,
  seal,
  writeContainer,
} from '../../../lib/knowledge/pack/container';
import { Pack } from '../../../lib/knowledge/pack/pack';
import { importPack, MAX_PACK_BYTES, MAX_RECORDS } from '../../../lib/knowledge/user-pack';
import { KnowledgeError, readRecords } from '../../../lib/knowledge/validate';
import { claim, event, outlet, person, SOURCES } from './records';

const manifest = { id: 'mine', version: '1', asOf: '2026-01-01' };
const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const pack = (records: unknown[], more: object = {}) => bytesOf({ ...manifest, records, ...more });
const refusal = (bytes: Uint8Array): string => {
  try {
    importPack(bytes);
  } catch (error) {
    if (error instanceof KnowledgeError || error instanceof PackError) return error.message;
    throw error;
  }
  return 'accepted';
};
const built = compile(
  readRecords([person('ann', 'Ann Berg'), claim('one', 'Herring is a fish')]).records,
  manifest,
);

/** The built pack with some of its sections put in the place of its own. */
function rebuilt(changed: Sections): Uint8Array {
  const container = openContainer(built);
  const sections = Object.fromEntries(container.names.map((name) => [name, container.numbers(name)]));
  return writeContainer(manifest, { ...sections, ...changed });
}

describe('importing a pack', () => {
  test('raw and built give the same', () => {
    const raw = importPack(pack([claim('one', 'Herring is a fish'), person('ann', 'Ann Berg')]));
    expect(raw.bytes).toEqual(built);
    expect(importPack(built).bytes).toEqual(built);
    expect(raw.pack.manifest).toEqual(manifest);
  });

  test.each([
    ['no JSON', bytesOf('{"id":'), /neither a built pack nor JSON/],
    ['no UTF-8', Uint8Array.of(0x22, 0xff, 0x22), /neither a built pack nor JSON/],
    ['no pack', bytesOf([]), /^a pack is an object/],
    ['no id', pack([], { id: undefined }), /^id: this field is needed/],
    ['an id that is none', pack([], { id: '../x' }), /^id: a short id/],
    ['a date that is none', pack([], { asOf: '2025-02-30' }), /^asOf: a full date/],
    ['an unknown key of the pack', pack([], { extra: 1 }), /^extra: /],
    ['a record without id', pack([{ name: 'x' }]), /^#1: id: /],
    ['a record of no type', pack([{ id: 'dragon/x' }]), /^dragon\/x: id: the id must begin with/],
    ['an unknown field', pack([person('a', 'A', { nmae: 'B' })]), /^person\/a: nmae: unknown field/],
    [
      'an unknown field within',
      pack([person('a', 'A', { names: [{ text: 'B', knid: 'short' }] })]),
      /^person\/a: names\.0\.knid: unknown field/,
    ],
    ['a missing field', pack([{ id: 'claim/a', sources: SOURCES }]), /^claim\/a: text: this field is needed/],
    ['no sources', pack([claim('a', 'x', { sources: [] })]), /^claim\/a: sources: at least one source/],
    [
      'a day that does not exist',
      pack([claim('a', 'x', { date: '2025-02-30' })]),
      /^claim\/a: date: a date such as .*2025-02-30/,
    ],
    [
      'a javascript: link',
      pack([claim('a', 'x', { sources: [{ url: 'javascript:alert(1)', publisher: 'P' }] })]),
      /^claim\/a: sources\.0\.url: an http\(s\) address/,
    ],
    [
      'a __proto__ key',
      bytesOf(
        `{"id":"mine","version":"1","asOf":"2026-01-01","records":[{"id":"claim/a","text":"x","sources":["wikidata:Q1"],"__proto__":{"a":1}}]}`,
      ),
      /^claim\/a: __proto__: unknown field/,
    ],
    [
      'a constructor key',
      pack([claim('a', 'x', { constructor: {} })]),
      /^claim\/a: constructor: unknown field/,
    ],
    ['an id twice', pack([claim('a', 'x'), claim('a', 'y')]), /^claim\/a: id: another record/],
    [
      'an event that is part of itself',
      pack([event('a', '2020', { partOf: 'event/b' }), event('b', '2020', { partOf: 'event/a' })]),
      /^event\/a: partOf: leads back to itself \(event\/a → event\/b → event\/a\)/,
    ],
    [
      'a claim that supersedes itself',
      pack([claim('a', 'x', { supersedes: 'claim/a' })]),
      /^claim\/a: supersedes: leads back/,
    ],
  ])('refuses %s, and says where', (_, bytes, message) => {
    expect(refusal(bytes)).toMatch(message);
  });

  test('markup stays text', () => {
    const { pack: opened } = importPack(pack([claim('a', '<img src=x onerror=alert(1)>')]));
    expect(opened.record('claim/a')).toMatchObject({ text: '<img src=x onerror=alert(1)>' });
  });

  test('markup stays text in every field that is free text, and is refused in all others', () => {
    const html = '<script>alert(1)</script>';
    const records = [
      person('a', html, { names: [{ text: html, kind: 'short' }], description: html, familyName: html }),
      event('e', '2025', { name: html, summary: html, outcome: html }),
      outlet('o', html, {
        owners: [{ name: html, sources: SOURCES }],
        funding: [{ text: html, sources: SOURCES }],
        control: [{ label: html, according: html, sources: SOURCES }],
      }),
      claim('c', html, {
        quote: html,
        speakerText: html,
        position: { type: 'list', value: [html] },
        sources: [{ url: 'https://a.example/', publisher: html, title: html }],
      }),
    ];
    const { pack: opened } = importPack(pack(records));
    for (const record of records) expect(opened.record(record.id)).toMatchObject(record);
    for (const field of ['id', 'wikidata', 'country', 'born', 'gender', 'offices', 'prominence', 'sources'])
      expect(refusal(pack([person('a', 'A', { [field]: html })]))).not.toBe('accepted');
  });

  test('a hundred megabytes of text in one field', () => {
    const large = new Uint8Array(100 * 1024 * 1024).fill(0x61);
    const [head, tail] = ['{"id":"mine","version":"1","asOf":"2026-01-01","records":[{"id":"claim/', '"}]}'];
    large.set(bytesOf(head));
    large.set(bytesOf(tail), large.length - tail.length);
    expect(refusal(large)).toMatch(/^claim\/a+….{0,300}$/s);
  });

  test('more bytes than are read at all', () => {
    expect(refusal(new Uint8Array(MAX_PACK_BYTES + 1))).toMatch(/at most \d+ are read: split it/);
  });

  test('ten thousand levels deep', () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    expect(refusal(bytesOf(deep))).toMatch(/more than 32 levels deep at byte 32/);
    const head = '{"id":"mine","records":[';
    expect(refusal(bytesOf(`${head}${deep}]}`))).toContain(`at byte ${head.length + 30}`);
    expect(refusal(bytesOf(deep.replaceAll('[', '{"a":').replaceAll(']', '}')))).toMatch(/levels deep/);
  });

  test('brackets in strings are no levels', () => {
    expect(refusal(pack([claim('a', `${'['.repeat(50)}"\\${'{'.repeat(50)}`)]))).toBe('accepted');
  });

  test('a million records', () => {
    const million = `{"id":"mine","version":"1","asOf":"2026-01-01","records":[${'0,'.repeat(999_999)}0]}`;
    expect(refusal(bytesOf(million))).toContain(`at most ${MAX_RECORDS} are read`);
  });

  test('of many problems, the first are told and the rest counted', () => {
    expect(refusal(pack(Array.from({ length: 200 }, () => ({}))))).toMatch(/… and 180 more$/);
  });
});

describe('any bytes as a pack', () => {
  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(() => new Pack(bytes)).toThrow(PackError);
        expect(refusal(bytes)).not.toBe('accepted');
      }),
    );
  });

  test('truncated', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: built.length - 1 }), (length) => {
        expect(() => new Pack(built.slice(0, length))).toThrow(PackError);
      }),
    );
  });

  test('a bit flipped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: built.length * 8 - 1 }), (bit) => {
        const broken = built.slice();
        broken[bit >> 3] = (broken[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => new Pack(broken)).toThrow(PackError);
      }),
    );
  });

  test('another version', () => {
    const newer = built.slice();
    newer[4] = 99;
    expect(() => new Pack(newer)).toThrow(/format version 99; this Sidelight reads version/);
  });

  test('made to deceive: the checksum fits, the content does not', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 12, max: built.length - 1 }), fc.integer({ min: 0, max: 255 })), {
          minLength: 1,
          maxLength: 6,
        }),
        (changes) => {
          const forged = built.slice();
          for (const [at, value] of changes) forged[at] = value;
          // Refused, or read as records that are right: nothing else may come of it.
          refusal(seal(forged));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('an id whose range, or whose symbol, reaches far beyond the bytes', () => {
    for (const name of ['ids', 'symbols']) {
      const offsets = openContainer(built).numbers(`${name}.offsets`);
      const far = rebuilt({
        [`${name}.offsets`]: Uint32Array.from(offsets, (at, i) => (i % 2 ? 0xfff_ffff : at)),
      });
      const before = performance.now();
      expect(refusal(far)).not.toBe('accepted');
      expect(performance.now() - before).toBeLessThan(1_000);
    }
  });

  test('bytes that do not begin at a multiple of four', () => {
    const shifted = new Uint8Array(built.length + 1);
    shifted.set(built, 1);
    expect(new Pack(shifted.subarray(1)).record('person/ann')).toMatchObject({ name: 'Ann Berg' });
  });
});
