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
/** Words in more of the claims than this say nothing of any. */
const COMMON_SHARE = 0.2;
/** Where there are few claims, every word may count. */
const COMMON_LEAST = 50;

/**
 * @param claims in the order of their record numbers, which `numberOf` gives.
 * @param topicOf the topic of a claim, whose words are the claim's too: “a fifth” alone says little.
 */
export function writeClaimIndex(
  claims: readonly Claim[],
  numberOf: (id: string) => number,
  topicOf: (id: string) => Topic | undefined,
): Sections {
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
    'claims.record': Uint32Array.from(claims, ({ id }) => numberOf(id)),
  };
}

function textOf({ text, quote }: Claim, topic: Topic | undefined): string {
  return [text, quote, topic?.question, ...(topic?.cues ?? [])].filter(Boolean).join(' ');
}

/** The entities that a claim is of or about. */
function entitiesOf({ speaker, party }: Claim, topic: Topic | undefined): string[] {
  return [...new Set([speaker, party, ...(topic?.about ?? [])].filter((id) => id !== undefined))];
}

export interface ClaimScore {
  /** Record number. */
  record: number;
  score: number;
}

export class ClaimIndex {
  private readonly words: Vocabulary;
  private readonly starts: Uint32Array;
  private readonly postings: Uint32Array;
  private readonly lengths: Uint16Array;
  private readonly records: Uint32Array;
  private averageLength: number | undefined;
  private scores: Float32Array | undefined;

  constructor(pack: Container) {
    this.words = new Vocabulary(pack, 'claims.words');
    this.starts = pack.u32('claims.starts');
    this.postings = pack.u32('claims.postings');
    this.records = pack.u32('claims.record');
    // Sections are padded to 4 bytes, not their views.
    this.lengths = pack.u16('claims.lengths');
  }

  get size(): number {
    return this.records.length;
  }

  /** The best claims for a text and the entities in it, best first. */
  search(text: string, entities: readonly string[], limit: number): ClaimScore[] {
    if (this.size === 0) return [];
    this.scores ??= new Float32Array(this.size);
    const scores = this.scores;
    const touched: number[] = [];
    for (const word of new Set(claimWords(text))) this.addTerm(word, 1, scores, touched);
    for (const entity of new Set(entities)) this.addTerm(entity, ENTITY_WEIGHT, scores, touched);
    const best = largest(touched, scores, limit).map((document) => ({
      record: this.records[document] ?? 0,
      score: scores[document] ?? 0,
    }));
    for (const document of touched) scores[document] = 0;
    return best;
  }

  private addTerm(term: string, weight: number, scores: Float32Array, touched: number[]): void {
    const word = this.words.idOf(term);
    if (word < 0) return;
    const start = this.starts[word] as number;
    const end = this.starts[word + 1] as number;
    const found = end - start;
    if (found > Math.max(COMMON_LEAST, this.size * COMMON_SHARE)) return;
    const rarity = weight * Math.log(1 + (this.size - found + 0.5) / (found + 0.5));
    const average = this.average();
    for (let i = start; i < end; i++) {
      const posting = this.postings[i] as number;
      const document = posting >>> 4;
      const count = posting & 15;
      const length = 1 - B + (B * (this.lengths[document] as number)) / average;
      if (scores[document] === 0) touched.push(document);
      scores[document] = (scores[document] as number) + (rarity * count * (K1 + 1)) / (count + K1 * length);
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
