/**
 * Short texts, each compressed on its own: FSST (Boncz, Neumann and Leis, “FSST:
 * Fast Random Access String Compression”, VLDB 2020). A byte of the compressed
 * form stands for a symbol of 1–8 bytes, 255 for the literal byte that follows.
 */
import { PackError } from './container';

export const MAX_SYMBOLS = 255;
export const MAX_SYMBOL_BYTES = 8;
export const ESCAPE = 255;

/** @param symbols at most 255, of 1–8 bytes each; a symbol's code is its place. */
export function writeSymbols(symbols: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(symbols.flatMap((symbol) => [symbol.length, ...symbol]));
}

export class SymbolTable {
  private readonly lengths = new Uint8Array(MAX_SYMBOLS);
  private readonly symbols = new Uint8Array(MAX_SYMBOLS * MAX_SYMBOL_BYTES);
  private buffer = new Uint8Array(1 << 10);

  /**
   * @param section as `writeSymbols` made it.
   * @throws PackError where it is none.
   */
  constructor(section: Uint8Array) {
    let code = 0;
    for (let i = 0; i < section.length; code++) {
      const length = section[i++] as number;
      if (code === MAX_SYMBOLS || length === 0 || length > MAX_SYMBOL_BYTES || i + length > section.length)
        throw new PackError('damaged: a table of symbols');
      this.lengths[code] = length;
      this.symbols.set(section.subarray(i, i + length), code * MAX_SYMBOL_BYTES);
      i += length;
    }
  }

  /**
   * @returns the bytes that the codes stand for; a view that holds until the next call.
   * @throws PackError where they are more than `most`.
   */
  decode(codes: Uint8Array, most: number): Uint8Array {
    const length = this.lengthOf(codes, most);
    if (this.buffer.length < length) this.buffer = new Uint8Array(length);
    const { buffer, symbols, lengths } = this;
    let end = 0;
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i] as number;
      if (code === ESCAPE) buffer[end++] = codes[++i] ?? 0;
      else {
        const first = code * MAX_SYMBOL_BYTES;
        const last = first + (lengths[code] as number);
        for (let at = first; at < last; at++) buffer[end++] = symbols[at] as number;
      }
    }
    return buffer.subarray(0, length);
  }

  private lengthOf(codes: Uint8Array, most: number): number {
    let length = 0;
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i] as number;
      if (code === ESCAPE) i++;
      length += code === ESCAPE ? 1 : (this.lengths[code] as number);
      if (length > most) throw new PackError(`a text of more than ${most} bytes`);
    }
    return length;
  }
}
