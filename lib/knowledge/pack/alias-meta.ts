/** One name's properties, packed into 32 bits. */
import type { NameKind } from '../schema';

export const NAME_KINDS = [
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

export function packMeta(meta: {
  kind: number;
  lang: number;
  derived: boolean;
  capital: boolean;
  caps: boolean;
}): number {
  return (
    meta.kind |
    (meta.derived ? DERIVED : 0) |
    (meta.capital ? CAPITAL : 0) |
    (meta.caps ? CAPS : 0) |
    (meta.lang << LANG_SHIFT)
  );
}

export function unpackMeta(meta: number): { kind: NameKind; lang: number; derived: boolean } {
  return {
    kind: NAME_KINDS[meta & KIND_MASK] ?? 'alias',
    lang: meta >>> LANG_SHIFT,
    derived: (meta & DERIVED) !== 0,
  };
}
