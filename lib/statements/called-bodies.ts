/** Nouns by which the text means a body that it has named: “the ministry”, „das Bündnis“, «в ведомстве». */
import { normalise } from '../text/normalise';
import { KINDS_OF_BODIES } from './english/bodies';
import { CALLED_BODIES } from './languages/called-bodies';
import { standsAlone } from './other-people';
import type { Words } from './words';

export interface CalledBody {
  /** Kinds of organisation that are called so. */
  kinds: readonly string[];
  /** The noun, small and without its ending, as it may stand in the name of one. */
  stem: string;
}

/** Which bodies an English phrase of article and noun may mean. */
export function englishBody(phrase: string): CalledBody | undefined {
  const stem = /^the ([a-z]+)$/i.exec(phrase)?.[1]?.toLowerCase() ?? '';
  const kinds = Object.hasOwn(KINDS_OF_BODIES, stem) ? KINDS_OF_BODIES[stem] : undefined;
  return kinds && { kinds, stem };
}

/** All such phrases of a language other than English, as the inside of a regular expression. */
export function calledBodies(language: string): string | undefined {
  const called = CALLED_BODIES[language];
  return called && `${called.article}(?:${Object.values(called.nouns).join('|')})`;
}

/** As `englishBody`, for a language other than English. */
export function bodyIn(language: string): (phrase: string) => CalledBody | undefined {
  const { article, nouns } = CALLED_BODIES[language] ?? { article: '', nouns: {} };
  const entries = Object.entries(nouns).map(
    ([noun, forms]) => [new RegExp(`^${article}(?:${forms})$`, 'iu'), KINDS_OF_BODIES[noun] ?? []] as const,
  );
  return (phrase) => {
    const kinds = entries.find(([forms]) => forms.test(phrase))?.[1];
    const noun = phrase.replace(new RegExp(`^${article}`, 'i'), '').toLowerCase();
    return kinds && { kinds, stem: article === '' ? noun.replace(ENDING, '') : noun };
  };
}

/** Endings of cases. */
const ENDING = /(?<=.{3})(?:ie|[oaeiuяеиії]|у)$/u;

const WORDS = /\p{L}[\p{L}'’-]*/gu;

/**
 * Whether a text names another body with the noun than the one meant: in a compound („Innenministerium“), with an
 * adjective or an owner (“le ministère malgache”, «министерство обороны»).
 * @param text from the last naming of the body to the phrase.
 */
export function namesAnother(text: string, { stem }: CalledBody, words: Words): boolean {
  return [...text.matchAll(WORDS)].some(({ 0: word, index }) => {
    const norm = word.toLowerCase().replace(/^[dl]['’]/, '');
    if (!norm.includes(stem)) return false;
    return !norm.startsWith(stem) || !isBare(text, index, index + word.length, words);
  });
}

/** Only an article, a small word or a mark before the noun, and nothing behind it that tells whose it is. */
export function isBare(text: string, start: number, end: number, words: Words): boolean {
  const before = normalise(/(\p{L}+)['’]?\s?$/u.exec(text.slice(0, start))?.[1] ?? '');
  const { articles, between, prepositions, conjunctions, verbs, reports, and, of } = words;
  const leads = [articles, between, prepositions, conjunctions, verbs, reports, and, of];
  return (before === '' || leads.some((each) => each.has(before))) && standsAlone(text.slice(end), words);
}
