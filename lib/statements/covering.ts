/** Which of several names and phrases that share words is the item. */
import { isLetterAt } from '../text/letters';
import type { Mention, Span } from '../types';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import type { Unnamed } from './unnamed';

/**
 * The span of a name with the title that stands before or after it, unless that is an owner (“Smith, the president's aide”)
 * or goes on without a mark: “They saw Smith, the president said”.
 */
export function withTitle(mention: Mention, text: string, others: readonly Mention[]): Span {
  const { start, end } = mention;
  const title = withoutOutlets(mention, others);
  const isOther = title && title.end > end + 1 && text.charAt(end) === ',' && goesOn(text, title.end);
  return title && !isOther && !(title.end > end && isPossessive(text, title.end))
    ? { start: Math.min(start, title.start), end: Math.max(end, title.end) }
    : { start, end };
}

/** «Заявил ТАСС помощник Смита»: the outlet that hears it is no part of the title. */
function withoutOutlets({ title }: Mention, others: readonly Mention[]): Span | undefined {
  const last = title && others.findLast((each) => each.kind === 'outlet' && crosses(each, [title]));
  if (!title || !last) return title;
  return last.end + 1 < title.end ? { start: last.end + 1, end: title.end } : undefined;
}

/** A verb in the past follows, no mark between. */
const goesOn = (text: string, end: number) =>
  / (\p{Ll}+(?:ed|id)|told|says) ?/uy.test(text.slice(end, end + 20));

/** Does a possessive ending stand at a place? */
export function isPossessive(text: string, at: number): boolean {
  return /['’]/.test(text.charAt(at)) && text.charAt(at + 1) === 's' && !isLetterAt(text, at + 2);
}

/** “Bild”, and in other languages «Gazprom»: the press sets names of papers and companies in quotation marks. */
export function isBodyInMarks({ start, end, kind }: Mention, inner: Span, { words }: Lexicon): boolean {
  const isBody = kind === 'outlet' || (kind === 'organisation' && words !== undefined);
  return isBody && start === inner.start && end === inner.end;
}

export function longest(items: readonly Item[]): Item[] {
  const chosen: Item[] = [];
  for (const item of [...items].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!crosses(item, chosen)) chosen.push(item);
  }
  return chosen;
}

/** “Russian officials” and “Smith's office” take the name in; one that holds their noun itself goes before. */
export function withUnnamed(named: readonly Item[], unnamed: readonly Unnamed[], text: string): Item[] {
  const kept = unnamed
    .filter((phrase) =>
      named
        .filter((name) => crosses(name, [phrase]))
        .every((name) => !crosses(name, [phrase.head]) && !isWhole(name, phrase, text)),
    )
    .map(
      ({ start, end, anonymous }): Item => ({
        start,
        end,
        type: 'unnamed',
        norm: text.slice(start, end),
        anonymous,
      }),
    );
  return [...named.filter((item) => !crosses(item, kept)), ...longest(kept)];
}

/** A person who stands in the phrase on her own, not as the owner of what is said of; or an outlet. */
function isWhole(name: Item, { start, end, head }: Unnamed, text: string): boolean {
  if (name.start < start || name.end > end || name.mention?.kind === 'outlet') return true;
  if (name.mention?.kind !== 'person') return false;
  // “A spokesperson for Prime Minister Smith”: another phrase hangs on the noun.
  const hangs =
    name.start > head.end && /^\s(?:for|to)\s/.test(text.slice(head.end, name.start + 1)) && name.end === end;
  return !hangs && !(name.end < head.start && isPossessive(text, name.end));
}

/** “Friedrich Merz (CDU)”, “Smith (R-Texas)”. */
const ASIDE = /\([^()]{1,30}\)/g;

/** Leaves out what stands in brackets right behind a name. */
export function withoutAsides(items: readonly Item[], { start, end }: Span, text: string): Item[] {
  const asides = [...text.slice(start, end).matchAll(ASIDE)]
    .map(({ 0: words, index }): Span => ({ start: start + index, end: start + index + words.length }))
    .filter((aside) => items.some((item) => item.type === 'name' && item.end === aside.start - 1));
  return items.filter((item) => item.type === 'quote' || !crosses(item, asides));
}

export function crosses(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => span.start < end && start < span.end);
}
