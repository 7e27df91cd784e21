/** The pieces in which statements are sought: sentences, joined where a quotation runs over their ends. */
import type { Sentence, Span } from '../types';
import { PLAIN } from './english/verbs';
import type { Quotation } from './quotes';

export interface Passage extends Span {
  block: number;
  quotations: Quotation[];
}

/**
 * Characters, and quotations: what goes on for longer is no prose. The rules of attribution compare the items of a
 * passage with each other, so that one without end would keep them busy for minutes.
 */
const LONGEST = 8_000;
const MOST_QUOTATIONS = 100;

/** “Why?” he asked: the segmenter ends a sentence at the mark. */
const ASKED = /[?!…][”"’'»“]$/;
/** “PRESIDENT SMITH: We go.”: in a transcript the whole paragraph is the speaker's. */
const TURN = /^\p{Lu}[\p{Lu}\s.'’-]{2,40}: /u;
const REPORTER = new RegExp(
  `^(?:\\p{Ll}|(?:(?:Mr|Mrs|Ms|The|the)\\.? )?(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,3}(?:${[...PLAIN].join('|')})(?![\\p{L}]| that\\b)|(?:He|She|They) (?:${[...PLAIN].join('|')})[.,]|(?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,4}, [^.?!“”"]{3,160} (?:said|says|told|tells|asked|wrote|tweeted|added)(?![\\p{L}]))`,
  'u',
);

/** Sentences as passages, in text order; every quotation lies within one passage. What is no prose is left out. */
export function passagesOf(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): Passage[] {
  const passages: Passage[] = [];
  for (const { start, end, block } of sentences) {
    const last = passages.at(-1);
    const open = quotations.some(({ outer }) => outer.start < start && outer.end > start);
    const goesOn =
      last &&
      !text.slice(last.end, start).includes('\n') &&
      ASKED.test(text.slice(last.start, last.end)) &&
      REPORTER.test(text.slice(start, end));
    const turn = last && last.block === block && TURN.test(text.slice(last.start, last.end));
    if (last && last.block === block && (open || goesOn || turn)) last.end = Math.max(last.end, end);
    else passages.push({ start, end, block, quotations: [] });
  }
  for (const passage of passages) {
    passage.quotations = quotations.filter(
      ({ outer }) => outer.start >= passage.start && outer.start < passage.end,
    );
  }
  return passages.filter(
    ({ start, end, quotations }) => end - start <= LONGEST && quotations.length <= MOST_QUOTATIONS,
  );
}
