/**
 * The container of a pack: a header, a JSON directory, and 4-byte aligned
 * sections of raw bytes. See FORMAT.md.
 */
import { checksum } from './checksum';
import type { Numbers } from './numbers';

export const MAGIC = 0x424b4c53; // “SLKB” in little-endian order
export const FORMAT_VERSION = 5;
const HEADER_BYTES = 16;

/** What a pack says of itself. */
export interface Manifest {
  id: string;
  version: string;
  /** ISO full date up to which the pack is kept. */
  asOf: string;
}

interface Directory {
  manifest: Manifest;
  /** Offset from the first section's start, and length, in bytes; bytes of each of its numbers. */
  sections: Record<string, [offset: number, length: number, width: number]>;
}

/** Bytes that are no pack of this version, or a damaged one. */
export class PackError extends Error {
  override name = 'PackError';
}

export type Sections = Record<string, Numbers>;

/** Writes sections into one pack, in the order given. The same input gives the same bytes. */
export function writeContainer(manifest: Manifest, sections: Sections): Uint8Array<ArrayBuffer> {
  const directory: Directory = { manifest, sections: {} };
  let length = 0;
  for (const [name, data] of Object.entries(sections)) {
    directory.sections[name] = [length, data.byteLength, data.BYTES_PER_ELEMENT];
    length = aligned(length + data.byteLength);
  }
  const json = new TextEncoder().encode(JSON.stringify(directory));
  const start = aligned(HEADER_BYTES + json.length);
  const bytes = new Uint8Array(start + length);
  bytes.set(json, HEADER_BYTES);
  for (const [name, data] of Object.entries(sections)) {
    const [offset] = directory.sections[name] ?? [0];
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), start + offset);
  }
  new Uint32Array(bytes.buffer, 0, 4).set([MAGIC, FORMAT_VERSION, 0, json.length]);
  return seal(bytes);
}

/** Writes the checksum into a pack's header. */
export function seal<B extends Uint8Array>(bytes: B): B {
  new Uint32Array(bytes.buffer, bytes.byteOffset, 4)[2] = checksum(bytes);
  return bytes;
}

export interface Container {
  manifest: Manifest;
  /** Names of the sections, in order. */
  names: string[];
  bytes(name: string): Uint8Array;
  /** Numbers, as wide as they were written. */
  numbers(name: string): Numbers;
}

/**
 * Opens a pack as views on its bytes; nothing is copied unless the bytes are
 * not aligned to 4.
 * @param trusted the bytes were checked before: the checksum, whose time grows
 *   with the pack, is not computed again.
 * @throws PackError on anything but a whole pack of this version.
 */
export function openContainer(input: Uint8Array, trusted = false): Container {
  const bytes = input.byteOffset % 4 === 0 ? input : input.slice();
  if (bytes.length < HEADER_BYTES || bytes.length % 4 !== 0)
    throw new PackError('not a knowledge pack: too short, or cut off');
  const [magic, version, sum, jsonLength] = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset,
    4,
  ) as unknown as number[];
  if (magic !== MAGIC) throw new PackError('not a knowledge pack: it does not begin with “SLKB”');
  if (version !== FORMAT_VERSION) {
    throw new PackError(
      `the pack has format version ${version}; this Sidelight reads version ${FORMAT_VERSION}: build it again`,
    );
  }
  if (!trusted && sum !== checksum(bytes))
    throw new PackError('the pack is damaged: its checksum does not fit; get or build it again');
  const directory = readDirectory(bytes, jsonLength ?? 0);
  const start = aligned(HEADER_BYTES + (jsonLength ?? 0));

  const locate = (name: string): [offset: number, length: number, width: number] => {
    const entry = Object.hasOwn(directory.sections, name) ? directory.sections[name] : undefined;
    if (!entry) throw new PackError(`the pack has no section “${name}”`);
    const [offset, length, width] = entry;
    if (!(offset >= 0 && length >= 0 && offset % 4 === 0 && start + offset + length <= bytes.length)) {
      throw new PackError(`the pack's section “${name}” lies outside of it`);
    }
    return [bytes.byteOffset + start + offset, length, width];
  };
  return {
    manifest: directory.manifest,
    names: Object.keys(directory.sections),
    bytes: (name) => {
      const [offset, length] = locate(name);
      return new Uint8Array(bytes.buffer, offset, length);
    },
    numbers: (name) => {
      const [offset, length, width] = locate(name);
      if (width === 1) return new Uint8Array(bytes.buffer, offset, length);
      if (width === 2) return new Uint16Array(bytes.buffer, offset, length >> 1);
      if (width === 4) return new Uint32Array(bytes.buffer, offset, length >> 2);
      throw new PackError(`the pack's section “${name}” has numbers of no width that is read`);
    },
  };
}

function readDirectory(bytes: Uint8Array, length: number): Directory {
  if (HEADER_BYTES + length > bytes.length) throw new PackError('the pack is cut off within its directory');
  try {
    const directory = JSON.parse(
      new TextDecoder().decode(bytes.subarray(HEADER_BYTES, HEADER_BYTES + length)),
    );
    const { id, version, asOf } = directory.manifest;
    if (
      typeof directory.sections === 'object' &&
      [id, version, asOf].every((field) => typeof field === 'string')
    )
      return directory;
  } catch {
    // Told below, as for a directory of another shape.
  }
  throw new PackError('the pack has no readable directory');
}

function aligned(length: number): number {
  return (length + 3) & ~3;
}
