/** Subjects with an apposition between commas, in languages other than English. */
import type { Item } from './items';
import { canSpeak, isPossessive, isWithin } from './other-phrase-parts';
import type { Words } from './words';

/** No more words stand in a phrase and its comma before the subject. */
const LONGEST_FRONT = 6;

/** “Macron, the president of France, a dit”: the person before the commas. */
export function beforeApposition(items: readonly Item[], comma: number, words: Words): number | undefined {
  // “Le ministre, Jean Dupont, a dit”: the name between the commas, known or not.
  const between = items[comma - 1];
  const isStranger = between !== undefined && isWholeName(between);
  const before = commaBefore(items, comma - 1, words);
  const apposedTo = before === undefined ? undefined : items[before - 1];
  if (before !== undefined && isOfAnother(items, before, words)) return undefined;
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
        canSpeak(item) &&
        (item.mention || isWholeName(item)) &&
        (items[at + 1]?.norm === ',' || hasTitleBehind(item)) &&
        !isWithin(items, at, words),
    );
  // “De son côté, l'Ukraine, …, appelle”: one short phrase may stand before.
  const marks = items.slice(0, index).filter(({ type }) => type === 'mark');
  const introduced =
    marks.length === 0 || (index <= LONGEST_FRONT && marks.length === 1 && marks[0]?.norm === ',');
  return index >= 0 && introduced ? index : undefined;
}

/** “(Crosetto) telefoneó a su homólogo, Gallant, y …”: whose counterpart he is speaks, not he. */
function isOfAnother(items: readonly Item[], comma: number, words: Words): boolean {
  const from = Math.max(0, comma - LONGEST_FRONT);
  return items
    .slice(from, comma)
    .some(({ norm }, i) => isPossessive(norm) && isOblique(items[from + i - 1], words));
}

const isOblique = (item: Item | undefined, { prepositions, of }: Words): boolean =>
  /^(?:al?|ao|aux?|com|con|avec)$/.test(item?.norm ?? '') ||
  (prepositions.has(item?.norm ?? '') && !of.has(item?.norm ?? ''));

/** No more words stand between the comma and the name behind it: “, le lieutenant-colonel Jean Dupont,”. */
const LONGEST_TITLE = 4;

/** The comma right before a name, or before its article and title. */
function commaBefore(items: readonly Item[], name: number, words: Words): number | undefined {
  let at = name - 1;
  while (at > name - 1 - LONGEST_TITLE && isOfTitle(items[at], words)) at -= 1;
  const led = at === name - 1 || words.articles.has(items[at + 1]?.norm ?? '');
  return led && items[at]?.norm === ',' ? at : undefined;
}

const isOfTitle = (item: Item | undefined, { prepositions, conjunctions, verbs, and }: Words): boolean =>
  item !== undefined &&
  (item.norm === '-' ||
    (item.type === 'word' && ![prepositions, conjunctions, verbs, and].some((each) => each.has(item.norm))));

/** Of somebody without an entry: more than one word. */
const isWholeName = ({ type, mention, norm }: Item) => type === 'name' && !mention && norm.includes(' ');

/** “Jean Dupont, directeur général, a dit”: the beginning of the apposition was read as the title. */
const hasTitleBehind = ({ mention }: Item) =>
  mention?.title !== undefined && mention.title.start >= mention.end;

/** No more words than these stand before the comma. */
const LONGEST_OFFICE = 8;

/** „Laut dem Beauftragten der Schweiz, Jane Smith, …“: a person between commas behind words for somebody, nobody's name among them. */
export function apposedName(
  items: readonly Item[],
  from: number,
  { articles, verbs }: Words,
): number | undefined {
  const comma = items.findIndex(({ norm }, index) => index >= from && norm === ',');
  const lead = items.slice(from, comma);
  const [name, end] = items.slice(comma + 1, comma + 3);
  const isOffice =
    lead.length >= 2 &&
    lead.length <= LONGEST_OFFICE &&
    articles.has(lead[0]?.norm ?? '') &&
    lead.every(
      ({ type, norm, mention }) => type !== 'quote' && mention?.kind !== 'person' && !verbs.has(norm),
    );
  return comma > from && isOffice && name?.mention?.kind === 'person' && end?.norm === ','
    ? comma + 1
    : undefined;
}
