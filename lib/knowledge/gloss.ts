/** A rough English of a passage in another language, in which cues of topics and answers are looked for. */

import { normalise } from '../text/normalise';
import type { Span } from '../types';
import { COMPOUND, tailOf } from './compounds';
import { cueWords } from './cues';
import { entryAt, GAP, glossaryOf } from './gloss-entries';
import { isRefusal, isRefused, REFUSED } from './refusals';

/** Words, and marks that stand within words. */
const WORD = /[\p{L}\p{M}\p{N}]+|['’ʼ]/gu;
/** “62.263” and “62 263”: English parts its thousands by commas. */
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:[.\s]\d{3})+(?!\d)/g;

/**
 * The passage with the words that the glossary knows, and the names that the text is known to name, in English:
 * the first meaning of a word in its place, its other meanings behind the passage.
 * What is in English already, or in a language without a glossary, comes back as it is.
 * @param language primary language tag of the text.
 * @param named names within the passage, in text order: where they stand, and what else they are called.
 */
export function inEnglish(
  text: string,
  language: string,
  named: readonly (Span & { names: readonly string[] })[] = [],
): string {
  const glossary = glossaryOf(language);
  if (!glossary) return text;
  const words = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    norm: normalise(match[0]),
    compound: language === 'de' && COMPOUND.test(match[0]),
  }));
  const ends = clauseEnds(words, text);
  const others = new Set<string>();
  const add = (more: readonly string[]) => {
    for (const each of more) others.add(each);
  };
  const entryOf = (word: string) => entryAt(glossary, [word], word);
  let gloss = '';
  let done = 0;
  const put = (span: Span, [first = '', ...rest]: readonly string[]) => {
    gloss += text.slice(done, span.start);
    const turned = turnedBy(gloss, first);
    // An elided word, as in “n’inclut”, has no space behind it.
    gloss += done === span.start && /\p{L}$/u.test(gloss) ? ` ${first}` : first;
    done = span.end;
    add(turned ? rest.map((each) => `${turned} ${each}`) : rest);
  };
  let next = 0;
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (!word) break;
    while ((named[next]?.start ?? word.start) < word.start) next++;
    const name = named[next]?.start === word.start ? named[next] : undefined;
    const norms = words.slice(i, i + MOST_WORDS).map(({ norm }) => norm);
    const entry = name ? undefined : entryAt(glossary, norms, ends[i] ?? '');
    if (name) {
      put(name, name.names);
      while ((words[i]?.start ?? text.length) < name.end) i++;
    } else if (entry) {
      const length = entry.words[1] === GAP ? 1 : entry.words.length;
      put({ start: word.start, end: words[i + length - 1]?.end ?? word.end }, entry.english);
      if (word.compound) add(tailOf(word.norm, entry, entryOf));
      i += length;
    } else {
      if (word.compound) add(tailOf(word.norm, undefined, entryOf));
      i++;
    }
  }
  gloss += text.slice(done);
  return [gloss.replace(THOUSANDS, (number) => number.replace(/[.\s]/g, ',')), ...others].join(BEHIND);
}

/** Before each of the meanings behind a passage. */
const BEHIND = ' | ';

const NEGATION = /^(?:not|no|never|without|neither)$/;
const NEGATED = /(?<!\p{L})(?:not|no|never|without|neither) (?:\p{L}+ )?$/iu;

/** What turns the next words round, which holds for all meanings of these: a negation, a verb that refuses them. */
function turnedBy(gloss: string, next: string): string | undefined {
  if (NEGATION.test(next)) return undefined;
  const sentence = lastSentence(gloss);
  if (NEGATED.test(sentence)) return 'not';
  const before = cueWords(sentence);
  return !cueWords(next).some(isRefusal) && isRefused(before, before.length) ? REFUSED : undefined;
}

/** No verb governs a word so many characters behind it. */
const LONGEST_REACH = 400;

/** From the end backwards: a pattern would try every place of a text that grows with each word. */
function lastSentence(text: string): string {
  const least = Math.max(0, text.length - LONGEST_REACH);
  let start = text.length;
  while (start > least && !SENTENCE_END.has(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

const SENTENCE_END: ReadonlySet<string> = new Set('.;!?\n');

/** A rough English without the other meanings behind it, which would outweigh its own words. */
export function firstMeanings(gloss: string): string {
  return gloss.split(BEHIND)[0] ?? '';
}

/** Words of the longest phrase. */
const MOST_WORDS = 5;

interface Word extends Span {
  norm: string;
}

/** Of each word the last of its clause: before the next mark. */
function clauseEnds(words: readonly Word[], text: string): string[] {
  const ends: string[] = [];
  for (let i = words.length - 1; i >= 0; i--) {
    const [word, next] = [words[i], words[i + 1]];
    const goesOn = word && next && !MARK.test(text.slice(word.end, next.start));
    ends[i] = (goesOn ? ends[i + 1] : word?.norm) ?? '';
  }
  return ends;
}

const MARK = /[.,;:!?()“”„«»"|\n–—]/;
