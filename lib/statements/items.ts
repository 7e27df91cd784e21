/** A passage as a row of items, so that rules of attribution can look at neighbours. */
import { isLetterAt } from '../text/letters';
import { type Token, tokenise } from '../text/tokens';
import type { Ambiguous, Mention, Span, Unknown } from '../types';
import type { Gender } from './languages/wording';
import type { Lexicon } from './lexicon';
import type { Passage } from './passages';
import type { Unnamed } from './unnamed';

export type ItemType = 'quote' | 'name' | 'pronoun' | 'unnamed' | 'word' | 'mark';

export interface Item extends Span {
  type: ItemType;
  /** Words: their comparison form; names and unnamed people: as they stand. */
  norm: string;
  /** Names: as they stand. */
  surface?: string;
  mention?: Mention;
  /** Index into the passage's quotations. */
  quotation?: number;
  /** Quotations: a mark before or behind the closing one says that the reporter goes on, “…,” or “…?”. */
  goesOn?: boolean;
  /** A possessive ending follows: the name only qualifies what comes next. */
  possessive?: boolean;
  /** Its form shows that it is not the subject. */
  oblique?: boolean;
  /** People without a name: whether they hide. */
  anonymous?: boolean;
  /** Pronouns: whom they can mean. */
  gender?: Gender;
}

export interface Names {
  mentions: readonly Mention[];
  unknown: readonly Unknown[];
  ambiguous: readonly Ambiguous[];
}

/** “We go,” or “We go?” or „Wir gehen“, */
const GOES_ON = /[,?!]\p{P}|,$/u;

/** Items that can be the subject of a verb of saying. */
export const namesSomebody = ({ type }: Item) => type === 'name' || type === 'pronoun' || type === 'unnamed';

/** Does a possessive ending stand at a place? */
function isPossessive(text: string, at: number): boolean {
  return /['’]/.test(text.charAt(at)) && text.charAt(at + 1) === 's' && !isLetterAt(text, at + 2);
}

/** “The president said”: another word follows. */
function isWordBehind(text: string, end: number): boolean {
  return text.charAt(end) === ' ' && isLetterAt(text, end + 1);
}

/**
 * Quotations, names (with their titles; linked or not), pronouns and unnamed
 * speakers as one item each, all else word by word, in text order.
 */
export function itemsOf(text: string, passage: Passage, names: Names, lexicon: Lexicon): Item[] {
  const body = text.slice(passage.start, passage.end);
  const quotes = passage.quotations.flatMap(({ inner, outer }, quotation): Item[] =>
    names.mentions.some((mention) => isBodyInMarks(mention, inner, lexicon))
      ? []
      : [
          {
            ...outer,
            type: 'quote',
            norm: '',
            quotation,
            goesOn: GOES_ON.test(text.slice(outer.end - 2, outer.end + 1)),
          },
        ],
  );
  const inside = ({ start, end }: Span) => start >= passage.start && end <= passage.end;
  const outside = (span: Span) => inside(span) && !crosses(span, quotes);
  const named = [
    ...names.mentions.filter(inside).map(
      (mention): Item => ({
        ...withTitle(mention, text),
        type: genderOf(mention.surface, lexicon) ? 'pronoun' : 'name',
        norm: mention.surface,
        mention,
      }),
    ),
    ...[...names.unknown, ...names.ambiguous]
      .filter(inside)
      .map(({ start, end, surface }): Item => ({ start, end, type: 'name', norm: surface })),
  ].filter(outside);
  const unnamed = lexicon.unnamed(body, passage.start).filter(outside);
  const roles = (lexicon.roles ? [...body.matchAll(lexicon.roles)] : [])
    .map(
      ({ 0: role, index }): Span => ({
        start: passage.start + index,
        end: passage.start + index + role.length,
      }),
    )
    .filter((span) => outside(span) && !crosses(span, named) && !isWordBehind(text, span.end))
    .map((span): Item => ({ ...span, type: 'pronoun', norm: text.slice(span.start, span.end) }));
  const covered = withUnnamed(
    longest([...named, ...roles]),
    unnamed.filter((span) => !crosses(span, roles)),
    text,
  );
  const tokens = tokenise(body, passage.start).filter(
    (token) => !crosses(token, quotes) && !crosses(token, covered),
  );
  return withoutCourtesy([...quotes, ...covered, ...wordsAndNames(tokens, lexicon)], lexicon)
    .filter(
      (item, index, all) =>
        !(all[index - 1]?.type === 'name' && /^['’]?s?$/.test(text.slice(item.start, item.end))),
    )
    .map((item) => ({
      ...item,
      ...(item.type === 'name' && { surface: item.mention?.surface ?? text.slice(item.start, item.end) }),
      possessive: item.type !== 'quote' && (isPossessive(text, item.end) || isFirstPart(item, text)),
    }));
}

/** „Der SPD-Vorsitzende“, “a Kremlin-backed”: a body or place that only qualifies what it is joined to. */
function isFirstPart({ mention, end }: Item, text: string): boolean {
  return (
    mention !== undefined &&
    mention.kind !== 'person' &&
    text.charAt(end) === '-' &&
    isLetterAt(text, end + 1)
  );
}

/** In text order; “Mr” and “Dr.” before a name are left out. */
function withoutCourtesy(items: readonly Item[], { courtesy }: Lexicon): Item[] {
  const sorted = [...items].sort((a, b) => a.start - b.start);
  return sorted.filter((item, index) => {
    const [before, next, second] = [sorted[index - 1], sorted[index + 1], sorted[index + 2]];
    if (item.norm === '.') return !(before && isCourtesy(before) && next?.type === 'name');
    return !(isCourtesy(item) && (next?.norm === '.' ? second : next)?.type === 'name');
  });

  function isCourtesy({ type, norm, mention }: Item): boolean {
    return !mention && (type === 'name' || type === 'word') && courtesy.has(norm);
  }
}

/** Words one by one; capitals in a row are names that nobody linked. */
function wordsAndNames(tokens: readonly Token[], lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  tokens.forEach((token, index) => {
    const { start, stemEnd, norm } = token;
    const gender = genderOf(norm, lexicon);
    if (!token.word) items.push({ start, end: token.end, type: 'mark', norm });
    else if (gender) items.push({ start, end: stemEnd, type: 'pronoun', norm, gender });
    else if (!isName(token, lexicon))
      items.push({ start, end: stemEnd, type: 'word', norm: norm.replace(/'$/, '') });
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

function isName({ word, upper, norm }: Token, { noNames }: Lexicon): boolean {
  return word && upper && !noNames.has(norm);
}

/** “Bild”, and in other languages «Gazprom»: the press sets names of papers and companies in quotation marks. */
function isBodyInMarks({ start, end, kind }: Mention, inner: Span, { words }: Lexicon): boolean {
  const isBody = kind === 'outlet' || (kind === 'organisation' && words !== undefined);
  return isBody && start === inner.start && end === inner.end;
}

/** The span of a name with the title that stands before or after it, unless that is an owner (“Smith, the president's aide”). */
function withTitle({ start, end, title }: Mention, text: string): Span {
  return title && !(title.end > end && isPossessive(text, title.end))
    ? { start: Math.min(start, title.start), end: Math.max(end, title.end) }
    : { start, end };
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

function crosses(span: Span, others: readonly Span[]): boolean {
  return others.some(({ start, end }) => span.start < end && start < span.end);
}

function genderOf(surface: string, { pronouns }: Lexicon): Gender | undefined {
  return pronouns.get(surface.toLowerCase());
}
