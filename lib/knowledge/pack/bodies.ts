/** Record bodies: JSON slices, decoded one at a time. What recurs (keys, ids, sources) lies in tables. */
import type { KnowledgeRecord, SourceRef } from '../schema';
import { brief, full } from './brief';
import { type Container, PackError, type Sections } from './container';
import { readShaped, ShapeWriter } from './shapes';

const decoder = new TextDecoder();

/** @param records in the order of their numbers. */
export function writeBodies(records: readonly KnowledgeRecord[]): Sections {
  const numbers = new Map(records.map(({ id }, number) => [id, number]));
  const table = new Map<string, number>();
  const shapes = new ShapeWriter((text) => numbers.get(text));
  const number = (source: SourceRef): number => {
    const text = JSON.stringify(shapes.write(source));
    const known = table.get(text) ?? table.size;
    table.set(text, known);
    return known;
  };
  const texts = records.map((record) => JSON.stringify(shapes.write(brief(record, number))));
  return {
    ...slices('records', texts),
    ...slices('sources', [...table.keys()]),
    shapes: new TextEncoder().encode(JSON.stringify(shapes.shapes)),
  };
}

/** More than the schema allows: only a pack that was made to do harm has it. */
const MAX_SOURCE_BYTES = 1 << 17;

export class Bodies {
  private readonly records: Slices;
  private readonly sources: Slices;
  private shapes: string[][] | undefined;
  /** Bytes decoded so far. */
  decoded = 0;

  /** @param idOf the id of the record of a number. */
  constructor(
    private readonly pack: Container,
    private readonly idOf: (record: number) => string | undefined,
  ) {
    this.records = new Slices(pack, 'records');
    this.sources = new Slices(pack, 'sources');
  }

  get size(): number {
    return this.records.size;
  }

  /** @throws SyntaxError or PackError where the slice is no record. */
  read(record: number): KnowledgeRecord {
    const fields = this.value(this.text(this.records, record));
    if (typeof fields !== 'object' || fields === null) throw new PackError('a record that is none');
    return full(this.idOf(record) ?? '', fields as Record<string, unknown>, (number) => this.source(number));
  }

  private source(number: number): SourceRef {
    return this.value(this.text(this.sources, number, MAX_SOURCE_BYTES)) as SourceRef;
  }

  private value(text: string): unknown {
    this.shapes ??= readShapes(this.pack);
    return readShaped(JSON.parse(text), this.shapes, this.idOf);
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
