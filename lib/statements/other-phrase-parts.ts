/** Names that are no subjects in languages other than English: parts of phrases, objects of clauses. */
import { hasObliqueArticle } from './german-case';
import { type Item, namesSomebody } from './items';
import type { Words } from './words';

/** “Esequibo, que Guyana considera suyo”: the clause tells of a thing. */
export const isObject = (items: readonly Item[], index: number, { relative }: Words) =>
  relative.has(items[index - 1]?.norm ?? '') && items[index - 2]?.norm === ',';

/** “Greenpeace France”, „Handelsverband Deutschland“: a country or place right behind another name is a part of it. */
export function isPartOfName(items: readonly Item[], index: number, { inflected }: Words): boolean {
  const [before, item] = [items[index - 1], items[index]];
  return (
    !inflected &&
    /^(?:country|place)$/.test(item?.mention?.kind ?? '') &&
    before?.type === 'name' &&
    !before.possessive &&
    before.mention?.kind !== 'person' &&
    before.end + 1 === item?.start
  );
}

/** «С католическим», “w prezydenckim”: adjectives in other cases than the subject's. */
const OBLIQUE_ADJECTIVE = /^\p{L}{2,}(?:[иыі]м|[ое]му|[ое]го|[иыі]х|[ую]ю|[ио]й|им|ego|emu|[iy]m|[iy]ch)$/u;

/** «О продлении санкций США»: initials have no cases; behind a noun they are its attribute. */
export function isGenitive(items: readonly Item[], index: number, words: Words): boolean {
  const before = items[index - 1];
  return (
    words.inflected &&
    /^\p{Lu}{2,}$/u.test(items[index]?.surface ?? '') &&
    before?.type === 'word' &&
    !words.between.has(before.norm) &&
    !words.conjunctions.has(before.norm) &&
    !NOMINATIVE_ADJECTIVE.test(before.norm)
  );
}

/** A name that nobody linked, behind a noun whose ending is no subject's. */
export function isOfOblique(items: readonly Item[], index: number, words: Words): boolean {
  const [before, item] = [items[index - 1], items[index]];
  if (!words.inflected || item?.type !== 'name' || item.mention || !before) return false;
  // «Главу Минздрава Ивана Петрова».
  if (before.type === 'name' && !before.mention) return isOfOblique(items, index - 1, words);
  const isSmall = words.between.has(before.norm) || words.prepositions.has(before.norm);
  return before.type === 'word' && !isSmall && /^\p{L}{3,}[ую]$/u.test(before.norm);
}

/** «Российское МВД», “polskie MSZ”. */
const NOMINATIVE_ADJECTIVE = /(?:[ое]е|ый|[ая]я|[сцз]ь?к(?:ий|[еа])|[sc]k(?:ie?|a))$/u;

/** „Vor weiteren Gesprächen“, „auf einen 17-Jährigen“: an adjective or a number before a German noun. */
const isAttribute = (item: Item | undefined, { between, verbs, conjunctions, and, auxiliaries }: Words) =>
  /^(?:-|\d+)$/.test(item?.norm ?? '') ||
  (item?.type === 'word' &&
    /^\p{L}{3,}e[nmrs]?$/u.test(item.norm) &&
    ![between, verbs, conjunctions, and, auxiliaries].some((words) => words.has(item.norm)));

/** After a preposition, articles between: part of another phrase. */
export function isWithin(items: readonly Item[], index: number, words: Words): boolean {
  if (words.verbSecond && (hasObliqueArticle(items, index) || isCompared(items, index))) return true;
  let before = index - 1;
  const isBetween = (item: Item | undefined) =>
    words.articles.has(item?.norm ?? '') ||
    (words.inflected && OBLIQUE_ADJECTIVE.test(item?.norm ?? '')) ||
    (words.verbSecond && isAttribute(item, words));
  while (isBetween(items[before]) && !words.prepositions.has(items[before]?.norm ?? '')) before -= 1;
  // “A ONU alertou”: what opens the clause and may be either is the article.
  const isArticle =
    !words.verbSecond && words.articles.has(items[before]?.norm ?? '') && items[before - 1]?.type !== 'word';
  return !isArticle && words.prepositions.has(items[before]?.norm ?? '');
}

