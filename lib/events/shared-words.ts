/** Words that a passage shares with what is known of an event. */
import type { EventRecord } from '../knowledge/schema';
import { kindWords } from './kinds';
import { contentWords } from './stems';

const contents = new WeakMap<EventRecord, ReadonlyMap<string, string>>();

/** Content words in common, as the passage writes them; the words of the kind are counted already. */
export function sharedWords(event: EventRecord, words: ReadonlyMap<string, string>): Set<string> {
  const own = contents.get(event) ?? contentWords(`${event.name} ${event.summary}`);
  contents.set(event, own);
  return new Set(
    [...words].flatMap(([each, word]) => (own.has(each) && !kindWords(word).has(event.kind) ? word : [])),
  );
}
