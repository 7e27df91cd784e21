/** German objects before their verb: the subject is the name behind it. */
import { hasObliqueArticle } from './german-case';
import type { Item } from './items';
import { clauseEnd } from './other-phrase-parts';
import { isTitle } from './other-titles';
import type { Words } from './words';

/** „Eine Waffenruhe lehnt Russland ab“: in German any noun has a capital; the name behind the verb is its subject. */
export function fronted(items: readonly Item[], at: number, words: Words): number | undefined {
  // „Ähnlich äußerte sich Smith“.
  const reflexive = items[at + 1]?.norm === 'sich';
  let index = reflexive ? at + 2 : at + 1;
  while (isTitle(items, index)) index += items[index + 1]?.norm === 'und' ? 2 : 1;
  const [before, behind] = [items[at - 1], items[index]];
  return words.verbSecond &&
    before?.type === 'name' &&
    !before.mention &&
    behind !== undefined &&
    (behind.mention !== undefined || (reflexive && behind.type === 'name' && behind.norm.includes(' '))) &&
    !behind.possessive &&
    !hasObliqueArticle(items, index) &&
    !isSubjectBefore(items, at, words)
    ? index
    : undefined;
}

/** „Der Verein kritisierte Smith“, „Rabenau warf Smith vor“: what stands before the verb cannot well be its object. */
function isSubjectBefore(items: readonly Item[], at: number, words: Words): boolean {
  const { addressing, judging, and } = words;
  const [before, verb, behind] = [items[at - 1]?.norm ?? '', items[at]?.norm ?? '', items[at + 1]];
  if (opensWithPreposition(items, at, words) || isOblique(items, at - 1)) return false;
  const article = articleOf(items, at - 1);
  if (article === 'der') return !FEMININE.test(before);
  const whole = (clauseEnd(items, at)?.norm ?? '') + verb;
  if (addressing.has(verb) || addressing.has(whole)) return true;
  if (article === undefined) return judging.has(verb);
  return /en$/.test(verb) && behind?.mention?.kind === 'person' && !and.has(items[at + 2]?.norm ?? '');
}

/** „Einen Tag später“, „seinen Kritikern“: a German noun that is a time, or has the article of an object. */
export function isOblique(items: readonly Item[], index: number): boolean {
  const norm = items[index]?.norm ?? '';
  return TIME.test(norm) || EVENT.test(norm) || OBJECTIVE.test(articleOf(items, index) ?? '');
}

/** „Das Treffen nannte Smith gut“: what only is spoken of. */
const EVENT = /(?:treffen|vorgehen|vorhaben|verhalten|verfahren|abkommen|gesprach|telefonat|angebot)$/;

/** „Vor Beginn der Gespräche warnte Smith“. */
function opensWithPreposition(items: readonly Item[], at: number, { prepositions }: Words): boolean {
  const opens =
    items.slice(0, at).findLastIndex(({ type, norm }) => type === 'quote' || /^[,;:—–]$/.test(norm)) + 1;
  const { norm = '' } = items[opens] ?? {};
  return prepositions.has(norm) && !ARTICLE.test(norm);
}

/** „Vergangene Woche warnte Smith“. */
const TIME = /(?:^|\s)(?:tage?|wochen?|monate?|jahre?|stunden?|minuten?|mal|morgen|abend|nacht)$/;

/** „Den“, „dem“, „einen“: no subject has such an article. */
const OBJECTIVE = /e[nm]$/;

/** Feminine nouns: „der Forderung“ is no subject. */
const FEMININE = /(?:ung|heit|keit|schaft|ion|tat|e)$/;

const ARTICLE = /^(?:d(?:er|ie|as|en|em)|(?:ein|kein|dies|jed|sein|ihr|unser)(?:e[nmrs]?)?)$/;

/** The article of a German noun, small words between; the first in the sentence has a capital as nouns have. */
function articleOf(items: readonly Item[], noun: number): string | undefined {
  const [opening = ''] = items[noun]?.norm.split(' ') ?? [];
  if (ARTICLE.test(opening)) return opening;
  let index = noun - 1;
  while (items[index]?.type === 'word' && !ARTICLE.test(items[index]?.norm ?? '')) index -= 1;
  const { type, norm = '' } = items[index] ?? {};
  return type === 'word' ? norm : undefined;
}
