/** Record bodies: JSON slices, decoded one at a time. Sources, which recur, lie in a table of their own. */
import type { KnowledgeRecord, SourceRef } from '../schema';
import { type Container, PackError, type Sections } from './container';

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
  const pack = (key: string, value: unknown) =>
    key === 'sources' && Array.isArray(value) ? value.map(number) : value;
  return {
    ...slices(
      'records',
      records.map((record) => JSON.stringify(record, pack)),
    ),
    ...slices('sources', [...table.keys()]),
  };
}

/** More than the schema allows: only a pack that was made to do harm has them. */
const MAX_SOURCES = 100;
const MAX_SOURCE_BYTES = 1 << 17;

export class Bodies {
  private readonly records: Slices;
  private readonly sources: Slices;
  /** Bytes decoded so far. */
  decoded = 0;

  constructor(pack: Container) {
    this.records = new Slices(pack, 'records');
    this.sources = new Slices(pack, 'sources');
  }

  get size(): number {
    return this.records.size;
  }

  /** @throws SyntaxError or PackError where the slice is no record. */
  read(record: number): KnowledgeRecord {
    return JSON.parse(this.text(this.records, record), (key, value) =>
      key === 'sources' && Array.isArray(value) ? this.expand(value) : value,
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
