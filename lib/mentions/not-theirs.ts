/** What shows beside a title that it is not of whoever heads the body of that name. */
import { typeOf } from '../knowledge/schema';
import { neighbour } from './beside';
import type { Passage } from './passage';
import type { Scene } from './scene';
import type { TitlePhrase } from './titles';
import { titleWords } from './words/title-words';

/** Feminine articles, alone and with a preposition. */
const FEMININE: ReadonlyMap<string, RegExp> = new Map([
  ['es', /^la$/],
  ['fr', /^la$/],
  ['it', /^(?:la|alla|dalla|della|nella|sulla)$/],
  ['pt', /^(?:a|da|na|pela)$/],
]);

/** Titles that are feminine whoever has them: “la Guida suprema”. */
const ALWAYS_FEMININE: ReadonlySet<string> = new Set(['supreme-leader']);

/** “La secretaria general”: no man is meant. */
export function isOfWoman({ tokens, language }: Passage, title: TitlePhrase): boolean {
  const article = tokens[title.firstToken - 1]?.norm ?? '';
  return (
    (FEMININE.get(language)?.test(article) ?? false) && !title.roles.some((role) => ALWAYS_FEMININE.has(role))
  );
}

/** “El presidente del PP de Madrid”: of a party's branch in a place. */
export function isOfBranch(passage: Passage, title: TitlePhrase, { knowledge }: Scene): boolean {
  const party = title.of.some((id) => {
    const entity = knowledge.entity(id);
    return entity && 'kind' in entity && entity.kind === 'party';
  });
  if (!party) return false;
  const { of } = titleWords(passage.language);
  let at = title.endToken;
  while (of.has(neighbour(passage, title.firstToken, at)?.norm ?? '')) at += 1;
  const hit = passage.hitAt[at];
  const isPlace = hit?.firstToken === at && hit.refs.some(({ id }) => typeOf(id) === 'place');
  return at > title.endToken && isPlace;
}
