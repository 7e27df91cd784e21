/** What small letters and capitals say about a name. */
import type { AliasHit } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { Passage } from './passage';
import { OPENING_PARTICLES } from './words/particles';

/** “the state Department of Health”: written small at its head, it is not the body of that name. */
export function isWrittenSmall(
  { tokens, language }: Passage,
  { firstToken, endToken, refs }: AliasHit,
): boolean {
  if (endToken - firstToken === 1)
    return !tokens[firstToken]?.upper && refs.every(({ id }) => typeOf(id) === 'person');
  // “mer Rouge”, “estrecho de Ormuz”: other languages write what a thing is small.
  if (language !== 'en') return false;
  const words = tokens.slice(firstToken, endToken).filter(({ word, norm }) => word && norm !== 'the');
  const [first, second] = words;
  return (
    first?.upper === false &&
    second?.upper === true &&
    !/^\d/.test(first.norm) &&
    !OPENING_PARTICLES.has(first.norm)
  );
}

/** Is every word of a token's sentence in capitals, so that those of this one say nothing? */
export function isShouted({ tokens, sentenceOf }: Passage, index: number): boolean {
  const sentence = sentenceOf[index];
  let first = index;
  while (first > 0 && sentenceOf[first - 1] === sentence) first -= 1;
  for (let at = first; at < tokens.length && sentenceOf[at] === sentence; at += 1) {
    const token = tokens[at];
    if (token?.word && token.norm.length > 1 && !token.allCaps && !/^\d/.test(token.norm)) return false;
  }
  return true;
}
