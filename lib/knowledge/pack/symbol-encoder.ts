/** Compresses texts by symbols (see `symbols.ts`), each into as few bytes as there can be. */
import { ESCAPE, SHORT_CODES } from './symbols';

/** Of a byte that no symbol covers: the escape, and itself. */
const LITERAL_COST = 2;

export class SymbolEncoder {
  private readonly trie: SymbolTrie;
  /** Of each place in the text at hand: the least bytes from there on, and the unit by which they begin. */
  private costs = new Uint32Array(1 << 12);
  private units = new Uint16Array(1 << 12);

  constructor(private readonly symbols: readonly Uint8Array[]) {
    this.trie = new SymbolTrie(symbols);
  }

  /** Calls with each unit of a text: a symbol's code, or the number of symbols + the byte where there is none. */
  eachUnit(text: Uint8Array, visit: (unit: number) => void): void {
    this.parse(text);
    for (let i = 0; i < text.length; ) {
      const unit = this.units[i] as number;
      visit(unit);
      i += this.symbols[unit]?.length ?? 1;
    }
  }

  /** Compresses a text into bytes that have room for twice its length. @returns the bytes written. */
  encodeInto(text: Uint8Array, into: Uint8Array): number {
    let length = 0;
    this.eachUnit(text, (unit) => {
      if (unit >= this.symbols.length) {
        into[length++] = ESCAPE;
        into[length++] = unit - this.symbols.length;
      } else if (unit < SHORT_CODES) into[length++] = unit;
      else {
        into[length++] = SHORT_CODES + ((unit - SHORT_CODES) >> 8);
        into[length++] = (unit - SHORT_CODES) & 0xff;
      }
    });
    return length;
  }

  bytesOf(unit: number): Uint8Array {
    return this.symbols[unit] ?? Uint8Array.of(unit - this.symbols.length);
  }

  /** Bytes that a unit takes. */
  costOf(unit: number): number {
    if (unit >= this.symbols.length) return LITERAL_COST;
    return unit < SHORT_CODES ? 1 : 2;
  }

  /** Bytes that each use of a unit saves: what it would take without it. */
  savedBy(unit: number): number {
    const bytes = this.bytesOf(unit);
    if (bytes.length === 1) return 1;
    return this.parse(bytes, unit) - this.costOf(unit);
  }

  /** Fills in costs and units, from the end on. @param without a symbol that is not to be used. */
  private parse(text: Uint8Array, without = -1): number {
    if (this.costs.length <= text.length) {
      this.costs = new Uint32Array(text.length * 2);
      this.units = new Uint16Array(text.length * 2);
    }
    const { costs, units, trie, symbols } = this;
    costs[text.length] = 0;
    for (let i = text.length - 1; i >= 0; i--) {
      let unit = symbols.length + (text[i] as number);
      let least = LITERAL_COST + (costs[i + 1] as number);
      let node = 0;
      for (let end = i + 1; end <= text.length; end++) {
        node = trie.next(node, text[end - 1] as number);
        if (node === 0) break;
        const code = trie.codeAt(node);
        if (code < 0 || code === without) continue;
        const cost = (code < SHORT_CODES ? 1 : 2) + (costs[end] as number);
        // Of two ways as short, the one with the longer symbol.
        if (cost > least) continue;
        least = cost;
        unit = code;
      }
      costs[i] = least;
      units[i] = unit;
    }
    return costs[0] as number;
  }
}

/** All symbols as a trie, its edges in an open-addressing hash table. */
class SymbolTrie {
  /** Node × 256 + byte, plus one: an edge; 0: none. */
  private readonly edges: Uint32Array;
  private readonly targets: Uint32Array;
  /** The code of the symbol that ends at a node, or -1. */
  private readonly codes: Int32Array;
  private readonly mask: number;
  private nodes = 1;

  constructor(symbols: readonly Uint8Array[]) {
    const most = 1 + symbols.reduce((sum, { length }) => sum + length, 0);
    let size = 4;
    while (size < most * 2) size *= 2;
    this.mask = size - 1;
    this.edges = new Uint32Array(size);
    this.targets = new Uint32Array(size);
    this.codes = new Int32Array(most).fill(-1);
    symbols.forEach((symbol, code) => {
      let node = 0;
      for (const byte of symbol) node = this.nextOrNew(node, byte);
      this.codes[node] = code;
    });
  }

  /** The node behind a byte, or 0. */
  next(node: number, byte: number): number {
    return this.targets[this.slotOf(node, byte)] as number;
  }

  codeAt(node: number): number {
    return this.codes[node] as number;
  }

  private nextOrNew(node: number, byte: number): number {
    const slot = this.slotOf(node, byte);
    if (this.edges[slot] === 0) {
      this.edges[slot] = node * 256 + byte + 1;
      this.targets[slot] = this.nodes++;
    }
    return this.targets[slot] as number;
  }

  private slotOf(node: number, byte: number): number {
    const edge = node * 256 + byte + 1;
    let slot = (Math.imul(edge, 0x9e3779b1) >>> 8) & this.mask;
    while (this.edges[slot] !== 0 && this.edges[slot] !== edge) slot = (slot + 1) & this.mask;
    return slot;
  }
}
