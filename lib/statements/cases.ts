/** Names whose form shows that they are not the subject: “Путину”, “Tuskowi”, “Erdoğan'a”. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Entity } from '../knowledge/schema';
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';
import type { Mention } from '../types';
import type { Item } from './items';
import type { Lexicon } from './lexicon';

/** The items with names marked that stand in another case than the base has them in. */
export function withCases(items: Item[], lexicon: Lexicon, knowledge: Knowledge): Item[] {
  return items.map((item) =>
    item.mention && isOblique(item.mention, lexicon, knowledge) ? { ...item, oblique: true } : item,
  );
}

/** Whether a name shows by its form that it is not the subject. */
export function isOblique(mention: Mention, { words }: Lexicon, knowledge: Knowledge): boolean {
  // In German only the genitive shows: “Kiews”.
  const shows = words?.inflected || (words?.verbSecond && mention.surface.endsWith('s'));
  const entity = shows && isName(mention) && knowledge.entity(mention.entity);
  return entity ? !isNominative(mention.surface, entity) && !isSpelling(mention, knowledge) : false;
}

/** Titles and pronouns are not in the base's forms. */
function isName(mention: Mention): boolean {
  return mention.how !== 'title' && mention.how !== 'coreference';
}

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
