/**
 * Builds a trie over the words of names, its nodes numbered level by level, so
 * that the children of a node lie side by side.
 */
import { keyOf } from './alias-key';
import type { Sections } from './container';
import { narrow } from './numbers';
import { writeRanges } from './ranges';
import { writeVocabulary } from './vocabulary';

/** A name, with the number of its record. */
export interface Named {
  text: string;
  record: number;
}

interface Keys {
  words: string[];
  /** Word numbers of all keys, one after the other. */
  flat: Uint32Array;
  /** Key k is flat[starts[k]] … flat[starts[k + 1]]. */
  starts: Uint32Array;
}

function encodeKeys(names: readonly Named[]): Keys {
  const numbers = new Map<string, number>();
  const flat: number[] = [];
  const starts = new Uint32Array(names.length + 1);
  names.forEach(({ text }, i) => {
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

/** The names that have a key at all, sorted by key, then by record. */
function sortedOrder({ flat, starts }: Keys, names: readonly Named[]): Uint32Array {
  const order = Uint32Array.from(names.keys()).filter(
    (i) => (starts[i + 1] as number) > (starts[i] as number),
  );
  return order.sort((a, b) => {
    const [endA, endB] = [starts[a + 1] as number, starts[b + 1] as number];
    let [i, j] = [starts[a] as number, starts[b] as number];
    for (; i < endA && j < endB; i++, j++) {
      const difference = (flat[i] as number) - (flat[j] as number);
      if (difference !== 0) return difference;
    }
    return endA - i - (endB - j) || (names[a]?.record ?? 0) - (names[b]?.record ?? 0) || a - b;
  });
}

/**
 * The trie of the names' keys, made breadth-first over ranges of the sorted keys: a node is the range of
 * keys that share its path.
 * @returns sections, and the numbers of the names, node by node: the order of the refs.
 */
export function writeTrie(names: readonly Named[]): { sections: Sections; refs: Uint32Array } {
  const keys = encodeKeys(names);
  const { flat, starts, words } = keys;
  const order = sortedOrder(keys, names);
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
      ...writeVocabulary('alias.words', words),
      'alias.root': narrow(root),
      'alias.word': narrow(word),
      // The root's children are all that come before the others'.
      ...writeRanges('alias.children', [...firstChild.slice(1), low.length]),
      ...writeRanges('alias.refs', [...firstRef, placed]),
    },
  };
}
