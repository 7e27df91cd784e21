/** Numbered texts, each compressed and read on its own: ids, keys, records, sources. */
import { type Container, PackError, type Sections } from './container';
import { SymbolTable, writeSymbols } from './symbols';
import { SymbolEncoder, trainSymbols } from './symbols-build';

/** Longer than any text of a pack: only one that was made to do harm has it. */
const MAX_BYTES = 1 << 24;

const decoder = new TextDecoder();

/**
 * Writes texts in the order given. Those that are to be found by `indexOf` are
 * ASCII, distinct, and in code unit order.
 * @throws RangeError where a text has more bytes than the format holds.
 */
export function writeStrings(name: string, texts: readonly string[]): Sections {
  const symbols = trainSymbols(texts);
  const encoder = new SymbolEncoder(symbols);
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
  return {
    [`${name}.symbols`]: writeSymbols(symbols),
    [`${name}.starts`]: starts,
    [`${name}.bytes`]: bytes.slice(0, length),
  };
}

export class Strings {
  private readonly symbols: SymbolTable;
  private readonly starts: Uint32Array;
  private readonly bytes: Uint8Array;
  readonly size: number;
  /** Bytes that the texts read so far unfolded to. */
  decoded = 0;

  /** @throws PackError where the table of symbols is damaged. */
  constructor(
    pack: Container,
    private readonly name: string,
  ) {
    this.symbols = new SymbolTable(pack.bytes(`${name}.symbols`));
    this.starts = pack.u32(`${name}.starts`);
    this.bytes = pack.bytes(`${name}.bytes`);
    this.size = Math.max(0, this.starts.length - 1);
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
    return this.symbols.decode(this.bytes.subarray(this.starts[index], this.starts[index + 1]), most);
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
