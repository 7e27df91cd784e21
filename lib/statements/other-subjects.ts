/** Where the subject of a verb of saying stands in languages other than English. */
import { type Item, namesSomebody } from './items';
import {
  beforeRelative,
  hearerBefore,
  isGenitive,
  isObject,
  isPartOfName,
  isTitle,
  isTitleOf,
  isWithin,
} from './other-phrase-parts';
import type { Words } from './words';

/** No more words than these stand between a verb and the name after it: “le ministre français des affaires …”. */
const REACH = 8;

/** Nor are a phrase and its comma before the subject. */
const LONGEST_FRONT = 6;

/** Somebody in the case of a subject, and no owner of what comes next. */
export const canSpeak = (item: Item | undefined): item is Item =>
  item !== undefined && namesSomebody(item) && !item.possessive && !item.oblique;

/** The name before the verb, small words and phrases of place between; or before an apposition between commas. */
export function nameBefore(items: readonly Item[], at: number, words: Words): number | undefined {
  let near = true;
  for (let index = at - 1; index >= 0 && at - index <= REACH; index -= 1) {
    const item = items[index];
    if (!item || item.type === 'quote') return undefined;
    if (isPartOfName(items, index, words)) continue;
    // „Wie Smith der „Harbour News“ sagte“: the outlet hears it.
    const hearer = words.verbSecond ? hearerBefore(items, index) : undefined;
    if (hearer !== undefined) {
      index = hearer;
      continue;
    }
    if (namesSomebody(item)) {
      const within = isWithin(items, index, words) || isGenitive(items, index, words);
      // “A source in the government said”, “Smith in Berlin sagte”: only people have such a tail.
      if (within) near = false;
      else if (isObject(items, index, words)) return undefined;
      // “Poseł PiS pyta”: the party of one without a name.
      else if (item.mention?.kind === 'organisation' && items[index - 1]?.type === 'unnamed')
        return index - 1;
      else if (near || item.type === 'unnamed' || item.mention?.kind === 'person')
        return canSpeak(item) ? index : undefined;
      else return undefined;
      continue;
    }
    if (item.norm === ',') return beforeApposition(items, index, words);
    if (words.relative.has(item.norm) && near) return beforeRelative(items, index, words);
    if (item.type !== 'word' || words.conjunctions.has(item.norm) || words.verbs.has(item.norm))
      return undefined;
    near &&= words.between.has(item.norm);
  }
  return undefined;
}

/** “Macron, the president of France, a dit”: the person before the commas. */
function beforeApposition(items: readonly Item[], comma: number, words: Words): number | undefined {
  // “Le ministre, Jean Dupont, a dit”: the name between the commas, known or not.
  const between = items[comma - 1];
  const isStranger = between?.type === 'name' && !between.mention && between.norm.includes(' ');
  const apposedTo = items[comma - 2]?.norm === ',' ? items[comma - 3] : undefined;
  if (isStranger && canSpeak(between) && apposedTo && apposedTo.mention?.kind !== 'person') return comma - 1;
  const apposed =
    between?.mention?.title !== undefined ||
    items.slice(comma - 4, comma - 1).some(({ norm }) => norm === ',');
  if (
    apposed &&
    canSpeak(between) &&
    between.mention?.kind === 'person' &&
    !isWithin(items, comma - 1, words)
  )
    return comma - 1;
  if (items.slice(0, comma).some(({ type }) => type === 'quote')) return undefined;
  const index = items
    .slice(0, comma - 1)
    .findIndex(
      (item, at) =>
        canSpeak(item) && item.mention && items[at + 1]?.norm === ',' && !isWithin(items, at, words),
    );
  // “De son côté, l'Ukraine, …, appelle”: one short phrase may stand before.
  const marks = items.slice(0, index).filter(({ type }) => type === 'mark');
  const introduced =
    marks.length === 0 || (index <= LONGEST_FRONT && marks.length === 1 && marks[0]?.norm === ',');
  return index >= 0 && introduced ? index : undefined;
}

/** The subject that follows its verb, from `from`: articles, titles, words of time and place before it. */
export function nameAfter(items: readonly Item[], from: number, words: Words): number | undefined {
  let within = false;
  for (let index = from; index < from + REACH; index += 1) {
    const item = items[index];
    if (!item) return undefined;
    // “Сказал ТАСС Песков”: the outlet hears it.
    if (item.mention?.kind === 'outlet' || (!within && isTitle(items, index))) continue;
    if (namesSomebody(item)) {
      // “Пресс-секретарь президента России Песков”: the case shows what only belongs to the title.
      const nominative = words.inflected && item.mention?.kind === 'person' && !item.oblique;
      // “Сказала представитель МИДа Jane Smith”: what stands before a person's name is her title.
      if (isTitleOf(items[index + 1], item) || isTitleOf(items[index + 2], items[index + 1])) continue;
      const skipped = (within && !nominative) || (item.oblique && item.type === 'name');
      if (!skipped) return canSpeak(item) ? index : undefined;
      within = false;
      continue;
    }
    // «…», escribió su director, Jane Smith.
    const noun = item.norm === ',' ? items[index - 1] : undefined;
    const apposed = noun && !noun.mention && !words.between.has(noun.norm) ? items[index + 1] : undefined;
    if (index > from && apposed?.mention?.kind === 'person' && items[index + 2]?.type === 'mark')
      return index + 1;
    if (ends(item, words)) return undefined;
    // A word of time ends its phrase: “w piątek premier”; others do not: “un pêcheur des îles Kiribati”.
    const time = words.between.has(item.norm) && !words.articles.has(item.norm);
    within = words.prepositions.has(item.norm) || (within && !time);
  }
  return undefined;
}

/** The name in a phrase such as “laut …” that ends before `from`; one that only owns who speaks is none. */
export function phraseName(items: readonly Item[], from: number, words: Words): number | undefined {
  for (let index = from; index < from + REACH; index += 1) {
    const item = items[index];
    if (!item) return undefined;
    // “Laut dpa soll Merz reisen”: the outlet is the source; „so der CDU-Politiker“: the party is no speaker.
    if (item.mention?.kind === 'outlet' || item.possessive) return undefined;
    if (isTitle(items, index)) continue;
    if (namesSomebody(item)) {
      // “Selon l'avocat de Smith”, «по словам адвоката Смита».
      const { title } = item.mention ?? {};
      const owner =
        (words.inflected && title !== undefined && title.post === undefined) ||
        items
          .slice(from, index)
          .some(({ type, norm }) => words.prepositions.has(norm) || (words.inflected && type === 'word'));
      if (!owner) return index;
      // “Selon le chef de l'ONU, Jean Dupont, …”
      const apposed = items[index + 1]?.norm === ',' ? items[index + 2] : undefined;
      return apposed?.mention?.kind === 'person' && items[index + 3]?.norm === ',' ? index + 2 : undefined;
    }
    if (ends(item, words)) return undefined;
  }
  return undefined;
}

const ends = ({ type, norm }: Item, words: Words) =>
  (type !== 'word' && norm !== '-') || words.conjunctions.has(norm) || words.verbs.has(norm);
