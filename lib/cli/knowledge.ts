/** The bundled knowledge base for Node programs: compiled when its sources have changed, else from the cache. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import { compile } from '../knowledge/compile';
import type { Knowledge } from '../knowledge/knowledge';
import { openPack } from '../knowledge/open';
import { FORMAT_VERSION, type Manifest } from '../knowledge/pack/container';
import type { KnowledgeRecord } from '../knowledge/schema';
import { describe, KnowledgeError, type Problem, readRecords } from '../knowledge/validate';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const SOURCES_DIR = join(ROOT, 'assets/knowledge');
const CACHE_DIR = join(ROOT, 'node_modules/.cache/sidelight');
/** What a pack depends on besides its sources. */
const CODE_DIRS = ['lib/knowledge', 'lib/text'].map((dir) => join(ROOT, dir));
/** Word lists and declarations for `kb check`, and what describes the pack: no records. */
const NO_RECORDS = /^(?:check\/|pack\.yaml$)/;

/** A source file with its raw records, in file order. */
export interface SourceFile {
  /** Path below the sources' directory. */
  file: string;
  raw: unknown[];
}

/** Reads all record files of a sources' directory, in order of their paths. */
export async function readSources(dir = SOURCES_DIR): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const path of await listFiles(dir, /\.ya?ml$/)) {
    const file = relative(dir, path);
    if (NO_RECORDS.test(file)) continue;
    try {
      const raw = load(await readFile(path, 'utf8'), { schema: CORE_SCHEMA, filename: file }) ?? [];
      if (Array.isArray(raw)) files.push({ file, raw });
      else
        problems.push({ file, message: 'a list of records is expected: begin each record with “- id: …”' });
    } catch (error) {
      problems.push({ file, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { files, problems };
}

/** Reads and validates the records of a sources' directory, with the file of each id. */
export async function readKnowledge(dir = SOURCES_DIR) {
  const { files, problems } = await readSources(dir);
  const records: KnowledgeRecord[] = [];
  const fileOf = new Map<string, string>();
  for (const { file, raw } of files) {
    const result = readRecords(raw, file);
    problems.push(...result.problems);
    for (const record of result.records) {
      const earlier = fileOf.get(record.id);
      if (earlier)
        problems.push({
          file,
          record: record.id,
          field: 'id',
          message: `${earlier} has a record of this id too: merge them`,
        });
      else records.push(record);
      fileOf.set(record.id, earlier ?? file);
    }
  }
  return { records, problems, fileOf };
}

/** The manifest of a sources' directory (`pack.yaml`). */
export async function readManifest(dir = SOURCES_DIR): Promise<Manifest> {
  const { id, version, asOf } = load(await readFile(join(dir, 'pack.yaml'), 'utf8'), {
    schema: CORE_SCHEMA,
  }) as Record<string, unknown>;
  return { id: String(id), version: String(version), asOf: String(asOf) };
}

/**
 * The bundled pack, compiled unless the cache has it. With `SIDELIGHT_LENIENT=1`
 * broken records are left out with a warning, for work in progress.
 * @throws KnowledgeError that names file, record and field of what is wrong.
 */
export async function bundledPackBytes(): Promise<Uint8Array> {
  const cached = join(CACHE_DIR, `knowledge-${await fingerprint()}.pack`);
  const bytes = await readFile(cached).catch(() => undefined);
  if (bytes) return bytes;
  const { records, problems } = await readKnowledge();
  if (problems.length > 0) {
    if (process.env.SIDELIGHT_LENIENT !== '1') throw new KnowledgeError(problems);
    for (const problem of problems) console.warn(`left out: ${describe(problem)}`);
  }
  const built = compile(records, await readManifest());
  if (problems.length === 0) {
    await mkdir(CACHE_DIR, { recursive: true });
    await writeFile(cached, built);
  }
  return built;
}

/** The bundled knowledge base. @throws KnowledgeError as `bundledPackBytes` does. */
export async function bundledKnowledge(): Promise<Knowledge> {
  return openPack(await bundledPackBytes());
}

/** Changes with the sources and with the code that compiles them. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(String(FORMAT_VERSION));
  for (const path of [
    ...(await listFiles(SOURCES_DIR, /\.ya?ml$/)),
    ...(await Promise.all(CODE_DIRS.map((dir) => listFiles(dir, /\.ts$/)))).flat(),
  ]) {
    const { mtimeMs, size } = await stat(path);
    hash.update(`${path}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

async function listFiles(dir: string, pattern: RegExp): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
