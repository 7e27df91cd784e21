/** What else must be in an article before some names of the base are names there: “PSD president” is many a party's. */
import type { AliasRef } from '../knowledge/knowledge';
import type { Scene } from './scene';

/** Whether a word, an entity or a country that the name asks for is in the article; true of a name that asks for nothing. */
export function needsAreMet({ needs }: AliasRef, { words, present, countries }: Scene): boolean {
  return (
    !needs?.length ||
    needs.some((need) => words.has(need.toLowerCase()) || present.has(need) || countries.has(need))
  );
}
