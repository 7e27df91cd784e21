/**
 * Builds the alias index: a trie over the words of names, its nodes numbered
 * level by level, so that the children of a node lie side by side.
 */
import type { NameKind } from '../schema';
import { keyOf } from './alias-key';
import { type AliasRules, NAME_KINDS, packMeta } from './alias-meta';
import type { Sections } from './container';
import { writeVocabulary } from './vocabulary';

/** One name of one record. */
export interface Alias {
  text: string;
  /** Record number within the pack. */
  record: number;
  kind: NameKind;
  lang: string;
  derived: boolean;
  /** The spelling asks for a capital letter in the text. */
  capital: boolean;
  /** All capitals are asked for (short acronyms). */
  caps: boolean;
  rules?: AliasRules;
}

/** @param aliases in any order; the result depends on the order only where one record has a name twice. */
export function writeAliasIndex(aliases: readonly Alias[]): {
  sections: Sections;
  langs: string[];
  rules: AliasRules[];
} {
  const keys = encodeKeys(aliases);
  const order = sortedOrder(keys, aliases);
  const trie = buildTrie(keys, order);
  const langs = [...new Set(aliases.map(({ lang }) => lang))].sort();
  const langNumber = new Map(langs.map((lang, i) => [lang, i]));
  const rules: AliasRules[] = [];
  const ruleNumber = new Map<string, number>();

  const refs = new Uint32Array(order.length * 3);
  order.forEach((index, i) => {
    const alias = aliases[index] as Alias;
    let rule = 0;
    if (alias.rules) {
      const text = JSON.stringify(alias.rules);
      rule = ruleNumber.get(text) ?? rules.push(alias.rules);
      ruleNumber.set(text, rule);
    }
    const kind = NAME_KINDS.indexOf(alias.kind);
    refs.set(
      [alias.record, packMeta({ ...alias, kind, lang: langNumber.get(alias.lang) ?? 0 }), rule],
      i * 3,
    );
  });
  return {
    sections: { ...writeVocabulary('alias.words', keys.words), ...trie, 'alias.refs': refs },
    langs,
    rules,
  };
}

interface Keys {
  words: string[];
  /** Word numbers of all keys, one after the other. */
  flat: Uint32Array;
  /** Key k is flat[starts[k]] … flat[starts[k + 1]]. */
  starts: Uint32Array;
}

function encodeKeys(aliases: readonly Alias[]): Keys {
  const numbers = new Map<string, number>();
  const flat: number[] = [];
  const starts = new Uint32Array(aliases.length + 1);
  aliases.forEach(({ text }, i) => {
    for (const word of keyOf(text)) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      flat.push(number);
    }
    starts[i + 1] = flat.length;
  });
  const words = [...numbers.keys()].sort();
  const rank = new Uint32Array(words.length);
  words.forEach((word, i) => {
    rank[numbers.get(word) ?? 0] = i;
  });
  return { words, flat: Uint32Array.from(flat, (number) => rank[number] ?? 0), starts };
}

/** The aliases that have a key at all, sorted by key, then by record. */
function sortedOrder({ flat, starts }: Keys, aliases: readonly Alias[]): Uint32Array {
  const order = Uint32Array.from(aliases.keys()).filter(
    (i) => (starts[i + 1] as number) > (starts[i] as number),
  );
  return order.sort((a, b) => {
    const [endA, endB] = [starts[a + 1] as number, starts[b + 1] as number];
    let [i, j] = [starts[a] as number, starts[b] as number];
    for (; i < endA && j < endB; i++, j++) {
      const difference = (flat[i] as number) - (flat[j] as number);
      if (difference !== 0) return difference;
    }
    return endA - i - (endB - j) || (aliases[a]?.record ?? 0) - (aliases[b]?.record ?? 0) || a - b;
  });
}

/** Breadth-first over ranges of the sorted keys: a node is the range of keys that share its path. */
function buildTrie({ flat, starts, words }: Keys, order: Uint32Array): Sections {
  const low = [0];
  const high = [order.length];
  const depth = [0];
  const word = [0];
  const firstChild: number[] = [];
  const firstRef: number[] = [];
  const length = (k: number) =>
    (starts[(order[k] as number) + 1] as number) - (starts[order[k] as number] as number);
  const wordAt = (k: number, d: number) => flat[(starts[order[k] as number] as number) + d] as number;

  for (let node = 0; node < low.length; node++) {
    const d = depth[node] as number;
    const end = high[node] as number;
    let k = low[node] as number;
    firstChild.push(low.length);
    firstRef.push(k);
    // Keys that end here come first in the range.
    while (k < end && length(k) === d) k++;
    low[node] = k;
    while (k < end) {
      const next = wordAt(k, d);
      low.push(k);
      while (k < end && wordAt(k, d) === next) k++;
      high.push(k);
      depth.push(d + 1);
      word.push(next);
    }
  }
  const root = new Uint32Array(words.length);
  for (let child = 1; child < (firstChild[1] ?? 1); child++) root[word[child] as number] = child;
  firstChild.push(low.length);
  return {
    'alias.root': root,
    'alias.word': Uint32Array.from(word),
    'alias.first-child': Uint32Array.from(firstChild),
    // A node's refs run from here to `ref-end`: those of its children follow after.
    'alias.first-ref': Uint32Array.from(firstRef),
    'alias.ref-end': Uint32Array.from(low),
  };
}
