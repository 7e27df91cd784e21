/** The form of an article as it comes out of a page: checked, for a page's process may be hostile. */
import * as v from 'valibot';
import type { Article } from '../types';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const word = v.pipe(v.string(), v.maxLength(1_000));
const line = v.pipe(v.string(), v.maxLength(10_000));
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

export const spanSchema = v.object({ start: offset, end: offset });

export const articleSchema = v.object({
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
  text: v.pipe(v.string(), v.maxLength(5_000_000)),
  blocks: v.array(
    v.object({
      ...spanSchema.entries,
      kind: v.picklist(['heading', 'paragraph', 'list-item', 'quotation', 'table-row', 'entry']),
      level: v.optional(v.number()),
      time: v.optional(word),
    }),
  ),
  captions: v.array(v.string()),
  readable: v.boolean(),
  flags: v.array(v.picklist(['paged', 'partial', 'live-blog', 'framed', 'pruned', 'print', 'amp'])),
}) satisfies v.GenericSchema<unknown, Article>;
