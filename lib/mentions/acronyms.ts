/** Letters that stand for many things. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { countryOf } from './country-of';
import { isParty } from './generic-names';
import { isOneToken } from './hit-kinds';
import { isReporting } from './outlets';
import type { Passage } from './passage';
import { leadingCountry, type Scene } from './scene';

/** Below this prominence (0–100) an acronym says too little alone. */
const KNOWN_BY_ACRONYM = 25;

/** “KIIS”, “SNS”: letters that stand for many things count only beside something of their body's country. */
export function isObscureAcronym(
  passage: Passage,
  hit: AliasHit,
  refs: readonly AliasRef[],
  scene: Scene,
): boolean {
  const { knowledge, countries } = scene;
  if (!isOneToken(hit) || passage.tokens[hit.firstToken]?.allCaps !== true) return false;
  // A party, however known, is not meant where the article is about another country.
  const abroad = leadingCountry(scene) !== undefined;
  return refs.every(({ id, kind }) => {
    const country = countryOf(knowledge.entity(id));
    const isSpelt = () =>
      passage.hits.some((each) => !isOneToken(each) && each.refs.some((ref) => ref.id === id));
    return (
      kind === 'acronym' &&
      country !== undefined &&
      (knowledge.prominence(id) < KNOWN_BY_ACRONYM || (abroad && isParty(id, knowledge))) &&
      !countries.has(country) &&
      (typeOf(id) === 'org' || (typeOf(id) === 'outlet' && !isReporting(passage, hit))) &&
      !isSpelt()
    );
  });
}
