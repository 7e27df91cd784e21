/** Names that stand beside each other in languages other than English: which of them is who is meant. */
import { type Item, namesSomebody } from './items';
import { canSpeak } from './other-phrase-parts';
import type { Words } from './words';

/** A title right before a body, a person behind it between marks. */
export const isApposed = (
  items: readonly Item[],
  body: number,
  { articles, prepositions }: Words,
): boolean => {
  const [title, , comma, person, mark] = items.slice(body - 1, body + 4);
  return (
    (title?.type === 'word' || title?.type === 'unnamed') &&
    !articles.has(title.norm) &&
    !prepositions.has(title.norm) &&
    comma?.norm === ',' &&
    person?.mention?.kind === 'person' &&
    (mark === undefined || mark.type === 'mark')
  );
};

/** A person's, or one of several words that nobody linked. */
export const isWholeName = ({ type, mention, norm }: Item): boolean =>
  type === 'name' && (mention ? mention.kind === 'person' : norm.includes(' '));

/** Of two names in a row the first, where the second is a person's. */
export const isAttribute = (item: Item, next: Item | undefined): boolean =>
  item.type === 'name' &&
  !item.mention &&
  isJoined(item, next) &&
  (next?.mention?.kind ?? 'person') === 'person';

/** Two names in a row, nothing between. */
export const isJoined = (item: Item, next: Item | undefined): boolean =>
  next?.type === 'name' && next.start === item.end + 1;

const QUOTE_MARK = /^[«»„“”"]$/;

/** The name before a phrase such as «из «Гавани»» whose last mark stands at the index. */
export function memberBefore(items: readonly Item[], last: number): number | undefined {
  const [name, from, open, party, close] = items.slice(Math.max(0, last - 4), last + 1);
  const isParty = party?.mention?.kind === 'organisation' && /^(?:из|от|із|зі|з|від)$/.test(from?.norm ?? '');
  const inMarks = QUOTE_MARK.test(open?.norm ?? '') && QUOTE_MARK.test(close?.norm ?? '');
  return last >= 4 && isParty && inMarks && name && isWholeName(name) && !name.oblique ? last - 4 : undefined;
}

/**
 * “Macron a reçu Smith | et a dit”: who opens the sentence, where a name or a comma stands at the index, and a verb of
 * another doing before it.
 */
export function doerOf(items: readonly Item[], index: number, words: Words): number | undefined {
  const at = items[index];
  if (!at || !(namesSomebody(at) || at.norm === ',')) return undefined;
  const first = words.articles.has(items[0]?.norm ?? '') ? 1 : 0;
  const doer = items[first];
  const between = items.slice(first + 1, index);
  const isMarked = between.some(
    ({ type, norm }) => type === 'quote' || (type === 'mark' && norm !== '-') || words.conjunctions.has(norm),
  );
  const small = [words.between, words.and, words.articles, words.prepositions, words.auxiliaries];
  const acts = between.some(({ type, norm }) => type === 'word' && small.every((each) => !each.has(norm)));
  return canSpeak(doer) && doer.mention?.kind === 'person' && !isMarked && acts ? first : undefined;
}
