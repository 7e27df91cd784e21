/**
 * Full-text search over claims: an inverted index ranked by BM25 (Robertson and
 * Zaragoza, “The Probabilistic Relevance Framework”, 2009). The entities a claim
 * names are terms like its words, with a weight of their own.
 */
import { claimWords } from './claim-words';
import type { Container } from './container';
import type { Numbers } from './numbers';
import { Ranges } from './ranges';
import { Vocabulary } from './vocabulary';

/** BM25's saturation of repeated words, and its weight of a claim's length. */
const K1 = 1.2;
const B = 0.5;
const ENTITY_WEIGHT = 1.5;
/**
 * Words in more of the claims than this say nothing of any. Where there are few
 * claims, every word may count; where there are many, the number bounds the work.
 */
const COMMON_SHARE = 0.2;
const COMMON_LEAST = 50;
const COMMON_MOST = 10_000;
/** Weights of claims are written in sixteenths. */
export const WEIGHT_UNIT = 16;

/** How much a term tells, by how many of the claims have it. */
export function rarityOf(term: string, found: number, size: number): number {
  const rarity = Math.log(1 + (size - found + 0.5) / (found + 0.5));
  // Words have no slash, ids one.
  return term.includes('/') ? rarity * ENTITY_WEIGHT : rarity;
}

/** The same for the search, where common terms are not looked at. */
function weightOf(term: string, found: number, size: number): number {
  const common = Math.min(COMMON_MOST, Math.max(COMMON_LEAST, size * COMMON_SHARE));
  return found > common ? 0 : rarityOf(term, found, size);
}

export interface ClaimScore {
  /** Record number. */
  record: number;
  score: number;
  /** 0–1: how much of what the claim says, by the weight of its terms, is in the text too; common words count as not. */
  share: number;
}

export class ClaimIndex {
  private readonly words: Vocabulary;
  private readonly lists: Ranges;
  private readonly postings: Numbers;
  private readonly lengths: Numbers;
  private readonly records: Numbers;
  private readonly weights: Numbers;
  private readonly firstLoose: number;
  private averageLength: number | undefined;
  private scores: Float32Array | undefined;
  private shared: Float32Array | undefined;

  constructor(pack: Container) {
    this.words = new Vocabulary(pack, 'claims.words');
    this.lists = new Ranges(pack, 'claims.lists');
    this.postings = pack.numbers('claims.postings');
    this.records = pack.numbers('claims.record');
    this.lengths = pack.numbers('claims.lengths');
    this.weights = pack.numbers('claims.weights');
    this.firstLoose = pack.numbers('claims.first-loose')[0] ?? 0;
  }

  get size(): number {
    return this.records.length;
  }

  /**
   * The best claims for a text and the entities in it, best first.
   * @param loose only claims without a topic.
   */
  search(text: string, entities: readonly string[], limit: number, loose = false): ClaimScore[] {
    const from = loose ? this.firstLoose : 0;
    if (from >= this.size) return [];
    this.scores ??= new Float32Array(this.size);
    this.shared ??= new Float32Array(this.size);
    const { scores, shared } = this;
    const touched: number[] = [];
    for (const term of new Set([...claimWords(text), ...entities]))
      this.addTerm(term, from, scores, shared, touched);
    const best = largest(touched, scores, limit).map((document) => ({
      record: this.records[document] ?? 0,
      score: scores[document] ?? 0,
      share: Math.min(1, ((shared[document] ?? 0) * WEIGHT_UNIT) / Math.max(1, this.weights[document] ?? 0)),
    }));
    for (const document of touched) scores[document] = shared[document] = 0;
    return best;
  }

  private addTerm(
    term: string,
    from: number,
    scores: Float32Array,
    shared: Float32Array,
    touched: number[],
  ): void {
    const word = this.words.idOf(term);
    if (word < 0) return;
    const start = this.lists.start(word);
    const end = this.lists.start(word + 1);
    const weight = weightOf(term, end - start, this.size);
    if (weight === 0) return;
    const average = this.average();
    for (let i = start; i < end; i++) {
      const posting = this.postings[i] as number;
      const document = posting >>> 4;
      if (document < from) continue;
      const count = posting & 15;
      const length = 1 - B + (B * (this.lengths[document] as number)) / average;
      if (scores[document] === 0) touched.push(document);
      scores[document] = (scores[document] as number) + (weight * count * (K1 + 1)) / (count + K1 * length);
      shared[document] = (shared[document] as number) + weight;
    }
  }

  private average(): number {
    if (this.averageLength === undefined) {
      let sum = 0;
      for (const length of this.lengths) sum += length;
      this.averageLength = sum / this.size || 1;
    }
    return this.averageLength;
  }
}

/** The documents of the highest scores, highest first; ties by number. */
function largest(documents: readonly number[], scores: Float32Array, limit: number): number[] {
  const better = (a: number, b: number) => (scores[b] as number) - (scores[a] as number) || a - b;
  let best: number[] = [];
  let least = 0;
  for (const document of documents) {
    if (best.length >= limit && (scores[document] as number) <= least) continue;
    best.push(document);
    // Sorted now and then: a heap's bound without a heap.
    if (best.length < limit * 4 + 64) continue;
    best = best.sort(better).slice(0, limit);
    least = scores[best.at(-1) ?? 0] ?? 0;
  }
  return best.sort(better).slice(0, limit);
}
