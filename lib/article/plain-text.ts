/** Plain text → Article: paragraphs are separated by blank lines. */

import type { Article, Block, PartialDate } from '../types';
import { dateFromAddress } from './metadata/address-date';
import { languageOf } from './metadata/language';

export interface PlainTextOptions {
  url?: string;
  published?: PartialDate;
  title?: string;
  language?: string;
}

const PARAGRAPH = /\S[^\n]*(?:\n(?![^\S\n]*(?:\n|$))[^\n]*)*/g;

/** A first line shorter than this, in characters, that ends no sentence and stands apart, is the headline. */
const HEADLINE = 200;

/**
 * The text is taken as it is, all of it, so that offsets are positions in the text given; a headline that it
 * begins with is the title and stands in the text too. The address gives the date where none is given.
 */
export function articleFromText(text: string, options: PlainTextOptions = {}): Article {
  const blocks: Block[] = Array.from(text.matchAll(PARAGRAPH), (match) => ({
    kind: 'paragraph' as const,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
  const published = options.published ?? dateFromAddress(options.url);
  return {
    url: options.url,
    title: options.title ?? headlineOf(text, blocks),
    published,
    publishedFrom: options.published ? 'metadata' : published ? 'url' : undefined,
    language: languageOf(text, options.language),
    text,
    blocks,
    captions: [],
    readable: blocks.length > 0,
    flags: [],
  };
}

function headlineOf(text: string, [first, second]: readonly Block[]): string {
  const line = first && second ? text.slice(first.start, first.end) : '';
  return line.length < HEADLINE && !/\n|[.!?…]["'”’»]?$/u.test(line) ? line : '';
}
