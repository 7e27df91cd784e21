/** How much of what an event is about, an article is about: the share of its words that the article has too. */
import type { EventRecord } from '../knowledge/schema';

/** Words that begin alike are one: “sanction”, “sanctioned”. */
const BEGINNING = 6;

/** A word that is no name: names are told apart by who takes part. */
const PLAIN = /(?<![\p{L}\p{N}-])\p{Ll}+/gu;

/**
 * The share, from 0 to 1, of the words of each event that stand in the article or with the events that it tells, the
 * rare ones weighing more.
 * @param article its words in English.
 */
export function sharesOfMatter(
  events: readonly EventRecord[],
  told: readonly EventRecord[],
  article: string,
): number[] {
  const said = new Set([...wordsIn(article), ...told.flatMap((event) => [...wordsOf(event)])]);
  const words = events.map(wordsOf);
  const counts = new Map<string, number>();
  for (const each of words) for (const word of each) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weigh = (some: Iterable<string>) =>
    [...some].reduce((sum, word) => sum + Math.log((1 + events.length) / (counts.get(word) ?? 1)), 0);
  return words.map((each) => weigh([...each].filter((word) => said.has(word))) / (weigh(each) || 1));
}

const known = new WeakMap<EventRecord, ReadonlySet<string>>();

function wordsOf(event: EventRecord): ReadonlySet<string> {
  const words = known.get(event) ?? wordsIn(`${event.name}\n${event.summary}`);
  known.set(event, words);
  return words;
}

function wordsIn(text: string): Set<string> {
  return new Set((text.match(PLAIN) ?? []).map((word) => word.slice(0, BEGINNING)));
}
