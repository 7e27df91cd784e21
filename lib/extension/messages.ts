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
import browser, { type Runtime } from 'webextension-polyfill';
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

/**
 * Asks over a port of its own: where a sidebar is closed while its `sendMessage` is under way, Firefox writes an
 * error to the console. The question is the port's name: a message over the port would be delivered only after the
 * background has been heard of, and one that is at work is not heard of for long.
 * @param onPart is given what the background can tell before it has the whole answer.
 * @throws when the background stops before it has answered: ask again.
 */
export function askBackground<M extends ToBackground>(
  message: M,
  onPart?: (part: Answer<M>) => void,
): Promise<Answer<M>> {
  return new Promise((resolve, reject) => {
    const port = browser.runtime.connect({ name: JSON.stringify(message) });
    const onMessage = (reply: unknown) => {
      const { part, answer } = reply as Reply<Answer<M>>;
      if (part) return onPart?.(part);
      end();
      resolve(answer as Answer<M>);
    };
    const onDisconnect = () => {
      end();
      reject(new Error(browser.runtime.lastError?.message ?? 'The background has stopped'));
    };
    // Firefox keeps whoever listens to a port, closed or not, for as long as the page is there.
    const end = () => {
      port.onMessage.removeListener(onMessage);
      port.onDisconnect.removeListener(onDisconnect);
      port.disconnect();
    };
    port.onMessage.addListener(onMessage);
    port.onDisconnect.addListener(onDisconnect);
  });
}

interface Reply<T> {
  part?: T;
  answer?: T;
}

/** Answers what is asked over ports; an answer that fails closes the port. */
export function answerBackground(
  answer: (
    message: ToBackground,
    sender: Runtime.MessageSender,
    tellPart: (part: unknown) => void,
  ) => Promise<unknown>,
): void {
  browser.runtime.onConnect.addListener((port) => {
    // A page that is kept for “back” closes its port with an error, which must have been looked at.
    const onDisconnect = () => {
      void browser.runtime.lastError;
      // Firefox keeps whoever listens to a closed port.
      port.onDisconnect.removeListener(onDisconnect);
    };
    port.onDisconnect.addListener(onDisconnect);
    const message = readQuestion(port.name);
    if (!message || port.sender?.id !== browser.runtime.id) return port.disconnect();
    const post = (reply: Reply<unknown>) => {
      try {
        port.postMessage(reply);
      } catch {
        // The asker has gone meanwhile.
      }
    };
    answer(message, port.sender, (part) => post({ part })).then(
      (value) => post({ answer: value }),
      () => port.disconnect(),
    );
  });
}

function readQuestion(name: string): ToBackground | undefined {
  try {
    const message: unknown = JSON.parse(name);
    return v.is(toBackgroundSchema, message) ? message : undefined;
  } catch {
    return undefined;
  }
}

/** @throws when the tab has no reader, as it was navigated or closed, or when its answer is not of the right form. */
export async function askReader<M extends ToReader>(tab: number, message: M): Promise<Answer<M>> {
  const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
  if (message.type !== 'article') return answer as Answer<M>;
  return v.parse(articleAnswerSchema, answer ?? undefined) as Answer<M>;
}

export const isToReader = (message: unknown): message is ToReader => v.is(toReaderSchema, message);
export const isToSidebar = (message: unknown): message is ToSidebar => v.is(toSidebarSchema, message);
