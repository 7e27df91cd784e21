/** “A drone wall”, “drone makers”: a word of an event's name that only says what another thing is of. English. */
import { stem } from './stems';

const WORD = /[\p{L}\p{N}]+/gu;
/** What follows a noun that stands for itself: small words, verbs, and what tells again of what happened. */
const NO_HEAD =
  /^(?:(?:and|or|but|in|on|at|of|to|from|by|for|with|over|into|near|off|as|that|which|who|while|when|after|before|is|was|has|had|will|would|can|could|may|might|must|amid|during|against|above|across|it|he|she|they|this|these|the|an?)|\p{Ll}+(?:ed|ing|ly)|(?:attack|strike|raid|incursion|intrusion|incident|violation|overflight|flight|swarm|sighting|assault|barrage|crisis|crash|crossing|wave|threat|row|scare|alert)s?|hit|struck|flew|fell|came|crossed|killed|injured)$/u;

/** Whether each word of the stem in a text stands right before the noun that it qualifies, and nowhere alone. */
export function isOnlyModifier(own: string, text: string): boolean {
  const words = [...text.matchAll(WORD)].filter(({ 0: word }) => stem(word) === own);
  return (
    words.length > 0 &&
    words.every(({ 0: word, index }) => {
      const [, next = ''] = /^ (\p{Ll}{2,})/u.exec(text.slice(index + word.length)) ?? [];
      return !/s$/.test(word) && next !== '' && !NO_HEAD.test(next);
    })
  );
}
