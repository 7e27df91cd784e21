/** Where capitals in a row are two names: “il sindaco di | Sulmona | Mario Rossi”, «депутат Рады | Иван Петренко». */
import { normalise } from '../text/normalise';
import type { Span, Unknown } from '../types';
import type { Passage } from './passage';
import { givenNamesOf } from './words/given-names-by-language';

/** Behind these a noun belongs to what stands before: “sindaco di”, “maire de”. */
const OF = /^(?:d[aeiou]s?|del|dell'?|dell[aeo]|dei|degli|du|des|d')$/u;

/** “San Marco Rossi” is no person. */
const SAINT = /^(?:san|santa|santo|santi|sao|saint|sainte|st)$/u;

const PATRONYMIC = /(?:ович|евич|ич|івна|овна|евна|ївна|йович|інічна|инична)$/u;

const SLAVIC = /^(?:ru|uk|pl)$/;

/** The token at which the last of the names between two tokens begins, where that is a person's; `first` where it is one name. */
export function personBegins(
  { tokens, language }: Pick<Passage, 'tokens' | 'language'>,
  first: number,
  last: number,
): number {
  const given = givenNamesOf(language);
  const norm = (at: number) => normalise(tokens[at]?.norm ?? '').replace(/'$/, '');
  if (given.size === 0 || given.has(norm(first))) return first;
  const belongs = SLAVIC.test(language) || OF.test(norm(first - 1)) || tokens[first - 1]?.norm.endsWith("'");
  if (!belongs) return first;
  for (let at = first + 1; at < last; at += 1) {
    // “Jean-Jacques Dupont”.
    const family = tokens[at + 1]?.norm === '-' ? at + 3 : at + 1;
    if (!given.has(norm(at)) || !tokens[at]?.upper || !tokens[family]?.upper || family > last) continue;
    const joined = !tokens[at - 1]?.word || SAINT.test(norm(at - 1)) || PATRONYMIC.test(norm(family));
    return joined ? first : at;
  }
  return first;
}

/** A name between two offsets, without another that stands right before it. */
export function lastOfRow(passage: Passage, { start, end }: Span): Unknown {
  const { tokens, text } = passage;
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findLastIndex((token) => token.start < end);
  const from = first < 0 ? start : (tokens[personBegins(passage, first, last)]?.start ?? start);
  return { start: from, end, surface: text.slice(from, end) };
}
