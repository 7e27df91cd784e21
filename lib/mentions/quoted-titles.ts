/** Names in the titles of works, lists and prizes: “Houston's Top Dentists”. */
import type { AliasHit } from '../knowledge/knowledge';
import { isPerson, isPlace } from './hit-kinds';
import type { Passage } from './passage';

const OPENING = /^["“„«‘']$/;
const CLOSING = /^["”“»’']$/;
/** A title in quotation marks is no longer than so many tokens, and has as many words at least. */
const LONGEST = 9;
const WORDS = 3;
/** Shorter words are written small in titles too. */
const LONG_WORD = 4;

/** Does a place's name stand in quotation marks, with capitalised words alone? What is quoted so is a title, and named by itself. English only. */
export function isInQuotedTitle({ tokens, language }: Passage, hit: AliasHit): boolean {
  if (language !== 'en' || !isPlace(hit) || isPerson(hit)) return false;
  let from = hit.firstToken - 1;
  while (from > hit.firstToken - LONGEST && !OPENING.test(tokens[from]?.norm ?? '')) from -= 1;
  let to = hit.endToken;
  while (to < from + LONGEST && !CLOSING.test(tokens[to]?.norm ?? '')) to += 1;
  if (!OPENING.test(tokens[from]?.norm ?? '') || !CLOSING.test(tokens[to]?.norm ?? '')) return false;
  const words = tokens.slice(from + 1, to).filter(({ word }) => word);
  return words.length >= WORDS && words.every(({ upper, norm }) => upper || norm.length < LONG_WORD);
}
