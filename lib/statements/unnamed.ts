/** People who are quoted without a name, and how they are described. */
import type { Span } from '../types';
import { BASE, OTHER, PLAIN, SPOKES_HEADS, UNNAMED_HEADS, UNNAMED_LEAD, UNNAMED_TAIL } from './words';

const VERB = [...PLAIN, ...OTHER, ...BASE, 'has', 'have', 'had', 'who'].join('|');
// A sentence may begin with any of these words, and only with a capital then: names are told by theirs.
const eitherCase = (words: string) =>
  words.replace(/(?<![\p{L}?(:])\p{Ll}(?=\p{L}*)/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
// Determiners and adjectives, demonyms and initialisms (“a senior US official”).
const LEAD = `(?:(?:${eitherCase(UNNAMED_LEAD)}|\\p{Lu}[\\p{L}.-]*)[ -])*`;
const TAIL = `(?: (?:${UNNAMED_TAIL})(?: (?!(?:${VERB})\\b)[\\p{L}'’.-]+){0,8})?`;
const UNNAMED = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])${LEAD}(?:${eitherCase(UNNAMED_HEADS)}|${SPOKES_HEADS})(?![\\p{L}'’-])${TAIL}`,
  'gu',
);
// Far quicker to tell than the whole phrase.
const HEAD = new RegExp(`\\b(?:${UNNAMED_HEADS}|${SPOKES_HEADS})\\b`, 'i');
const SPOKES = new RegExp(`\\b(?:${SPOKES_HEADS})\\b`, 'i');

/** “A senior diplomat”, “sources close to the talks”: their whole noun phrases, in text order. */
export function findUnnamed(text: string, offset = 0): Span[] {
  if (!HEAD.test(text)) return [];
  return [...text.matchAll(UNNAMED)].flatMap(({ 0: surface, index }) => {
    // A single noun needs an article, unless it is a plural.
    if (/^(?:\p{Ll}+)$/u.test(surface) && !/(?:s|people|authorities)$/.test(surface)) return [];
    return { start: index + offset, end: index + surface.length + offset };
  });
}

/** A spokesperson without a name speaks for a body, and is not an anonymous source. */
export function isSpokesperson(description: string): boolean {
  return SPOKES.test(description);
}
