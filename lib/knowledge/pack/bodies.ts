/** Record bodies: JSON slices, decoded one at a time. Sources, which recur, lie in a table of their own. */
import type { KnowledgeRecord, SourceRef } from '../schema';
import type { Container, Sections } from './container';

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

export class Bodies {
  private readonly records: Slices;
  private readonly sources: Slices;

  constructor(pack: Container) {
    this.records = new Slices(pack, 'records');
    this.sources = new Slices(pack, 'sources');
  }

  get size(): number {
    return this.records.size;
  }

  /** @throws SyntaxError where the slice is no JSON. */
  read(record: number): KnowledgeRecord {
    return JSON.parse(this.records.text(record), (key, value) =>
      key === 'sources' && Array.isArray(value) ? value.map((number) => this.source(number)) : value,
    );
  }

  private source(number: number): SourceRef {
    return JSON.parse(this.sources.text(number));
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

const decoder = new TextDecoder();

class Slices {
  private readonly starts: Uint32Array;
  private readonly bytes: Uint8Array;
  readonly size: number;

  constructor(pack: Container, name: string) {
    this.starts = pack.u32(`${name}.starts`);
    this.bytes = pack.bytes(`${name}.bytes`);
    this.size = Math.max(0, this.starts.length - 1);
  }

  text(index: number): string {
    return decoder.decode(this.bytes.subarray(this.starts[index], this.starts[index + 1]));
  }
}
