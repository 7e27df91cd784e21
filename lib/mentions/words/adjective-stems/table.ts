/**
 * Adjectives of countries in a language that writes them small, where the base's demonyms (which need a capital letter)
 * do not reach: stem → country. Words are in comparison form (no diacritics).
 */
export interface Adjectives {
  endings: RegExp;
  stems: Record<string, string>;
}
