/** Sentences that only tell whose the one before is. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Span } from '../types';
import type { Draft } from './continuity';
import { LOOKS_BACK } from './english/labels';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { opensLookingBack } from './other-phrases';
import { nameAfter } from './other-subjects';
import type { Passage } from './passages';
import { speakerOf, type Who } from './speakers';
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

/** “«Si va.» Così Smith a Roma.”: whom a sentence without a verb gives the one before to. */
export function thusSaid(items: readonly Item[], { words }: Lexicon, knowledge: Knowledge): Who | undefined {
  if (!words?.thus.has(items[0]?.norm ?? '')) return undefined;
  const at = nameAfter(items, 1, words);
  const [subject, next] = at === undefined ? [] : [items[at], items[at + 1]];
  const closes = !next || next.type === 'mark' || words.prepositions.has(next.norm);
  const rest = items.slice((at ?? 0) + 1);
  const end = rest.findIndex(({ norm }) => norm === ',');
  const decides = rest
    .slice(0, end < 0 ? rest.length : end)
    .some(({ norm }) => words.auxiliaries.has(norm) || words.passive.has(norm) || words.verbs.has(norm));
  const isPerson = subject?.type === 'name' && (subject.mention?.kind ?? 'person') === 'person';
  return isPerson && closes && !decides ? speakerOf(subject, knowledge) : undefined;
}

/** “«We go.» This was stated by Smith”: the quotation that no verb gives to anybody is hers. */
export function giveBack(
  who: Who | undefined,
  found: readonly Draft[],
  before: Passage | undefined,
  text: string,
): void {
  if (!who || !before) return;
  for (const { statement, form } of found) {
    const isOpen =
      statement.quote &&
      form === 'none' &&
      (!statement.speaker || isAlone(statement.quote, before, text)) &&
      !statement.anonymous;
    if (isOpen && statement.start >= before.start && statement.end <= before.end)
      Object.assign(statement, who);
  }
}

/** The passage has no words but the quotation. */
const isAlone = (quote: Span, { start, end }: Span, text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(start, quote.start) + text.slice(quote.end, end));
