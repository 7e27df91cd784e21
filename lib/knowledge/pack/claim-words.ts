/** The words by which claims are searched: comparison forms without their English plural. */
import { tokenise } from '../../text/tokens';

/**
 * The searchable words of a text, repeats kept.
 * Plurals follow Harman's S-stemmer (1991): light enough for names.
 */
export function claimWords(text: string): string[] {
  const words: string[] = [];
  for (const { word, norm } of tokenise(text)) {
    // A single letter is a word only where it is no letter of an alphabet.
    if (word && (norm.length > 1 || /[\p{N}\p{Lo}]/u.test(norm))) words.push(stem(norm));
  }
  return words;
}

function stem(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (/[^ea]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[^aeo]es$/.test(word)) return word.slice(0, -1);
  return /[^us]s$/.test(word) ? word.slice(0, -1) : word;
}
