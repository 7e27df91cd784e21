/** Headings are no statements: those that the page marks, and those that only their form shows. */
import type { Reading, Sentence } from '../types';
import {
  BACKGROUND_LABELS,
  DETAIL_LABELS,
  ENTRY_HEADING,
  QUOTE_LABELS,
  SOURCE_LABELS,
} from './english/labels';

/** Characters: a paragraph without a mark at its end is no heading where it is longer. */
const LONGEST = 60;

const NO_MARK_AT_ITS_END = /^[\p{L}\d][^.!?]*[\p{L}\d]$/u;

/** The sentences that are neither headings nor rows of tables. */
export function proseOf(reading: Reading): Sentence[] {
  const { blocks } = reading.article;
  const left = new Set(
    blocks.flatMap(({ kind }, index) => (kind === 'table-row' || isHeading(index, reading) ? index : [])),
  );
  return reading.sentences.filter(({ block }) => !left.has(block));
}

/** By its kind, or its form. */
export const isHeading = (index: number, reading: Reading): boolean =>
  reading.article.blocks[index]?.kind === 'heading' || hasFormOfHeading(index, reading);

/** A short paragraph among others without a mark at its end: no label (“Source: …”), no credit (“Reuters, AFP”). */
function hasFormOfHeading(index: number, { article: { text, blocks }, mentions }: Reading): boolean {
  const { start, end } = blocks[index] ?? { start: 0, end: 0 };
  const words = text.slice(start, end).trim();
  if (ENTRY_HEADING.test(words)) return true;
  const labels = [SOURCE_LABELS, QUOTE_LABELS, DETAIL_LABELS, BACKGROUND_LABELS];
  return (
    blocks.length > 2 &&
    words.length <= LONGEST &&
    NO_MARK_AT_ITS_END.test(words) &&
    !labels.some((label) => label.test(words)) &&
    !mentions.some((each) => each.kind === 'outlet' && each.start >= start && each.end <= end)
  );
}
