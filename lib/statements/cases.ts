/** Names whose form shows that they are not the subject: “Путину”, “Tuskowi”, “Erdoğan'a”. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Entity } from '../knowledge/schema';
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';
import type { Mention } from '../types';
import type { Item } from './items';
import type { Lexicon } from './lexicon';

/** The items with names marked that stand in another case than the base has them in, or behind another's title. */
export function withCases(items: Item[], lexicon: Lexicon, knowledge: Knowledge): Item[] {
  if (!lexicon.words) return items;
  if (!lexicon.words.inflected && !lexicon.words.verbSecond)
    return items.map((item) => (isHearer(item) ? { ...item, oblique: true } : item));
  return items.map((item) => {
    const { mention } = item;
    if (!mention) return isObliqueName(item, lexicon) ? { ...item, oblique: true } : item;
    const { post } = mention.title ?? {};
    return {
      ...item,
      ...(isOblique(mention, lexicon, knowledge) && { oblique: true }),
      ...(post !== undefined && { ownTitle: holds(mention.entity, post, knowledge) }),
    };
  });
}

/** “Al presidente”, “du Premier ministre”, “ao ministro”: a title has the preposition with it that has run into its article. */
const isHearer = ({ mention }: Item): boolean =>
  mention?.how === 'title' &&
  /^(?:a(?:ux?|os?|i|l(?:l[aeo])?|gli)|al['’]|d(?:u|el(?:l[aeo])?|ei|egli|al(?:l[aeo])?|ai|agli)|all['’]|dell['’]|dall['’]|à|às|sul(?:l[ao])?|nel(?:l[ao])?|pel[ao]s?|d[ao]s?)(?:\s|(?<=['’]))/iu.test(
    mention.surface,
  );

/** «Павлу Зарубину», «Анне Смирновой», «Оксена Лисового»: of names in full that the base does not have, what no nominative ends in. */
const OBLIQUE_NAME =
  /(?:^|\s)(?:\p{L}{2,}[ую] \p{L}{2,}[ую]|\p{L}{2,}[еиі] \p{L}{2,}(?:[ое]й|ій)|\p{L}{2,} \p{L}{2,}(?:[ое]го|[ое]му))$/u;

const isObliqueName = ({ type, norm }: Item, { words }: Lexicon): boolean =>
  type === 'name' && words?.inflected === true && OBLIQUE_NAME.test(norm.toLowerCase());

const holds = (person: string, office: string, knowledge: Knowledge): boolean =>
  knowledge.officesOf(person).some(({ post }) => post.id === office);

/** Whether a name shows by its form that it is not the subject. */
export function isOblique(mention: Mention, { words }: Lexicon, knowledge: Knowledge): boolean {
  // „Dem Kanzler“: a title has its article with it.
  if (words?.verbSecond && /^de[mns]\s/i.test(mention.surface)) return true;
  // In German only the genitive shows: “Kiews”.
  if (mention.how === 'title') return words?.isObliqueTitle(firstWord(mention.surface)) ?? false;
  const shows = words?.inflected || (words?.verbSecond && mention.surface.endsWith('s'));
  const entity = shows && isName(mention) && knowledge.entity(mention.entity);
  return entity ? !isNominative(mention.surface, entity) && !isSpelling(mention, knowledge) : false;
}

const firstWord = (words: string) => /^\p{L}[\p{L}'’-]*/u.exec(words)?.[0] ?? '';

/** Pronouns are not in the base's forms. */
const isName = ({ how }: Mention): boolean => how !== 'coreference';

function isNominative(surface: string, { name, names }: Entity): boolean {
  const last = wordsOf(surface).at(-1) ?? '';
  return [name, ...names.map(({ text }) => text)].some((each) => wordsOf(each).includes(last));
}

/** “Łukaszenka”: the base finds it as it stands, in a spelling that is not written in the record. */
function isSpelling({ surface, entity }: Mention, knowledge: Knowledge): boolean {
  const tokens = tokenise(surface);
  return knowledge
    .match(tokens)
    .some(
      ({ firstToken, endToken, refs }) =>
        firstToken === 0 && endToken === tokens.length && refs.some(({ id }) => id === entity),
    );
}

const wordsOf = (name: string) => normalise(name).split(/\s+/);
