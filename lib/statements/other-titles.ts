/** Titles before names that are no subjects themselves in languages other than English. */
import type { Item } from './items';
import type { Words } from './words';

/** What stands before a person's name is her title: “la vocera del MID Jane Smith”, “il portavoce militare Mario Rossi”. */
export const standsBeforeName = (items: readonly Item[], index: number, words: Words): boolean =>
  isTitleOf(items[index + 1], items[index]) ||
  isTitleOf(items[index + 2], items[index + 1]) ||
  isTitledBehind(items, index, words);

/** A person's name right behind somebody without one, or behind a body. */
const isTitleOf = (name: Item | undefined, before: Item | undefined) =>
  name?.type === 'name' &&
  name.mention?.kind === 'person' &&
  !name.oblique &&
  (before?.type === 'unnamed' || before?.mention?.kind === 'organisation');

/** “Il portavoce militare israeliano Mario Rossi”: adjectives between who speaks for a body and the name. */
function isTitledBehind(items: readonly Item[], index: number, words: Words): boolean {
  if (items[index]?.anonymous !== false) return false;
  const { prepositions, conjunctions, verbs, articles, and } = words;
  const isAdjective = ({ type, norm }: Item) =>
    type === 'word' &&
    !NO_ADJECTIVE.test(norm) &&
    ![prepositions, conjunctions, verbs, articles, and].some((each) => each.has(norm));
  const name = items.findIndex((item, at) => at > index && !isAdjective(item));
  return name > index && name <= index + 3 && isTitleOf(items[name], items[index]);
}

/** “Il portavoce criticando Mario Rossi”. */
const NO_ADJECTIVE = /(?:ndo|[^i]ant)$|^.{1,3}$/;

/** “Kanzlerkandidat Friedrich Merz”: a title without an entry before the name. */
export function isTitle(items: readonly Item[], index: number): boolean {
  const [item, next, behind] = items.slice(index, index + 3);
  // „Parteichefin und Ministerin Smith“.
  const joins = next?.norm === 'und' && CALLING.test(item?.norm ?? '');
  if (joins && (behind?.mention?.kind === 'person' || CALLING.test(behind?.norm ?? ''))) return true;
  const isName = next?.type === 'name' && next.mention !== undefined;
  return (
    item?.type === 'name' && !item.mention && isName && !/^(?:country|place)$/.test(next.mention?.kind ?? '')
  );
}

/** „Finanzminister“, „Parteichefin“: an office alone. */
export const isCalling = (words: string): boolean => CALLING.test(words);

const CALLING =
  /(?:chef|minister|kanzler|pr[aä]sident|vorsitzende|sekret[aä]r|sprecher|kandidat|b[uü]rgermeister)(?:in|r)?$/i;

/** „Teilte EU-Kommissarin Smith mit“: the body and the word that stand together before her name. */
export function isPartOfTitle(items: readonly Item[], index: number): boolean {
  const [item, next, second, third] = items.slice(index, index + 4);
  const isPerson = (each: Item | undefined) => each?.mention?.kind === 'person';
  const isNoun = (each: Item | undefined) => each?.type === 'name' && !each.mention;
  if (item?.possessive && item.mention && !isPerson(item))
    return next?.norm === '-' && isNoun(second) && (isPerson(third) || third?.type === 'name');
  const isFullName = isPerson(next) || (isNoun(next) && / /.test(next?.norm ?? ''));
  return isNoun(item) && items[index - 1]?.norm === '-' && isFullName;
}

const NOMINATIVE =
  /^(?:глава|лидер|руководитель|председатель|директор|министр|спикер|представитель|губернатор|мэр|адвокат|депутат|начальник|посол|советник|президент|премьер|секретарь|керівник|голова|очільник|міністр|речник|речниця|представник|посадовець|радник|прем'єр|секретар|мер|szef|szefowa|minister|rzecznik|rzeczniczka|prezes|prezydent|premier|posel|poslanka|burmistrz|wojewoda|ambasador|dyrektor|przewodniczacy)$/u;

/** «Сказал в мае руководитель бюро Смит»: a title in the case of the subject ends the phrase before it. */
export const isNominativeTitle = ({ type, norm }: Item): boolean => type === 'word' && NOMINATIVE.test(norm);

/** “Disse a ministra Smith”: before a title it is the article, where it may be either. */
export const hasTitleBefore = (item: Item | undefined): boolean =>
  item?.mention?.title !== undefined && item.mention.title.start < item.mention.start;
