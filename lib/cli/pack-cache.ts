/** Compiled packs, kept between runs of the Node programs until what they were made of changes. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORMAT_VERSION } from '../knowledge/pack/container';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIRECTORY = join(ROOT, 'node_modules/.cache/sidelight');
/** What a pack depends on besides its sources. */
const CODE_DIRS = ['lib/knowledge', 'lib/text'].map((dir) => join(ROOT, dir));

/**
 * The name under which a pack is kept: another one for other sources or other code.
 * @param sources any text that changes with what the pack is made of.
 */
export async function cacheName(kind: string, sources: string): Promise<string> {
  const hash = createHash('sha256').update(String(FORMAT_VERSION)).update(sources);
  for (const dir of CODE_DIRS) hash.update(await fileStates(dir, /\.ts$/));
  return `${kind}-${hash.digest('hex').slice(0, 16)}.pack`;
}

/** The pack of a name, if it is there. */
export function readCached(name: string): Promise<Uint8Array | undefined> {
  return readFile(join(DIRECTORY, name)).catch(() => undefined);
}

/** Keeps a pack. A place that cannot be written is no reason to stop: then only the next run is slower. */
export async function writeCached(name: string, pack: Uint8Array): Promise<void> {
  const path = join(DIRECTORY, name);
  const unfinished = `${path}.${process.pid}`;
  try {
    await mkdir(DIRECTORY, { recursive: true });
    await writeFile(unfinished, pack);
    await rename(unfinished, path);
  } catch (error) {
    console.warn(`The pack is not kept for the next time: ${error instanceof Error ? error.message : error}`);
  }
}

/** Paths, times and sizes of the files below a directory: a text that changes with them. */
export async function fileStates(dir: string, pattern: RegExp): Promise<string> {
  const states = (await listFiles(dir, pattern)).map(async (path) => {
    const { mtimeMs, size } = await stat(path);
    return `${path}\0${mtimeMs}\0${size}\n`;
  });
  return (await Promise.all(states)).join('');
}

/** The files below a directory whose names match, in order of their paths. */
export async function listFiles(dir: string, pattern: RegExp): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
