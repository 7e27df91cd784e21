/** Sentences that only tell whose the one before is. */
import type { Draft } from './continuity';
import { LOOKS_BACK } from './english/labels';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { opensLookingBack } from './other-phrases';
import type { Passage } from './passages';
import type { Voice } from './voices';

/** “This was stated by Smith”, “Lo ha detto Smith”: the sentence only tells whose the one before is. */
export function looksBack(
  items: readonly Item[],
  voices: readonly Voice[],
  words: string,
  lexicon: Lexicon,
): boolean {
  const { subject = 0, verb = 0 } = voices[0]?.attribution ?? {};
  return (
    voices.length === 1 &&
    subject > verb &&
    (lexicon.words ? opensLookingBack(items, lexicon.words) : LOOKS_BACK.test(words))
  );
}

/** “«We go.» This was stated by Smith”: the quotation that nobody is said to say is hers. */
export function giveBack(
  voice: Voice | undefined,
  found: readonly Draft[],
  before: Passage | undefined,
): void {
  if (!voice || !before) return;
  for (const { statement } of found) {
    const isOpen = statement.quote && !statement.speakerAt && !statement.speaker && !statement.anonymous;
    if (isOpen && statement.start >= before.start && statement.end <= before.end)
      Object.assign(statement, voice.who);
  }
}
