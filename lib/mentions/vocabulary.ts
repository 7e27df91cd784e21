/** The words of an article: which it writes small, which with a capital, whether they are a report's on sport. */
import { inTitleCase, opensSentence } from './beside';
import type { Passage } from './passage';
import { COMMON_WORDS, LOOSE_BEFORE, SPORT } from './words/english';

/**
 * Of this many different words of sport, this share of all words, and in this share of the sentences, a report on
 * sport is made: a round-up of the day has them in one passage.
 */
const SPORT_WORDS = 3;
const SPORT_SHARE = 0.008;
const SPORT_SENTENCES = 1 / 7;

/** What the words of an article show; all of them in comparison form. */
export interface Vocabulary {
  /** All words, in comparison form. */
  words: Set<string>;
  /** Words that the article also writes small: no names at the head of a sentence. */
  small: Set<string>;
  /** Common words that the article writes with a capital inside a sentence. */
  proper: Set<string>;
  /** Is the article a report on sport? */
  sport: boolean;
}

/** Reads headline and body together. */
export function wordsOf(passages: readonly Passage[]): Vocabulary {
  const words = new Set<string>();
  const small = new Set<string>();
  const proper = new Set<string>();
  const ofSport = new Set<string>();
  let count = 0;
  let sporting = 0;
  let sentences = 0;
  let sportingSentences = 0;
  for (const passage of passages) {
    let last = -1;
    sentences += passage.sentences.length;
    passage.tokens.forEach(({ norm, upper, word }, index) => {
      words.add(norm);
      if (!word) return;
      if (!upper) small.add(norm);
      else if ((COMMON_WORDS.has(norm) || LOOSE_BEFORE.has(norm)) && standsInside(passage, index))
        proper.add(norm);
      count += 1;
      if (!SPORT.has(norm)) return;
      sporting += 1;
      ofSport.add(norm);
      const sentence = passage.sentenceOf[index] ?? 0;
      if (sentence > last) sportingSentences += 1;
      last = sentence;
    });
  }
  const sport =
    ofSport.size >= SPORT_WORDS &&
    sporting / count >= SPORT_SHARE &&
    sportingSentences / sentences >= SPORT_SENTENCES;
  return { words, small, proper, sport };
}

/** Not at the head of a sentence or in a headline, where any word may have its capital. */
function standsInside(passage: Passage, index: number): boolean {
  return !inTitleCase(passage, index) && !opensSentence(passage, index);
}
