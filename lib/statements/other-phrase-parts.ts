/** Names that are no subjects in languages other than English: parts of phrases, objects of clauses. */
import type { Item } from './items';
import type { Words } from './words';

/** “Esequibo, que Guyana considera suyo”: the clause tells of a thing. */
export const isObject = (items: readonly Item[], index: number, { relative }: Words) =>
  relative.has(items[index - 1]?.norm ?? '') && items[index - 2]?.norm === ',';

/** «С католическим», “w prezydenckim”: adjectives in other cases than the subject's. */
const OBLIQUE_ADJECTIVE = /^\p{L}{2,}(?:[иыі]м|[ое]му|[ое]го|[иыі]х|[ую]ю|[ио]й|им|ego|emu|[iy]m|[iy]ch)$/u;

/** «О продлении санкций США»: initials have no cases; behind a noun they are its attribute. */
export function isGenitive(items: readonly Item[], index: number, words: Words): boolean {
  const before = items[index - 1];
  return (
    words.inflected &&
    /^\p{Lu}{2,}$/u.test(items[index]?.mention?.surface ?? '') &&
    before?.type === 'word' &&
    !words.between.has(before.norm) &&
    !words.conjunctions.has(before.norm)
  );
}

/** After a preposition, articles between: part of another phrase. */
export function isWithin(items: readonly Item[], index: number, words: Words): boolean {
  let before = index - 1;
  const isBetween = (norm: string) =>
    words.articles.has(norm) || (words.inflected && OBLIQUE_ADJECTIVE.test(norm));
  while (isBetween(items[before]?.norm ?? '') && !words.prepositions.has(items[before]?.norm ?? ''))
    before -= 1;
  // “A ONU alertou”: what opens the clause and may be either is the article.
  const isArticle =
    !words.verbSecond && words.articles.has(items[before]?.norm ?? '') && items[before - 1]?.type !== 'word';
  return !isArticle && words.prepositions.has(items[before]?.norm ?? '');
}
