/** Figures for what stands beside an article as having come before or since: what a careful reader found fitting, and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Case, Finding } from './findings';

/** How a reader judged an event beside an article. */
export type Judgement = 'wanted' | 'fitting' | 'out of place';

const JUDGEMENTS: readonly Judgement[] = ['out of place', 'fitting', 'wanted'];

/** Article → event → judgement. */
export type NeighbourGold = ReadonlyMap<string, ReadonlyMap<string, Judgement>>;

/** Reads `neighbours.tsv` of a gold directory, where it has one. @throws where it is not in form. */
export function neighbourGold(directory: string): NeighbourGold | undefined {
  const file = join(directory, 'neighbours.tsv');
  if (!existsSync(file)) return undefined;
  const gold = new Map<string, Map<string, Judgement>>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    if (line.startsWith('#')) continue;
    const [article = '', event = '', mark] = line.split('\t');
    const judgement = JUDGEMENTS[Number(mark)];
    if (!article || !event.startsWith('event/') || !judgement) throw new Error(`${file}: “${line}”`);
    gold.set(article, (gold.get(article) ?? new Map<string, Judgement>()).set(event, judgement));
  }
  return gold;
}

/** One finding for each judged event that is shown, or wanted and not shown. @throws where the base has not the event. */
export function neighbourFindings({ id, context, knowledge }: Case, gold: NeighbourGold): Finding[] {
  const told = new Set(context.events.map(({ event }) => event));
  const judged = [...(gold.get(id) ?? [])].filter(([event]) => !told.has(event));
  return judged.flatMap(([event, judgement]) => {
    if (!knowledge.event(event)) throw new Error(`${id}: ${event} is not in the knowledge base`);
    return findingOf(event, judgement, context.eventCards[event] !== undefined);
  });
}

/** What fits may be shown or not; what is out of place may not, and what is wanted must. */
export function findingOf(event: string, judgement: Judgement, isShown: boolean): Finding[] {
  if (!isShown) return judgement === 'wanted' ? [['missed', event]] : [];
  return [[judgement === 'out of place' ? 'wrong' : 'right', `${event} is ${judgement}`]];
}
