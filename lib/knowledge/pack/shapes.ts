/**
 * Records without their keys. An object is written as an array: the number of
 * its shape (its list of keys), then its values; a list is an array that begins
 * with 0, the id of a record one of -1 and the record's number. Keys and ids
 * would else be two thirds of a pack.
 */
import { PackError } from './container';

const LIST = 0;
const RECORD = -1;

/** Numbers for the lists of keys met, in order of first use, from 1 on. */
export class ShapeWriter {
  private readonly numbers = new Map<string, number>();

  /** @param recordNumber the number of the record that a text is the id of. */
  constructor(private readonly recordNumber: (text: string) => number | undefined) {}

  /** The lists of keys, as they go into the pack. */
  get shapes(): string[][] {
    return [...this.numbers.keys()].map((keys) => JSON.parse(keys));
  }

  /** A JSON value with its objects and ids as arrays; keys whose value is undefined are left out. */
  write(value: unknown): unknown {
    if (typeof value === 'string') {
      const record = this.recordNumber(value);
      return record === undefined ? value : [RECORD, record];
    }
    if (Array.isArray(value)) return [LIST, ...value.map((item) => this.write(item))];
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return [this.numberOf(entries.map(([key]) => key)), ...entries.map(([, item]) => this.write(item))];
  }

  private numberOf(keys: string[]): number {
    const text = JSON.stringify(keys);
    const known = this.numbers.get(text) ?? this.numbers.size + 1;
    this.numbers.set(text, known);
    return known;
  }
}

/**
 * The value that `ShapeWriter` wrote.
 * @param idOf the id of the record of a number; throws a PackError where there is none.
 * @throws PackError where an array has no such shape or names no such record.
 */
export function readShaped(
  value: unknown,
  shapes: readonly (readonly string[])[],
  idOf: (record: number) => string,
): unknown {
  if (!Array.isArray(value)) return value;
  // Plain loops: every record of a first report is read here, before anything is compiled.
  const shape: unknown = value[0];
  if (shape === LIST) {
    const items: unknown[] = [];
    for (let i = 1; i < value.length; i++) items.push(readShaped(value[i], shapes, idOf));
    return items;
  }
  if (shape === RECORD) {
    if (typeof value[1] !== 'number') throw new PackError('a record that names one by no number');
    return idOf(value[1]);
  }
  const keys = typeof shape === 'number' ? shapes[shape - 1] : undefined;
  if (!keys || keys.length !== value.length - 1)
    throw new PackError('a record of a shape that the pack does not have');
  const fields: Record<string, unknown> = {};
  for (let i = 0; i < keys.length; i++)
    setOwn(fields, keys[i] as string, readShaped(value[i + 1], shapes, idOf));
  return fields;
}

/** An own property whatever the key: a pack may name one “__proto__”. */
function setOwn(fields: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') fields[key] = value;
  else Object.defineProperty(fields, key, { value, configurable: true, enumerable: true, writable: true });
}
