/** Writes the full-text search over claims; `claim-index.ts` reads it. */
import type { Claim, Topic } from '../schema';
import { rarityOf, WEIGHT_UNIT } from './claim-index';
import { claimWords } from './claim-words';
import type { Sections } from './container';
import { narrow } from './numbers';
import { writeRanges } from './ranges';
import { writeVocabulary } from './vocabulary';

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
    ...writeRanges('claims.lists', starts),
    'claims.postings': narrow(flat),
    'claims.lengths': narrow(lengths),
    'claims.weights': narrow(weightsOf(postings, claims.length)),
    'claims.first-loose': narrow([firstLoose < 0 ? claims.length : firstLoose]),
    'claims.record': narrow(claims.map(({ id }) => numberOf(id))),
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

function textOf({ text, quote }: Claim, topic: Topic | undefined): string {
  return [text, quote, topic?.question, ...(topic?.cues ?? [])].filter(Boolean).join(' ');
}

/** The entities that a claim is of or about. */
function entitiesOf({ speaker, party, about }: Claim, topic: Topic | undefined): string[] {
  return [...new Set([speaker, party, ...about, ...(topic?.about ?? [])].filter((id) => id !== undefined))];
}
