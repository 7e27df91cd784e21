/**
 * Words → numbers, as an open-addressing hash table in typed arrays. Numbers
 * follow the code unit order of the words, so that a prefix is a range.
 */
import type { Container, Sections } from './container';
import { type Numbers, narrow } from './numbers';
import { Ranges, writeRanges } from './ranges';

/** @param words distinct, in code unit order. */
export function writeVocabulary(name: string, words: readonly string[]): Sections {
  let size = 4;
  while (size < words.length * 2) size *= 2;
  const tags = new Uint8Array(size);
  const numbers = new Uint32Array(size);
  const starts = new Uint32Array(words.length + 1);
  const bytes: number[] = [];
  words.forEach((word, id) => {
    for (let i = 0; i < word.length; i++) writeUnit(word.charCodeAt(i), bytes);
    starts[id + 1] = bytes.length;
    const hash = hashOf(word);
    let slot = hash & (size - 1);
    while (tags[slot] !== 0) slot = (slot + 1) & (size - 1);
    tags[slot] = tagOf(hash);
    numbers[slot] = id;
  });
  return {
    [`${name}.tags`]: tags,
    [`${name}.numbers`]: narrow(numbers),
    ...writeRanges(name, starts),
    [`${name}.bytes`]: Uint8Array.from(bytes),
  };
}

/** A UTF-16 unit in one to three bytes, as UTF-8 writes a character: in the order of the units, and none is lost. */
function writeUnit(unit: number, into: number[]): void {
  if (unit < 0x80) into.push(unit);
  else if (unit < 0x800) into.push(0xc0 | (unit >> 6), 0x80 | (unit & 0x3f));
  else into.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
}

export class Vocabulary {
  private readonly tags: Uint8Array;
  private readonly numbers: Numbers;
  private readonly words: Ranges;
  private readonly bytes: Uint8Array;

  constructor(pack: Container, name: string) {
    this.tags = pack.bytes(`${name}.tags`);
    this.numbers = pack.numbers(`${name}.numbers`);
    this.words = new Ranges(pack, name);
    this.bytes = pack.bytes(`${name}.bytes`);
  }

  get size(): number {
    return this.words.size;
  }

  /** The word's number, or -1. */
  idOf(word: string): number {
    const { tags } = this;
    const hash = hashOf(word);
    const tag = tagOf(hash);
    const mask = tags.length - 1;
    for (let probe = 0, slot = hash & mask; probe <= mask; probe++, slot = (slot + 1) & mask) {
      if (tags[slot] === 0) return -1;
      if (tags[slot] === tag && this.equals(this.numbers[slot] as number, word))
        return this.numbers[slot] as number;
    }
    return -1;
  }

  word(id: number): string {
    const units: number[] = [];
    const end = this.words.start(id + 1);
    for (let at = this.words.start(id); at < end; at += bytesOf(units.at(-1) ?? 0))
      units.push(this.unitAt(at));
    return String.fromCharCode(...units);
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
    const { bytes } = this;
    let at = this.words.start(id);
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      if (unit < 0x80) {
        if (bytes[at++] !== unit) return false;
      } else {
        if (this.unitAt(at) !== unit) return false;
        at += bytesOf(unit);
      }
    }
    return at === this.words.start(id + 1);
  }

  /** The unit whose bytes begin at a place. */
  private unitAt(at: number): number {
    const { bytes } = this;
    const first = bytes[at] as number;
    if (first < 0x80) return first;
    const second = (bytes[at + 1] as number) & 0x3f;
    if (first < 0xe0) return ((first & 0x1f) << 6) | second;
    return ((first & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] as number) & 0x3f);
  }
}

function bytesOf(unit: number): number {
  return unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
}

/** A byte of the hash, which spares most comparisons with other words; 0 is an empty slot's. */
function tagOf(hash: number): number {
  return hash >>> 24 || 1;
}

/** FNV-1a over UTF-16 code units, mixed so that the low bits depend on all of it. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}
