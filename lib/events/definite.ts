/** “The quake”, “the truce”: nouns by which a text comes back to an event that its readers know. */
import type { EventRecord } from '../knowledge/schema';
import { isOfOtherSort } from './sorts';

/** For kinds of which there are few at a time. */
const NOUNS: Partial<Record<EventRecord['kind'], string>> = {
  ceasefire: 'truce|ceasefire|cease-fire|armistice',
  'court-ruling': 'ruling|verdict|judge?ment',
  coup: 'coup|putsch|military takeover',
  disaster:
    'quake|earthquake|tremor|floods?|flooding|hurricane|cyclone|typhoon|storm|tsunami|eruption|wildfires?|fires?',
  exchange: 'exchange|swap|prisoner exchange|prisoner swap',
  referendum: 'referendum|plebiscite',
};

const patterns = new Map(
  Object.entries(NOUNS).map(([kind, nouns]) => [
    kind,
    // “The last”, “the second” of them is another one.
    new RegExp(
      `\\b(?:the|this) (?:(?!first|second|third|last|next|previous|earlier)[a-z]+ )?(?:${nouns})\\b`,
      'i',
    ),
  ]),
);

/** Kinds of events that “the …” may mean. */
export function isOftenDefinite({ kind }: EventRecord): boolean {
  return patterns.has(kind);
}

/** The words by which a text may come back to the event. */
export function definiteIn(text: string, event: EventRecord): string | undefined {
  const word = patterns.get(event.kind)?.exec(text)?.[0];
  return word && !isOfOtherSort({ word, text }, event) ? word : undefined;
}
