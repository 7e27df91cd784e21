/**
 * Every message between Sidelight's contexts, with its answer. A message is
 * checked where it enters; an answer is data that JSON can hold.
 *
 *     sidebar ── read, search, card ──▶ background ── article ────────────────────────▶ reader (in the page)
 *     sidebar ── pass-on ─────────────▶ background ── go-to, names, place, close ─────▶ reader
 *     sidebar ◀── page-changed, visible, pointed ────────────────────────────────────── reader
 *                                         background ◀── marking, closed ────────────── reader
 *
 * In Firefox an extension's page that stands in a web page has no `browser.tabs`,
 * and hears no `runtime.sendMessage`: so the sidebar speaks to the reader through
 * the background, and the reader to the sidebar's frame by `postMessage`.
 *
 * `panel` is a secret that the reader makes for each opening and gives to the
 * frame in its address: a page that puts the sidebar into a frame of its own
 * does not know it and is told nothing.
 */
import * as v from 'valibot';
import type { Card, SearchResult } from '../../components/state';
import type { Article, Context } from '../types';
import { articleSchema, spanSchema } from './article-schema';
import { correctionSchema } from './corrections';
import { placementSchema, type Settings, settingsSchema } from './settings';

const panel = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

const nameSchema = v.object({
  ...spanSchema.entries,
  kind: v.picklist(['person', 'organisation', 'country', 'place', 'outlet']),
});
/** A name in the article's text, and what it names. */
export type NamedSpan = v.InferOutput<typeof nameSchema>;

const toReaderSchema = v.variant('type', [
  /** @see Answers.article */
  v.object({ to: v.literal('reader'), type: v.literal('article'), panel }),
  v.object({ to: v.literal('reader'), type: v.literal('go-to'), panel, span: spanSchema }),
  /** The stretches that are names; marked, or only watched for the pointer. */
  v.object({
    to: v.literal('reader'),
    type: v.literal('names'),
    panel,
    spans: v.array(nameSchema),
    marked: v.boolean(),
  }),
  v.object({ to: v.literal('reader'), type: v.literal('place'), panel, placement: placementSchema }),
  v.object({ to: v.literal('reader'), type: v.literal('close'), panel }),
]);

const toBackgroundSchema = v.variant('type', [
  /** The report on the article of the sender's tab; before it, in parts: its head, who is in a long article. */
  v.object({ to: v.literal('background'), type: v.literal('read'), panel }),
  v.object({
    to: v.literal('background'),
    type: v.literal('search'),
    query: v.pipe(v.string(), v.maxLength(200)),
  }),
  v.object({
    to: v.literal('background'),
    type: v.literal('card'),
    id: v.pipe(v.string(), v.maxLength(200)),
  }),
  /** For the reader of the sender's tab. */
  v.object({ to: v.literal('background'), type: v.literal('pass-on'), message: toReaderSchema }),
  v.object({
    to: v.literal('background'),
    type: v.literal('change-settings'),
    settings: v.partial(settingsSchema),
  }),
  v.object({ to: v.literal('background'), type: v.literal('correct'), correction: correctionSchema }),
  v.object({ to: v.literal('background'), type: v.literal('open-settings') }),
  /** The reader has added or removed a pack. */
  v.object({ to: v.literal('background'), type: v.literal('packs-changed') }),
  /** The reader is about to mark words on its page for the first time. */
  v.object({ to: v.literal('background'), type: v.literal('marking'), panel }),
  /** The reader has closed the sidebar. */
  v.object({ to: v.literal('background'), type: v.literal('closed'), panel }),
]);

const toSidebarSchema = v.variant('type', [
  v.object({ to: v.literal('sidebar'), type: v.literal('page-changed'), panel }),
  /** The stretch of the article that the page shows now; absent: none of it. */
  v.object({ to: v.literal('sidebar'), type: v.literal('visible'), panel, span: v.optional(spanSchema) }),
  /** The name that has the pointer or the focus on the page: its index in `names`. */
  v.object({
    to: v.literal('sidebar'),
    type: v.literal('pointed'),
    panel,
    name: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
]);

const articleAnswerSchema = v.optional(
  v.union([v.object({ article: articleSchema }), v.object({ failure: v.string() })]),
);

export type ToBackground = v.InferOutput<typeof toBackgroundSchema>;
export type ToReader = v.InferOutput<typeof toReaderSchema>;
export type ToSidebar = v.InferOutput<typeof toSidebarSchema>;

export type ReadAnswer =
  | { status: 'read'; context: Context; today: string; settings: Settings }
  | { status: 'not-article' }
  /** The page does not know this sidebar: it has moved on, or never opened it. */
  | { status: 'gone' }
  | { status: 'failed'; message: string };

export interface Answers {
  read: ReadAnswer;
  search: SearchResult[];
  card: Card | undefined;
  'pass-on': undefined;
  'change-settings': undefined;
  correct: undefined;
  'open-settings': undefined;
  'packs-changed': undefined;
  marking: undefined;
  closed: undefined;
  /** Undefined when the panel is not the reader's. */
  article: { article: Article } | { failure: string } | undefined;
  /** False when the words are no longer on the page. */
  'go-to': boolean;
  names: undefined;
  place: undefined;
  close: undefined;
}
export type Answer<M extends { type: keyof Answers }> = Answers[M['type']];

export const isToReader = (message: unknown): message is ToReader => v.is(toReaderSchema, message);
export const isToSidebar = (message: unknown): message is ToSidebar => v.is(toSidebarSchema, message);
export const isToBackground = (message: unknown): message is ToBackground =>
  v.is(toBackgroundSchema, message);
export const readArticleAnswer = (answer: unknown): Answers['article'] =>
  v.parse(articleAnswerSchema, answer ?? undefined) as Answers['article'];
