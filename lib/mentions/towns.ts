/** “Paris, Texas”, “LEBANON, Pa.”: towns of the USA that are called like places elsewhere. English only. */
import type { AliasHit } from '../knowledge/knowledge';
import { neighbour } from './beside';
import { countryOf } from './country-of';
import { isPlace } from './hit-kinds';
import type { Passage } from './passage';
import type { Scene } from './scene';
import { STATE_LETTERS, US_STATES } from './words/phrases';

const USA = 'country/united-states';

/** Does a state of the USA follow a name of which the base has no bearer there? */
export function isTownOfState(passage: Passage, hit: AliasHit, { knowledge }: Scene): boolean {
  if (passage.language !== 'en' || passage.tokens[hit.endToken]?.norm !== ',' || !isPlace(hit)) return false;
  // “Nashville, Nash County, North Carolina”: a county is named where the town is not the one that all know.
  if (isCounty(passage, hit)) return true;
  return isState(passage, hit) && hit.refs.every(({ id }) => countryOf(knowledge.entity(id)) !== USA);
}

function isCounty(passage: Passage, { firstToken, endToken }: AliasHit): boolean {
  return [2, 3].some((ahead) => {
    const county = neighbour(passage, firstToken, endToken + ahead);
    const comma = neighbour(passage, firstToken, endToken + ahead + 1);
    return county?.norm === 'county' && county.upper && comma?.norm === ',';
  });
}

function isState(passage: Passage, { firstToken, endToken }: AliasHit): boolean {
  const state = neighbour(passage, firstToken, endToken + 1);
  const next = neighbour(passage, firstToken, endToken + 2)?.norm;
  if (!state?.upper) return false;
  // “Moldova, Georgia and Ukraine” are countries.
  if (US_STATES.has(state.norm) || state.norm === 'georgia') return !/^(?:and|or|&)$/.test(next ?? '');
  const short = next === '.' || state.allCaps;
  return short && STATE_LETTERS.has(state.norm);
}
