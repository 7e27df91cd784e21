/** Record bodies: JSON texts, decoded one at a time. What recurs (keys, ids, sources) lies in tables. */
import type { KnowledgeRecord, SourceRef } from '../schema';
import { brief, full } from './brief';
import { type Container, PackError, type Sections } from './container';
import { readShaped, ShapeWriter } from './shapes';
import { Strings } from './strings';
import type { SymbolTable } from './symbols';

const decoder = new TextDecoder();

/**
 * @param records in the order of their numbers.
 * @returns texts, to be written as strings of these names, and the rest.
 */
export function writeBodies(records: readonly KnowledgeRecord[]): {
  texts: { records: string[]; sources: string[] };
  sections: Sections;
} {
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
    texts: { records: texts, sources: [...table.keys()] },
    sections: { shapes: new TextEncoder().encode(JSON.stringify(shapes.shapes)) },
  };
}

/** More than the schema allows: only a pack that was made to do harm has it. */
const MAX_SOURCE_BYTES = 1 << 17;

export class Bodies {
  private readonly records: Strings;
  private readonly sources: Strings;
  private shapes: string[][] | undefined;

  /** @param idOf the id of the record of a number; throws where there is none. */
  constructor(
    private readonly pack: Container,
    symbols: SymbolTable,
    private readonly idOf: (record: number) => string,
  ) {
    this.records = new Strings(pack, 'records', symbols);
    this.sources = new Strings(pack, 'sources', symbols);
  }

  get size(): number {
    return this.records.size;
  }

  /** Bytes of records and sources decoded so far. */
  get decoded(): number {
    return this.records.decoded + this.sources.decoded;
  }

  /** @throws SyntaxError or PackError where the slice is no record. */
  read(record: number): KnowledgeRecord {
    const fields = this.value(this.records.at(record));
    if (typeof fields !== 'object' || fields === null) throw new PackError('a record that is none');
    return full(this.idOf(record), fields as Record<string, unknown>, (number) => this.source(number));
  }

  private source(number: number): SourceRef {
    return this.value(this.sources.at(number, MAX_SOURCE_BYTES)) as SourceRef;
  }

  private value(text: string): unknown {
    this.shapes ??= readShapes(this.pack);
    return readShaped(JSON.parse(text), this.shapes, this.idOf);
  }
}

/** @throws PackError where the section holds anything but lists of keys. */
function readShapes(pack: Container): string[][] {
  const shapes: unknown = JSON.parse(decoder.decode(pack.bytes('shapes')));
  const isKeys = (keys: unknown) => Array.isArray(keys) && keys.every((key) => typeof key === 'string');
  if (!Array.isArray(shapes) || !shapes.every(isKeys)) throw new PackError('damaged: the table of shapes');
  return shapes;
}
