/** Gold for statements, dates, events, topics and notices: articles of our own with marks after the words. */
import type { Article } from '../../types';
import { readMarked, type Unmarked, unmarkArticle } from './gold-text';

/** What a mark says of the words before it, `at` their end in the text (or the headline). */
export type Mark = { at: number; inTitle: boolean } & (
  | { kind: 'quote'; speaker?: string; via?: string }
  | { kind: 'reported'; speaker?: string; via?: string }
  | { kind: 'no-quote' }
  | { kind: 'notice' }
  | { kind: 'date'; iso: string }
  | { kind: 'event'; id: string; required: boolean }
  | { kind: 'topic'; id: string; required: boolean }
);

export interface MarkedArticle {
  id: string;
  article: Article;
  marks: Mark[];
}

const MARK = /\{([^{}]+)\}/g;
const CLOSING = /["”“’'»«]/;

/** The marked articles of a directory. */
export function markedArticles(directory: string): MarkedArticle[] {
  return readMarked(directory, markedArticle);
}

/** @throws where a head line is missing or the text is not read as it stands. */
export function markedArticle(id: string, source: string): MarkedArticle {
  return { id, ...unmarkArticle(id, source, unmark) };
}

function unmark(source: string, inTitle: boolean): Unmarked<Mark> {
  const marks: Mark[] = [];
  let text = '';
  let done = 0;
  for (const { 0: mark, 1: label = '', index } of source.matchAll(MARK)) {
    text += source.slice(done, index);
    done = index + mark.length;
    marks.push({ at: text.length, inTitle, ...meaning(label, text) });
  }
  return { text: text + source.slice(done), marks };
}

type Meaning<M> = M extends unknown ? Omit<M, 'at' | 'inTitle'> : never;

function meaning(label: string, before: string): Meaning<Mark> {
  if (/^\d/.test(label)) return { kind: 'date', iso: label };
  if (label === 'stale') return { kind: 'notice' };
  if (label === '-') return { kind: 'no-quote' };
  const [, kind] = /^(event|topic)\//.exec(label) ?? [];
  if (kind === 'event' || kind === 'topic')
    return { kind, id: label.replace(/\?$/, ''), required: !label.endsWith('?') };
  const [speaker, via] = label.split(' via ');
  return {
    kind: CLOSING.test(before.replace(/[.,]$/, '').slice(-1)) ? 'quote' : 'reported',
    speaker: speaker === '?' ? undefined : speaker,
    via,
  };
}
