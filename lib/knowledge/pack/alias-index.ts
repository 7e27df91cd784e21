/** The alias index as it lies in the pack: walks, no parsing, nothing allocated on the way. */
import type { Token } from '../../text/tokens';
import type { AliasRef } from '../knowledge';
import { MAX_KEY_LENGTH, nextInName } from './alias-key';
import { type AliasRules, ruleOf, unpackMeta } from './alias-meta';
import { AliasTrie } from './alias-trie';
import type { Container } from './container';
import type { Numbers } from './numbers';

/** The names that begin at one token, shortest first. Used again for each token. */
export class Walk {
  count = 0;
  /** Token index after the name, end exclusive. */
  readonly ends = new Int32Array(MAX_KEY_LENGTH);
  readonly nodes = new Int32Array(MAX_KEY_LENGTH);
}

const NO_RULES: AliasRules = {};

export class AliasIndex {
  private readonly trie: AliasTrie;
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
    this.trie = new AliasTrie(pack);
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
    for (let i = 0; i < tokens.length; i++) into[i] = this.trie.words.idOf((tokens[i] as Token).norm);
  }

  /** Finds all names that begin at token `first`. */
  walk(tokens: readonly Token[], words: Int32Array, first: number, walk: Walk): void {
    walk.count = 0;
    const start = words[first] as number;
    if (start < 0) return;
    const { trie } = this;
    let node = trie.first(start);
    let end = first + 1;
    while (node !== 0) {
      if (trie.firstRef(node) < trie.firstRef(node + 1)) {
        walk.ends[walk.count] = end;
        walk.nodes[walk.count] = node;
        walk.count++;
      }
      const next = nextInName(tokens, end);
      if (next < 0 || (words[next] as number) < 0 || walk.count === MAX_KEY_LENGTH) return;
      node = trie.child(node, words[next] as number);
      end = next + 1;
    }
  }

  firstRefOf(node: number): number {
    return this.trie.firstRef(node);
  }

  endRefOf(node: number): number {
    return this.trie.firstRef(node + 1);
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
    const node = this.trie.find(key);
    if (node === 0) return [];
    return range(this.firstRefOf(node), this.endRefOf(node)).map((ref) => this.refOf(ref));
  }

  /** Refs of names that begin with the key, its last word perhaps unfinished; at most `limit`. */
  beginningWith(key: readonly string[], limit: number): number[] {
    const { trie } = this;
    const path = key.slice(0, -1);
    const parent = path.length > 0 ? trie.find(path) : 0;
    if (key.length === 0 || (path.length > 0 && parent === 0)) return [];
    const { from, to } = trie.words.prefixRange(key.at(-1) ?? '');
    const low = trie.lowerChild(parent, from);
    const high = trie.lowerChild(parent, to);
    const found: number[] = [];
    for (const queue = range(low, high); queue.length > 0 && found.length < limit; ) {
      const node = queue.shift() as number;
      for (let ref = this.firstRefOf(node); ref < this.endRefOf(node); ref++) found.push(ref);
      if (queue.length < limit) queue.push(...range(trie.firstChild(node), trie.firstChild(node + 1)));
    }
    return found;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
