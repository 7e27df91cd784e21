/**
 * The larger story that an article is on though it speaks of none of its events: the one in whose events most of the
 * article's people and organisations had lately taken part.
 */
import type { Knowledge } from '../knowledge/knowledge';
import { addDays } from '../text/calendar';
import type { DateRange } from '../types';

/** How far back “lately” reaches, in days. */
const LATELY = 365;
/** So many of them show that it is this story; countries alone show nothing, for they have many. */
const SHOWN = 3;

/**
 * The story's id; nothing where none stands out.
 * @param actors ids of those whom the article names.
 * @param asOf the article's day, or the days of which it may be.
 */
export function storyOf(
  actors: ReadonlySet<string>,
  { from, to }: DateRange,
  knowledge: Knowledge,
): string | undefined {
  const people = new Set([...actors].filter((id) => !id.startsWith('country/')));
  const took = new Map<string, Set<string>>();
  for (const { partOf, participants } of knowledge.eventsBetween(addDays(from, -LATELY), to, people)) {
    if (!partOf) continue;
    const those = took.get(partOf) ?? new Set();
    took.set(partOf, those);
    for (const each of participants) if (people.has(each)) those.add(each);
  }
  const [first, second] = [...took].sort(([, a], [, b]) => b.size - a.size);
  return first && first[1].size >= SHOWN && first[1].size > (second?.[1].size ?? 0) ? first[0] : undefined;
}
