/** “Governor of Osk Oblast Pavel Grund”: what a title is the title of ends where the name of its holder begins. */
import type { AliasHit } from '../knowledge/knowledge';
import type { TitleRole } from '../knowledge/titles';
import { adjoining, neighbour } from './beside';
import { isPlaceId } from './hit-kinds';
import type { Passage } from './passage';
import type { TitlePhrase } from './titles';
import { INSTITUTIONS, OFFICIAL } from './words/english';
import { PARTICLES } from './words/particles';

/** Of these a place is the owner; “chief executive of Arvonia Wealth Fund” is of a body with a longer name. */
const OF_PLACES =
  /(?:president|minister|governor|governor-general|monarch|chancellor|ambassador|mayor|prince|head|-of-state)$/;
/** So many words a name has at least and at most. */
const NAME_WORDS = { least: 2, most: 4 };

/** The names of countries and places behind a title that the name of a person follows at once. */
export function ownersBeforeNames(
  passage: Passage,
  titles: readonly TitlePhrase[],
): ReadonlySet<AliasHit | undefined> {
  return new Set(
    titles
      .filter(({ endToken, roleEnd, roles, of }) => {
        const ofPlace = of.every((id) => isPlaceId(id)) && of.length > 0;
        return ofPlace && endToken > roleEnd && roles.some(isOfPlaces) && isBeforeName(passage, endToken);
      })
      .map(({ endToken }) => passage.hitAt[endToken - 1]),
  );
}

const isOfPlaces = (role: TitleRole): boolean => OF_PLACES.test(role);

/** As many capitalised words as a person's name has, and none of a body's. */
function isBeforeName(passage: Passage, first: number): boolean {
  const words: string[] = [];
  for (let at = first; adjoining(passage, at - 1, at); at += 1) {
    const token = neighbour(passage, first - 1, at);
    if (token?.upper && token.word) words.push(token.norm);
    else if (!token || !PARTICLES.has(token.norm)) break;
  }
  return (
    words.length >= NAME_WORDS.least &&
    words.length <= NAME_WORDS.most &&
    !words.some((word) => INSTITUTIONS.has(word) || OFFICIAL.has(word))
  );
}