/** „Anders als Smith sagte Jones“, „ebenso wie Smith“. */
const isCompared = (items: readonly Item[], index: number): boolean =>
  /^(?:als|wie)$/.test(items[index - 1]?.norm ?? '') &&
  /^(?:anders|ebenso|genauso|genau|ahnlich|so|mehr|weniger|eher)$/.test(items[index - 2]?.norm ?? '');

const QUOTE_MARK = /^[„“”"»«]$/;

/** Where a phrase such as „der „Harbour News““, which stands right behind a name and ends at the index, begins. */
export function hearerBefore(items: readonly Item[], index: number): number | undefined {
  const at = QUOTE_MARK.test(items[index]?.norm ?? '') ? index - 1 : index;
  const isOutlet = items[at]?.mention?.kind === 'outlet';
  const article = QUOTE_MARK.test(items[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  const isHeard = /^(?:der|dem)$/.test(items[article]?.norm ?? '') && items[article - 1]?.type === 'name';
  return isOutlet && isHeard ? article : undefined;
}

/** «Которую», “którego”: the pronoun is no subject. */
const OBLIQUE_PRONOUN = /(?:ую|яку|[оеє]го|ому|[ыи]м|ego|emu|ym)$/u;

/** “Macron, qui a dit”. */
export function beforeRelative(
  items: readonly Item[],
  pronoun: number,
  verb: number,
  words: Words,
): number | undefined {
  const [norm, says] = [items[pronoun]?.norm ?? '', items[verb]?.norm ?? ''];
  // “Którą skrytykował”: without diacritics the verb's gender shows the case.
  const isObject = OBLIQUE_PRONOUN.test(norm) || (norm === 'ktora' && says.endsWith('l'));
  if (words.inflected && isObject) return undefined;
  // “Smith, il quale ha detto”.
  const lead = /^(?:quale|quali|cual|cuales|qual|quais)$/.test(norm) ? pronoun - 1 : pronoun;
  const index = lead - 2;
  const item = items[index];
  // “Risponde a Smith, il quale ha detto”; but “la moglie di Smith, che ha detto”; “z ministrem Smithem, który dodał”.
  const before = items[index - 1]?.norm ?? '';
  const isBehind = words.inflected ? words.prepositions.has(before) : /^(?:al?|alla|a[ou]|aux)$/.test(before);
  const isTold = item?.mention?.kind === 'person' && isBehind;
  const stands = item?.type === 'name' && !item.possessive && (isTold || !isWithin(items, index, words));
  return items[lead - 1]?.norm === ',' && stands ? index : undefined;
}

/**
 * „(Smith,) der vor hohen Schulden und Zinsen warnte“: where the relative clause begins in which a German noun without an
 * article is an object.
 */
export function relativeAround(items: readonly Item[], index: number, words: Words): number | undefined {
  const item = items[index];
  if (item?.type !== 'name' || item.mention || / /.test(item.norm)) return undefined;
  if (NOMINATIVE.test(items[index - 1]?.norm ?? '')) return undefined;
  const pronoun = items.slice(0, index).findLastIndex(({ norm }) => norm === ',') + 1;
  const who = items[pronoun - 2];
  // „Der Chef der Grünen, der …“: not the party.
  const isPerson = who?.mention ? who.mention.kind === 'person' : / /.test(who?.norm ?? '');
  const isClause =
    isPerson &&
    words.relative.has(items[pronoun]?.norm ?? '') &&
    words.prepositions.has(items[pronoun + 1]?.norm ?? '');
  return isClause && pronoun < index - 1 ? pronoun : undefined;
}

const NOMINATIVE = /^(?:der|die|das|eine?)$/;

/** Somebody in the case of a subject, and no owner of what comes next. */
export const canSpeak = (item: Item | undefined): item is Item =>
  item !== undefined && namesSomebody(item) && !item.possessive && !item.oblique;

/** The word that closes the clause behind the index, „…“ within it: of a German verb its other part. */
export function clauseEnd(items: readonly Item[], at: number): Item | undefined {
  const clause = items.slice(at + 1);
  const end = clause.findIndex(({ type, norm }) => type === 'mark' && norm !== '-');
  return clause[(end < 0 ? clause.length : end) - 1];
}

/** “Su director”, “leur porte-parole”. */
export const isPossessive = (norm: string): boolean =>
  /^(?:su|sus|suo|sua|suoi|sue|son|sa|ses|seu|seus|suas|leur|leurs|loro)$/.test(norm);
