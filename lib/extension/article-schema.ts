/**
 * The form of an article as it comes out of a page: checked, for a page's process may be hostile. The bounds are a little
 * wider than those of the reading (`LIMITS` in `lib/article/read-tree.ts`): what is beyond them was not taken out by us, and
 * would keep the stages at work.
 */
import * as v from 'valibot';
import type { Article, Span } from '../types';

const FLAGS = ['paged', 'partial', 'live-blog', 'framed', 'pruned', 'print', 'amp'] as const;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const word = v.pipe(v.string(), v.maxLength(1_000));
const line = v.pipe(v.string(), v.maxLength(10_000));
const MOST_CHARACTERS = 100_000;
const MOST_BLOCKS = 100_000;
const MOST_CAPTIONS = 10_000;
const LONGEST_CAPTION = 500_000;
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

export const spanSchema = v.object({ start: offset, end: offset });

/** Blocks that lie in the text, in its order. */
function areIn(text: string, blocks: readonly Span[]): boolean {
  let at = 0;
  return blocks.every(({ start, end }) => {
    const fits = start >= at && end >= start && end <= text.length;
    at = end;
    return fits;
  });
}

const fieldsSchema = v.object({
  url: v.optional(v.pipe(v.string(), v.maxLength(100_000))),
  canonical: v.optional(v.pipe(v.string(), v.maxLength(100_000))),
  title: line,
  byline: v.optional(line),
  published: v.optional(partialDate),
  publishedFrom: v.optional(v.picklist(['metadata', 'page', 'url'])),
  modified: v.optional(partialDate),
  language: word,
  direction: v.optional(v.picklist(['ltr', 'rtl'])),
  siteName: v.optional(line),
  text: v.pipe(v.string(), v.maxLength(MOST_CHARACTERS)),
  blocks: v.pipe(
    v.array(
      v.object({
        ...spanSchema.entries,
        kind: v.picklist(['heading', 'paragraph', 'list-item', 'quotation', 'table-row', 'entry']),
        level: v.optional(v.number()),
        time: v.optional(word),
      }),
    ),
    v.maxLength(MOST_BLOCKS),
  ),
  captions: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_CAPTION))), v.maxLength(MOST_CAPTIONS)),
  readable: v.boolean(),
  flags: v.pipe(v.array(v.picklist(FLAGS)), v.maxLength(FLAGS.length)),
});

export const articleSchema = v.pipe(
  fieldsSchema,
  v.check(({ text, blocks }) => areIn(text, blocks), 'blocks: they lie in the text, one after the other'),
) satisfies v.GenericSchema<unknown, Article>;
