/**
 * Records without their keys. An object is written as an array: the number of
 * its shape (its list of keys), then its values; a list is an array that begins
 * with 0. Keys would else be more than half of a pack.
 */
import { PackError } from './container';

/** Numbers for the lists of keys met, in order of first use, from 1 on. */
export class ShapeWriter {
  private readonly numbers = new Map<string, number>();

  /** The lists of keys, as they go into the pack. */
  get shapes(): string[][] {
    return [...this.numbers.keys()].map((keys) => JSON.parse(keys));
  }

  /** A JSON value with its objects as arrays; keys whose value is undefined are left out. */
  write(value: unknown): unknown {
    if (Array.isArray(value)) return [0, ...value.map((item) => this.write(item))];
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
 * @throws PackError where an array has no such shape.
 */
export function readShaped(value: unknown, shapes: readonly (readonly string[])[]): unknown {
  if (!Array.isArray(value)) return value;
  const [shape, ...items] = value;
  if (shape === 0) return items.map((item) => readShaped(item, shapes));
  const keys = typeof shape === 'number' ? shapes[shape - 1] : undefined;
  if (!keys || keys.length !== items.length)
    throw new PackError('a record of a shape that the pack does not have');
  // Own properties whatever the key: a pack may name one “__proto__”.
  return Object.fromEntries(keys.map((key, i) => [key, readShaped(items[i], shapes)]));
}
