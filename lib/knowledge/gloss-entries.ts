/** The rows of the glossary, ready to be looked up in the words of a language. */
import { normalise } from '../text/normalise';
import { GLOSSARY, LANGUAGES } from './glossary/table';

/** A word or phrase of another language and its English. */
export interface Entry {
  /** In comparison form; `*` ends a stem, `…` stands for what is between a verb and the prefix that ends its clause. */
  words: string[];
  english: string[];
}

/** Entries by the first letters of their first word, longest phrase first. */
export type Glossary = ReadonlyMap<string, Entry[]>;

/** Letters by which entries are found; shorter words stand under themselves. */
const KEY = 3;

const glossaries = new Map<string, Glossary>();

/** “Schloss … aus”: the verb, and its prefix at the end of the clause. */
export const GAP = '…';

/**
 * The longest entry that begins with the first of some words.
 * @param norms the words, in comparison form.
 * @param last the last word of their clause.
 */
export function entryAt(glossary: Glossary, norms: readonly string[], last: string): Entry | undefined {
  return glossary
    .get(keyOf(norms[0] ?? ''))
    ?.find(({ words }) =>
      words[1] === GAP
        ? fits(words[0] ?? '', norms[0]) && fits(words[2] ?? '', last)
        : words.every((word, i) => fits(word, norms[i])),
    );
}

function fits(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

const keyOf = (word: string) => word.slice(0, KEY);

/** @param language primary language tag; undefined for those without a glossary. */
export function glossaryOf(language: string): Glossary | undefined {
  const column = (LANGUAGES as readonly string[]).indexOf(language);
  if (column < 0) return undefined;
  const known = glossaries.get(language) ?? read(column);
  glossaries.set(language, known);
  return known;
}

function wordsOf(phrase: string): string[] {
  return normalise(phrase).match(/[\p{L}\p{M}\p{N}]+\*?|'/gu) ?? [];
}

/** A phrase that stands in several rows means what all of them say. */
function read(column: number): Glossary {
  const phrases = new Map<string, Entry>();
  for (const row of GLOSSARY) {
    const [english = [], ...cells] = row.map((cell) => cell.split(', '));
    for (const phrase of cells[column] ?? []) {
      const [words = [], prefix] = phrase.split(` ${GAP} `).map(wordsOf);
      if (prefix) words.push(GAP, ...prefix);
      const known = phrases.get(words.join(' '));
      if (words.length > 0)
        phrases.set(words.join(' '), { words, english: [...(known?.english ?? []), ...english] });
    }
  }
  const glossary = new Map<string, Entry[]>();
  for (const entry of phrases.values()) {
    const key = keyOf((entry.words[0] ?? '').replace('*', ''));
    if (key) glossary.set(key, [...(glossary.get(key) ?? []), entry]);
  }
  const length = ({ words }: Entry) => words.length * 100 + words.join('').length;
  for (const entries of glossary.values()) entries.sort((a, b) => length(b) - length(a));
  return glossary;
}
