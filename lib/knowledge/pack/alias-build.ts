/** Builds the alias index: a trie over the words of names, and what each name means. */
import type { NameKind } from '../schema';
import { type AliasRules, MAX_LANGS, MAX_RULES, packMeta } from './alias-meta';
import { writeTrie } from './alias-trie-build';
import type { Sections } from './container';
import { narrow } from './numbers';

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
  const trie = writeTrie(aliases);
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
