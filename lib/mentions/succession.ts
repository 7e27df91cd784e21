/** “His predecessor”, “her successor”: who held the office before or after the one person meant. */
import type { Holding, Knowledge } from '../knowledge/knowledge';
import type { Mention } from '../types';
import { bestOfficeBy } from './holders';
import { neighbour, type Passage } from './passage';
import type { Scene } from './scene';
import type { Verdict } from './verdict';

const STEP = new Map([
  ['predecessor', -1],
  ['successor', 1],
]);

/**
 * @param index the token of “his” or “her”.
 * @param near persons named since the sentence before, nearest first.
 * @returns undefined unless one person is near, in an office of one seat, and one person stands next to them in it.
 */
export function succession(
  passage: Passage,
  index: number,
  near: readonly Mention[],
  { knowledge, range }: Scene,
): Verdict | undefined {
  const [pronoun, noun] = [passage.tokens[index], neighbour(passage, index, index + 1)];
  const step = STEP.get(noun?.norm ?? '');
  const [only, ...others] = new Set(near.map(({ entity }) => entity));
  if (!pronoun || !noun || !step || !only || others.length > 0 || isFollowedByName(passage, index + 1))
    return undefined;
  const person = knowledge.person(only);
  if (person?.gender !== (pronoun.norm === 'his' ? 'male' : 'female')) return undefined;
  const held = bestOfficeBy(only, range.to, knowledge);
  const next = held && beside(held, step, knowledge);
  if (!next) return undefined;
  return {
    is: 'linked',
    start: pronoun.start,
    end: noun.stemEnd,
    entity: next.person.id,
    how: 'coreference',
    confidence: 0.85,
    why: `${next.person.name} held the office ${step < 0 ? 'before' : 'after'} ${person.name} (${held.post.title})`,
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

/** “his successor, Anna Grund”, “her predecessor Anna Grund”: the name says it. */
function isFollowedByName(passage: Passage, noun: number): boolean {
  const next = neighbour(passage, noun, noun + 1);
  return (next?.norm === ',' ? neighbour(passage, noun, noun + 2) : next)?.upper === true;
}
