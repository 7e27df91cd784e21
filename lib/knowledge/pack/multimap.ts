/** ASCII keys → lists of numbers: every relation between records. */
import type { Container, Sections } from './container';
import { Strings, writeStrings } from './strings';

const NONE = new Uint32Array(0);

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

  constructor(pack: Container, name: string) {
    this.keys = new Strings(pack, `${name}.keys`);
    this.starts = pack.u32(`${name}.starts`);
    this.values = pack.u32(`${name}.values`);
  }

  get(key: string): Uint32Array {
    const at = this.keys.indexOf(key);
    return at < 0 ? NONE : this.values.subarray(this.starts[at], this.starts[at + 1]);
  }
}
