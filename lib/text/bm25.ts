/**
 * Ranking of documents by the words that they share with a text: BM25 (Robertson and Zaragoza, “The
 * Probabilistic Relevance Framework”, 2009).
 */

/** BM25's saturation of repeated words, and its weight of a document's length. */
const K1 = 1.2;
const B = 0.75;

/** A document's words, in no order. */
export interface Bag {
  counts: ReadonlyMap<string, number>;
  length: number;
}

export interface Ranking {
  /** The score of each document, in their order, for a text's words (each once). */
  scores(words: Iterable<string>): number[];
  /** How much a word tells: more the fewer documents have it. */
  weight(word: string): number;
}

export function bagOf(words: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, length: words.length };
}

/** @param size documents that there are, where those given are some of more. */
export function ranking(documents: readonly Bag[], size = documents.length): Ranking {
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const holders = new Map<string, [index: number, score: number][]>();
  documents.forEach(({ counts, length }, index) => {
    const slack = K1 * (1 - B + (B * length) / average);
    for (const [word, count] of counts) {
      const held = holders.get(word) ?? [];
      held.push([index, (count * (K1 + 1)) / (count + slack)]);
      holders.set(word, held);
    }
  });
  const all = Math.max(size, documents.length);
  const weight = (word: string) => {
    const found = holders.get(word)?.length ?? 0;
    return Math.log(1 + (all - found + 0.5) / (found + 0.5));
  };
  const scores = (words: Iterable<string>) => {
    const sums = documents.map(() => 0);
    for (const word of words)
      for (const [index, score] of holders.get(word) ?? [])
        sums[index] = (sums[index] ?? 0) + weight(word) * score;
    return sums;
  };
  return { scores, weight };
}
