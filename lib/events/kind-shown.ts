/** Whether a passage says what an event was. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { kindWords, MEETINGS } from './kinds';
import { telling } from './names';
import type { Passage } from './passages';
import { isOfOtherSort } from './sorts';
import { REMOTE } from './words';

/** “Presidency”, “reign” are for the terms of those who rule; other times are told by their names. */
function hasNoWord({ kind, name }: EventRecord): boolean {
  return kind === 'other' || (kind === 'period' && !kindWords(name).has('period'));
}

/** The word of a passage for such an event; for one of no kind, two words of its name, or one on its day. */
export function kindWord(
  event: EventRecord,
  { kinds, stems, text, language }: Passage,
  onDay: boolean,
  knowledge: Knowledge,
): string | undefined {
  if (hasNoWord(event)) {
    const words = telling(event, knowledge).filter((each) => stems.has(each));
    return words.length >= (onDay ? 1 : 2) ? words.join(' … ') : undefined;
  }
  const word = isRemote(event, text)
    ? kindWords(text.replace(REMOTE, ' '), language).get(event.kind)
    : kinds.get(event.kind);
  return word && !isOfOtherSort({ word, text }, event) ? word : undefined;
}

/** The text speaks of people who see each other on a screen, and the event was none of these. */
function isRemote({ kind, name, summary }: EventRecord, text: string): boolean {
  return MEETINGS.test(kind) && text.search(REMOTE) >= 0 && `${name} ${summary}`.search(REMOTE) < 0;
}
