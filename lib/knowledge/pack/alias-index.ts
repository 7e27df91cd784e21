/** The alias index as it lies in the pack: walks, no parsing, nothing allocated on the way. */
import type { Token } from '../../text/tokens';
import type { AliasRef } from '../knowledge';
import { isJoiner, MAX_KEY_LENGTH } from './alias-key';
import { type AliasRules, ruleOf, unpackMeta } from './alias-meta';
import type { Container } from './container';
import type { Numbers } from './numbers';
import { Ranges } from './ranges';
import { Vocabulary } from './vocabulary';

/** The names that begin at one token, shortest first. Used again for each token. */
export class Walk {
  count = 0;
  /** Token index after the name, end exclusive. */
  readonly ends = new Int32Array(MAX_KEY_LENGTH);
  readonly nodes = new Int32Array(MAX_KEY_LENGTH);
}

const NO_RULES: AliasRules = {};

export class AliasIndex {
  private readonly words: Vocabulary;
  /** A word's node at the root of the trie, or 0. */
  private readonly root: Numbers;
  /** A node's word, its children and its refs. */
  private readonly word: Numbers;
  private readonly children: Ranges;
  private readonly refs: Ranges;
  /** A ref's record, and the place of its properties among all that there are. */
  private readonly record: Numbers;
  private readonly meta: Numbers;
  private readonly metas: Numbers;
  private readonly known = new Map<number, AliasRef>();

  /**
   * @param idOf the id of a record number.
   * @param langs languages by number.
   * @param rules decodes the names' rules; called when first needed.
   */
  constructor(
    pack: Container,
    private readonly idOf: (record: number) => string,
    private readonly langs: readonly string[],
    private readonly rules: () => readonly AliasRules[],
  ) {
    this.words = new Vocabulary(pack, 'alias.words');
    this.root = pack.numbers('alias.root');
    this.word = pack.numbers('alias.word');
    this.children = new Ranges(pack, 'alias.children');
    this.refs = new Ranges(pack, 'alias.refs');
    this.record = pack.numbers('alias.record');
    this.meta = pack.numbers('alias.meta');
    this.metas = pack.numbers('alias.metas');
  }

  /** Number of names. */
  get size(): number {
    return this.record.length;
  }

  /** The number of each token's word, -1 where no name has it. */
  encode(tokens: readonly Token[], into: Int32Array): void {
    for (let i = 0; i < tokens.length; i++) into[i] = this.words.idOf((tokens[i] as Token).norm);
  }

  /** Finds all names that begin at token `first`. */
  walk(tokens: readonly Token[], words: Int32Array, first: number, walk: Walk): void {
    walk.count = 0;
    const start = words[first] as number;
    if (start < 0) return;
    let node = this.root[start] as number;
    let end = first + 1;
    while (node !== 0) {
      if (this.refs.start(node) < this.refs.start(node + 1)) {
        walk.ends[walk.count] = end;
        walk.nodes[walk.count] = node;
        walk.count++;
      }
      const next = nextInName(tokens, end);
      if (next < 0 || (words[next] as number) < 0 || walk.count === MAX_KEY_LENGTH) return;
      node = this.child(node, words[next] as number);
      end = next + 1;
    }
  }

  firstRefOf(node: number): number {
    return this.refs.start(node);
  }

  endRefOf(node: number): number {
    return this.refs.start(node + 1);
  }

  metaOf(ref: number): number {
    return this.metas[this.meta[ref] as number] ?? 0;
  }

  rulesOf(ref: number): AliasRules {
    const rule = ruleOf(this.metaOf(ref));
    return rule === 0 ? NO_RULES : (this.rules()[rule - 1] ?? NO_RULES);
  }

  /** The meaning itself, as handed out; the same object each time. */
  refOf(ref: number): AliasRef {
    const known = this.known.get(ref);
    if (known) return known;
    const { kind, lang, derived } = unpackMeta(this.metaOf(ref));
    const { from, to, needs } = this.rulesOf(ref);
    const made: AliasRef = {
      id: this.idOf(this.record[ref] ?? 0),
      kind,
      lang: this.langs[lang] ?? 'en',
      derived,
    };
    if (from) made.from = from;
    if (to) made.to = to;
    if (needs) made.needs = needs;
    this.known.set(ref, made);
    return made;
  }

  /** The meanings of a name as a whole, whatever its rules. */
  named(key: readonly string[]): AliasRef[] {
    const node = this.find(key);
    if (node === 0) return [];
    return range(this.firstRefOf(node), this.endRefOf(node)).map((ref) => this.refOf(ref));
  }

  /** The node of a whole key, or 0. */
  private find(key: readonly string[]): number {
    let node = 0;
    for (const [i, text] of key.entries()) {
      const word = this.words.idOf(text);
      node = word < 0 ? 0 : i === 0 ? (this.root[word] as number) : this.child(node, word);
      if (node === 0) return 0;
    }
    return node;
  }

  /** Refs of names that begin with the key, its last word perhaps unfinished; at most `limit`. */
  beginningWith(key: readonly string[], limit: number): number[] {
    const path = key.slice(0, -1);
    const parent = path.length > 0 ? this.find(path) : 0;
    if (key.length === 0 || (path.length > 0 && parent === 0)) return [];
    const { from, to } = this.words.prefixRange(key.at(-1) ?? '');
    const low = this.lowerChild(parent, from);
    const high = this.lowerChild(parent, to);
    const found: number[] = [];
    for (const queue = range(low, high); queue.length > 0 && found.length < limit; ) {
      const node = queue.shift() as number;
      for (let ref = this.firstRefOf(node); ref < this.endRefOf(node); ref++) found.push(ref);
      if (queue.length < limit) queue.push(...range(this.firstChild(node), this.firstChild(node + 1)));
    }
    return found;
  }

  /** The root's are the first nodes after it. */
  private firstChild(node: number): number {
    return node === 0 ? 1 : this.children.start(node - 1);
  }

  private child(node: number, word: number): number {
    const at = this.lowerChild(node, word);
    return at < this.firstChild(node + 1) && this.word[at] === word ? at : 0;
  }

  /** The first child whose word is not less than `word`. */
  private lowerChild(node: number, word: number): number {
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

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** The next token of a name, over a hyphen or an initial's stop; -1 at the text's or the paragraph's end. */
function nextInName(tokens: readonly Token[], end: number): number {
  let next = end;
  while (next < tokens.length) {
    const token = tokens[next] as Token;
    const before = tokens[next - 1] as Token;
    // Paragraphs are two line breaks apart; words of a name, one space.
    if (token.start - before.end > 1) return -1;
    if (!isJoiner(token, before)) return next;
    next++;
  }
  return -1;
}
