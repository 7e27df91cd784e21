/** The pieces in which statements are sought: sentences, joined where a quotation runs over their ends. */
import type { Sentence, Span } from '../types';
import type { Quotation } from './quotes';

export interface Passage extends Span {
  block: number;
  quotations: Quotation[];
}

/** Sentences as passages, in text order; every quotation lies within one passage. */
export function passagesOf(sentences: readonly Sentence[], quotations: readonly Quotation[]): Passage[] {
  const passages: Passage[] = [];
  for (const { start, end, block } of sentences) {
    const last = passages.at(-1);
    const open = quotations.some(({ outer }) => outer.start < start && outer.end > start);
    if (last && last.block === block && open) last.end = Math.max(last.end, end);
    else passages.push({ start, end, block, quotations: [] });
  }
  for (const passage of passages) {
    passage.quotations = quotations.filter(
      ({ outer }) => outer.start >= passage.start && outer.start < passage.end,
    );
  }
  return passages;
}
