/** Longest match of names over tokens, across several packs, with the names' own rules applied. */
import type { Token } from '../text/tokens';
import type { AliasHit, AliasRef } from './knowledge';
import { type AliasIndex, Walk } from './pack/alias-index';
import { shapeOf } from './pack/alias-key';
import { CAPITAL, CAPS } from './pack/alias-meta';

/** A pack's index with the buffers of its walk. */
interface Lane {
  index: AliasIndex;
  words: Int32Array;
  walk: Walk;
}

/** Makes a matcher over the packs' indexes; its buffers are used again from call to call. */
export function createMatcher(indexes: readonly AliasIndex[]): (tokens: readonly Token[]) => AliasHit[] {
  const lanes: Lane[] = indexes.map((index) => ({ index, words: new Int32Array(0), walk: new Walk() }));
  return (tokens) => {
    for (const lane of lanes) {
      if (lane.words.length < tokens.length) lane.words = new Int32Array(tokens.length * 2);
      lane.index.encode(tokens, lane.words);
    }
    const hits: AliasHit[] = [];
    for (let i = 0; i < tokens.length; ) {
      const hit = longestAt(tokens, i, lanes);
      if (hit) hits.push(hit);
      i = hit ? hit.endToken : i + 1;
    }
    return hits;
  };
}

function longestAt(tokens: readonly Token[], first: number, lanes: readonly Lane[]): AliasHit | undefined {
  let found = false;
  for (const { index, words, walk } of lanes) {
    index.walk(tokens, words, first, walk);
    found ||= walk.count > 0;
  }
  if (!found) return undefined;
  for (let end = longestEnd(lanes); end > first; end = longestEnd(lanes)) {
    const refs = takeRefs(tokens, first, end, lanes);
    if (refs.length > 0) {
      const start = (tokens[first] as Token).start;
      return { firstToken: first, endToken: end, start, end: (tokens[end - 1] as Token).stemEnd, refs };
    }
  }
  return undefined;
}

function longestEnd(lanes: readonly Lane[]): number {
  let longest = -1;
  for (const { walk } of lanes) {
    if (walk.count > 0) longest = Math.max(longest, walk.ends[walk.count - 1] as number);
  }
  return longest;
}

/** The meanings that the text allows of the names ending at `end`, which are taken off the walks. */
function takeRefs(tokens: readonly Token[], first: number, end: number, lanes: readonly Lane[]): AliasRef[] {
  const refs: AliasRef[] = [];
  for (const { index, walk } of lanes) {
    if (walk.count === 0 || walk.ends[walk.count - 1] !== end) continue;
    walk.count--;
    const node = walk.nodes[walk.count] as number;
    for (let ref = index.firstRefOf(node); ref < index.endRefOf(node); ref++) {
      if (fits(tokens, first, end, index, ref)) refs.push(index.refOf(ref));
    }
  }
  return refs.length > 1 ? distinct(refs) : refs;
}

function fits(tokens: readonly Token[], first: number, end: number, index: AliasIndex, ref: number): boolean {
  const meta = index.metaOf(ref);
  if (meta & CAPITAL && !anyCapital(tokens, first, end)) return false;
  if (meta & CAPS && !tokens[first]?.allCaps) return false;
  const { shape, not } = index.rulesOf(ref);
  if (shape !== undefined && shape !== shapeBetween(tokens, first, end)) return false;
  return !not?.some((key) => standsBefore(tokens, first, key) || standsAfter(tokens, end, key));
}

function anyCapital(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens[i]?.upper) return true;
  return false;
}

function shapeBetween(tokens: readonly Token[], first: number, end: number): string {
  let shape = '';
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    // The key has no joiners: neither has the shape.
    if (token.word || !/^[-\u2010-\u2015.]$/.test(token.norm)) shape += shapeOf(token);
  }
  return shape;
}

function standsAfter(tokens: readonly Token[], end: number, key: readonly string[]): boolean {
  const from = tokens[end]?.norm === '-' ? end + 1 : end;
  return key.every((word, i) => tokens[from + i]?.norm === word);
}

function standsBefore(tokens: readonly Token[], first: number, key: readonly string[]): boolean {
  const to = tokens[first - 1]?.norm === '-' ? first - 1 : first;
  return key.every((word, i) => tokens[to - key.length + i]?.norm === word);
}

/** One meaning a record, the most explicit: written before derived. */
function distinct(refs: readonly AliasRef[]): AliasRef[] {
  const byId = new Map<string, AliasRef>();
  for (const ref of refs) {
    const earlier = byId.get(ref.id);
    if (!earlier || (earlier.derived && !ref.derived)) byId.set(ref.id, ref);
  }
  return byId.size === refs.length ? [...refs] : [...byId.values()];
}
