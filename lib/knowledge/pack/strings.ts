/** Numbered texts, each compressed and read on its own: ids, keys, records, sources. */
import { type Container, PackError, type Sections } from './container';
import { Ranges, writeRanges } from './ranges';
import { SymbolEncoder } from './symbol-encoder';
import { type SymbolTable, writeSymbols } from './symbols';
import { trainSymbols } from './symbols-build';

/** Longer than any text of a pack: only one that was made to do harm has it. */
const MAX_BYTES = 1 << 24;

const decoder = new TextDecoder();

/**
 * Writes lists of texts, each in the order given, with the symbols for all of
 * them. Those that are to be found by `indexOf` are ASCII, distinct, and in
 * code unit order.
 * @throws RangeError where a text has more bytes than the format holds.
 */
export function writeStrings(lists: Record<string, readonly string[]>): Sections {
  const symbols = trainSymbols(Object.values(lists).flat());
  const encoder = new SymbolEncoder(symbols);
  const written = Object.entries(lists).map(([name, texts]) => writeList(name, texts, encoder));
  return Object.assign(writeSymbols(symbols), ...written);
}

function writeList(name: string, texts: readonly string[], encoder: SymbolEncoder): Sections {
  const utf8 = new TextEncoder();
  const starts = new Uint32Array(texts.length + 1);
  // Grown as needed: joined first, large packs would pass the longest string.
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  texts.forEach((text, i) => {
    const plain = utf8.encode(text);
    if (plain.length > MAX_BYTES) throw new RangeError(`more than ${MAX_BYTES} bytes: ${text.slice(0, 60)}…`);
    while (bytes.length < length + plain.length * 2) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    length += encoder.encodeInto(plain, bytes.subarray(length));
    starts[i + 1] = length;
  });
  return { ...writeRanges(name, starts), [`${name}.bytes`]: bytes.slice(0, length) };
}

export class Strings {
  private readonly texts: Ranges;
  private readonly bytes: Uint8Array;
  /** Bytes that the texts read so far unfolded to. */
  decoded = 0;

  /** @param symbols of the pack, for all its texts. */
  constructor(
    pack: Container,
    private readonly name: string,
    private readonly symbols: SymbolTable,
  ) {
    this.texts = new Ranges(pack, name);
    this.bytes = pack.bytes(`${name}.bytes`);
  }

  get size(): number {
    return this.texts.size;
  }

  /**
   * @param most bytes that the text may have.
   * @throws PackError where it has more, or none is there.
   */
  at(index: number, most = MAX_BYTES): string {
    const bytes = this.bytesAt(index, most);
    this.decoded += bytes.length;
    return decoder.decode(bytes);
  }

  /** The position of a text, or -1. */
  indexOf(text: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = compare(this.bytesAt(middle, MAX_BYTES), text);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return -1;
  }

  /** The bytes of a text, until the next is read. */
  private bytesAt(index: number, most: number): Uint8Array {
    if (!Number.isInteger(index) || index < 0 || index >= this.size)
      throw new PackError(`no ${this.name} of the number ${index}`);
    return this.symbols.decode(
      this.bytes.subarray(this.texts.start(index), this.texts.start(index + 1)),
      most,
    );
  }
}

/** Orders as ASCII texts are ordered. */
function compare(bytes: Uint8Array, text: string): number {
  for (let i = 0; i < bytes.length && i < text.length; i++) {
    const difference = (bytes[i] as number) - text.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return bytes.length - text.length;
}
