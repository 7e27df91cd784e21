/** Sentences that only tell whose the one before is. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Span } from '../types';
import type { Draft } from './continuity';
import { LOOKS_BACK } from './english/labels';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { opensWithVerb } from './other-order';
import { opensLookingBack } from './other-phrases';
import { nameAfter } from './other-subjects';
import type { Passage } from './passages';
import type { Said } from './said';
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
  // «Об этом Смит сказал»: where forms tell subjects from objects, their order is free.
  const isOrdered = subject > verb || (lexicon.words?.inflected ?? false);
  return (
    voices.length === 1 &&
    isOrdered &&
    (lexicon.words
      ? opensLookingBack(items, lexicon.words) || opensWithVerb(items, verb, lexicon.words)
      : LOOKS_BACK.test(words))
  );
}

/** No more words: “Così in un post sui social il sindaco di Sulmona Smith”. */
const LONGEST_THUS = 12;

/** “«Si va.» Così Smith a Roma.”: whom a sentence without a verb gives the one before to. */
export function thusSaid(items: readonly Item[], { words }: Lexicon, knowledge: Knowledge): Who | undefined {
  if (!words?.thus.has(items[0]?.norm ?? '')) return undefined;
  const at = nameAfter(items, 1, words, LONGEST_THUS);
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

/** “«We go.» This was stated by Smith”: the quotations that no verb gives to anybody are hers. Those that are given. */
export function giveBack(
  who: Who | undefined,
  found: readonly Draft[],
  before: Passage | undefined,
  text: string,
): Draft[] {
  const given: Draft[] = [];
  if (!who || !before) return given;
  for (const draft of found) {
    const { statement, form } = draft;
    const isOpen =
      statement.quote &&
      form === 'none' &&
      (!statement.speaker || isAlone(statement.quote, before, text)) &&
      !statement.anonymous;
    if (!isOpen || statement.start < before.start || statement.end > before.end) continue;
    Object.assign(statement, who);
    given.push(draft);
  }
  return given;
}

/** What opens a sentence that tells whose the one before is, and nothing else; not „Das Paket“, „So kritisierte Smith den Plan“. */
const OPENS =
  /^(?:(?:así )?lo(?! que)|è quanto|è ciò che|es lo que|fue lo que|foi o que|é o que|c['’]est ce qu|to (?:powiedział|oświadczył|zapowiedział|ogłosił)|об этом|про це)(?!\p{L}{3})/iu;

/**
 * Joins a sentence that looks back with what it looks back on: the quotation that has just been given, which is then told
 * of once, or the sentence before it in the paragraph, which says what.
 * @param said what the sentence was read as.
 * @param words the sentence.
 * @returns what is left of it.
 */
export function joined(
  said: Said[],
  given: readonly Draft[],
  passage: Passage,
  before: Passage | undefined,
  found: readonly Draft[],
  words: string,
): Said[] {
  const [only, ...more] = said;
  if (!only || only.quote || more.length > 0 || before?.block !== passage.block) return said;
  if (given.length === 0 && !OPENS.test(words)) return said;
  const last = given.at(-1);
  if (last) {
    last.statement.end = passage.end;
    return [];
  }
  const isFree =
    before.quotations.length === 0 && !found.some(({ statement }) => statement.end > before.start);
  return isFree ? [{ ...only, start: before.start }] : said;
}

/** The passage has no words but the quotation. */
const isAlone = (quote: Span, { start, end }: Span, text: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(start, quote.start) + text.slice(quote.end, end));
