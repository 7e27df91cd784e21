/** Keys → lists of numbers: every relation between records. */
import type { Container, Sections } from './container';
import { type Numbers, narrow } from './numbers';
import { Ranges, writeRanges } from './ranges';
import { Strings } from './strings';
import type { SymbolTable } from './symbols';

const NONE = new Uint32Array(0);

/** Keys kept at hand; an article seldom needs more. */
const MAX_READ = 20_000;

/**
 * @param lists key → numbers, kept in the order given.
 * @returns the keys in order, to be written as strings `name.keys`, and the rest.
 */
export function writeMultimap(
  name: string,
  lists: ReadonlyMap<string, readonly number[]>,
): { keys: string[]; sections: Sections } {
  const keys = [...lists.keys()].sort();
  const starts = new Uint32Array(keys.length + 1);
  const values: number[] = [];
  keys.forEach((key, i) => {
    for (const value of lists.get(key) ?? []) values.push(value);
    starts[i + 1] = values.length;
  });
  return { keys, sections: { ...writeRanges(name, starts), [`${name}.values`]: narrow(values) } };
}

export class Multimap {
  private readonly keys: Strings;
  private readonly lists: Ranges;
  private readonly values: Numbers;
  private readonly read = new Map<string, Numbers>();

  constructor(pack: Container, name: string, symbols: SymbolTable) {
    this.keys = new Strings(pack, `${name}.keys`, symbols);
    this.lists = new Ranges(pack, name);
    this.values = pack.numbers(`${name}.values`);
  }

  /** The numbers under a key. Kept: a stage asks for the same few again and again. */
  get(key: string): Numbers {
    const known = this.read.get(key);
    if (known) return known;
    if (this.read.size >= MAX_READ) this.read.clear();
    const at = this.keys.indexOf(key);
    const values = at < 0 ? NONE : this.values.subarray(this.lists.start(at), this.lists.start(at + 1));
    this.read.set(key, values);
    return values;
  }
}
