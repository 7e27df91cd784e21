/** Outlets: what shows that one is meant, rather than what its name or its letters say elsewhere. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { isPossessive, neighbour } from './beside';
import { isCommonWord } from './other-words';
import type { Passage } from './passage';
import { COMMON_WORDS, OUTLET_SERVICES } from './words/english';
import { PUBLISHED_IN, PUBLISHES, REPORTS, STAFF } from './words/publishing';

/** So many words may stand between an outlet and those who work for it: “the BBC's former Russia editor”. */
const STAFF_REACH = 3;

/** “(CBC)”, “NPR reported”, “told RNZ”, “in an interview with RBC”, “the BBC's editor”: named as who published it. */
export function isReporting(passage: Passage, { firstToken, endToken }: AliasHit): boolean {
  const at = (index: number) => neighbour(passage, firstToken, index);
  const next = at(endToken);
  const before = at(firstToken - 1)?.norm;
  const first = firstToken - (before === 'the' ? 1 : 0);
  const earlier = at(first - 1)?.norm ?? '';
  const interviewed = /^(?:with|to)$/.test(earlier) && at(first - 2)?.norm === 'interview';
  return (
    (next?.upper === true && OUTLET_SERVICES.has(next.norm)) ||
    interviewed ||
    /^(?:\(|told|via|by)$/.test(earlier) ||
    REPORTS.has(next?.norm ?? '') ||
    hasStaff(passage, endToken - 1)
  );
}

/** “the BBC's former Russia editor”, “a Guardian columnist”. */
function hasStaff(passage: Passage, last: number): boolean {
  const owner = passage.tokens[last];
  const reach = isPossessive(owner) ? STAFF_REACH : 1;
  for (let index = last + 1; index <= last + reach; index += 1)
    if (STAFF.has(neighbour(passage, last, index)?.norm ?? '')) return true;
  return false;
}

/** “The Independent senator”, “a Sputnik moment”, “the Sun rose”: without outlets, where only a word that is one's name is meant. */
export function withoutCommonOutlets(passage: Passage, hit: AliasHit, refs: AliasRef[]): AliasRef[] {
  const { tokens, language } = passage;
  if (language !== 'en')
    return isCommonWord(passage, hit) ? refs.filter(({ id }) => !/^(?:org|outlet)\//.test(id)) : refs;
  if (!refs.some(isOutletRef)) return refs;
  const words = tokens.slice(hit.firstToken, hit.endToken).filter(({ norm }) => norm !== 'the');
  const [word] = words;
  if (!word || words.length > 1 || word.allCaps) return refs;
  const common = words.length < hit.endToken - hit.firstToken || COMMON_WORDS.has(word.norm);
  return common && !isPublishing(passage, hit) ? refs.filter((ref) => !isOutletRef(ref)) : refs;
}

const isOutletRef = ({ id }: AliasRef): boolean => typeOf(id) === 'outlet';

function isPublishing(passage: Passage, hit: AliasHit): boolean {
  const at = (index: number) => neighbour(passage, hit.firstToken, index);
  const owner = passage.tokens[hit.endToken - 1];
  const next = at(hit.endToken);
  if (isPossessive(owner)) return true;
  if (isReporting(passage, hit) || PUBLISHES.has(next?.norm ?? '')) return true;
  const article = at(hit.firstToken - 1)?.norm === 'the' ? 2 : 1;
  // “wrote in the Times.”: nothing follows that the word may describe.
  const ends = next === undefined || !next.word || /^(?:on|in|that|and|or|about)$/.test(next.norm);
  return ends && PUBLISHED_IN.has(at(hit.firstToken - article)?.norm ?? '');
}
