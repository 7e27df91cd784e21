/** What a text speaks of, as far as its names show before any is decided. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import type { Token } from '../text/tokens';
import { countryOf } from './country-of';
import { countryOfAdjective } from './words/adjectives';

/** Whether a text has a name of one of some entities, or speaks of a country by its people, its bodies or its adjective. */
export type Around = (ids: readonly (string | undefined)[]) => boolean;

export function readAround(
  tokens: readonly Token[],
  taken: readonly AliasHit[],
  language: string,
  knowledge: Knowledge,
): Around {
  const ids = new Set(taken.flatMap(({ refs }) => refs.map(({ id }) => id)));
  const countries = new Set([...ids].map((id) => countryOf(knowledge.entity(id))));
  // «Индонезийский президент»: an adjective is no match.
  let adjectives: ReadonlySet<string | undefined> | undefined;
  return (wanted) => {
    if (wanted.some((id) => id !== undefined && (ids.has(id) || countries.has(id)))) return true;
    adjectives ??= new Set(tokens.map(({ norm }) => countryOfAdjective(norm, language)));
    return wanted.some((id) => id !== undefined && adjectives?.has(id));
  };
}
