/**
 * The reader: what runs in the page from the click that opens the sidebar to the
 * one that closes it. It has the article taken out, holds the frame, and marks words.
 */
import browser from 'webextension-polyfill';
import { removeLeftPanels } from '../page/left-panels';
import { openPanel, type PanelPlacement } from '../page/panel';
import { scrollToRange } from '../page/scroll';
import type { Span } from '../types';
import type { Extraction } from './extraction';
import { followPage } from './follow';
import { headlineOf } from './headline';
import { text } from './i18n';
import { marksFor } from './marks';
import { type Answers, isToReader, type NamedSpan, type ToReader, type ToSidebar } from './messages';
import { isConnected } from './patience';
import { askBackground } from './ports';
import { world } from './world';

export interface Reader {
  /** The secret that it shares with its sidebar. */
  readonly panel: string;
  close(): void;
}

const SIDEBAR = '/sidebar.html';
/** How often the address is compared: pages change it without loading. */
const ADDRESS_CHECK_MS = 500;

/**
 * Opens the sidebar on the page.
 * @param onClosed called when it has been closed, by whatever hand.
 */
export function openReader(window: Window, placement: PanelPlacement, onClosed: () => void): Reader {
  const { document } = window;
  const panel = randomHex();
  const marks = marksFor(panel);
  let extraction: Extraction | undefined;
  let address = window.location.href;
  let names: readonly NamedSpan[] = [];

  const answers: { [T in ToReader['type']]: (message: Extract<ToReader, { type: T }>) => Answers[T] } = {
    article: () => {
      address = window.location.href;
      marks.clear();
      try {
        extraction = world.sidelightExtract?.(document, { url: address });
        return extraction && { article: extraction.article };
      } catch (error) {
        return { failure: error instanceof Error ? error.message : String(error) };
      }
    },
    'go-to': ({ span }) => {
      const ranges = locate(span);
      marks.current(ranges);
      if (ranges[0]) scrollToRange(ranges[0], window);
      return ranges.length > 0;
    },
    names: ({ spans, marked }) => {
      names = spans;
      // The sidebar has the report and listens; the article was read before it had loaded.
      follow.look();
      marks.names(marked ? spans.map((span) => ({ kind: span.kind, ranges: locate(span) })) : []);
      return undefined;
    },
    place: ({ placement: wished }) => {
      view.place(wished);
      return undefined;
    },
    close: () => {
      view.close();
      return undefined;
    },
  };
  const locate = (span: Span) => extraction?.locate(span) ?? [];

  const onMessage = (message: unknown): Promise<unknown> | undefined => {
    if (!isToReader(message) || message.panel !== panel) return undefined;
    return Promise.resolve(answerTo(answers, message));
  };
  const checkAddress = window.setInterval(() => {
    if (window.location.href === address) return;
    address = window.location.href;
    marks.clear();
    tell({ to: 'sidebar', type: 'page-changed', panel });
  }, ADDRESS_CHECK_MS);
  const tell = (message: ToSidebar) => view.post(message);
  const follow = followPage(window, {
    segments: () => extraction?.segments ?? [],
    names: () => names,
    onVisible: (span) => tell({ to: 'sidebar', type: 'visible', panel, span }),
    onPointed: (name) => tell({ to: 'sidebar', type: 'pointed', panel, name }),
  });
  // A page that is kept for “back” must come back without a sidebar that no longer answers.
  const leave = ({ isTrusted }: Event) => {
    if (isTrusted) view.close();
  };

  removeLeftPanels(document, shadowRootOf, SIDEBAR);
  browser.runtime.onMessage.addListener(onMessage);
  const view = openPanel(document, {
    src: `${browser.runtime.getURL(SIDEBAR)}#${panel}`,
    placement,
    title: text('name'),
    closeLabel: text('close'),
    heightLabel: text('height'),
    updatedLabel: text('updated'),
    headline: () => headlineOf(document),
    isCurrent: isConnected,
    onClosed: () => {
      window.clearInterval(checkAddress);
      window.removeEventListener('pagehide', leave);
      follow.stop();
      browser.runtime.onMessage.removeListener(onMessage);
      marks.clear();
      // A style sheet on its way can be taken away only when it is there.
      marks.whenSettled(() => {
        askBackground({ to: 'background', type: 'closed', panel }).catch(() => {});
      });
      onClosed();
    },
  });
  // Not before: a page can be left while the panel is being put on it.
  window.addEventListener('pagehide', leave);
  return { panel, close: view.close };
}

function answerTo<M extends ToReader>(
  answers: { [T in ToReader['type']]: (message: Extract<ToReader, { type: T }>) => unknown },
  message: M,
): unknown {
  const answer = answers[message.type] as (message: M) => unknown;
  return answer(message);
}

/** 128 random bits; `crypto.randomUUID` is not there on pages without encryption. */
function randomHex(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Closed ones too: Firefox shows them to content scripts as a property, Chrome by a function. */
function shadowRootOf(element: HTMLElement): ShadowRoot | null {
  const { dom } = browser as { dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
  const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return root ?? dom?.openOrClosedShadowRoot(element) ?? null;
}
