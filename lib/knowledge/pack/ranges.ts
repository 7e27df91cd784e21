/**
 * Where each of many things lies that lie one after the other. What all of a
 * block have in common is written once, so that the rest is small.
 */
import type { Container, Sections } from './container';
import { type Numbers, narrow } from './numbers';

/** Things of a block: a power of two. */
const BLOCK_BITS = 3;
const BLOCK = 1 << BLOCK_BITS;

/** @param starts where each begins, ascending, and at last where the last ends. */
export function writeRanges(name: string, starts: ArrayLike<number>): Sections {
  const all = Array.from(starts);
  const blocks = all.filter((_, i) => i % BLOCK === 0);
  return {
    [`${name}.blocks`]: narrow(blocks),
    [`${name}.offsets`]: narrow(all.map((start, i) => start - (blocks[i >> BLOCK_BITS] as number))),
  };
}

export class Ranges {
  private readonly blocks: Numbers;
  private readonly offsets: Numbers;
  readonly size: number;

  constructor(pack: Container, name: string) {
    this.blocks = pack.numbers(`${name}.blocks`);
    this.offsets = pack.numbers(`${name}.offsets`);
    this.size = Math.max(0, this.offsets.length - 1);
  }

  /** Where a thing begins, which is where the one before it ends. @param index from 0 to `size`. */
  start(index: number): number {
    return (this.blocks[index >> BLOCK_BITS] as number) + (this.offsets[index] as number);
  }
}
