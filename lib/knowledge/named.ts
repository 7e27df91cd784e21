/** The entities that a short text names outright: for claims that come without their article. */
import { tokenise } from '../text/tokens';
import type { AliasHit, Knowledge } from './knowledge';
import { typeOf } from './schema';

/** A capital and its government share a name; of more meanings none is likely enough. */
const MEANINGS = 2;

/** Ids of the entities named, in the text's order, each once. */
export function entitiesNamed(text: string, knowledge: Knowledge): string[] {
  return [...new Set(knowledge.match(tokenise(text)).flatMap((hit) => meanings(hit, knowledge)))];
}

/** The entity that a text is the name of, as a whole. */
export function entityCalled(name: string, knowledge: Knowledge): string | undefined {
  const [hit, ...more] = knowledge.match(tokenise(name));
  if (!hit || more.length > 0 || hit.start !== 0 || hit.end !== name.length) return undefined;
  const ids = meanings(hit, knowledge);
  return ids.length === 1 ? ids[0] : undefined;
}

/** What a name stands for without a look at its article. */
function meanings({ refs }: AliasHit, knowledge: Knowledge): string[] {
  const ids = refs
    .filter(({ derived, needs, from, to }) => !derived && !needs && !from && !to)
    .map(({ id }) => id)
    .filter((id) => knowledge.entity(id) !== undefined);
  const places = ids.filter((id) => typeOf(id) === 'place');
  return ids.length <= 1 || (ids.length <= MEANINGS && places.length > 0) ? ids : [];
}
