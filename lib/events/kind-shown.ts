/** Whether a passage says what an event was. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { telling } from './names';
import type { Passage } from './passages';
import { isOfOtherSort } from './sorts';

/** The word of a passage for such an event; for one of no kind, two words of its name, or one on its day. */
export function kindWord(
  event: EventRecord,
  { kinds, stems, text }: Passage,
  onDay: boolean,
  knowledge: Knowledge,
): string | undefined {
  if (event.kind === 'other') {
    const words = telling(event, knowledge).filter((each) => stems.has(each));
    return words.length >= (onDay ? 1 : 2) ? words.join(' … ') : undefined;
  }
  const word = kinds.get(event.kind);
  return word && !isOfOtherSort({ word, text }, event) ? word : undefined;
}
