/** Gold pages with what a reader found in them, and the report on each. */
import * as v from 'valibot';
import type { Knowledge } from '../../knowledge/knowledge';
import { analyse } from '../../pipeline';
import { tokenise } from '../../text/tokens';
import type { Context, Span } from '../../types';
import { readArticle } from '../document';
import { align } from './align';
import { readPages } from './gold-pages';

const passage = { surface: v.string(), offset: v.number(), region: v.optional(v.string()) };
const pageGold = v.object({
  page: v.string(),
  text: v.string(),
  url: v.string(),
  events: v.array(
    v.object({
      ...passage,
      name: v.string(),
      date: v.nullable(v.string()),
      end: v.nullable(v.string()),
      participants: v.array(v.string()),
      kind: v.string(),
    }),
  ),
  dates: v.array(v.object({ ...passage, iso: v.nullable(v.string()) })),
  claims: v.array(v.object({ ...passage, topic: v.string(), speaker: v.nullable(v.string()) })),
  quotes: v.array(
    v.object({ quote: v.string(), offset: v.number(), speaker: v.nullable(v.string()), region: v.string() }),
  ),
  attributions: v.array(v.object({ ...passage, agency: v.string() })),
  stale: v.array(v.object({ ...passage, status: v.string() })),
});

export interface PageGold extends v.InferOutput<typeof pageGold> {
  id: string;
  context: Context;
  /** Where words of the gold stand in the report's text (or title). */
  find(surface: string, offset: number, inTitle?: boolean): Span | undefined;
}

/** The pages of a directory, each analysed as the reader's browser would, from its own date. */
export function pageGolds(directory: string, knowledge: Knowledge, now: string): PageGold[] {
  return readPages(directory, pageGold).map(({ id, gold, html, source }) => {
    const context = analyse(readArticle({ html, url: gold.url }), knowledge, now);
    const find = (surface: string, offset: number, inTitle = false) =>
      align(source, offset, surface, inTitle ? context.article.title : context.article.text);
    return { ...gold, id, context, find };
  });
}

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Does the base know the entity by this name? */
export function isNamed(id: string, name: string, knowledge: Knowledge): boolean {
  const tokens = tokenise(name.replace(/\s*\([^)]*\)/, ''));
  return knowledge
    .match(tokens)
    .some(
      ({ firstToken, endToken, refs }) =>
        firstToken === 0 && endToken === tokens.length && refs.some((ref) => ref.id === id),
    );
}
