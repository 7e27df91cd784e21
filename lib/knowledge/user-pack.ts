/**
 * Packs of the users' own: JSON of the same records, or a pack built from it.
 * Nothing of a foreign pack is used as it came: every record is validated and
 * the pack compiled here.
 */
import * as v from 'valibot';
import { checkCycles } from './check/cycles';
import { checkHosts } from './check/hosts';
import { compile } from './compile';
import { tooDeepAt } from './json-depth';
import { MAGIC, type Manifest, PackError } from './pack/container';
import { Pack } from './pack/pack';
import type { KnowledgeRecord } from './schema';
import { manifestSchema, packSchema } from './schema/pack';
import { KnowledgeError, type Problem, problemOf, readRecords } from './validate';

/** Larger than any pack that a browser should hold; told before anything is read. */
export const MAX_PACK_BYTES = 256 * 1024 * 1024;
export const MAX_RECORDS = 500_000;
const MAX_DEPTH = 32;
/** Problems told of one pack; reading stops there. */
const MAX_PROBLEMS = 1_000;

export interface UserPack {
  manifest: Manifest;
  records: KnowledgeRecord[];
}

/**
 * Reads a pack that a user brings, JSON or built, and compiles it.
 * @throws KnowledgeError or PackError that says what is wrong, and where.
 */
export function importPack(bytes: Uint8Array): { bytes: Uint8Array<ArrayBuffer>; pack: Pack } {
  const { manifest, records } = isBuilt(bytes) ? readBuiltPack(bytes) : readJsonPack(bytes);
  const compiled = compile(records, manifest);
  return { bytes: compiled, pack: new Pack(compiled) };
}

/** @throws KnowledgeError on anything but a JSON pack in which every record is right. */
export function readJsonPack(bytes: Uint8Array): UserPack {
  refuseIf(bytes.length > MAX_PACK_BYTES, tooLarge(bytes.length));
  const deep = tooDeepAt(bytes, MAX_DEPTH);
  refuseIf(deep >= 0, `the pack nests more than ${MAX_DEPTH} levels deep at byte ${deep}: no record does`);
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new KnowledgeError([
      { message: `this is neither a built pack nor JSON: ${error instanceof Error ? error.message : error}` },
    ]);
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new KnowledgeError([{ message: 'a pack is an object: {"id", "version", "asOf", "records": […]}' }]);
  }
  const result = v.safeParse(packSchema, data);
  if (!result.success) throw new KnowledgeError(result.issues.map(problemOf));
  const { records, ...manifest } = result.output;
  return { manifest, records: validated(records) };
}

/** The records of a built pack, each validated anew. */
function readBuiltPack(bytes: Uint8Array): UserPack {
  refuseIf(bytes.length > MAX_PACK_BYTES, tooLarge(bytes.length));
  const pack = openForeign(bytes);
  const manifest = v.safeParse(manifestSchema, pack.manifest);
  if (!manifest.success)
    throw new KnowledgeError([{ message: `the pack's manifest: ${manifest.issues[0].message}` }]);
  refuseIf(pack.size > MAX_RECORDS, tooMany(pack.size));
  const raw = Array.from({ length: pack.size }, (_, number) => {
    // Slices may be made to overlap: what they unfold to is bounded as the pack is.
    refuseIf(pack.decodedBytes > MAX_PACK_BYTES, tooLarge(pack.decodedBytes));
    return readBody(pack, number);
  });
  return { manifest: manifest.output, records: validated(raw) };
}

/** A forged pack may fit its checksum and still be nonsense, which shows in many ways. */
function openForeign(bytes: Uint8Array): Pack {
  try {
    return new Pack(bytes);
  } catch (error) {
    if (error instanceof PackError) throw error;
    throw new PackError('the parts of the pack do not fit together: build it again', { cause: error });
  }
}

function readBody(pack: Pack, number: number): unknown {
  try {
    return pack.recordAt(number);
  } catch {
    throw new KnowledgeError([
      { record: `#${number + 1}`, message: 'the record cannot be read: build the pack again' },
    ]);
  }
}

function validated(raw: readonly unknown[]): KnowledgeRecord[] {
  refuseIf(raw.length > MAX_RECORDS, tooMany(raw.length));
  const { records, problems } = readRecords(raw, undefined, MAX_PROBLEMS);
  const found: Problem[] = [
    ...problems,
    ...repeatedIds(records),
    ...checkCycles(records),
    ...checkHosts(records),
  ];
  if (found.length > 0) throw new KnowledgeError(found);
  return records;
}

function repeatedIds(records: readonly KnowledgeRecord[]): Problem[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }) => {
    const problem = seen.has(id)
      ? [{ record: id, field: 'id', message: 'another record of the pack has this id: merge them' }]
      : [];
    seen.add(id);
    return problem;
  });
}

function isBuilt(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === MAGIC;
}

function tooLarge(bytes: number): string {
  return `the pack has ${bytes} bytes; at most ${MAX_PACK_BYTES} are read: split it`;
}

function tooMany(count: number): string {
  return `the pack has ${count} records; at most ${MAX_RECORDS} are read: split it`;
}

function refuseIf(condition: boolean, message: string): void {
  if (condition) throw new KnowledgeError([{ message }]);
}
