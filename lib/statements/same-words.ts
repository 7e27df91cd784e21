/** Who says in the text what a headline or a heading only quotes. */
import { tokenise } from '../text/tokens';
import type { Span, Statement } from '../types';

/** The words in comparison form, each between spaces, so that only whole words are found in others. */
export const wordsOf = (text: string, { start, end }: Span): string =>
  ` ${tokenise(text.slice(start, end))
    .flatMap(({ word, norm }) => (word ? norm : []))
    .join(' ')} `;

/** So many words in the same order are no chance. */
const ENOUGH = 4;

/** “The silence of America encourages him”, of “the silence of America, and of others, only encourages him”. */
function isShortened(words: string, said: string): boolean {
  const [own, all] = [words.trim().split(' '), said.trim().split(' ')];
  if (own.length < ENOUGH || all.length > 3 * own.length) return false;
  let at = 0;
  for (const word of all) if (word === own[at]) at += 1;
  return at === own.length;
}

/** @returns the one speaker of the quotations in which given words stand, as `wordsOf` has them, or of those that they shorten. */
export function speakersByWords(
  said: readonly Statement[],
  text: string,
): (words: string) => string | undefined {
  const spoken = said.flatMap(({ quote, speaker }) =>
    quote ? [{ words: wordsOf(text, quote), speaker }] : [],
  );
  return (words) => {
    const within = (holds: (said: string) => boolean) => {
      const speakers = spoken.filter((each) => holds(each.words)).map(({ speaker }) => speaker);
      const [speaker, ...others] = new Set(speakers);
      return others.length === 0 && words.trim() !== '' ? speaker : undefined;
    };
    return within((said) => said.includes(words)) ?? within((said) => isShortened(words, said));
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
