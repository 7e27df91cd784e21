/**
 * Words → numbers, as an open-addressing hash table in typed arrays. Numbers
 * follow the code unit order of the words, so that a prefix is a range.
 */
import type { Container, Sections } from './container';

const ID_BITS = 24;
const ID_MASK = (1 << ID_BITS) - 1;
export const MAX_WORDS = ID_MASK - 1;

/** @param words distinct, in code unit order. */
export function writeVocabulary(name: string, words: readonly string[]): Sections {
  if (words.length > MAX_WORDS) throw new RangeError(`more than ${MAX_WORDS} different words`);
  let size = 4;
  while (size < words.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  const starts = new Uint32Array(words.length + 1);
  const units = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
  let length = 0;
  words.forEach((word, id) => {
    for (let i = 0; i < word.length; i++) units[length++] = word.charCodeAt(i);
    starts[id + 1] = length;
    const hash = hashOf(word);
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    // The hash's top byte spares most comparisons with other words.
    slots[slot] = ((hash >>> ID_BITS) << ID_BITS) | (id + 1);
  });
  return { [`${name}.slots`]: slots, [`${name}.starts`]: starts, [`${name}.units`]: units };
}

export class Vocabulary {
  private readonly slots: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly units: Uint16Array;
  readonly size: number;

  constructor(pack: Container, name: string) {
    this.slots = pack.u32(`${name}.slots`);
    this.starts = pack.u32(`${name}.starts`);
    this.units = pack.u16(`${name}.units`);
    this.size = Math.max(0, this.starts.length - 1);
  }

  /** The word's number, or -1. */
  idOf(word: string): number {
    const hash = hashOf(word);
    const mask = this.slots.length - 1;
    const tag = hash >>> ID_BITS;
    for (let probe = 0, slot = hash & mask; probe <= mask; probe++, slot = (slot + 1) & mask) {
      const entry = this.slots[slot] as number;
      if (entry === 0) return -1;
      if (entry >>> ID_BITS === tag && this.equals((entry & ID_MASK) - 1, word)) return (entry & ID_MASK) - 1;
    }
    return -1;
  }

  word(id: number): string {
    return String.fromCharCode(...this.units.subarray(this.starts[id], this.starts[id + 1]));
  }

  /** Numbers of the words that begin with `prefix`, end exclusive. */
  prefixRange(prefix: string): { from: number; to: number } {
    return { from: this.lowerBound(prefix), to: this.lowerBound(`${prefix}\uffff`) };
  }

  private lowerBound(text: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.word(middle) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private equals(id: number, word: string): boolean {
    const start = this.starts[id] as number;
    if ((this.starts[id + 1] as number) - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) if (this.units[start + i] !== word.charCodeAt(i)) return false;
    return true;
  }
}

/** FNV-1a over UTF-16 code units, mixed so that the low bits depend on all of it. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
