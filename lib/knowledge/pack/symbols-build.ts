/** Chooses the symbols that compress texts best (see `symbols.ts`). */
import { SymbolEncoder } from './symbol-encoder';
import { MAX_SYMBOLS } from './symbols';

/**
 * Characters of the texts looked at in each round: in the first, when symbols grow by being joined, a
 * few show what is common; in the last, the rare ones are weighed too.
 */
const SAMPLE_LENGTHS = [18, 18, 18, 19, 19, 20, 20, 21].map((bits) => 2 ** bits);
/** … and of one text: more of them change little. */
const LONG_TEXT = 1 << 12;
/** So that eight symbols that follow each other begin within a byte (`ranges.ts`). */
const MAX_SYMBOL_BYTES = 31;
/** What a symbol takes in the table, besides its bytes. */
const ENTRY_BYTES = 1.5;
/** Of a new symbol it is not known yet whether it will be among those of one byte. */
const EXPECTED_COST = 1.5;
/** Pairs met less often than this in the sample are left as they are. */
const LEAST_PAIRS = 3;

/** Units are symbols by their code, and behind them the bytes that no symbol covers. */
const BYTES = 256;
/** More units than there are: makes a number of two of them. */
const UNITS = 1 << 14;

/** A symbol that there might be. */
interface Candidate {
  bytes: string;
  count: number;
  /** Bytes that it saves, without those that it takes in the table. */
  gain: number;
}

/**
 * The symbols for texts such as these, those that recur most first. The same texts in the same
 * order give the same.
 */
export function trainSymbols(texts: readonly string[]): Uint8Array[] {
  return SAMPLE_LENGTHS.reduce<Uint8Array[]>(
    (symbols, length) => bestSymbols(sampleOf(texts, length), symbols),
    [],
  );
}

interface Sample {
  texts: Uint8Array[];
  /** One of so many is looked at. */
  step: number;
}

/** Texts at even distances, the beginnings of long ones, as UTF-8. */
function sampleOf(texts: readonly string[], most: number): Sample {
  const length = texts.reduce((sum, text) => sum + Math.min(text.length, LONG_TEXT), 0);
  const step = Math.max(1, Math.floor(length / most));
  const utf8 = new TextEncoder();
  const taken = texts.filter((_, i) => i % step === 0);
  return { texts: taken.map((text) => utf8.encode(text.slice(0, LONG_TEXT))), step };
}

/** Of the units and the pairs of units that stand in the compressed sample, those that save most. */
function bestSymbols({ texts, step }: Sample, symbols: readonly Uint8Array[]): Uint8Array[] {
  const encoder = new SymbolEncoder(symbols);
  const { singles, pairs } = countUnits(texts, encoder, symbols.length + BYTES);
  const candidates = new Map<string, Candidate>();
  const add = (bytes: string, count: number, saved: number) => {
    const gain = count * saved * step;
    const known = candidates.get(bytes);
    if (known) {
      known.count += count;
      known.gain += gain;
    } else candidates.set(bytes, { bytes, count, gain: gain - bytes.length - ENTRY_BYTES });
  };
  const bytes = Array.from(singles, (count, unit) =>
    count > 0 ? String.fromCharCode(...encoder.bytesOf(unit)) : '',
  );
  singles.forEach((count, unit) => {
    if (count > 0) add(bytes[unit] as string, count, encoder.savedBy(unit));
  });
  pairs.forEach((count, pair) => {
    if (count < LEAST_PAIRS) return;
    const [first, second] = [Math.floor(pair / UNITS), pair % UNITS];
    const joined = `${bytes[first]}${bytes[second]}`;
    if (joined.length <= MAX_SYMBOL_BYTES)
      add(joined, count, encoder.costOf(first) + encoder.costOf(second) - EXPECTED_COST);
  });
  return chosen([...candidates.values()]).map((symbol) =>
    Uint8Array.from(symbol.bytes, (byte) => byte.charCodeAt(0)),
  );
}

/** How often each unit stands in the texts, and each after another (before × `UNITS` + after). */
function countUnits(texts: readonly Uint8Array[], encoder: SymbolEncoder, units: number) {
  const singles = new Uint32Array(units);
  const pairs = new Map<number, number>();
  for (const text of texts) {
    let before = -1;
    encoder.eachUnit(text, (unit) => {
      singles[unit] = (singles[unit] as number) + 1;
      const pair = before * UNITS + unit;
      if (before >= 0) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      before = unit;
    });
  }
  return { singles, pairs };
}

/** Those that gain most, in the order of their codes. */
function chosen(candidates: readonly Candidate[]): Candidate[] {
  const inOrder = (a: Candidate, b: Candidate) => (a.bytes < b.bytes ? -1 : 1);
  return candidates
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || inOrder(a, b))
    .slice(0, MAX_SYMBOLS)
    .sort((a, b) => b.count - a.count || inOrder(a, b));
}
