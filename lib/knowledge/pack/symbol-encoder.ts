/** Compresses texts by symbols (see `symbols.ts`), each into as few bytes as there can be. */
import { ESCAPE, SHORT_CODES } from './symbols';

/** Of a UTF-16 unit that no symbol covers: the escape, and itself. */
const LITERAL_COST = 3;
/** Bytes that one unit of a text takes at most. */
export const MOST_BYTES = LITERAL_COST;

/** What stands for a unit that no symbol covers. */
const LITERAL = -1;

/** Bytes of a symbol's code. */
export function costOf(code: number): number {
  return code < SHORT_CODES ? 1 : 2;
}

export class SymbolEncoder {
  private readonly trie: SymbolTrie;
  /** Of each place in the text at hand: the least bytes from there on, and the symbol by which they begin. */
  private costs = new Uint32Array(1 << 8);
  private codes = new Int32Array(1 << 8);

  constructor(private readonly symbols: readonly string[]) {
    this.trie = new SymbolTrie(symbols);
  }

  /** Calls with the code of each symbol of a text and its place; with −1 where there is none. */
  eachSymbol(text: string, visit: (code: number, at: number) => void): void {
    this.parse(text);
    for (let i = 0; i < text.length; ) {
      const code = this.codes[i] as number;
      visit(code, i);
      i += this.symbols[code]?.length ?? 1;
    }
  }

  /** Compresses a text into bytes that have room for `MOST_BYTES` a unit. @returns the bytes written. */
  encodeInto(text: string, into: Uint8Array): number {
    let length = 0;
    this.eachSymbol(text, (code, at) => {
      if (code === LITERAL) {
        into[length++] = ESCAPE;
        into[length++] = text.charCodeAt(at) & 0xff;
        into[length++] = text.charCodeAt(at) >> 8;
      } else if (code < SHORT_CODES) into[length++] = code;
      else {
        into[length++] = SHORT_CODES + ((code - SHORT_CODES) >> 8);
        into[length++] = (code - SHORT_CODES) & 0xff;
      }
    });
    return length;
  }

  /** Bytes that a symbol saves where it is used: what its text would take without it. */
  savedBy(code: number): number {
    return this.parse(this.symbols[code] ?? '', code) - costOf(code);
  }

  /** Fills in costs and codes, from the end on. @param without a symbol that is not to be used. */
  private parse(text: string, without = LITERAL): number {
    if (this.costs.length <= text.length) {
      this.costs = new Uint32Array(text.length * 2);
      this.codes = new Int32Array(text.length * 2);
    }
    const { costs, codes, trie } = this;
    costs[text.length] = 0;
    for (let i = text.length - 1; i >= 0; i--) {
      let best = LITERAL;
      let least = LITERAL_COST + (costs[i + 1] as number);
      let node = 0;
      for (let end = i + 1; end <= text.length; end++) {
        node = trie.next(node, text.charCodeAt(end - 1));
        if (node === 0) break;
        const code = trie.codeAt(node);
        if (code === LITERAL || code === without) continue;
        const cost = costOf(code) + (costs[end] as number);
        // Of two ways as short, the one with the longer symbol.
        if (cost > least) continue;
        least = cost;
        best = code;
      }
      costs[i] = least;
      codes[i] = best;
    }
    return costs[0] as number;
  }
}

/** All symbols as a trie, its edges in an open-addressing hash table. */
class SymbolTrie {
  /** The units that symbols have, numbered from 1. */
  private readonly letters = new Uint16Array(1 << 16);
  private letterCount = 1;
  /** Node and letter as one number above 0: an edge; 0: none. */
  private readonly edges: Uint32Array;
  private readonly targets: Uint32Array;
  /** The code of the symbol that ends at a node, or −1. */
  private readonly codes: Int32Array;
  private readonly mask: number;
  private nodes = 1;

  constructor(symbols: readonly string[]) {
    const most = 1 + symbols.reduce((sum, { length }) => sum + length, 0);
    let size = 4;
    while (size < most * 2) size *= 2;
    this.mask = size - 1;
    this.edges = new Uint32Array(size);
    this.targets = new Uint32Array(size);
    this.codes = new Int32Array(most).fill(LITERAL);
    for (const symbol of symbols) this.addLetters(symbol);
    symbols.forEach((symbol, code) => {
      let node = 0;
      for (let i = 0; i < symbol.length; i++) node = this.nextOrNew(node, symbol.charCodeAt(i));
      this.codes[node] = code;
    });
  }

  /** The node behind a unit, or 0. */
  next(node: number, unit: number): number {
    const letter = this.letters[unit] as number;
    return letter === 0 ? 0 : (this.targets[this.slotOf(node, letter)] as number);
  }

  codeAt(node: number): number {
    return this.codes[node] as number;
  }

  private addLetters(symbol: string): void {
    for (let i = 0; i < symbol.length; i++) this.letters[symbol.charCodeAt(i)] ||= this.letterCount++;
  }

  private nextOrNew(node: number, unit: number): number {
    const letter = this.letters[unit] as number;
    const slot = this.slotOf(node, letter);
    if (this.edges[slot] === 0) {
      this.edges[slot] = node * this.letterCount + letter;
      this.targets[slot] = this.nodes++;
    }
    return this.targets[slot] as number;
  }

  private slotOf(node: number, letter: number): number {
    const edge = node * this.letterCount + letter;
    let slot = (Math.imul(edge, 0x9e3779b1) >>> 8) & this.mask;
    while (this.edges[slot] !== 0 && this.edges[slot] !== edge) slot = (slot + 1) & this.mask;
    return slot;
  }
}
