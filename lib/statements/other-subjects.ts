/** Where the subject of a verb of saying stands in languages other than English. */
import { isHearer } from './hearers';
import { type Item, namesSomebody } from './items';
import { doerOf, isApposed, isAttribute, isJoined, isWholeName, memberBefore } from './names-beside';
import { beforeApposition } from './other-appositions';
import { isOblique } from './other-fronted';
import {
  beforeRelative,
  canSpeak,
  hearerBefore,
  isGenitive,
  isObject,
  isOfOblique,
  isPartOfName,
  isPossessive,
  isWithin,
  relativeAround,
} from './other-phrase-parts';
import { hasTitleBefore, isNominativeTitle, isPartOfTitle, isTitle, standsBeforeName } from './other-titles';
import { isOfRegion } from './regions-headed';
import type { Words } from './words';

/** No more words than these stand between a verb and the name after it: “le ministre français des affaires …”. */
export const REACH = 8;

/** The name before the verb, small words and phrases of place between; or before an apposition between commas. */
export function nameBefore(items: readonly Item[], at: number, words: Words): number | undefined {
  let near = true;
  let joined = false;
  for (let index = at - 1; index >= 0 && at - index <= REACH; index -= 1) {
    const item = items[index];
    if (!item || item.type === 'quote') return undefined;
    if (isPartOfName(items, index, words)) continue;
    // «Депутат Смит из «Гавани» заявил»: the party in marks behind the name.
    const member = words.inflected ? memberBefore(items, index) : undefined;
    if (member !== undefined) return member;
    // „Wie Smith der „Harbour News“ sagte“: the outlet hears it.
    const hearer = words.verbSecond ? hearerBefore(items, index) : undefined;
    if (hearer !== undefined) {
      index = hearer;
      continue;
    }
    // “La Russie a quant à elle accusé”.
    if (item.type === 'pronoun' && items[index - 1]?.norm === 'a' && items[index - 2]?.norm === 'quant') {
      index -= 2;
      continue;
    }
    // «В интервью Harbour News Смит заявил»: the outlet hears it.
    if (item.mention?.kind === 'outlet' && hears(items[index - 1], words)) continue;
    const clause = words.verbSecond ? relativeAround(items, index, words) : undefined;
    if (clause !== undefined) return beforeRelative(items, clause, at, words);
    // “Macron a reçu Smith et a dit”: who opens the sentence does both.
    const opening = joined ? doerOf(items, index, words) : undefined;
    if (opening !== undefined) return opening;
    if (namesSomebody(item)) {
      const within = isWithin(items, index, words) || isGenitive(items, index, words);
      // “A source in the government said”, “Smith in Berlin sagte”: only people have such a tail.
      if (within) near = false;
      else if (isObject(items, index, words)) return undefined;
      else if (words.verbSecond && item.type === 'name' && !item.mention && isOblique(items, index))
        near = false;
      // “Poseł PiS pyta”: the party of one without a name.
      else if (item.mention?.kind === 'organisation' && items[index - 1]?.type === 'unnamed')
        return index - 1;
      else if (near || item.type === 'unnamed' || item.mention?.kind === 'person')
        return canSpeak(item) ? index : undefined;
      else return undefined;
      continue;
    }
    if (item.norm === ',') return beforeApposition(items, index, words);
    if (words.relative.has(item.norm) && (near || words.inflected))
      return beforeRelative(items, index, at, words);
    if (item.type !== 'word' || words.conjunctions.has(item.norm) || words.verbs.has(item.norm))
      return undefined;
    near &&= words.between.has(item.norm);
    joined ||= words.and.has(item.norm);
  }
  return undefined;
}

/** The subject that follows its verb, from `from`: articles, titles, words of time and place before it. */
export function nameAfter(
  items: readonly Item[],
  from: number,
  words: Words,
  reach = REACH,
): number | undefined {
  let within = false;
  const hyphens = items.slice(from, from + reach).filter(({ norm }) => norm === '-').length;
  for (let index = from; index < from + reach + 2 * hyphens; index += 1) {
    const item = items[index];
    if (!item) return undefined;
    // “Сказал ТАСС Песков”, “a dit à la presse Smith”: who hears it ends the phrase.
    if (item.mention?.kind === 'outlet' || isHearer(item)) {
      within = false;
      continue;
    }
    if (!within && isTitle(items, index)) continue;
    if (words.verbSecond && isPartOfTitle(items, index)) continue;
    // “Powiedział w «Rozmowie Dnia» Smith”: what a programme is called.
    if (item.type === 'quote' && words.prepositions.has(items[index - 1]?.norm ?? '')) continue;
    // «Заявил глава МИД».
    if (index > from && isGenitive(items, index, words)) continue;
    // «Сказал журналисту Зарубину», «назвал главу Минздрава».
    if (index > from && isOfOblique(items, index, words)) continue;
    if (namesSomebody(item)) {
      // “Пресс-секретарь президента России Песков”: the case shows what only belongs to the title.
      const nominative = words.inflected && item.mention?.kind === 'person' && !item.oblique;
      // “Сказала представитель МИДа Jane Smith”: what stands before a person's name is her title.
      if (standsBeforeName(items, index, words)) {
        // “Ha detto la segretaria del Partito Jane Smith”: the body ends the phrase that hangs on her title.
        if (item.mention?.kind === 'organisation') within = false;
        continue;
      }
      // «Сказал депутат Рады | Иван Смит», «адвокат Ивана Смита | Мария Смит»: the first names whose the title is.
      if (words.inflected && (isAttribute(item, items[index + 1]) || isOfRegion(item, items[index + 1])))
        continue;
      // “Suggerisce l'ex ministro Pd, Mario Rossi”: the party of her who is named behind the comma.
      if (item.mention?.kind === 'organisation' && isApposed(items, index, words)) return index + 2;
      const skipped = (within && !nominative) || (item.oblique && item.type === 'name');
      if (!skipped) return canSpeak(item) ? index : undefined;
      // “Accanto al suo legale Mario | Rossi”; but “sindaco di Sulmona | Mario Rossi”.
      const next = items[index + 1];
      within &&= !item.mention && isJoined(item, next) && !next?.mention && !next?.norm.includes(' ');
      continue;
    }
    // «…», escribió su director, Jane Smith.
    const noun = item.norm === ',' ? items[index - 1] : undefined;
    const isNoun = noun && noun.mention?.kind !== 'person' && !words.between.has(noun.norm);
    const apposed = isNoun ? items[index + 1] : undefined;
    if (index > from && apposed && isWholeName(apposed) && items[index + 2]?.type === 'mark')
      return index + 1;
    if (ends(item, words)) return undefined;
    // A word of time ends its phrase: “w piątek premier”; others do not: “un pêcheur des îles Kiribati”, “accanto al suo legale”.
    const time = words.between.has(item.norm) && !words.articles.has(item.norm) && !isPossessive(item.norm);
    const isArticle = words.articles.has(item.norm) && hasTitleBefore(items[index + 1]);
    within =
      (words.prepositions.has(item.norm) && !isArticle) ||
      (within && !time && !(words.inflected && isNominativeTitle(item)));
  }
  return undefined;
}

/** “Interview”, and no word for an outlet. */
const hears = (before: Item | undefined, { channels, press }: Words) =>
  before?.type === 'word' && channels.has(before.norm) && !press.has(before.norm);

/** Here a phrase with a name is at an end. */
export const ends = ({ type, norm }: Item, words: Words) =>
  (type !== 'word' && norm !== '-') || words.conjunctions.has(norm) || words.verbs.has(norm);
