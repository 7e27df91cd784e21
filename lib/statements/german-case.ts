/** The case that a German article shows: „der Ukraine“, „einer Frau“, „dem Kanzler“ are no subjects. */
import { normalise } from '../text/normalise';
import type { Item } from './items';

/** „Der“ before these is no nominative. */
const FEMININE =
  /(?:(?:ung|heit|keit|schaft|[tsn]ion|itat|ei|(?:er|ent|ist|ant|og)in|wehr|justiz|stadt|armee|presse|macht)|(?:^|\s)(?:ukraine|schweiz|eu|uno|who|ezb|nato|hamas|hisbollah|cdu|csu|spd|fdp|afd))$/;

/** Articles that no subject has. */
const OBLIQUE = /^(?:de[mns]|(?:ein|kein|sein|ihr|unser)e[mnrs])$/;

/** Whether a name, or a word for people or a body, stands in another case than the subject's by its article. */
export function hasObliqueArticle(items: readonly Item[], index: number): boolean {
  const words = normOf(items[index]).split(' ');
  const own = words.length > 1 && isArticle(words[0] ?? '');
  let before = index - 1;
  while (!own && isAttribute(items[before])) before -= 1;
  const article = own ? words[0] : items[before]?.type === 'word' ? items[before]?.norm : undefined;
  if (article === undefined) return false;
  return OBLIQUE.test(article) || (article === 'der' && FEMININE.test(words.at(-1) ?? ''));
}

const isArticle = (word: string) => word === 'der' || OBLIQUE.test(word);

/** „Vor einem 17-Jährigen“, „der großen Partei“: between the article and its noun. */
const isAttribute = (item: Item | undefined): boolean =>
  /^(?:-|\d+)$/.test(item?.norm ?? '') ||
  (item?.type === 'word' && /^\p{L}{3,}e[nmrs]?$/u.test(item.norm) && !OBLIQUE.test(item.norm));

const normOf = (item: Item | undefined) => normalise(item?.norm ?? '');
