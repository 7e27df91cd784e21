/** Names that stand inside longer ones: “NATO” in “NATO intervention in Yugoslavia”, “Trump” in “President Trump”. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { Token } from '../text/tokens';
import { longestFirst } from './inflection';
import { findRoleWords } from './role-words';

const ENTITY = /^(?:person|org|place|country|outlet)\//;

/**
 * The entities that a name found stands for: itself; of the name of an event, a post or a topic those
 * inside it; of a title and a name (“President Trump”) the name, where the person is known by that.
 */
export function entityHits(
  hit: AliasHit,
  tokens: readonly Token[],
  language: string,
  knowledge: Knowledge,
): AliasHit[] {
  const { firstToken, endToken, refs } = hit;
  const entities = refs.filter(({ id }) => ENTITY.test(id));
  if (entities.length > 0) {
    const titled =
      endToken - firstToken > 1 &&
      entities.every(({ id }) => typeOf(id) === 'person') &&
      startsWithTitle(tokens, firstToken, language);
    const whole = { ...hit, refs: entities };
    return [(titled ? behindTitle(whole, tokens, knowledge) : undefined) ?? whole];
  }
  if (endToken - firstToken === 1) return [];
  return innerHits(hit, tokens, knowledge).flatMap((each) => entityHits(each, tokens, language, knowledge));
}

/** “Trump” in “President Trump”, where the person is known by that name. */
function behindTitle(
  { firstToken, endToken, refs }: AliasHit,
  tokens: readonly Token[],
  knowledge: Knowledge,
): AliasHit | undefined {
  const persons = new Set(refs.map(({ id }) => id));
  return matchBetween(tokens, firstToken + 1, endToken, knowledge).find(
    (each) => each.endToken === endToken && each.refs.some(({ id, derived }) => persons.has(id) && !derived),
  );
}

/** The names inside a longer one, in text order, not overlapping: of overlapping ones the longest. */
export function innerHits(
  { firstToken, endToken }: AliasHit,
  tokens: readonly Token[],
  knowledge: Knowledge,
): AliasHit[] {
  const found = [
    ...matchBetween(tokens, firstToken, endToken - 1, knowledge),
    ...matchBetween(tokens, firstToken + 1, endToken, knowledge),
  ];
  return longestFirst(found).sort((a, b) => a.firstToken - b.firstToken);
}

function matchBetween(tokens: readonly Token[], from: number, to: number, knowledge: Knowledge): AliasHit[] {
  return knowledge
    .match(tokens.slice(from, to))
    .map((each) => ({ ...each, firstToken: each.firstToken + from, endToken: each.endToken + from }));
}

function startsWithTitle(tokens: readonly Token[], first: number, language: string): boolean {
  return findRoleWords(tokens.slice(first, first + 1), language).length > 0;
}
