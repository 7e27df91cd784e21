/** Names whose form shows that they are not the subject: “Путину”, “Tuskowi”, “Erdoğan'a”. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Entity } from '../knowledge/schema';
import { normalise } from '../text/normalise';
import type { Mention } from '../types';
import type { Item } from './items';
import type { Lexicon } from './lexicon';

/** The items with names marked that stand in another case than the base has them in. */
export function withCases(items: Item[], { words }: Lexicon, knowledge: Knowledge): Item[] {
  if (!words?.inflected && !words?.verbSecond) return items;
  // In German only the genitive shows: “Kiews”.
  const shows = ({ surface }: Mention) => words.inflected || surface.endsWith('s');
  return items.map((item) => {
    const entity = isName(item.mention) && knowledge.entity(item.mention.entity);
    return entity && item.mention && shows(item.mention)
      ? { ...item, oblique: !isNominative(item.mention.surface, entity) }
      : item;
  });
}

/** Titles and pronouns are not in the base's forms. */
function isName(mention: Mention | undefined): mention is Mention {
  return mention !== undefined && mention.how !== 'title' && mention.how !== 'coreference';
}

function isNominative(surface: string, { name, names }: Entity): boolean {
  const last = wordsOf(surface).at(-1) ?? '';
  return [name, ...names.map(({ text }) => text)].some((each) => wordsOf(each).includes(last));
}

const wordsOf = (name: string) => normalise(name).split(/\s+/);
