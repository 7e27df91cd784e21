/** “The Trumps”: a family by the plural of its name. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import type { Token } from '../text/tokens';
import { atWords } from './at-words';

const ARTICLE = new Set(['the']);

/** “The Bushes”, but “the Shores” are not several Shors. */
const LONG_PLURAL = /(?:s|x|z|ch|sh)es$/;

/** Matches of family names in the plural after “the”; English only. */
export function pluralHits(
  tokens: readonly Token[],
  plain: readonly AliasHit[],
  language: string,
  knowledge: Knowledge,
): AliasHit[] {
  if (language !== 'en') return [];
  return atWords(tokens, ARTICLE, (article) => {
    const index = article + 1;
    const token = tokens[index];
    if (!token?.upper || tokens[index + 1]?.upper) return [];
    if (token.allCaps || token.norm.length < 5 || !token.norm.endsWith('s')) return [];
    if (plain.some(({ firstToken, endToken }) => firstToken <= index && index < endToken)) return [];
    const singulars = [
      token.norm.slice(0, -1),
      ...(LONG_PLURAL.test(token.norm) ? [token.norm.slice(0, -2)] : []),
    ];
    const refs = singulars
      .flatMap((norm) => knowledge.match([{ ...token, norm }]))
      .flatMap((hit) => hit.refs.filter(({ id, kind }) => typeOf(id) === 'person' && kind === 'short'));
    return refs.length > 0
      ? [{ firstToken: index, endToken: index + 1, start: token.start, end: token.stemEnd, refs }]
      : [];
  });
}
