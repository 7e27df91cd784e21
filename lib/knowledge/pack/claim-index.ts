/**
 * Full-text search over claims: an inverted index ranked by BM25 (Robertson and
 * Zaragoza, “The Probabilistic Relevance Framework”, 2009). The entities a claim
 * names are terms like its words, with a weight of their own.
 */
import type { Claim, Topic } from '../schema';
import { claimWords } from './claim-words';
import type { Container, Sections } from './container';
import { Vocabulary, writeVocabulary } from './vocabulary';

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
const WEIGHT_UNIT = 16;

/**
 * @param claims whose record numbers `numberOf` gives; those on a topic are put first.
 * @param topicOf the topic of a claim, whose words are the claim's too: “a fifth” alone says little.
 */
export function writeClaimIndex(
  claimsInAnyOrder: readonly Claim[],
  numberOf: (id: string) => number,
  topicOf: (id: string) => Topic | undefined,
): Sections {
  const claims = [
    ...claimsInAnyOrder.filter(({ topic }) => topic),
    ...claimsInAnyOrder.filter(({ topic }) => !topic),
  ];
  const firstLoose = claims.findIndex(({ topic }) => !topic);
  const postings = new Map<string, number[]>();
  const lengths = new Uint16Array(claims.length);
  claims.forEach((claim, document) => {
    const topic = claim.topic ? topicOf(claim.topic) : undefined;
    const terms = [...claimWords(textOf(claim, topic)), ...entitiesOf(claim, topic)];
    lengths[document] = Math.min(terms.length, 0xffff);
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const list = postings.get(term);
      // A claim's number, and how often it has the term, in one integer.
      const posting = document * 16 + Math.min(count, 15);
      if (list) list.push(posting);
      else postings.set(term, [posting]);
    }
  });
  const words = [...postings.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, i) => {
    starts[i + 1] = (starts[i] as number) + (postings.get(word)?.length ?? 0);
  });
  const flat = new Uint32Array(starts[words.length] ?? 0);
  words.forEach((word, i) => {
    flat.set(postings.get(word) ?? [], starts[i]);
  });
  return {
    ...writeVocabulary('claims.words', words),
    'claims.starts': starts,
    'claims.postings': flat,
    'claims.lengths': lengths,
    'claims.weights': weightsOf(postings, claims.length),
    'claims.first-loose': Uint32Array.of(firstLoose < 0 ? claims.length : firstLoose),
    'claims.record': Uint32Array.from(claims, ({ id }) => numberOf(id)),
  };
}

/** The weight of all the terms of each claim. */
function weightsOf(postings: ReadonlyMap<string, readonly number[]>, size: number): Uint16Array {
  const weights = new Float64Array(size);
  for (const [term, list] of postings) {
    const weight = rarityOf(term, list.length, size);
    for (const posting of list) weights[posting >>> 4] = (weights[posting >>> 4] as number) + weight;
  }
  return Uint16Array.from(weights, (weight) => Math.min(0xffff, Math.round(weight * WEIGHT_UNIT)));
}

/** How much a term tells, by how many of the claims have it. */
function rarityOf(term: string, found: number, size: number): number {
  const rarity = Math.log(1 + (size - found + 0.5) / (found + 0.5));
  // Words have no slash, ids one.
  return term.includes('/') ? rarity * ENTITY_WEIGHT : rarity;
}

/** The same for the search, where common terms are not looked at. */
function weightOf(term: string, found: number, size: number): number {
  const common = Math.min(COMMON_MOST, Math.max(COMMON_LEAST, size * COMMON_SHARE));
  return found > common ? 0 : rarityOf(term, found, size);
}

function textOf({ text, quote }: Claim, topic: Topic | undefined): string {
  return [text, quote, topic?.question, ...(topic?.cues ?? [])].filter(Boolean).join(' ');
}

/** The entities that a claim is of or about. */
function entitiesOf({ speaker, party, about }: Claim, topic: Topic | undefined): string[] {
  return [...new Set([speaker, party, ...about, ...(topic?.about ?? [])].filter((id) => id !== undefined))];
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
  private readonly starts: Uint32Array;
  private readonly postings: Uint32Array;
  private readonly lengths: Uint16Array;
  private readonly records: Uint32Array;
  private readonly weights: Uint16Array;
  private readonly firstLoose: number;
  private averageLength: number | undefined;
  private scores: Float32Array | undefined;
  private shared: Float32Array | undefined;

  constructor(pack: Container) {
    this.words = new Vocabulary(pack, 'claims.words');
    this.starts = pack.u32('claims.starts');
    this.postings = pack.u32('claims.postings');
    this.records = pack.u32('claims.record');
    // Sections are padded to 4 bytes, not their views.
    this.lengths = pack.u16('claims.lengths');
    this.weights = pack.u16('claims.weights');
    this.firstLoose = pack.u32('claims.first-loose')[0] ?? 0;
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
    const start = this.starts[word] as number;
    const end = this.starts[word + 1] as number;
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
    this.averageLength ??= this.lengths.reduce((sum, length) => sum + length, 0) / this.size || 1;
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
