/** The bundled knowledge base for Node programs: compiled when its sources have changed, else from the cache. */
import { createHash } from 'node:crypto';
import { compile } from '../knowledge/compile';
import type { Knowledge } from '../knowledge/knowledge';
import { layered } from '../knowledge/layers';
import { openPack } from '../knowledge/open';
import { Pack } from '../knowledge/pack/pack';
import { findClashes } from '../knowledge/pack-clashes';
import { importPack } from '../knowledge/user-pack';
import { describe, KnowledgeError } from '../knowledge/validate';
import { cacheName, fileStates, readCached, writeCached } from './pack-cache';
import { readKnowledge, readManifest, SOURCES_DIR } from './sources';

/**
 * The bundled pack, compiled unless the cache has it. With `SIDELIGHT_LENIENT=1`
 * broken records are left out with a warning, for work in progress.
 * @throws KnowledgeError that names file, record and field of what is wrong.
 */
export async function bundledPackBytes(): Promise<Uint8Array> {
  const name = await cacheName('knowledge', await fileStates(SOURCES_DIR, /\.ya?ml$/));
  const cached = await readCached(name);
  if (cached) return cached;
  const { records, problems } = await readKnowledge();
  if (problems.length > 0) {
    if (process.env.SIDELIGHT_LENIENT !== '1') throw new KnowledgeError(problems);
    for (const problem of problems) console.warn(`left out: ${describe(problem)}`);
  }
  const built = compile(records, await readManifest());
  if (problems.length === 0) await writeCached(name, built);
  return built;
}

/** The bundled knowledge base. @throws KnowledgeError as `bundledPackBytes` does. */
export async function bundledKnowledge(): Promise<Knowledge> {
  return openPack(await bundledPackBytes());
}

/**
 * The bundled knowledge base with packs of the user's own, JSON or built, beside it.
 * @throws Error that names the pack, and what is wrong with it.
 */
export async function knowledgeWith(
  files: readonly { name: string; bytes: Uint8Array }[],
): Promise<Knowledge> {
  const packs = [new Pack(await bundledPackBytes()), ...(await Promise.all(files.map(importNamed)))];
  for (const { id, packs: having } of findClashes(packs)) {
    console.warn(`${id} is in ${having.join(' and ')}: that of ${having[0]} is used`);
  }
  return layered(packs);
}

/** Validated and compiled the first time; some 100,000 records take a minute. */
async function importNamed({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<Pack> {
  const entry = await cacheName('imported', createHash('sha256').update(bytes).digest('hex'));
  const cached = await readCached(entry);
  if (cached) return new Pack(cached);
  try {
    const { bytes: built, pack } = importPack(bytes);
    await writeCached(entry, built);
    return pack;
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}
