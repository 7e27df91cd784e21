/** “North and South Korea”: names that share their last word, which stands with the last of them only. */
import type { AliasHit, Knowledge } from '../knowledge/knowledge';
import { neighbour } from './beside';
import { isPlaceId } from './hit-kinds';
import type { Passage } from './passage';
import type { Verdict } from './verdict';

const DIRECTIONS = new Set(['north', 'south', 'east', 'west']);
const JOINS = new Set(['and', 'or', '/', '&']);

/** The shortened names, each as a verdict of its own; in text order. */
export function findSharedHeads(passage: Passage, knowledge: Knowledge): Verdict[] {
  return passage.hits.flatMap((hit) => shortened(passage, hit, knowledge) ?? []);
}

function shortened(passage: Passage, hit: AliasHit, knowledge: Knowledge): Verdict | undefined {
  const { tokens } = passage;
  const { firstToken, endToken } = hit;
  const [own, ...shared] = tokens.slice(firstToken, endToken);
  if (!own || shared.length === 0 || !DIRECTIONS.has(own.norm)) return undefined;
  const word = neighbour(passage, firstToken, firstToken - 2);
  const join = neighbour(passage, firstToken, firstToken - 1)?.norm ?? '';
  if (!word?.upper || !DIRECTIONS.has(word.norm) || word.norm === own.norm || !JOINS.has(join))
    return undefined;
  // The other direction, where this one stands: names are matched over neighbouring words.
  const [whole] = knowledge.match([{ ...own, norm: word.norm }, ...shared]);
  const places = whole?.refs.filter(({ id }) => isPlaceId(id)) ?? [];
  const [place] = places;
  if (whole?.endToken !== shared.length + 1 || places.length !== 1 || !place) return undefined;
  return {
    is: 'linked',
    start: word.start,
    end: word.stemEnd,
    entity: place.id,
    how: 'short-name',
    confidence: 0.93,
    why: `it shares “${shared.map(({ start, stemEnd }) => passage.text.slice(start, stemEnd)).join(' ')}” with the next name`,
  };
}
