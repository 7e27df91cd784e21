/** A passage as a row of items, so that rules of attribution can look at neighbours. */
import { indexSpans } from '../text/spans';
import { type Token, tokenise } from '../text/tokens';
import type { Ambiguous, Mention, Span, Unknown } from '../types';
import { NO_NAMES } from './english/grammar';
import { PRONOUNS, ROLE } from './english/people';
import type { Passage } from './passages';
import { findUnnamed, type Unnamed } from './unnamed';

export type ItemType = 'quote' | 'name' | 'pronoun' | 'unnamed' | 'word' | 'mark';

export interface Item extends Span {
  type: ItemType;
  /** Words: their comparison form; names and unnamed people: as they stand. */
  norm: string;
  mention?: Mention;
  /** Index into the passage's quotations. */
  quotation?: number;
  /** A possessive ending follows: the name only qualifies what comes next. */
  possessive?: boolean;
}

export interface Names {
  mentions: readonly Mention[];
  unknown: readonly Unknown[];
  ambiguous: readonly Ambiguous[];
}

/** Items that can be the subject of a verb of saying. */
export const namesSomebody = ({ type }: Item) => type === 'name' || type === 'pronoun' || type === 'unnamed';

/** A role that no name follows. */
const ROLES = new RegExp(`\\b${ROLE.source.slice(1, -1)}\\b(?! (?:of|for|in|to|\\p{Lu}))`, 'giu');
const POSSESSIVE = /^(?:['’]s|(?<=s)['’])(?!\p{L})/u;

/**
 * Quotations, names (with their titles; linked or not), pronouns and unnamed
 * speakers as one item each, all else word by word, in text order.
 */
export function itemsOf(text: string, passage: Passage, names: Names): Item[] {
  const body = text.slice(passage.start, passage.end);
  const quotes = passage.quotations.map(
    ({ outer }, quotation): Item => ({ ...outer, type: 'quote', norm: '', quotation }),
  );
  const inside = ({ start, end }: Span) => start >= passage.start && end <= passage.end;
  const quoted = indexSpans(quotes);
  const outside = (span: Span) => inside(span) && !quoted.crosses(span);
  const named = [
    ...names.mentions.filter(inside).map(
      (mention): Item => ({
        ...withTitle(mention),
        type: isPronoun(mention.surface) ? 'pronoun' : 'name',
        norm: mention.surface,
        mention,
      }),
    ),
    ...[...names.unknown, ...names.ambiguous]
      .filter(inside)
      .map(({ start, end, surface }): Item => ({ start, end, type: 'name', norm: surface })),
  ].filter(outside);
  const nameIndex = indexSpans(named);
  const unnamed = findUnnamed(body, passage.start).filter(outside);
  const roles = [...body.matchAll(ROLES)]
    .map(
      ({ 0: role, index }): Span => ({
        start: passage.start + index,
        end: passage.start + index + role.length,
      }),
    )
    .filter((span) => outside(span) && !nameIndex.crosses(span))
    .map((span): Item => ({ ...span, type: 'pronoun', norm: text.slice(span.start, span.end) }));
  const covered = withUnnamed(
    longest([...named, ...roles]),
    unnamed.filter((span) => !crosses(span, roles)),
    text,
  );
  const taken = indexSpans([...quotes, ...covered]);
  const tokens = tokenise(body, passage.start).filter((token) => !taken.crosses(token));
  return [...quotes, ...covered, ...wordsAndNames(tokens)]
    .sort((a, b) => a.start - b.start)
    .filter(
      (item, index, all) =>
        !(all[index - 1]?.type === 'name' && /^['’]?s?$/.test(text.slice(item.start, item.end))),
    )
    .map((item) => ({
      ...item,
      possessive: item.type !== 'quote' && POSSESSIVE.test(text.slice(item.end, item.end + 3)),
    }));
}

/** Words one by one; capitals in a row are names that nobody linked. */
function wordsAndNames(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  tokens.forEach((token, index) => {
    const { start, stemEnd, norm } = token;
    if (!token.word) items.push({ start, end: token.end, type: 'mark', norm });
    else if (isPronoun(norm)) items.push({ start, end: stemEnd, type: 'pronoun', norm });
    else if (!isName(token)) items.push({ start, end: stemEnd, type: 'word', norm });
    else {
      const last = items.at(-1);
      const before = tokens[index - 1];
      const runs =
        last?.type === 'name' && before?.word && before.end === last.end && before.stemEnd === before.end;
      if (last && runs) Object.assign(last, { end: stemEnd, norm: `${last.norm} ${norm}` });
      else items.push({ start, end: stemEnd, type: 'name', norm });
    }
  });
  return items;
}

function isName({ word, upper, norm }: Token): boolean {
  return word && upper && /^\p{L}/u.test(norm) && !NO_NAMES.has(norm);
}

/** The span of a name with the title that stands before or after it. */
function withTitle({ start, end, title }: Mention): Span {
  return title ? { start: Math.min(start, title.start), end: Math.max(end, title.end) } : { start, end };
}

function longest(items: readonly Item[]): Item[] {
  const chosen: Item[] = [];
  for (const item of [...items].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!crosses(item, chosen)) chosen.push(item);
  }
  return chosen;
}

/** “Russian officials” and “Smith's office” take the name in; one that holds their noun itself goes before. */
function withUnnamed(named: readonly Item[], unnamed: readonly Unnamed[], text: string): Item[] {
  const kept = unnamed
    .filter((phrase) =>
      named
        .filter((name) => crosses(name, [phrase]))
        .every((name) => !crosses(name, [phrase.head]) && !isWhole(name, phrase, text)),
    )
    .map(({ start, end }): Item => ({ start, end, type: 'unnamed', norm: text.slice(start, end) }));
  return [...named.filter((item) => !crosses(item, kept)), ...longest(kept)];
}

/** A person who stands in the phrase on her own, not as the owner of what is said of. */
function isWhole(name: Item, { start, end, head }: Unnamed, text: string): boolean {
  if (name.start < start || name.end > end) return true;
  return (
    name.mention?.kind === 'person' &&
    !(name.end < head.start && POSSESSIVE.test(text.slice(name.end, name.end + 3)))
  );
}

function crosses(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => span.start < end && start < span.end);
}

function isPronoun(surface: string): boolean {
  return Object.hasOwn(PRONOUNS, surface.toLowerCase());
}
