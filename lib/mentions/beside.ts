/** What stands beside a token: the words around it, and whether they can tell anything there. */
import type { Token } from '../text/tokens';
import type { Passage } from './passage';

/** The token at an index when it lies in the same sentence as another one. */
export function neighbour(passage: Passage, of: number, index: number): Token | undefined {
  return passage.sentenceOf[of] === passage.sentenceOf[index] ? passage.tokens[index] : undefined;
}

/** Are two neighbouring tokens on the same line (no break or tab between them)? False where one of them is outside the text. */
export function adjoining(passage: Passage, left: number, right: number): boolean {
  const a = passage.tokens[left];
  const b = passage.tokens[right];
  return a !== undefined && b !== undefined && !/[\n\t]/.test(passage.text.slice(a.end, b.start));
}

/** Is this the first word of its sentence (after quotation marks and the like)? */
export function opensSentence(passage: Passage, index: number): boolean {
  for (let i = index - 1; i >= 0; i -= 1) {
    if (passage.sentenceOf[i] !== passage.sentenceOf[index]) return true;
    const token = passage.tokens[i];
    if (token?.word) return false;
    // What follows a colon, a dash or a quotation mark may be capitalised like an opening word.
    if (token && /["“„«‘:•]/.test(token.norm)) return true;
  }
  return true;
}

/** Does a token stand in a headline or heading: a sentence that is a block of its own and ends with no mark? */
export function inHeading({ text, sentences, sentenceOf }: Passage, index: number): boolean {
  const { start, end } = sentences[sentenceOf[index] ?? 0] ?? { start: 0, end: 0 };
  const own = (start === 0 || text[start - 1] === '\n') && (end >= text.length || text[end] === '\n');
  return own && /[\p{L}\p{N}]$/u.test(text.slice(start, end).trimEnd());
}

/** Does a token stand in a headline of capitals, where a capital shows no name? */
export function inTitleCase({ titleCase, sentenceOf }: Passage, index: number): boolean {
  return titleCase[sentenceOf[index] ?? 0] === true;
}

/** „Grünen“ in „des grünen Parteichefs“: a German attribute, which has no capital and an ending; so have verbs. */
export function isGermanAdjective(token: Token | undefined, language: string): boolean {
  return language === 'de' && token?.upper === false && /^\p{L}{3,}e[nmrs]?$/u.test(token.norm);
}

/** “Egypt's”: a word with its `'s`, which ends a name and makes it the owner of what follows. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && token.stemEnd < token.end;
}
