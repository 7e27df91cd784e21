/**
 * One name's properties, packed into 32 bits:
 * kind 4 | derived, capital, caps, spare 4 | language 8 | rules 16.
 */
import type { NameKind } from '../schema';

const NAME_KINDS = [
  'full',
  'short',
  'alias',
  'acronym',
  'metonym',
  'title',
  'demonym',
] as const satisfies readonly NameKind[];

/** What a name asks of the text around it; rare, so kept apart. */
export interface AliasRules {
  from?: string;
  to?: string;
  needs?: string[];
  /** Neighbouring words that rule the name out, as keys. */
  not?: string[][];
  /** Case of each word, where the name matches only as written (`caseShape`). */
  shape?: string;
}

const KIND_MASK = 0xf;
const DERIVED = 1 << 4;
export const CAPITAL = 1 << 5;
export const CAPS = 1 << 6;
const LANG_SHIFT = 8;
const RULE_SHIFT = 16;
export const MAX_LANGS = 0xff;
export const MAX_RULES = 0xffff;

export interface AliasMeta {
  kind: NameKind;
  derived: boolean;
  /** The spelling asks for a capital letter in the text. */
  capital: boolean;
  /** All capitals are asked for (short acronyms). */
  caps: boolean;
  /** Number of the language. */
  lang: number;
  /** Number of the rules, from 1; 0: none. */
  rule: number;
}

export function packMeta({ kind, derived, capital, caps, lang, rule }: AliasMeta): number {
  const flags = (derived ? DERIVED : 0) | (capital ? CAPITAL : 0) | (caps ? CAPS : 0);
  return (NAME_KINDS.indexOf(kind) | flags | (lang << LANG_SHIFT) | (rule << RULE_SHIFT)) >>> 0;
}

export function unpackMeta(meta: number): AliasMeta {
  return {
    kind: NAME_KINDS[meta & KIND_MASK] ?? 'alias',
    derived: (meta & DERIVED) !== 0,
    capital: (meta & CAPITAL) !== 0,
    caps: (meta & CAPS) !== 0,
    lang: (meta >>> LANG_SHIFT) & MAX_LANGS,
    rule: ruleOf(meta),
  };
}

export function ruleOf(meta: number): number {
  return meta >>> RULE_SHIFT;
}
