/** ASCII strings in order, found by binary search in their bytes: record ids and link keys. */
import type { Container, Sections } from './container';

/** @param strings ASCII, distinct, in code unit order. */
export function writeSortedStrings(name: string, strings: readonly string[]): Sections {
  const starts = new Uint32Array(strings.length + 1);
  let length = 0;
  strings.forEach((text, i) => {
    length += text.length;
    starts[i + 1] = length;
  });
  return { [`${name}.starts`]: starts, [`${name}.bytes`]: new TextEncoder().encode(strings.join('')) };
}

export class SortedStrings {
  private readonly starts: Uint32Array;
  private readonly bytes: Uint8Array;
  readonly size: number;

  constructor(pack: Container, name: string) {
    this.starts = pack.u32(`${name}.starts`);
    this.bytes = pack.bytes(`${name}.bytes`);
    this.size = Math.max(0, this.starts.length - 1);
  }

  at(index: number): string {
    // A forged range may reach far beyond the bytes.
    const end = Math.min(this.starts[index + 1] ?? 0, this.bytes.length);
    let text = '';
    for (let i = this.starts[index] ?? 0; i < end; i++) text += String.fromCharCode(this.bytes[i] ?? 0);
    return text;
  }

  /** The position of a string, or -1. */
  indexOf(text: string): number {
    const at = this.lowerBound(text);
    return at < this.size && this.compare(at, text) === 0 ? at : -1;
  }

  /** The first position whose string is not less than `text`. */
  lowerBound(text: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(middle, text) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private compare(index: number, text: string): number {
    const start = this.starts[index] as number;
    const length = (this.starts[index + 1] as number) - start;
    for (let i = 0; i < length && i < text.length; i++) {
      const difference = (this.bytes[start + i] ?? 0) - text.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - text.length;
  }
}
