/** Chooses the symbols that compress texts best (see `symbols.ts`). */
import { costOf, SymbolEncoder } from './symbol-encoder';
import { MAX_SYMBOLS } from './symbols';

/**
 * Characters of the texts looked at in each round: in the first, when symbols grow by being joined, a
 * few show what is common; in the last, the rare ones are weighed too.
 */
const SAMPLE_LENGTHS = [16, 16, 17, 17, 18, 18, 19, 20, 21].map((bits) => 2 ** bits);
/** … and of one text: more of them change little. */
const LONG_TEXT = 1 << 12;
/** So that eight symbols that follow each other begin within a byte (`ranges.ts`). */
const MAX_SYMBOL_LENGTH = 31;
/** What a symbol takes in the table, besides its text. */
const ENTRY_BYTES = 1.5;
/** Of a new symbol it is not known yet whether it will be among those of one byte. */
const EXPECTED_COST = 1.5;
/** What a character saves by being a symbol: the escape, and half of itself. */
const SAVED_BY_CHARACTER = 2;
/** Pairs met less often than this in the sample are left as they are. */
const LEAST_PAIRS = 3;
/** More than there are symbols: makes a number of two of them. */
const CODES = 1 << 14;

/** A symbol that there might be. */
interface Candidate {
  text: string;
  count: number;
  /** Bytes that it saves, without those that it takes in the table. */
  gain: number;
}

/**
 * The symbols for texts such as these, the commonest first. The same texts in the same order give the same.
 */
export function trainSymbols(texts: readonly string[]): string[] {
  let symbols: string[] = [];
  for (const length of SAMPLE_LENGTHS) symbols = bestSymbols(sampleOf(texts, length), symbols);
  return symbols;
}

interface Sample {
  texts: string[];
  /** One of so many is looked at. */
  step: number;
}

/** Texts at even distances, the beginnings of long ones. */
function sampleOf(texts: readonly string[], most: number): Sample {
  const length = texts.reduce((sum, text) => sum + Math.min(text.length, LONG_TEXT), 0);
  const step = Math.max(1, Math.floor(length / most));
  const taken = texts.filter((_, i) => i % step === 0);
  return { texts: taken.map((text) => text.slice(0, LONG_TEXT)), step };
}

/** Of the symbols, the characters and the pairs of symbols that stand in the sample, those that save most. */
function bestSymbols({ texts, step }: Sample, symbols: readonly string[]): string[] {
  const encoder = new SymbolEncoder(symbols);
  const { counts, characters, pairs } = count(texts, encoder, symbols.length);
  const candidates = new Map<string, Candidate>();
  const add = (text: string, count: number, saved: number) => {
    const gain = count * saved * step;
    const known = candidates.get(text);
    if (known) {
      known.count += count;
      known.gain += gain;
    } else candidates.set(text, { text, count, gain: gain - text.length - ENTRY_BYTES });
  };
  counts.forEach((count, code) => {
    if (count > 0) add(symbols[code] as string, count, encoder.savedBy(code));
  });
  characters.forEach((count, text) => {
    add(text, count, SAVED_BY_CHARACTER);
  });
  pairs.forEach((count, pair) => {
    if (count < LEAST_PAIRS) return;
    const [first, second] = [Math.floor(pair / CODES), pair % CODES];
    const text = `${symbols[first]}${symbols[second]}`;
    if (text.length <= MAX_SYMBOL_LENGTH) add(text, count, costOf(first) + costOf(second) - EXPECTED_COST);
  });
  return chosen([...candidates.values()]).map(({ text }) => text);
}

/** How often each symbol stands in the texts, each character that none covers, and each symbol after another. */
function count(texts: readonly string[], encoder: SymbolEncoder, symbols: number) {
  const counts = new Uint32Array(symbols);
  const characters = new Map<string, number>();
  /** Before × `CODES` + after. */
  const pairs = new Map<number, number>();
  for (const text of texts) {
    let before = -1;
    encoder.eachSymbol(text, (code, at) => {
      if (code >= 0) {
        counts[code] = (counts[code] as number) + 1;
        const pair = before * CODES + code;
        if (before >= 0) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      } else {
        const character = text.charAt(at);
        // Halves of a character are none: UTF-8, in which symbols are written, does not have them.
        if (!/[\uD800-\uDFFF]/.test(character))
          characters.set(character, (characters.get(character) ?? 0) + 1);
      }
      before = code;
    });
  }
  return { counts, characters, pairs };
}

/** Those that gain most, in the order of their codes. */
function chosen(candidates: readonly Candidate[]): Candidate[] {
  const inOrder = (a: Candidate, b: Candidate) => (a.text < b.text ? -1 : 1);
  return candidates
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || inOrder(a, b))
    .slice(0, MAX_SYMBOLS)
    .sort((a, b) => b.count - a.count || inOrder(a, b));
}
