/** “The quake”, “the truce”: nouns by which a text comes back to an event that its readers know. */
import type { EventRecord } from '../knowledge/schema';

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

/** A flood is no earthquake, though both are disasters. */
const HAZARDS = [
  /quake|tremor/i,
  /flood/i,
  /hurricane|cyclone|typhoon|storm/i,
  /fire/i,
  /eruption/i,
  /tsunami/i,
];

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
  const words = patterns.get(event.kind)?.exec(text)?.[0];
  return words && (event.kind !== 'disaster' || hazardsIn(words).some(isToldOf(event))) ? words : undefined;
}

/** “Floods” tell of no earthquake. */
export function isOfOtherHazard(word: string, event: EventRecord): boolean {
  const hazards = event.kind === 'disaster' ? hazardsIn(word) : [];
  return hazards.length > 0 && !hazards.some(isToldOf(event));
}

function hazardsIn(words: string): RegExp[] {
  return HAZARDS.filter((hazard) => hazard.test(words));
}

function isToldOf({ name, summary }: EventRecord): (hazard: RegExp) => boolean {
  return (hazard) => hazard.test(`${name} ${summary}`);
}
