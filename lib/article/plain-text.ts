/** Plain text → Article: paragraphs are separated by blank lines. */
import type { Article, Block, PartialDate } from '../types';

export interface PlainTextOptions {
  url?: string;
  published?: PartialDate;
  title?: string;
  language?: string;
}

const PARAGRAPH = /\S[^\n]*(?:\n(?![^\S\n]*(?:\n|$))[^\n]*)*/g;

/** The text is taken as it is, all of it, as the body; offsets are positions in the text given. */
export function articleFromText(text: string, options: PlainTextOptions = {}): Article {
  const blocks: Block[] = Array.from(text.matchAll(PARAGRAPH), (match) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
  return {
    url: options.url,
    title: options.title ?? '',
    published: options.published,
    publishedFrom: options.published ? 'metadata' : undefined,
    language: options.language ?? 'en',
    text,
    blocks,
    captions: [],
    readable: blocks.length > 0,
    flags: [],
  };
}
