/** German sentences in the subjunctive of reported speech without a verb of saying: they go on with who has just spoken. */
import type { Span } from '../types';
import type { Draft } from './continuity';
import type { Item } from './items';
import { SUBJUNCTIVE_FORM } from './languages/de-subjunctive';
import type { Lexicon } from './lexicon';
import type { Said } from './said';

/** Forms, without their umlauts, that are those of reported speech alone, where no “ich” is the subject. */
const REPORTED =
  /^(?:sei|seien|habe|werde|konne|musse|solle|wolle|durfe|moge|wisse|gebe|gehe|komme|stehe|bleibe|lasse|liege|brauche)$/;

/** “Es sei denn”, „sei es“. */
const IDIOM = /\b(?:sei denn|sei es)\b/i;

/** No verb of the main clause stands further from where the sentence begins. */
const LATEST = 10;

/**
 * „Smith sagte, sie bleibe. Der Plan sei tot.“: what the passage says for the last speaker, where nobody else is said
 * to say it.
 * @param last the last statement, whose passage is the one right before.
 * @param previous the passage right before, of the same paragraph.
 */
export function indirectly(
  passage: Span,
  items: readonly Item[],
  last: Draft | undefined,
  previous: Span | undefined,
  text: string,
  { words }: Lexicon,
): Said[] {
  if (!words?.indirect || !last || !previous || last.statement.end <= previous.start) return [];
  const { speaker, anonymous, described } = last.statement;
  const isTold = speaker !== undefined || anonymous;
  const sentence = text.slice(passage.start, passage.end);
  if (!isTold || IDIOM.test(sentence) || /[?]$/.test(sentence)) return [];
  if (items.some(({ type, norm }) => type === 'quote' || norm === 'ich' || norm === 'wer')) return [];
  const clause = items.findIndex(({ type, norm }) => type === 'mark' && /^[,;:]$/.test(norm));
  const main = items.slice(0, Math.min(clause < 0 ? items.length : clause, LATEST));
  const verb = main.findIndex(
    ({ type, norm, surface = '' }) =>
      type === 'word' && (REPORTED.test(norm) || SUBJUNCTIVE_FORM.test(surface)),
  );
  if (verb < 1) return [];
  const who = { speaker, anonymous, described };
  return [{ start: passage.start, end: passage.end, ...who, form: 'pronoun' }];
}
