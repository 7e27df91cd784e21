/** The ways to a knowledge base: from a pack's bytes, or straight from records (tests, small packs). */
import { compile } from './compile';
import type { Knowledge } from './knowledge';
import { layered } from './layers';
import type { Manifest } from './pack/container';
import { Pack } from './pack/pack';
import { KnowledgeError, readRecords } from './validate';

/**
 * Opens a pack: views on the bytes, no parse.
 * @param options.trusted the bytes were checked before (the extension's own file,
 *   a pack that was imported): their checksum is not computed again.
 * @throws PackError where the bytes are no whole pack of this format version.
 */
export function openPack(bytes: Uint8Array, { trusted = false } = {}): Knowledge {
  return layered([new Pack(bytes, trusted)]);
}

/**
 * A knowledge base of a few raw records, as a source file or JSON pack has them.
 * @throws KnowledgeError where a record does not follow the schema.
 */
export function knowledgeFrom(
  raw: readonly unknown[],
  manifest: Manifest = { id: 'records', version: '1', asOf: '2026-11-21' },
): Knowledge {
  const { records, problems } = readRecords(raw);
  if (problems.length > 0) throw new KnowledgeError(problems);
  return openPack(compile(records, manifest));
}
