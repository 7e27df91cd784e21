/**
 * Short texts, each compressed on its own, as in FSST (Boncz, Neumann and Leis, “FSST: Fast Random
 * Access String Compression”, VLDB 2020), with more symbols: those that recur most are told by one
 * byte, the others by two, and a byte that no symbol covers follows an escape.
 */
import { type Container, PackError, type Sections } from './container';
import { Ranges, writeRanges } from './ranges';

/** Symbols of one byte; the bytes above, but for the escape, begin a symbol of two. */
export const SHORT_CODES = 208;
export const ESCAPE = 255;
export const MAX_SYMBOLS = SHORT_CODES + (ESCAPE - SHORT_CODES) * 256;

/** @param symbols at most `MAX_SYMBOLS`, those that recur most first; a symbol's code is its place. */
export function writeSymbols(symbols: readonly Uint8Array[]): Sections {
  const starts = [0];
  for (const { length } of symbols) starts.push((starts.at(-1) ?? 0) + length);
  return {
    ...writeRanges('symbols', starts),
    'symbols.bytes': Uint8Array.from(symbols.flatMap((symbol) => [...symbol])),
  };
}

export class SymbolTable {
  private readonly symbols: Ranges;
  private readonly bytes: Uint8Array;
  private buffer = new Uint8Array(1 << 10);

  constructor(pack: Container) {
    this.symbols = new Ranges(pack, 'symbols');
    this.bytes = pack.bytes('symbols.bytes');
  }

  /**
   * @returns the bytes that the codes stand for; a view that holds until the next call.
   * @throws PackError where they are more than `most`.
   */
  decode(codes: Uint8Array, most: number): Uint8Array {
    const { symbols, bytes } = this;
    let { buffer } = this;
    let end = 0;
    for (let i = 0; i < codes.length; ) {
      let code = codes[i++] as number;
      if (code === ESCAPE) {
        if (end === buffer.length) buffer = this.grow();
        buffer[end++] = codes[i++] ?? 0;
      } else {
        if (code >= SHORT_CODES) code = SHORT_CODES + ((code - SHORT_CODES) << 8) + (codes[i++] ?? 0);
        const last = symbols.start(code + 1);
        let at = symbols.start(code);
        if (end + last - at > most) throw new PackError(`a text of more than ${most} bytes`);
        while (end + last - at > buffer.length) buffer = this.grow();
        while (at < last) buffer[end++] = bytes[at++] as number;
      }
    }
    if (end > most) throw new PackError(`a text of more than ${most} bytes`);
    return buffer.subarray(0, end);
  }

  private grow(): Uint8Array<ArrayBuffer> {
    const larger = new Uint8Array(this.buffer.length * 2);
    larger.set(this.buffer);
    this.buffer = larger;
    return larger;
  }
}
