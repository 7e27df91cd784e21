/** Who heads a body that is named behind the word: “prezes PiS”, «глава ОПЕК» speak for themselves, not the body for them. */
import { normalise } from '../text/normalise';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { isOfRegion } from './regions-headed';

/** The word and the body as one item, a person without a name; with the name behind them they are its title. */
export function withHeadsOfBodies(
  items: readonly Item[],
  text: string,
  { words }: Pick<Lexicon, 'words'>,
): Item[] {
  const heads = words?.heads;
  if (!heads || heads.size === 0) return [...items];
  const isBody = (item: Item | undefined): item is Item =>
    item?.type === 'name' && (!item.mention || item.mention.kind === 'organisation');
  const joined = (index: number): Item | undefined => {
    const [head, body, next] = items.slice(index, index + 3);
    const stands =
      (head?.type === 'word' || head?.type === 'name') &&
      heads.has(normalise(head.norm)) &&
      isBody(body) &&
      body.start === head.end + 1 &&
      !isOfRegion(body, next) &&
      !(next?.type === 'name' && next.start === body.end + 1);
    // “Lider Jan Kowalski” is named, “lider Zielonych” is not.
    if (!stands || (!body.mention && / /.test(body.norm) && !OBLIQUE.test(body.norm))) return undefined;
    const span = { start: head.start, end: body.end };
    return { ...span, type: 'unnamed', norm: text.slice(span.start, span.end), anonymous: false };
  };
  return items.flatMap((item, index) => joined(index) ?? (joined(index - 1) ? [] : item));
}

/** The first word of a name is an adjective in the genitive: “Nowej Nadziei”, «Новой партии». */
const OBLIQUE = /^\p{L}+(?:ej|ego|ych|ich|ой|ей|ого|его|ых|их|ої|их)(?= )/u;
