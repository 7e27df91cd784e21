/** Several verbs of one subject, several subjects of one verb, in languages other than English. */
import { type Item, namesSomebody } from './items';
import { canSpeak } from './other-phrase-parts';
import { isCalling } from './other-titles';
import type { Words } from './words';

/**
 * “Smith critique Jones, attaque la loi et dit que …”: behind a comma or “and”, a verb has the person for its subject who
 * opens the sentence, a verb of saying behind; what stands next to it is its object.
 */
export function ofSeries(items: readonly Item[], at: number, words: Words): number | undefined {
  const before = items[at - 1]?.norm ?? '';
  if (words.verbSecond || words.verbLast || words.inflected || (before !== ',' && !words.and.has(before)))
    return undefined;
  const index = items.findIndex(({ type, norm }) => type !== 'word' || !words.articles.has(norm));
  const [item, next] = [items[index], items[index + 1]];
  const isPerson = item?.type === 'name' && canSpeak(item) && (item.mention?.kind ?? 'person') === 'person';
  const acts = next?.type === 'word' && words.verbs.has(next.norm) && index + 1 < at;
  const turns = items
    .slice(index + 1, at)
    .some(({ type, norm }) => type === 'quote' || words.conjunctions.has(norm) || /^[.;:!?]$/.test(norm));
  return isPerson && acts && !turns ? index : undefined;
}

/** “A déclaré”, “ha detto”: an auxiliary of one, whoever else is named. */
const OF_ONE = /^(?:a|ha|avait|aveva|habia|tinha|tem)$/;

/** “Smith und Jones”; not “du parti Unio et ministre, Smith, a dit”. */
export function isJointIn(items: readonly Item[], subject: number, words: Words, verb = subject): boolean {
  const isOfOne =
    verb > subject &&
    words.participles.has(items[verb]?.norm ?? '') &&
    OF_ONE.test(items[verb - 1]?.norm ?? '');
  if (isOfOne) return false;
  return [-2, 2].some((step) => {
    const other = items[subject + step];
    const between = items[subject + step / 2];
    if (!other || !namesSomebody(other) || !words.and.has(between?.norm ?? '')) return false;
    return !(step < 0 && words.verbSecond && isOwnTitle(other, items[subject], items[verb]));
  });
}

/** „Vizekanzler und Finanzminister Smith sagte“: where the verb is of one, the first office is hers too. */
function isOwnTitle(office: Item, person: Item | undefined, verb: Item | undefined): boolean {
  const { mention } = person ?? {};
  if (mention?.kind !== 'person' || !mention.title || /en$/.test(verb?.norm ?? '')) return false;
  return office.mention ? office.mention.entity === mention.entity : isCalling(office.surface ?? office.norm);
}
