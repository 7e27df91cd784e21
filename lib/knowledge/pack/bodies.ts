/** Record bodies: JSON slices, decoded one at a time. Keys, and sources, which recur, lie in tables of their own. */
import type { KnowledgeRecord, SourceRef } from '../schema';
import { type Container, PackError, type Sections } from './container';
import { readShaped, ShapeWriter } from './shapes';

const decoder = new TextDecoder();

/** @param records in the order of their numbers. */
export function writeBodies(records: readonly KnowledgeRecord[]): Sections {
  const table = new Map<string, number>();
  const number = (source: unknown): number => {
    const text = JSON.stringify(source);
    const known = table.get(text);
    if (known !== undefined) return known;
    table.set(text, table.size);
    return table.size - 1;
  };
  const shapes = new ShapeWriter();
  const texts = records.map((record) => JSON.stringify(shapes.write(numbered(record, number))));
  return {
    ...slices('records', texts),
    ...slices('sources', [...table.keys()]),
    shapes: new TextEncoder().encode(JSON.stringify(shapes.shapes)),
  };
}

/** The record with each list of sources as their numbers. */
function numbered(value: unknown, number: (source: unknown) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => numbered(item, number));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'sources' && Array.isArray(item) ? item.map(number) : numbered(item, number),
    ]),
  );
}

/** More than the schema allows: only a pack that was made to do harm has them. */
const MAX_SOURCES = 100;
const MAX_SOURCE_BYTES = 1 << 17;

export class Bodies {
  private readonly records: Slices;
  private readonly sources: Slices;
  private shapes: string[][] | undefined;
  /** Bytes decoded so far. */
  decoded = 0;

  constructor(private readonly pack: Container) {
    this.records = new Slices(pack, 'records');
    this.sources = new Slices(pack, 'sources');
  }

  get size(): number {
    return this.records.size;
  }

  /** @throws SyntaxError or PackError where the slice is no record. */
  read(record: number): KnowledgeRecord {
    this.shapes ??= readShapes(this.pack);
    const value = readShaped(JSON.parse(this.text(this.records, record)), this.shapes);
    return this.withSources(value) as KnowledgeRecord;
  }

  private withSources(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.withSources(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key === 'sources' && Array.isArray(item) ? this.expand(item) : this.withSources(item),
      ]),
    );
  }

  private expand(numbers: readonly number[]): SourceRef[] {
    if (numbers.length > MAX_SOURCES) throw new PackError(`a record with more than ${MAX_SOURCES} sources`);
    return numbers.map((number) => JSON.parse(this.text(this.sources, number, MAX_SOURCE_BYTES)));
  }

  private text(slices: Slices, index: number, most = Number.POSITIVE_INFINITY): string {
    const bytes = slices.at(index);
    if (bytes.length > most) throw new PackError('a source of more than its most bytes');
    this.decoded += bytes.length;
    return decoder.decode(bytes);
  }
}

/** @throws PackError where the section holds anything but lists of keys. */
function readShapes(pack: Container): string[][] {
  const shapes: unknown = JSON.parse(decoder.decode(pack.bytes('shapes')));
  const isKeys = (keys: unknown) => Array.isArray(keys) && keys.every((key) => typeof key === 'string');
  if (!Array.isArray(shapes) || !shapes.every(isKeys)) throw new PackError('damaged: the table of shapes');
  return shapes;
}

function slices(name: string, texts: readonly string[]): Sections {
  const encoder = new TextEncoder();
  const starts = new Uint32Array(texts.length + 1);
  // Grown as needed: joined first, large packs would pass the longest string.
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  texts.forEach((text, i) => {
    while (bytes.length < length + text.length * 3) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written;
    starts[i + 1] = length;
  });
  return { [`${name}.starts`]: starts, [`${name}.bytes`]: bytes.slice(0, length) };
}

class Slices {
  private readonly starts: Uint32Array;
  private readonly bytes: Uint8Array;
  readonly size: number;

  constructor(pack: Container, name: string) {
    this.starts = pack.u32(`${name}.starts`);
    this.bytes = pack.bytes(`${name}.bytes`);
    this.size = Math.max(0, this.starts.length - 1);
  }

  at(index: number): Uint8Array {
    return this.bytes.subarray(this.starts[index], this.starts[index + 1]);
  }
}
