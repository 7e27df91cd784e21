/** Who says in the text what a headline or a heading only quotes. */
import { tokenise } from '../text/tokens';
import type { Span, Statement } from '../types';

/** The words in comparison form, each between spaces, so that only whole words are found in others. */
export const wordsOf = (text: string, { start, end }: Span): string =>
  ` ${tokenise(text.slice(start, end))
    .flatMap(({ word, norm }) => (word ? norm : []))
    .join(' ')} `;

/** @returns the one speaker of the quotations in which given words stand, as `wordsOf` has them. */
export function speakersByWords(
  said: readonly Statement[],
  text: string,
): (words: string) => string | undefined {
  const spoken = said.flatMap(({ quote, speaker }) =>
    quote ? [{ words: wordsOf(text, quote), speaker }] : [],
  );
  return (words) => {
    const speakers = spoken.filter((each) => each.words.includes(words)).map(({ speaker }) => speaker);
    const [speaker, ...others] = new Set(speakers);
    return others.length === 0 && words.trim() !== '' ? speaker : undefined;
  };
}

/** A heading's quotation gets the one who says the same elsewhere; a single word, unless it is a line of its own, may be anybody's. */
export function withSpeakersOfSameWords(said: readonly Statement[], text: string): Statement[] {
  const named = said.filter(({ speaker }) => speaker);
  const speakerOf = speakersByWords(named, text);
  return said.map((statement) => {
    const { start, end, quote, speaker, speakerAt, anonymous } = statement;
    if (!quote || speaker || speakerAt || anonymous) return statement;
    const words = wordsOf(text, quote);
    const isLine = /^\n?$/.test(text.charAt(start - 2) + text.charAt(end)) && end - quote.end <= 1;
    const found = words.trim().includes(' ') || isLine ? speakerOf(words) : undefined;
    return found ? { ...statement, speaker: found } : statement;
  });
}
