/**
 * Every message between Sidelight's contexts, with its answer. A message is
 * checked where it enters; an answer is data that JSON can hold.
 *
 *     sidebar ── read, search, card ──▶ background ── article ──▶ reader (in the page)
 *     sidebar ── go-to, highlight, close ──────────────────────▶ reader
 *     sidebar ◀── page-changed ───────────────────────────────── reader
 *
 * `panel` is a secret that the reader makes for each opening and gives to the
 * frame in its address: a page that puts the sidebar into a frame of its own
 * does not know it and is told nothing.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Card, SearchResult } from '../../components/state';
import type { Article, Context } from '../types';
import { articleSchema, spanSchema } from './article-schema';

const panel = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

const toBackgroundSchema = v.variant('type', [
  /** The report on the article of the sender's tab. */
  v.object({ to: v.literal('background'), type: v.literal('read'), panel }),
  v.object({
    to: v.literal('background'),
    type: v.literal('search'),
    query: v.pipe(v.string(), v.maxLength(200)),
  }),
  v.object({ to: v.literal('background'), type: v.literal('card'), id: v.pipe(v.string(), v.maxLength(200)) }),
  /** The reader has closed the sidebar. */
  v.object({ to: v.literal('background'), type: v.literal('closed') }),
]);

const toReaderSchema = v.variant('type', [
  /** @see Answers.article */
  v.object({ to: v.literal('reader'), type: v.literal('article'), panel }),
  v.object({ to: v.literal('reader'), type: v.literal('go-to'), panel, span: spanSchema }),
  v.object({ to: v.literal('reader'), type: v.literal('highlight'), panel, spans: v.array(spanSchema) }),
  v.object({ to: v.literal('reader'), type: v.literal('close'), panel }),
]);

const toSidebarSchema = v.object({ to: v.literal('sidebar'), type: v.literal('page-changed'), panel });

export type ToBackground = v.InferOutput<typeof toBackgroundSchema>;
export type ToReader = v.InferOutput<typeof toReaderSchema>;
export type ToSidebar = v.InferOutput<typeof toSidebarSchema>;

export type ReadAnswer =
  | { status: 'read'; context: Context; /** The reader's own calendar day. */ today: string }
  | { status: 'not-article' }
  /** The page does not know this sidebar: it has moved on, or never opened it. */
  | { status: 'gone' }
  | { status: 'failed'; message: string };

export interface Answers {
  read: ReadAnswer;
  search: SearchResult[];
  card: Card | undefined;
  closed: undefined;
  /** Undefined when the panel is not the reader's. */
  article: Article | undefined;
  /** False when the words are no longer on the page. */
  'go-to': boolean;
  highlight: undefined;
  close: undefined;
}
export type Answer<M extends { type: keyof Answers }> = Answers[M['type']];

/** @throws when the background is gone or stops before it has answered: ask again. */
export function askBackground<M extends ToBackground>(message: M): Promise<Answer<M>> {
  return browser.runtime.sendMessage(message);
}

/** @throws when the tab has no reader: it was navigated or closed. */
export async function askReader<M extends ToReader>(tab: number, message: M): Promise<Answer<M>> {
  const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  if (message.type === 'article') return parsed(v.optional(articleSchema), answer ?? undefined) as Answer<M>;
  return answer as Answer<M>;
}

export async function tellSidebar(message: ToSidebar): Promise<void> {
  await browser.runtime.sendMessage(message);
}

export const isToBackground = (message: unknown): message is ToBackground =>
  v.is(toBackgroundSchema, message);
export const isToReader = (message: unknown): message is ToReader => v.is(toReaderSchema, message);
export const isToSidebar = (message: unknown): message is ToSidebar => v.is(toSidebarSchema, message);

function parsed<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  return v.parse(schema, value);
}
