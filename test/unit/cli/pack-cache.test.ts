import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundledPackBytes, knowledgeWith } from '../../../lib/cli/knowledge';
import { cacheName, fileStates, readCached } from '../../../lib/cli/pack-cache';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sidelight-cache-'));
});
afterEach(() => rm(dir, { recursive: true }));

it('names a pack after what it is made of', async () => {
  expect(await cacheName('imported', 'one')).toBe(await cacheName('imported', 'one'));
  expect(await cacheName('imported', 'one')).not.toBe(await cacheName('imported', 'another'));
  expect(await cacheName('imported', 'one')).not.toBe(await cacheName('knowledge', 'one'));
});

it('notices that a file has changed, come or gone', async () => {
  const file = join(dir, 'a.yaml');
  await writeFile(file, 'one');
  const first = await fileStates(dir, /\.yaml$/);
  await writeFile(join(dir, 'notes.txt'), 'none of the sources');
  expect(await fileStates(dir, /\.yaml$/)).toBe(first);
  await utimes(file, 1, 1);
  const touched = await fileStates(dir, /\.yaml$/);
  expect(touched).not.toBe(first);
  await writeFile(join(dir, 'b.yaml'), 'two');
  expect(await fileStates(dir, /\.yaml$/)).not.toBe(touched);
});

it('gives nothing for a name that is not kept', async () => {
  expect(await readCached(await cacheName('imported', String(Math.random())))).toBeUndefined();
});

it('uses a kept pack for the same bytes, and no broken one', { timeout: 60_000 }, async () => {
  await bundledPackBytes();
  const pack = (name: string) =>
    new TextEncoder().encode(
      JSON.stringify({
        id: 'port-pack',
        version: '1',
        asOf: '2026-11-01',
        records: [
          {
            id: 'person/zara-quill',
            name,
            description: `Harbour master ${dir}.`,
            sources: [{ url: 'https://port.example/quill', publisher: 'Port' }],
          },
        ],
      }),
    );
  const named = async (bytes: Uint8Array) =>
    (await knowledgeWith([{ name: 'port.json', bytes }])).entity('person/zara-quill')?.name;
  expect(await named(pack('Zara Quill'))).toBe('Zara Quill');
  expect(await named(pack('Zara Quill'))).toBe('Zara Quill');
  expect(await named(pack('Zara Quill-Holm'))).toBe('Zara Quill-Holm');
  await expect(named(new TextEncoder().encode('no pack'))).rejects.toThrow(/port\.json: .*neither/);
});
