/** Who was named shortly before a place in the text. */
import type { Mention } from '../types';
import type { Passage } from './passage';

/** Mentions before a token, back over some sentences, nearest first. */
export function mentionsBefore(
  { tokens, sentences, sentenceOf }: Passage,
  index: number,
  linked: readonly Mention[],
  sentencesBack: number,
): Mention[] {
  const at = tokens[index]?.start ?? 0;
  const from = sentences[Math.max(0, (sentenceOf[index] ?? 0) - sentencesBack)]?.start ?? 0;
  return linked.filter(({ start, end }) => start >= from && end <= at).reverse();
}

/** Persons named since the sentence before, nearest first. */
export function personsNear(passage: Passage, index: number, linked: readonly Mention[]): Mention[] {
  return mentionsBefore(passage, index, linked, 1).filter(({ kind }) => kind === 'person');
}
