/** The sources of the knowledge base, read from their files: records, what describes the pack, what they are checked against. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import * as v from 'valibot';
import type { AmbiguousName } from '../knowledge/check/clashes';
import type { WordRule } from '../knowledge/check/wording';
import type { Manifest } from '../knowledge/pack/container';
import type { KnowledgeRecord } from '../knowledge/schema';
import { manifestSchema } from '../knowledge/schema/pack';
import { type Problem, readRecords } from '../knowledge/validate';
import { listFiles } from './pack-cache';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const SOURCES_DIR = join(ROOT, 'assets/knowledge');
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
  if (!(await stat(dir)).isDirectory()) throw new Error(`${dir} is no directory of sources`);
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

/**
 * Reads and validates the records of a sources' directory.
 * `fileOf`: the file of each id; `orders`: the ids of each file as they stand.
 */
export async function readKnowledge(dir = SOURCES_DIR) {
  const { files, problems } = await readSources(dir);
  const records: KnowledgeRecord[] = [];
  const fileOf = new Map<string, string>();
  const orders: { file: string; ids: string[] }[] = [];
  for (const { file, raw } of files) {
    const result = readRecords(raw, file);
    problems.push(...result.problems);
    orders.push({ file, ids: result.records.map(({ id }) => id) });
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
  return { records, problems, fileOf, orders };
}

/**
 * The manifest of a sources' directory (`pack.yaml`); without one, the pack is
 * named after the directory and kept up to today.
 */
export async function readManifest(dir = SOURCES_DIR): Promise<Manifest> {
  const path = join(dir, 'pack.yaml');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined)
    return { id: basename(resolve(dir)), version: '1', asOf: new Date().toISOString().slice(0, 10) };
  return v.parse(manifestSchema, load(text, { schema: CORE_SCHEMA, filename: path }));
}

/** What `kb check` holds records against, beside the schema (`check/*.yaml`). */
export async function readChecks(): Promise<{ words: WordRule[]; ambiguous: AmbiguousName[] }> {
  const read = async <S extends v.GenericSchema>(name: string, schema: S) =>
    v.parse(
      v.array(schema),
      load(await readFile(join(SOURCES_DIR, 'check', name), 'utf8'), { schema: CORE_SCHEMA, filename: name }),
    );
  const texts = v.array(v.string());
  return {
    words: await read(
      'words.yaml',
      v.strictObject({ words: texts, instead: v.string(), unless: v.optional(texts) }),
    ),
    ambiguous: await read('ambiguous.yaml', v.strictObject({ name: v.string(), ids: texts })),
  };
}
