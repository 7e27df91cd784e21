/** “The North”: one of the two Koreas, in an article on both. */
import type { Mention } from '../types';
import { atWords } from './at-words';
import { neighbour } from './beside';
import { countryOf } from './country-of';
import type { Passage } from './passage';
import type { Scene } from './scene';
import type { Verdict } from './verdict';

const HALVES: ReadonlyMap<string, string> = new Map([
  ['north', 'country/north-korea'],
  ['south', 'country/south-korea'],
]);

/**
 * English only. Both have to be named, or somebody of them, one before: many countries have a north and a south.
 * @param linked the mentions found so far, in text order.
 */
export function findHalves(passage: Passage, linked: readonly Mention[], { knowledge }: Scene): Verdict[] {
  if (passage.language !== 'en') return [];
  const isOf = (id: string, entity: string) => entity === id || countryOf(knowledge.entity(entity)) === id;
  const first = new Map(
    [...HALVES.values()].map((id) => [id, linked.find(({ entity }) => isOf(id, entity))]),
  );
  const [north, south] = first.values();
  return atWords(passage.tokens, HALVES, (index) => {
    const token = passage.tokens[index];
    const entity = HALVES.get(token?.norm ?? '');
    const named = entity && first.get(entity);
    const the = neighbour(passage, index, index - 1);
    const next = neighbour(passage, index, index + 1);
    const stands = token?.upper && the?.norm === 'the' && !(next?.word && next.upper) && next?.norm !== '-';
    if (!token || !the || !named || !north || !south || !stands) return [];
    if (Math.min(north.start, south.start) > the.start) return [];
    if (linked.some(({ start, end }) => start < token.end && end > the.start)) return [];
    return [
      {
        is: 'linked' as const,
        start: the.start,
        end: token.stemEnd,
        entity,
        how: 'coreference' as const,
        confidence: 0.85,
        why: `${knowledge.country(entity)?.name ?? entity} has been named`,
      },
    ];
  });
}
