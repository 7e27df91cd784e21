/** “His predecessor”, “Merz's successor”: who held the office before or after the one person meant. */
import type { Holding, Knowledge } from '../knowledge/knowledge';
import type { Mention } from '../types';
import { atWords } from './at-words';
import { isPossessive, neighbour } from './beside';
import { personsNear } from './nearby';
import { bestOfficeBy, isOutranked } from './offices';
import type { Passage } from './passage';
import type { Scene } from './scene';
import type { Verdict } from './verdict';

const STEP = new Map([
  ['predecessor', -1],
  ['successor', 1],
]);

/**
 * English only; in text order.
 * @param linked the mentions found so far, in text order.
 */
export function findSuccession(passage: Passage, linked: readonly Mention[], scene: Scene): Verdict[] {
  if (passage.language !== 'en') return [];
  return atWords(passage.tokens, STEP, (index) => {
    const step = STEP.get(passage.tokens[index]?.norm ?? '');
    if (!step || isFollowedByName(passage, index)) return [];
    const owner = ownerOf(passage, index, linked, scene);
    return [owner && neighbourInOffice(passage, index, owner, step, scene)].flatMap(
      (verdict) => verdict ?? [],
    );
  });
}

interface Owner {
  /** Person id. */
  id: string;
  /** Where the words begin: at “his”, or behind the owner's name. */
  start: number;
}

/** Whose: of a name in the genitive, or of the one person near whom “his” or “her” can mean. */
function ownerOf(
  passage: Passage,
  noun: number,
  linked: readonly Mention[],
  { knowledge }: Scene,
): Owner | undefined {
  const word = neighbour(passage, noun, noun - 1);
  if (!word) return undefined;
  const named = linked.find(({ end, kind }) => kind === 'person' && end === word.stemEnd);
  if (named && isPossessive(word))
    return { id: named.entity, start: passage.tokens[noun]?.start ?? word.end };
  const gender = { his: 'male', her: 'female' }[word.norm];
  const [only, ...others] = new Set(personsNear(passage, noun, linked).map(({ entity }) => entity));
  return gender && only && others.length === 0 && knowledge.person(only)?.gender === gender
    ? { id: only, start: word.start }
    : undefined;
}

/** Undefined unless the owner is in an office of one seat, and one person stands next to them in it. */
function neighbourInOffice(
  passage: Passage,
  noun: number,
  { id, start }: Owner,
  step: number,
  { knowledge, range }: Scene,
): Verdict | undefined {
  const held = bestOfficeBy(id, range.to, knowledge);
  // Of a prime minister who now leads the opposition either office may be meant.
  const next = held && !isOutranked(held, range.to, knowledge) ? beside(held, step, knowledge) : undefined;
  if (!held || !next) return undefined;
  return {
    is: 'linked',
    start,
    end: passage.tokens[noun]?.stemEnd ?? start,
    entity: next.person.id,
    how: 'coreference',
    confidence: 0.85,
    why: `${next.person.name} held the office ${step < 0 ? 'before' : 'after'} ${held.person.name} (${held.post.title})`,
  };
}

/** The term before or after, where it is another person's in their own right. */
function beside(held: Holding, step: number, knowledge: Knowledge): Holding | undefined {
  const terms = knowledge.holdersOf(held.post.id).filter(({ membership }) => membership.designate !== true);
  let at = terms.findIndex(({ membership }) => membership.id === held.membership.id) + step;
  while (terms[at]?.person.id === held.person.id) at += step;
  const next = terms[at];
  return next?.membership.acting || !next?.membership.from ? undefined : next;
}

/** “his successor, Anna Grund”, “her predecessor Anna Grund”, “his predecessors”: the name says it. */
function isFollowedByName(passage: Passage, noun: number): boolean {
  const next = neighbour(passage, noun, noun + 1);
  return (next?.norm === ',' ? neighbour(passage, noun, noun + 2) : next)?.upper === true;
}
