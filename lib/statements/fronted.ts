/** The phrase that opens the sentence of a pronoun: nobody named in it is whom the pronoun means. */
import type { Reading, Span } from '../types';

/** “Asked whether Smith would come,”, “Speaking beside Smith,”, “After meeting Smith,”: its subject is the pronoun. */
const PARTICIPLE_PHRASE =
  /^(?:(?:when|if|while|after|before|on|by|in|without) )?(?:also |later )?(?:asked|pressed|questioned|quizzed|challenged|flanked|joined|interviewed|[a-z]+ing)\b[^!?;:\n]*, $/i;

/** The words between the beginning of a sentence and its pronoun, where they are such a phrase. */
export function frontedPhrase(
  pronoun: Span,
  { article, sentences, mentions }: Pick<Reading, 'article' | 'sentences' | 'mentions'>,
): Span | undefined {
  const sentence = sentences.findLast(({ start }) => start <= pronoun.start);
  if (!sentence || mentions.some(({ start }) => start === sentence.start)) return undefined;
  const phrase = { start: sentence.start, end: pronoun.start };
  return PARTICIPLE_PHRASE.test(article.text.slice(phrase.start, phrase.end)) ? phrase : undefined;
}
