/** Of several people of one family name in an article, who is called by the name alone. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { isOneToken } from './hit-kinds';
import type { Passage } from './passage';
import type { Scene } from './scene';

/** By so much (0–100) somebody is better known than the relatives whom an article names with their first names. */
const CLEARLY = 20;

/**
 * “Jair Bolsonaro … Bolsonaro … his son Flávio Bolsonaro … Bolsonaro”: the one named in full before the others of the name;
 * behind these only where the article has called that one so before them, and hardly anybody would think of the others.
 * @param bound the bearers whom the article names in full.
 */
export function establishedBearer(
  passage: Passage,
  hit: AliasHit,
  bound: readonly AliasRef[],
  { knowledge }: Scene,
): AliasRef | undefined {
  if (bound.length < 2) return undefined;
  const family = passage.tokens[hit.endToken - 1]?.norm ?? '';
  const first = bound
    .map((ref) => ({ ref, at: namedAt(passage, ref.id, family) }))
    .sort((a, b) => a.at - b.at);
  const [best, next] = first;
  if (!best || !next || best.at >= hit.start || best.at === next.at) return undefined;
  if (next.at > hit.start) return best.ref;
  const isCalled = passage.hits.some(
    (each) => each.start > best.at && each.end < next.at && isAlone(passage, each, family),
  );
  const known = knowledge.prominence(best.ref.id);
  return isCalled && first.slice(1).every(({ ref }) => known - knowledge.prominence(ref.id) >= CLEARLY)
    ? best.ref
    : undefined;
}

/** Where the text first names somebody with more than the family name. */
function namedAt({ hits, tokens }: Passage, id: string, family: string): number {
  const named = hits.filter(
    (hit) =>
      !isOneToken(hit) &&
      hit.refs.some((ref) => ref.id === id) &&
      tokens.slice(hit.firstToken, hit.endToken).some(({ norm }) => norm === family),
  );
  return Math.min(...named.map(({ start }) => start));
}

/** The family name without a capitalised word before it. */
function isAlone({ tokens, sentenceOf }: Passage, hit: AliasHit, family: string): boolean {
  const before = tokens[hit.firstToken - 1];
  const isName = isOneToken(hit) && tokens[hit.firstToken]?.norm === family;
  return (
    isName && !(before?.word && before.upper && sentenceOf[hit.firstToken - 1] === sentenceOf[hit.firstToken])
  );
}
