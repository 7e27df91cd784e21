/** Chooses the symbols that compress texts best, and compresses with them (FSST: see `symbols.ts`). */
import { ESCAPE, MAX_SYMBOL_BYTES, MAX_SYMBOLS } from './symbols';

/** Characters of the texts looked at, and of one text: more of them change little. */
const SAMPLE_LENGTH = 1 << 18;
const LONG_TEXT = 1 << 12;
/** Pairs that are rarer among the units than this make no symbol that is chosen. */
const RARE = 1 / 20_000;
/** Rounds in which symbols grow by being joined: from one byte to eight takes three, the rest refine. */
const ROUNDS = 8;

/** Units met while compressing: symbols by their code, from here on the literal bytes. */
const LITERALS = 256;
const UNITS = 512;

/**
 * The symbols for texts such as these. The same texts in the same order give the same.
 */
export function trainSymbols(texts: readonly string[]): Uint8Array[] {
  const sample = sampleOf(texts);
  let symbols: Uint8Array[] = [];
  for (let round = 0; round < ROUNDS; round++) symbols = bestSymbols(sample, symbols);
  return symbols;
}

/** Texts at even distances, the beginnings of long ones, as UTF-8. */
function sampleOf(texts: readonly string[]): Uint8Array[] {
  const length = texts.reduce((sum, text) => sum + Math.min(text.length, LONG_TEXT), 0);
  const step = Math.max(1, Math.floor(length / SAMPLE_LENGTH));
  const encoder = new TextEncoder();
  return texts.filter((_, i) => i % step === 0).map((text) => encoder.encode(text.slice(0, LONG_TEXT)));
}

/** Of the units and the pairs of units that stand in the compressed sample, those that cover most of it. */
function bestSymbols(sample: readonly Uint8Array[], symbols: readonly Uint8Array[]): Uint8Array[] {
  const encoder = new SymbolEncoder(symbols);
  const singles = new Uint32Array(UNITS);
  const pairs = new Map<number, number>();
  for (const text of sample) {
    let before = -1;
    encoder.eachUnit(text, (unit) => {
      singles[unit] = (singles[unit] as number) + 1;
      const pair = before * UNITS + unit;
      if (before >= 0) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      before = unit;
    });
  }
  const bytesOf = (unit: number) =>
    unit >= LITERALS ? Uint8Array.of(unit - LITERALS) : (symbols[unit] ?? new Uint8Array(0));
  const gains = new Map<string, number>();
  const add = (bytes: readonly number[], count: number) => {
    const key = String.fromCharCode(...bytes);
    gains.set(key, (gains.get(key) ?? 0) + count * bytes.length);
  };
  singles.forEach((count, unit) => {
    if (count > 0) add([...bytesOf(unit)], count);
  });
  const least = Math.max(2, singles.reduce((sum, count) => sum + count, 0) * RARE);
  pairs.forEach((count, pair) => {
    if (count < least) return;
    const joined = [...bytesOf(Math.floor(pair / UNITS)), ...bytesOf(pair % UNITS)];
    if (joined.length <= MAX_SYMBOL_BYTES) add(joined, count);
  });
  return [...gains]
    .sort(([a, gainA], [b, gainB]) => gainB - gainA || (a < b ? -1 : 1))
    .slice(0, MAX_SYMBOLS)
    .map(([key]) => Uint8Array.from(key, (byte) => byte.charCodeAt(0)));
}

/** Compresses by the longest symbol at each place, found in a trie of all symbols. */
export class SymbolEncoder {
  /** The node for each byte after each node; 0: none. */
  private readonly next: Uint16Array;
  /** The code of the symbol that ends at a node, or -1. */
  private readonly codes: Int16Array;
  private readonly lengths: readonly number[];

  constructor(symbols: readonly Uint8Array[]) {
    const nodes = 1 + symbols.reduce((sum, { length }) => sum + length, 0);
    this.next = new Uint16Array(nodes * 256);
    this.codes = new Int16Array(nodes).fill(-1);
    this.lengths = symbols.map(({ length }) => length);
    let last = 0;
    symbols.forEach((symbol, code) => {
      let node = 0;
      for (const byte of symbol) {
        const slot = node * 256 + byte;
        this.next[slot] ||= ++last;
        node = this.next[slot] as number;
      }
      this.codes[node] = code;
    });
  }

  /** Calls with the code of each symbol of a text, or with 256 + the byte where there is none. */
  eachUnit(text: Uint8Array, visit: (unit: number) => void): void {
    for (let i = 0; i < text.length; ) {
      const code = this.longestAt(text, i);
      visit(code < 0 ? LITERALS + (text[i] as number) : code);
      i += code < 0 ? 1 : (this.lengths[code] as number);
    }
  }

  /** Compresses a text into bytes that have room for twice its length. @returns the bytes written. */
  encodeInto(text: Uint8Array, into: Uint8Array): number {
    let length = 0;
    this.eachUnit(text, (unit) => {
      if (unit >= LITERALS) into[length++] = ESCAPE;
      into[length++] = unit & 0xff;
    });
    return length;
  }

  private longestAt(text: Uint8Array, start: number): number {
    let longest = -1;
    let node = 0;
    for (let i = start; i < text.length; i++) {
      node = this.next[node * 256 + (text[i] as number)] as number;
      if (node === 0) break;
      const code = this.codes[node] as number;
      if (code >= 0) longest = code;
    }
    return longest;
  }
}
