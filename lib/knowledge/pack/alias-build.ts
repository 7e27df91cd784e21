/**
 * Builds the alias index: a trie over the words of names, its nodes numbered
 * level by level, so that the children of a node lie side by side.
 */
import type { NameKind } from '../schema';
import { keyOf } from './alias-key';
import { type AliasRules, MAX_LANGS, MAX_RULES, packMeta } from './alias-meta';
import type { Sections } from './container';
import { narrow } from './numbers';
import { writeRanges } from './ranges';
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

/**
 * @param aliases in any order, which decides only between equal names of one record.
 * @throws RangeError where there are more languages or rules than the format holds.
 */
export function writeAliasIndex(aliases: readonly Alias[]): {
  sections: Sections;
  langs: string[];
  rules: AliasRules[];
} {
  const keys = encodeKeys(aliases);
  const trie = buildTrie(keys, sortedOrder(keys, aliases));
  const langs = [...new Set(aliases.map(({ lang }) => lang))].sort();
  if (langs.length > MAX_LANGS) throw new RangeError(`names in more than ${MAX_LANGS} languages`);
  const langNumber = new Map(langs.map((lang, i) => [lang, i]));
  const rules = new RuleTable();
  const records: number[] = [];
  const metas: number[] = [];
  for (const index of trie.refs) {
    const alias = aliases[index] as Alias;
    records.push(alias.record);
    metas.push(packMeta({ ...alias, lang: langNumber.get(alias.lang) ?? 0, rule: rules.add(alias.rules) }));
  }
  const distinct = [...new Set(metas)].sort((a, b) => a - b);
  const place = new Map(distinct.map((meta, i) => [meta, i]));
  return {
    sections: {
      ...writeVocabulary('alias.words', keys.words),
      ...trie.sections,
      'alias.record': narrow(records),
      'alias.meta': narrow(metas.map((meta) => place.get(meta) ?? 0)),
      'alias.metas': narrow(distinct),
    },
    langs,
    rules: rules.all,
  };
}

/** Rules, each once, numbered from 1. */
class RuleTable {
  readonly all: AliasRules[] = [];
  private readonly numbers = new Map<string, number>();

  add(rules: AliasRules | undefined): number {
    if (!rules) return 0;
    const text = JSON.stringify(rules);
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.all.push(rules);
    if (number > MAX_RULES) throw new RangeError(`names with more than ${MAX_RULES} different rules`);
    this.numbers.set(text, number);
    return number;
  }
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

interface Trie {
  sections: Sections;
  /** Alias numbers, node by node: the order of the refs. */
  refs: Uint32Array;
}

/** Breadth-first over ranges of the sorted keys: a node is the range of keys that share its path. */
function buildTrie({ flat, starts, words }: Keys, order: Uint32Array): Trie {
  const low = [0];
  const high = [order.length];
  const depth = [0];
  const word = [0];
  const firstChild: number[] = [];
  const firstRef: number[] = [];
  const refs = new Uint32Array(order.length);
  let placed = 0;
  const start = (k: number) => starts[order[k] as number] as number;
  const end = (k: number) => starts[(order[k] as number) + 1] as number;

  for (let node = 0; node < low.length; node++) {
    const [d, last] = [depth[node] as number, high[node] as number];
    firstChild.push(low.length);
    firstRef.push(placed);
    let k = low[node] as number;
    // Keys that end here come first in the range.
    for (; k < last && end(k) - start(k) === d; k++) refs[placed++] = order[k] as number;
    while (k < last) {
      const next = flat[start(k) + d] as number;
      low.push(k);
      while (k < last && flat[start(k) + d] === next) k++;
      high.push(k);
      depth.push(d + 1);
      word.push(next);
    }
  }
  const root = new Uint32Array(words.length);
  for (let child = 1; child < (firstChild[1] ?? 1); child++) root[word[child] as number] = child;
  return {
    refs,
    sections: {
      'alias.root': narrow(root),
      'alias.word': narrow(word),
      // The root's children are all that come before the others'.
      ...writeRanges('alias.children', [...firstChild.slice(1), low.length]),
      ...writeRanges('alias.refs', [...firstRef, placed]),
    },
  };
}
