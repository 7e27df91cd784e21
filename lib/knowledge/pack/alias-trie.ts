/** The trie of names as it lies in the pack: node 0 is its root, and stands for none below it. */
import type { Container } from './container';
import type { Numbers } from './numbers';
import { Ranges } from './ranges';
import { Vocabulary } from './vocabulary';

export class AliasTrie {
  readonly words: Vocabulary;
  /** A word's node at the root of the trie, or 0. */
  private readonly root: Numbers;
  /** A node's word, its children and its refs. */
  private readonly word: Numbers;
  private readonly children: Ranges;
  private readonly refs: Ranges;

  constructor(pack: Container) {
    this.words = new Vocabulary(pack, 'alias.words');
    this.root = pack.numbers('alias.root');
    this.word = pack.numbers('alias.word');
    this.children = new Ranges(pack, 'alias.children');
    this.refs = new Ranges(pack, 'alias.refs');
  }

  /** The node of a first word, or 0. */
  first(word: number): number {
    return this.root[word] as number;
  }

  /** The node of a whole key, or 0. */
  find(key: readonly string[]): number {
    let node = 0;
    for (const [i, text] of key.entries()) {
      const word = this.words.idOf(text);
      node = word < 0 ? 0 : i === 0 ? this.first(word) : this.child(node, word);
      if (node === 0) return 0;
    }
    return node;
  }

  /** A node's refs are those from here to the next node's. */
  firstRef(node: number): number {
    return this.refs.start(node);
  }

  /** A node's children are those from here to the next node's; the root's are the first nodes after it. */
  firstChild(node: number): number {
    return node === 0 ? 1 : this.children.start(node - 1);
  }

  /** The child by a word, or 0. */
  child(node: number, word: number): number {
    const at = this.lowerChild(node, word);
    return at < this.firstChild(node + 1) && this.word[at] === word ? at : 0;
  }

  /** The first child whose word is not less than `word`. */
  lowerChild(node: number, word: number): number {
    let low = this.firstChild(node);
    let high = this.firstChild(node + 1);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.word[middle] as number) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
