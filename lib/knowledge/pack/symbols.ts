/**
 * Short texts, each compressed on its own, after FSST (Boncz, Neumann and Leis, “FSST: Fast Random
 * Access String Compression”, VLDB 2020): a text is put together from symbols, short texts that recur.
 * Here they are more than there are bytes: the commonest are told by one byte, the others by two.
 */
import { type Container, PackError, type Sections } from './container';
import { Ranges, writeRanges } from './ranges';

/** Symbols of one byte; the bytes above, but for the last, begin a symbol of two. */
export const SHORT_CODES = 208;
/** A UTF-16 unit that no symbol covers follows, low byte first. */
export const ESCAPE = 255;
export const MAX_SYMBOLS = SHORT_CODES + (ESCAPE - SHORT_CODES) * 256;

// A mark of byte order would be taken off the first symbol.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** @param symbols whole characters; at most `MAX_SYMBOLS`, the commonest first: a symbol's code is its place. */
export function writeSymbols(symbols: readonly string[]): Sections {
  const starts = [0];
  for (const { length } of symbols) starts.push((starts.at(-1) ?? 0) + length);
  return {
    ...writeRanges('symbols', starts),
    'symbols.text': new TextEncoder().encode(symbols.join('')),
  };
}

export class SymbolTable {
  private readonly ranges: Ranges;
  private joined: string | undefined;
  /** Those that were met, by code. */
  private readonly symbols: string[] = [];

  constructor(private readonly pack: Container) {
    this.ranges = new Ranges(pack, 'symbols');
  }

  /**
   * @returns the text that the codes from `start` to `end` stand for.
   * @throws PackError where it is longer than `most`.
   */
  decode(codes: Uint8Array, start: number, end: number, most: number): string {
    const last = Math.min(end, codes.length);
    let text = '';
    for (let i = start; i < last; ) {
      let code = codes[i++] as number;
      if (code === ESCAPE) text += String.fromCharCode((codes[i++] ?? 0) | ((codes[i++] ?? 0) << 8));
      else {
        if (code >= SHORT_CODES) code = SHORT_CODES + ((code - SHORT_CODES) << 8) + (codes[i++] ?? 0);
        text += this.symbols[code] ?? this.symbol(code);
      }
      if (text.length > most) throw new PackError(`a text of more than ${most} characters`);
    }
    return text;
  }

  /** A symbol met for the first time; empty where there is none. */
  private symbol(code: number): string {
    this.joined ??= decoder.decode(this.pack.bytes('symbols.text'));
    const symbol = this.joined.slice(this.ranges.start(code), this.ranges.start(code + 1));
    this.symbols[code] = symbol;
    return symbol;
  }
}
