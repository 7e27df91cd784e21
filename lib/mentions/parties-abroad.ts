/** Titles of a party whose name is that of many: “the head of the People's Party” in an article on Thailand. */
import type { AliasHit } from '../knowledge/knowledge';
import { isGenericParty, isParty, partiesHere } from './generic-names';
import { needsAreMet } from './name-needs';
import type { Passage } from './passage';
import type { Scene } from './scene';
import type { TitlePhrase } from './titles';

/**
 * A title without the parties that its words cannot mean in that article: of another country than those it names, or
 * called so only beside what the article does not have.
 * @returns undefined where such a party is all that it was the title of.
 */
export function withoutPartiesAbroad(
  passage: Passage,
  title: TitlePhrase,
  scene: Scene,
): TitlePhrase | undefined {
  const abroad = new Set(
    passage.hits
      .filter(({ firstToken, endToken }) => firstToken >= title.firstToken && endToken <= title.endToken)
      .flatMap((hit) => partiesAbroad(passage, hit, scene)),
  );
  if (abroad.size === 0) return title;
  const of = title.of.filter((id) => !abroad.has(id));
  const posts = title.posts.filter((id) => !abroad.has(scene.knowledge.post(id)?.organisation ?? ''));
  return of.length + posts.length > 0 ? { ...title, of, posts } : undefined;
}

function partiesAbroad(passage: Passage, hit: AliasHit, scene: Scene): string[] {
  const parties = hit.refs.filter(({ id }) => isParty(id, scene.knowledge));
  const fit = parties.filter((ref) => needsAreMet(ref, scene));
  // Where the article names no country, it is the party that its readers know.
  const decided = isGenericParty(passage, hit, scene.knowledge) && scene.countries.size > 0;
  const here = new Set((decided ? partiesHere(passage, hit, fit, scene) : fit).map(({ id }) => id));
  return parties.map(({ id }) => id).filter((id) => !here.has(id));
}
