/** People of the same name: “John Kerry, a baker from Leeds”, “midfielder David Cameron”. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { neighbour } from './beside';
import type { Passage } from './passage';
import { CALLINGS } from './words/callings';

/** How many words of an apposition or a predicate are looked at. */
const REACH = 6;
/** What once was a calling is no other person's: “Tim Walz, a former teacher”. */
const ONCE = /^(?:former|ex|onetime|once|turned|son|daughter|wife|husband)$/;

/** Does the text introduce whoever is named as somebody of a calling that none of the persons meant is known for? */
export function isNamesake(passage: Passage, hit: AliasHit, knowledge: Knowledge): boolean {
  if (passage.language !== 'en' || !hit.refs.some(({ id }) => typeOf(id) === 'person')) return false;
  const calling = callingBefore(passage, hit) ?? callingAfter(passage, hit);
  return (
    calling !== undefined &&
    hit.refs.every(({ id }) => !knowledge.person(id)?.description.toLowerCase().includes(calling))
  );
}

function callingBefore(passage: Passage, { firstToken }: AliasHit): string | undefined {
  const stop = neighbour(passage, firstToken, firstToken - 1)?.norm === '.' ? 1 : 0;
  const before = neighbour(passage, firstToken, firstToken - 1 - stop);
  const earlier = neighbour(passage, firstToken, firstToken - 2 - stop)?.norm ?? '';
  return before && CALLINGS.has(before.norm) && !ONCE.test(earlier) ? before.norm : undefined;
}

/** “…, 43, a retired baker”, “…, baker in Leeds”, “… is a baker”: up to the end of the apposition. */
function callingAfter(passage: Passage, { firstToken, endToken }: AliasHit): string | undefined {
  // Asked of every person: the cheap question first.
  const opens = passage.tokens[endToken]?.norm ?? '';
  if (!/^(?:,|is|was)$/.test(opens)) return undefined;
  const at = (index: number) => neighbour(passage, firstToken, index);
  let next = endToken;
  next += 1;
  if (opens === ',' && /^\d{1,3}$/.test(at(next)?.norm ?? '') && at(next + 1)?.norm === ',') next += 2;
  const article = /^(?:an?|the)$/.test(at(next)?.norm ?? '');
  if (!article && opens !== ',') return undefined;
  for (let index = article ? next + 1 : next; index <= next + REACH; index += 1) {
    const token = at(index);
    if (!token?.word || token.upper || ONCE.test(token.norm)) return undefined;
    if (CALLINGS.has(token.norm)) return token.norm;
    if (/^(?:who|whose|that|of|in|at|from|with|and|to|for)$/.test(token.norm)) return undefined;
  }
  return undefined;
}
