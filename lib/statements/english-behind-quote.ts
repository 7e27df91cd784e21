/** “…,” Jane Smith, a researcher at the Board of Quays and Water, told the news: the name right behind the closing mark. */
import { PLAIN } from './english/verbs';
import { type Item, namesSomebody } from './items';

/** The verbs that close such a row of appositions. */
const TOLD = /^(?:said|says|told|tells|wrote|writes|added|adds|explained|tweeted|posted|asked)$/;

/** The name before the comma, as an index into the items, where no other verb of saying and nobody's “who” stands between. */
export function behindQuote(items: readonly Item[], at: number, norm: string): number | undefined {
  if (!TOLD.test(norm)) return undefined;
  const quote = items.slice(0, at).findLastIndex(({ type }) => type === 'quote');
  const [closed, name, comma] = items.slice(Math.max(0, quote), quote + 3);
  if (!closed?.goesOn || name?.type !== 'name' || name.possessive || comma?.norm !== ',') return undefined;
  const between = items.slice(quote + 3, at);
  const isApposition = between.every(
    ({ type, norm: word }) => type !== 'pronoun' && word !== ';' && !(type === 'word' && PLAIN.has(word)),
  );
  const last = between.at(-1);
  const ownSubject = last !== undefined && last.type === 'name' && between.at(-2)?.norm === ',';
  return isApposition &&
    last?.norm !== 'who' &&
    !ownSubject &&
    !(last && last.type === 'unnamed' && namesSomebody(last) && between.at(-2)?.norm === ',')
    ? quote + 1
    : undefined;
}
