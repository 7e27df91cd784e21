/** Who was named shortly before a place in the text. */
import type { Token } from '../text/tokens';
import type { Mention } from '../types';
import type { Passage } from './passage';

/** The index of the first token that begins at an offset or behind it. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
