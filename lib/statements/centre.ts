/** Who the sentence is about in which a pronoun stands, or the one before it. */
import type { Mention, Reading, Span } from '../types';
import type { Item } from './items';
import { isEarly } from './strangers';

const CLAUSE_ENDS = /[;:–—]\s|,\s(?:but|and|while|though|aber|und|mais|et|pero|y|ma|e|но|а|але|i|lecz)\s/g;

/** Between a quotation and the pronoun of the same sentence. */
const WITHIN = /^[^.!?\n]{0,40}$/;

/** Where the clause begins that a pronoun closes: “Smith left, but the talks went well, he said”. */
export function clauseBefore({ start }: Span, { article, sentences }: Reading): number {
  const from = sentences.findLast((sentence) => sentence.start <= start)?.start ?? 0;
  const last = [...article.text.slice(from, start).matchAll(CLAUSE_ENDS)].at(-1);
  return last ? from + last.index : from;
}

/**
 * “President Smith turned on an ally. Oslo, he wrote, …”: the one person who fits in the
 * sentence before, where they open it as its subject (Grosz, Joshi and Weinstein 1995: the
 * centre of a sentence is most likely what its subject was).
 * @param since nothing said begins later.
 * @param until nobody named later is meant.
 * @param quoted the quotations of the text.
 */
export function subjectBefore(
  { start }: Item,
  since: number,
  until: number,
  fits: (id: string) => boolean,
  quoted: readonly Span[],
  { article, sentences, mentions, unknown }: Reading,
): string | undefined {
  // “…,” she said: the sentence before is that before what she says.
  const from =
    quoted.find(({ end }) => end <= start && WITHIN.test(article.text.slice(end, start)))?.start ?? start;
  const at = sentences.findLastIndex((sentence) => sentence.start <= from);
  const [before, own] = [sentences[at - 1], sentences[at]];
  const introducing = own && introduced({ start: own.start, end: start }, fits, article.text, mentions);
  if (introducing) return introducing;
  if (!before || before.start < since || before.block !== own?.block) return undefined;
  const within = (span: Span) => span.start >= before.start && span.end <= Math.max(until, before.end);
  const people = mentions.filter((each) => each.kind === 'person' && within(each) && fits(each.entity));
  const [first] = people;
  const opens =
    first &&
    isEarly(article.text.slice(before.start, before.end), (first.title?.start ?? first.start) - before.start);
  return opens && new Set(people.map(({ entity }) => entity)).size === 1 && !unknown.some(within)
    ? first.entity
    : undefined;
}

/** “Smith is more measured: the plant was hit, he wrote”: the one person before the colon, who opens the sentence. */
function introduced(
  { start, end }: Span,
  fits: (id: string) => boolean,
  text: string,
  mentions: readonly Mention[],
): string | undefined {
  const colon = text.slice(start, end).indexOf(':');
  if (colon < 0) return undefined;
  const people = mentions.filter((each) => each.kind === 'person' && each.start >= start && each.end <= end);
  const [first] = people;
  const opens =
    first &&
    first.end <= start + colon &&
    isEarly(text.slice(start, end), (first.title?.start ?? first.start) - start);
  return opens && people.every(({ entity }) => entity === first.entity) && fits(first.entity)
    ? first.entity
    : undefined;
}
