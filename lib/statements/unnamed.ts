/** People who are quoted without a name, and how they are described. */
import type { Span } from '../types';
import { BASE, OTHER, PLAIN, SPOKES_HEADS, UNNAMED_HEADS, UNNAMED_LEAD, UNNAMED_TAIL } from './words';

const HEAD = new RegExp(`(?<![\\w'’-])(?:${UNNAMED_HEADS}|${SPOKES_HEADS})(?![\\w'’-])`, 'gi');
const SPOKES = new RegExp(`\\b(?:${SPOKES_HEADS})\\b`, 'i');
const LEAD = new Set(UNNAMED_LEAD.split('|'));
const VERB = [...PLAIN, ...OTHER, ...BASE, 'has', 'have', 'had', 'who'].join('|');
const TAIL = new RegExp(` (?:${UNNAMED_TAIL})(?: (?!(?:${VERB})\\b)[a-zà-ÿ'’-]+){0,8}`, 'iy');
const WORD_BEFORE = /([\p{L}.]+(?:-[\p{L}.]+)*)[ -]$/u;
/** No description is longer, before its noun. */
const LONGEST = 80;

/** “A senior diplomat”, “sources close to the talks”: their whole noun phrases, in text order. */
export function findUnnamed(text: string, offset = 0): Span[] {
  return [...text.matchAll(HEAD)].flatMap(({ 0: head, index }) => {
    const start = beginning(text, index);
    TAIL.lastIndex = index + head.length;
    const end = index + head.length + (TAIL.exec(text)?.[0].length ?? 0);
    // A single noun needs an article, unless it is a plural.
    const bare = start === index && !/(?:s|people|authorities)$/.test(head);
    return bare || (head !== head.toLowerCase() && index > 0 && start === index)
      ? []
      : { start: start + offset, end: end + offset };
  });
}

/** Where the noun phrase begins: determiners, adjectives, demonyms and initialisms (“a senior US official”). */
function beginning(text: string, head: number): number {
  let start = head;
  for (;;) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, head - LONGEST), start))?.[1];
    if (!word || !(LEAD.has(word.toLowerCase()) || /^\p{Lu}/u.test(word))) break;
    start -= word.length + 1;
  }
  const first = /^(?:and|of) /i.exec(text.slice(start, head));
  return start + (first?.[0].length ?? 0);
}

/** A spokesperson without a name speaks for a body, and is not an anonymous source. */
export function isSpokesperson(description: string): boolean {
  return SPOKES.test(description);
}
