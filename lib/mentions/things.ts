/** Names of places and persons that are called by another's name: ships, dishes, branches of an outlet. */
import type { AliasHit } from '../knowledge/knowledge';
import { adjoining, neighbour } from './beside';
import { isBody, isOneToken, isOutlet, isPlace } from './hit-kinds';
import type { Passage } from './passage';
import { ROMANCE_PARTICLES } from './words/particles';
import {
  BEFORE_LANGUAGES,
  BEHIND_LANGUAGES,
  CALLED_AFTER,
  LANDSCAPE_NAMES,
  LANDSCAPES,
  SPOKEN,
} from './words/phrases';

const SHIP = new Set(['uss', 'hms', 'hmas', 'hmcs', 'ins', 'rms', 'mv', 'usns']);
/** So many words may stand between “USS” and the name: “USS George Washington”. */
const SHIP_REACH = 2;

/** Is the name found a part of what something else is called? English only. */
export function isCalledAfter(passage: Passage, hit: AliasHit): boolean {
  return (
    passage.language === 'en' &&
    (isLanguage(passage, hit) ||
      isDish(passage, hit) ||
      isLandscape(passage, hit) ||
      isShip(passage, hit) ||
      isClub(passage, hit) ||
      isStation(passage, hit) ||
      isInForeignName(passage, hit) ||
      isBranchOfOutlet(passage, hit))
  );
}

/** “Spanish-language”, “in French and English.”: a language, where no noun follows that is the country's. */
function isLanguage(passage: Passage, hit: AliasHit): boolean {
  const at = (index: number) => neighbour(passage, hit.firstToken, index)?.norm ?? '';
  const isAdjective = ({ refs }: AliasHit) => refs.some(({ kind }) => kind === 'demonym');
  if (!isAdjective(hit)) return false;
  if (at(hit.endToken) === '-' && SPOKEN.has(at(hit.endToken + 1))) return true;
  const listed = (joint: number, other: AliasHit | undefined) =>
    /^(?:and|or|,)$/.test(at(joint)) && other && isAdjective(other) ? other : undefined;
  const first = listed(hit.firstToken - 1, passage.hitAt[hit.firstToken - 2]) ?? hit;
  const last = listed(hit.endToken, passage.hitAt[hit.endToken + 1]) ?? hit;
  const both = at(first.firstToken - 1) === 'both' ? 2 : 1;
  const follower = at(last.endToken);
  return (
    BEFORE_LANGUAGES.has(at(first.firstToken - both)) &&
    (/^[^\p{L}\d-]?$/u.test(follower) || BEHIND_LANGUAGES.has(follower))
  );
}

/** “French fries”, “Brussels sprouts”. */
function isDish(passage: Passage, hit: AliasHit): boolean {
  const next = neighbour(passage, hit.firstToken, hit.endToken);
  return next !== undefined && !next.upper && CALLED_AFTER.has(next.norm) && isPlace(hit);
}

/** “The Amazon rainforest”, “in the Amazon”: no company of that name, which stands without an article. */
function isLandscape(passage: Passage, hit: AliasHit): boolean {
  const { tokens } = passage;
  if (!isBody(hit) || !isOneToken(hit) || !LANDSCAPE_NAMES.has(tokens[hit.firstToken]?.norm ?? ''))
    return false;
  const next = neighbour(passage, hit.firstToken, hit.endToken);
  if (LANDSCAPES.has(next?.norm ?? '')) return true;
  const article = neighbour(passage, hit.firstToken, hit.firstToken - 1)?.norm === 'the';
  const bare = !next?.word || /^(?:and|or|in|is|was|has|to|from|for|by|as|on)$/.test(next.norm);
  return article && bare;
}

/** “KIIS FM”, “ABC-TV”: a station has letters of its own. */
function isStation(passage: Passage, hit: AliasHit): boolean {
  if (!isOneToken(hit) || !passage.tokens[hit.firstToken]?.allCaps) return false;
  const at = (index: number) => neighbour(passage, hit.firstToken, index);
  const next = at(hit.endToken)?.norm === '-' ? at(hit.endToken + 1) : at(hit.endToken);
  return /^(?:fm|am|tv)$/.test(next?.norm ?? '') && next?.upper === true && !isOutlet(hit);
}

/** “Russian side Anzhi Makhachkala”: not the Russian side of talks. */
function isClub(passage: Passage, hit: AliasHit): boolean {
  const last = passage.tokens[hit.endToken - 1];
  return last?.norm === 'side' && neighbour(passage, hit.firstToken, hit.endToken)?.upper === true;
}

/** “HMS Edinburgh”, “USS George Washington”. */
function isShip(passage: Passage, { firstToken }: AliasHit): boolean {
  for (let at = firstToken - 1; at >= firstToken - 1 - SHIP_REACH; at -= 1) {
    const token = neighbour(passage, firstToken, at);
    if (!token?.upper) return false;
    if (token.allCaps && SHIP.has(token.norm)) return true;
  }
  return false;
}

/** “El Heraldo de Colombia”, “San Juan de Arama”: a foreign particle joins the name to another. */
function isInForeignName(passage: Passage, hit: AliasHit): boolean {
  const at = (index: number) => neighbour(passage, hit.firstToken, index);
  const joins = (particle: number, other: number) =>
    at(particle)?.upper === false &&
    ROMANCE_PARTICLES.has(at(particle)?.norm ?? '') &&
    at(other)?.upper === true;
  const { firstToken, endToken } = hit;
  return isPlace(hit) && (joins(firstToken - 1, firstToken - 2) || joins(endToken, endToken + 1));
}

/** “Al Jazeera English”, “ABC News Australia”: an outlet's edition for a country. */
function isBranchOfOutlet(passage: Passage, hit: AliasHit): boolean {
  const before = passage.hitAt[hit.firstToken - 1];
  return (
    before !== undefined &&
    adjoining(passage, hit.firstToken - 1, hit.firstToken) &&
    before.end === passage.tokens[before.endToken - 1]?.end &&
    isOutlet(before) &&
    isPlace(hit)
  );
}
