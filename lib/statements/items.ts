/** A passage as a row of items, so that rules of attribution can look at neighbours. */
import { isLetterAt } from '../text/letters';
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';
import type { Ambiguous, Mention, Span, Unknown } from '../types';
import {
  crosses,
  isBodyInMarks,
  isPossessive,
  longest,
  withoutAsides,
  withTitle,
  withUnnamed,
} from './covering';
import { withHeadsOfBodies } from './heads-of-bodies';
import { genderOf, withoutCourtesy, wordsAndNames } from './item-words';
import type { Gender } from './languages/wording';
import type { Lexicon } from './lexicon';
import type { Passage } from './passages';

export type ItemType = 'quote' | 'name' | 'pronoun' | 'unnamed' | 'word' | 'mark';

export interface Item extends Span {
  type: ItemType;
  /** Words: their comparison form; names and unnamed people: as they stand. */
  norm: string;
  /** Names and words: as they stand. */
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
  /** Whether the person has ever held the office that stands beside the name: false for «помощник президента Смита». */
  ownTitle?: boolean;
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

/** “We go,” or “We go?” or „Wir gehen“, or « On y va, » */
const GOES_ON = /[,?!]\s?\p{P}|,$/u;

/** Items that can be the subject of a verb of saying. */
export const namesSomebody = ({ type }: Pick<Item, 'type'>) =>
  type === 'name' || type === 'pronoun' || type === 'unnamed';

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
            goesOn: GOES_ON.test(text.slice(outer.end - 3, outer.end + 1)),
          },
        ],
  );
  const inside = ({ start, end }: Span) => start >= passage.start && end <= passage.end;
  const outside = (span: Span) => inside(span) && !crosses(span, quotes);
  const named = [
    ...names.mentions.filter(inside).map((mention): Item => {
      const gender = genderOf(mention.surface, lexicon);
      return {
        ...withTitle(mention, text, names.mentions),
        type: gender ? 'pronoun' : 'name',
        norm: mention.surface,
        mention,
        gender,
      };
    }),
    ...[...names.unknown.filter(({ surface }) => !opensWithPhrase(surface, lexicon)), ...names.ambiguous]
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
  const row = withoutCourtesy([...quotes, ...covered, ...wordsAndNames(tokens, lexicon)], lexicon);
  return withoutAsides(withHeadsOfBodies(row, text, lexicon), passage, text)
    .filter(
      (item, index, all) =>
        !(all[index - 1]?.type === 'name' && /^['’]?s?$/.test(text.slice(item.start, item.end))),
    )
    .map((item) => ({
      ...item,
      ...((item.type === 'name' || item.type === 'word') && {
        surface: item.mention?.surface ?? text.slice(item.start, item.end),
      }),
      possessive: item.type !== 'quote' && (isPossessive(text, item.end) || isFirstPart(item, text)),
    }));
}

/** „(Nach) Angaben des Ministeriums“: in German the nouns of such phrases have capitals too. */
const opensWithPhrase = (surface: string, { noNames }: Lexicon) =>
  noNames.has(normalise(surface.split(' ')[0] ?? ''));

/** „Der SPD-Vorsitzende“, “a Kremlin-backed”: a body or place that only qualifies what it is joined to. */
function isFirstPart({ mention, end }: Item, text: string): boolean {
  return (
    mention !== undefined &&
    mention.kind !== 'person' &&
    text.charAt(end) === '-' &&
    isLetterAt(text, end + 1)
  );
}
