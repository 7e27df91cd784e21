/** Names inside the names of bodies and products: “University of Georgia”, “Barbados Labour Party”, “Disney+”. */
import type { AliasHit } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { adjoining, inTitleCase, isPossessive, neighbour, opensSentence } from './beside';
import { countryOf } from './country-of';
import { isAcronym, isBody, isNameHere, isOutlet, isPlace, isPlaceId, isPlaceOrBody } from './hit-kinds';
import type { Passage } from './passage';
import type { IsRole } from './role-words';
import type { Scene } from './scene';
import { LOOSE_BEFORE, NAMED_OF } from './words/english';

/** “Islamic Iran People Party”, “Barbados Labour Party”: words before a body's name make it another's. */
export function endsLongerName(passage: Passage, hit: AliasHit, scene: Scene, isRole: IsRole): boolean {
  const previous = hit.firstToken - 1;
  const before = adjoining(passage, previous, hit.firstToken)
    ? neighbour(passage, hit.firstToken, previous)
    : undefined;
  if (!before?.upper || !isBody(hit) || isPossessive(before) || opensSentence(passage, previous))
    return false;
  if (isRole(previous) || LOOSE_BEFORE.has(before.norm) || inTitleCase(passage, previous)) return false;
  const owner = passage.hitAt[previous];
  if (owner && isOrganOf(passage, hit, owner)) return true;
  // A country's adjective tells whose body it is; its name is part of the body's.
  return (
    !owner ||
    (before.norm.length > 2 &&
      owner.refs.some(
        ({ id, kind }) =>
          kind === 'full' &&
          typeOf(id) === 'country' &&
          !hit.refs.some((ref) => countryOf(scene.knowledge.entity(ref.id)) === id),
      ))
  );
}

/** “the Interpol General Assembly”: a body known by a name that many bodies' organs have is another's behind that one's name. */
function isOrganOf({ tokens }: Passage, hit: AliasHit, owner: AliasHit): boolean {
  return (
    hit.endToken - hit.firstToken > 1 &&
    ORGAN.test(tokens[hit.endToken - 1]?.norm ?? '') &&
    isBody(owner) &&
    !isOutlet(owner)
  );
}

const ORGAN = /^(?:assembly|council|committee|board|secretariat|commission)$/;

/** “the High Court of Justice of Catalonia”: a body by that name, of a place that is not the country of the one known. */
export function isOfAnotherPlace({ tokens, hitAt }: Passage, hit: AliasHit, { knowledge }: Scene): boolean {
  if (tokens[hit.endToken]?.norm !== 'of' || !isBody(hit)) return false;
  const place = hitAt[hit.endToken + (tokens[hit.endToken + 1]?.norm === 'the' ? 2 : 1)]?.refs ?? [];
  const ids = place.filter(({ id }) => isPlaceId(id)).map(({ id }) => id);
  const homes = hit.refs.map(({ id }) => countryOf(knowledge.entity(id)));
  return ids.length > 0 && homes.every((home) => home !== undefined && !ids.includes(home));
}

/** “RTX 2060”, “NBA 2K20”, “Disney+”: what a company makes; “NBC 5”: a local station. */
export function isProduct(passage: Passage, hit: AliasHit): boolean {
  const next = passage.tokens[hit.endToken];
  if (!next || !isBody(hit)) return false;
  if (next.norm === '+') return true;
  if (isOutlet(hit) && isAcronym(passage, hit) && /^\d{1,2}$/.test(next.norm)) return true;
  return (
    isAcronym(passage, hit) &&
    /^\d+[^\d.]|^\d{4}$/.test(next.norm) &&
    !/^(?:19\d\d|20[0-3]\d)$/.test(next.norm)
  );
}

/** In these a country before a name is the owner of what stands before it: “министр США Ден Грунд”. */
export const CASED = new Set(['ru', 'uk', 'pl']);

/** “U.S. Department of Education”, “US Food and Drug Administration”: a body with a name of its own. */
export function isOwnerOfInstitution(passage: Passage, hit: AliasHit, isRole: IsRole): boolean {
  // Asked of every name: the cheap question first.
  if (passage.tokens[hit.endToken]?.upper !== true || CASED.has(passage.language)) return false;
  const at = (ahead: number) => neighbour(passage, hit.firstToken, hit.endToken + ahead);
  const plain = (ahead: number) =>
    at(ahead)?.upper === true &&
    !isRole(hit.endToken + ahead) &&
    !isNameHere(passage.hitAt[hit.endToken + ahead]);
  if (!hit.refs.some(({ id }) => typeOf(id) === 'country') || !plain(0)) return false;
  if (/^(?:of|for|and)$/.test(at(1)?.norm ?? '') && plain(2)) return true;
  return plain(1) && !inTitleCase(passage, hit.firstToken);
}

/** “Duchess of Sussex”, “Battle of Kursk”. */
export function isNamedOf(passage: Passage, hit: AliasHit): boolean {
  const of = neighbour(passage, hit.firstToken, hit.firstToken - 1)?.norm;
  const head = neighbour(passage, hit.firstToken, hit.firstToken - 2);
  const named = of === 'of' && head?.upper === true && NAMED_OF.has(head.norm) && isPlaceOrBody(hit);
  // “Government of National Unity” is no party; “Government of Nauru” is the country's.
  return named && !(head.norm === 'government' && isPlace(hit));
}
