/** Numbered texts, each compressed and read on its own: ids, keys, records, sources. */
import { type Container, PackError, type Sections } from './container';
import { Ranges, writeRanges } from './ranges';
import { MOST_BYTES, SymbolEncoder } from './symbol-encoder';
import { type SymbolTable, writeSymbols } from './symbols';
import { trainSymbols } from './symbols-build';

/** Characters: longer than any text of a pack; only one that was made to do harm has it. */
const MAX_LENGTH = 1 << 24;

/**
 * Writes lists of texts, each in the order given, with the symbols for all of
 * them. Those that are to be found by `indexOf` are distinct and in code unit order.
 * @throws RangeError where a text is longer than the format holds.
 */
export function writeStrings(lists: Record<string, readonly string[]>): Sections {
  const symbols = trainSymbols(Object.values(lists).flat());
  const encoder = new SymbolEncoder(symbols);
  const written = Object.entries(lists).map(([name, texts]) => writeList(name, texts, encoder));
  return Object.assign(writeSymbols(symbols), ...written);
}

function writeList(name: string, texts: readonly string[], encoder: SymbolEncoder): Sections {
  const starts = new Uint32Array(texts.length + 1);
  // Grown as needed: joined first, large packs would pass the longest string.
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  texts.forEach((text, i) => {
    if (text.length > MAX_LENGTH)
      throw new RangeError(`more than ${MAX_LENGTH} characters: ${text.slice(0, 60)}…`);
    while (bytes.length < length + text.length * MOST_BYTES) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    length += encoder.encodeInto(text, bytes.subarray(length));
    starts[i + 1] = length;
  });
  return { ...writeRanges(name, starts), [`${name}.bytes`]: bytes.slice(0, length) };
}

export class Strings {
  private readonly texts: Ranges;
  private readonly bytes: Uint8Array;
  /** Characters that the texts read so far unfolded to. */
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
   * @param most characters that the text may have.
   * @throws PackError where it has more, or none is there.
   */
  at(index: number, most = MAX_LENGTH): string {
    if (!Number.isInteger(index) || index < 0 || index >= this.size)
      throw new PackError(`no ${this.name} of the number ${index}`);
    const text = this.symbols.decode(this.bytes, this.texts.start(index), this.texts.start(index + 1), most);
    this.decoded += text.length;
    return text;
  }

  /** The position of a text, or -1. */
  indexOf(text: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const found = this.at(middle);
      if (found === text) return middle;
      if (found < text) low = middle + 1;
      else high = middle;
    }
    return -1;
  }
}
