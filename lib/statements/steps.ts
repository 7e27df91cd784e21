/** How far back a sentence is: those that only go on with whoever is spoken of do not count. */
import type { Telling } from './telling';

/**
 * Sentences from one to the own; 0: the own itself. One that begins within a quotation, or with “he” or “her”, leaves
 * the centre where it is.
 * @param own index of the sentence of the place.
 */
export function stepsTo(
  own: number,
  { reading: { sentences, article }, quoted, lexicon: { pronouns, his } }: Telling,
): (sentence: number) => number {
  const counts = (index: number) => {
    const { start = 0 } = sentences[index] ?? {};
    const first =
      /^\p{L}+/u.exec(article.text.slice(start, start + LONGEST_PRONOUN))?.[0].toLowerCase() ?? '';
    const gender = pronouns.get(first) ?? his.get(first);
    return (
      gender !== 'male' &&
      gender !== 'female' &&
      !quoted.some((quote) => quote.start <= start && start < quote.end)
    );
  };
  return (sentence) => {
    let steps = sentence < own ? 1 : 0;
    for (let index = sentence + 1; index < own; index += 1) if (counts(index)) steps += 1;
    return steps;
  };
}

const LONGEST_PRONOUN = 8;
