/** ASCII keys → lists of numbers: every relation between records. */
import type { Container, Sections } from './container';
import { Strings, writeStrings } from './strings';

const NONE = new Uint32Array(0);

/** Keys kept at hand; an article seldom needs more. */
const MAX_READ = 20_000;

/** @param lists key → numbers, kept in the order given. */
export function writeMultimap(name: string, lists: ReadonlyMap<string, readonly number[]>): Sections {
  const keys = [...lists.keys()].sort();
  const starts = new Uint32Array(keys.length + 1);
  const values: number[] = [];
  keys.forEach((key, i) => {
    for (const value of lists.get(key) ?? []) values.push(value);
    starts[i + 1] = values.length;
  });
  return {
    ...writeStrings(`${name}.keys`, keys),
    [`${name}.starts`]: starts,
    [`${name}.values`]: Uint32Array.from(values),
  };
}

export class Multimap {
  private readonly keys: Strings;
  private readonly starts: Uint32Array;
  private readonly values: Uint32Array;
  private readonly read = new Map<string, Uint32Array>();

  constructor(pack: Container, name: string) {
    this.keys = new Strings(pack, `${name}.keys`);
    this.starts = pack.u32(`${name}.starts`);
    this.values = pack.u32(`${name}.values`);
  }

  /** The numbers under a key. Kept: a stage asks for the same few again and again. */
  get(key: string): Uint32Array {
    const known = this.read.get(key);
    if (known) return known;
    if (this.read.size >= MAX_READ) this.read.clear();
    const at = this.keys.indexOf(key);
    const values = at < 0 ? NONE : this.values.subarray(this.starts[at], this.starts[at + 1]);
    this.read.set(key, values);
    return values;
  }
}
