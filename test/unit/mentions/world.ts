/** The small invented world of `test/fixtures/knowledge/linking.yaml`, and texts read in it. */
import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load } from 'js-yaml';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { findMentions } from '../../../lib/mentions/mentions';
import { type Passage, readPassage } from '../../../lib/mentions/passage';
import { splitSentences } from '../../../lib/text/sentences';
import type { Article, Mention, Reading } from '../../../lib/types';

const FILE = new URL('../../fixtures/knowledge/linking.yaml', import.meta.url);

export const world = knowledgeFrom(load(readFileSync(FILE, 'utf8'), { schema: CORE_SCHEMA }) as unknown[]);

/** The stage over a text of one paragraph a line. */
export function link(
  text: string,
  {
    published = '2024-06-01',
    title = '',
    language = 'en',
  }: { published?: string; title?: string; language?: string } = {},
): ReturnType<typeof findMentions> {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));
  const article: Article = {
    title,
    language,
    text,
    blocks,
    captions: [],
    readable: true,
    flags: [],
    published,
  };
  const reading: Pick<Reading, 'article' | 'sentences' | 'asOf'> = {
    article,
    sentences: splitSentences(text, blocks, language),
    asOf: { from: published, to: published },
  };
  return findMentions(reading, world);
}

/** A text of one paragraph with its tokens and the names found in it. */
export function passageOf(text: string, language = 'en'): Passage {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  return readPassage(text, splitSentences(text, blocks, language), language, world);
}

/** “surface → entity”, in text order. */
export function linked(text: string, options?: Parameters<typeof link>[1]): string[] {
  return link(text, options).mentions.map(shown);
}

export function shown({ surface, entity }: Mention): string {
  return `${surface} → ${entity.slice(entity.indexOf('/') + 1)}`;
}
