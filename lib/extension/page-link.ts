/** The sidebar's line to the reader in its page. */
import type { Span } from '../types';
import { isToSidebar, type ToReader } from './messages';
import { askPatiently } from './patience';

export interface PageLink {
  /** The secret that the reader gave to this sidebar. */
  panel: string;
  goTo(span: Span): void;
  /** Marks these stretches of the article's text, and no others. */
  highlight(spans: readonly Span[]): void;
  close(): void;
  /** The page shows another address now. Gives back how to stop listening. */
  onChanged(listener: () => void): () => void;
}

export function linkToPage(panel: string): PageLink {
  // A reader that has gone takes this sidebar with it: nobody is left to tell.
  const tell = (message: ToReader) =>
    askPatiently({ to: 'background', type: 'pass-on', message }).catch(() => {});
  return {
    panel,
    goTo: ({ start, end }) => tell({ to: 'reader', type: 'go-to', panel, span: { start, end } }),
    highlight: (spans) =>
      tell({
        to: 'reader',
        type: 'highlight',
        panel,
        spans: spans.map(({ start, end }) => ({ start, end })),
      }),
    close: () => tell({ to: 'reader', type: 'close', panel }),
    onChanged(listener) {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        if (isToSidebar(data) && data.panel === panel) listener();
      };
      window.addEventListener('message', onMessage);
      return () => window.removeEventListener('message', onMessage);
    },
  };
}
