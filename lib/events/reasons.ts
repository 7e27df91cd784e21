/** Why a passage is likely on an event, in words. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { datingOf } from './dating';
import { kindWord } from './kind-shown';
import { participantsIn } from './parties-named';
import type { Passage } from './passages';

export function reasonsOf(event: EventRecord, passage: Passage, knowledge: Knowledge): string[] {
  const { date, day } = datingOf(event, passage, passage.events.has(event.id));
  const word = kindWord(event, passage, day, knowledge);
  const names = participantsIn(event, passage, knowledge).here.map((id) => knowledge.entity(id)?.name ?? id);
  return [
    `like what is known of “${event.name}”`,
    ...(date ? [`dated “${date.surface}”`] : []),
    ...(word ? [`“${word}”`] : []),
    ...(names.length > 0 ? [`names ${names.join(', ')}`] : []),
  ];
}
