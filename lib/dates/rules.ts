/** The grammar of date expressions, as the press uses them, by language. */
import { CALENDAR } from './english-calendar';
import { RELATIVE } from './english-relative';
import { NUMERIC } from './numeric';
import { rulesOf } from './other-languages';
import type { Rule } from './rule';
import { ANY_DATE } from './words';

export interface Grammar {
  /** Without a match a sentence has no date: far quicker to tell than by trying the rules. */
  any: RegExp;
  rules: readonly Rule[];
}

const ENGLISH: Grammar = { any: ANY_DATE, rules: [...NUMERIC, ...CALENDAR, ...RELATIVE] };
const compiled = new Map<string, Grammar>();

/** The grammar of a language (primary tag); of one that is not known, the English one. */
export function grammarOf(language: string): Grammar {
  const known = compiled.get(language);
  if (known) return known;
  const own = rulesOf(language);
  const grammar = own ? { any: own.any, rules: [...NUMERIC, ...own.rules] } : ENGLISH;
  compiled.set(language, grammar);
  return grammar;
}
