/** A passage as a row of items, so that rules of attribution can look at neighbours. */
import { tokenise } from '../text/tokens';
import type { Mention, Span, Unknown } from '../types';
import type { Passage } from './passages';
import { findUnnamed } from './unnamed';
import { PRONOUNS } from './words';

export type ItemType = 'quote' | 'name' | 'pronoun' | 'unnamed' | 'word' | 'mark';

export interface Item extends Span {
  type: ItemType;
  /** Comparison form; for names their surface. */
  norm: string;
  /** Begins with a capital. */
  upper: boolean;
  mention?: Mention;
  /** Index into the passage's quotations. */
  quotation?: number;
  /** A possessive ending follows: the name only qualifies what comes next. */
  possessive?: boolean;
}

export interface Names {
  mentions: readonly Mention[];
  unknown: readonly Unknown[];
}

/** Quotations, names (with their titles), pronouns and unnamed speakers as one item each, all else word by word. */
export function itemsOf(text: string, passage: Passage, names: Names): Item[] {
  const inside = ({ start, end }: Span) => start >= passage.start && end <= passage.end;
  const quotes = passage.quotations.map(
    ({ outer }, index): Item => ({ ...outer, type: 'quote', norm: '', upper: false, quotation: index }),
  );
  const outside = (span: Span) =>
    inside(span) && quotes.every(({ start, end }) => span.end <= start || span.start >= end);
  const linked = names.mentions.map(
    (mention): Item => ({
      ...withTitle(mention),
      type: isPronoun(mention.surface) ? 'pronoun' : 'name',
      norm: mention.surface,
      upper: true,
      mention,
    }),
  );
  const unlinked = names.unknown.map(
    (span): Item => ({ start: span.start, end: span.end, type: 'name', norm: span.surface, upper: true }),
  );
  const unnamed = findUnnamed(text.slice(passage.start, passage.end), passage.start).map(
    (span): Item => ({ ...span, type: 'unnamed', norm: text.slice(span.start, span.end), upper: false }),
  );
  const covered = uncrossed([
    ...quotes,
    ...[...linked, ...unlinked].filter(outside),
    ...unnamed.filter(outside),
  ]);
  const words = tokenise(text.slice(passage.start, passage.end), passage.start)
    .filter((token) => covered.every(({ start, end }) => token.end <= start || token.start >= end))
    .map(
      (token): Item => ({
        start: token.start,
        end: token.end,
        type: !token.word ? 'mark' : isPronoun(token.norm) ? 'pronoun' : 'word',
        norm: token.norm,
        upper: token.upper,
      }),
    );
  return (
    [
      ...covered.map((item) => ({
        ...item,
        possessive: /^(?:['’]s?)(?!\p{L})/u.test(text.slice(item.end, item.end + 3)),
      })),
      ...words,
    ]
      .sort((a, b) => a.start - b.start)
      // The rest of a possessive ending.
      .filter(
        (item) =>
          !(
            item.type !== 'name' &&
            /^['’]?s?$/.test(text.slice(item.start, item.end)) &&
            /['’]/.test(text.slice(item.start - 1, item.end))
          ),
      )
  );
}

/** The span of a name with the title that stands before or after it. */
function withTitle({ start, end, title }: Mention): Span {
  return title ? { start: Math.min(start, title.start), end: Math.max(end, title.end) } : { start, end };
}

/** The longest of overlapping items, quotations before all. */
function uncrossed(items: Item[]): Item[] {
  const chosen: Item[] = [];
  const rank = (item: Item) => (item.type === 'quote' ? 2 : item.type === 'unnamed' ? 0 : 1);
  for (const item of items.sort((a, b) => rank(b) - rank(a) || b.end - b.start - (a.end - a.start))) {
    if (item.type === 'unnamed') {
      // “Russian officials” swallows the adjective; a person's name keeps its own.
      const crossed = chosen.filter(({ start, end }) => item.start < end && start < item.end);
      if (
        crossed.some(
          ({ type, mention, end }) => type === 'quote' || mention?.kind === 'person' || end > item.end,
        )
      )
        continue;
      for (const other of crossed) chosen.splice(chosen.indexOf(other), 1);
      chosen.push(item);
    } else if (chosen.every(({ start, end }) => item.end <= start || item.start >= end)) chosen.push(item);
  }
  return chosen;
}

function isPronoun(surface: string): boolean {
  return Object.hasOwn(PRONOUNS, surface.toLowerCase());
}
