/** The sidebar's line to the reader in its page. */
import type { Span } from '../types';
import { isToSidebar, type NamedSpan, type ToReader, type ToSidebar } from './messages';
import { askPatiently, ExtensionGoneError } from './patience';
import type { Placement } from './settings';

export interface PageLink {
  /** The secret that the reader gave to this sidebar. */
  panel: string;
  goTo(span: Span): void;
  /** The stretches of the article's text that are names: marked on the page, or only watched for the pointer. */
  names(spans: readonly NamedSpan[], marked: boolean): void;
  place(placement: Placement): void;
  close(): void;
  /** What the reader tells, and that it can be reached no more. Gives back how to stop listening. */
  onTold(listener: (message: Told) => void): () => void;
}

export type Told = ToSidebar | { type: 'extension-updated' };

export function linkToPage(panel: string): PageLink {
  const listeners = new Set<(message: Told) => void>();
  const tell = (message: ToReader) =>
    askPatiently({ to: 'background', type: 'pass-on', message }).catch((error: unknown) => {
      // A reader that has gone alone takes this sidebar with it: nobody is left to tell.
      if (error instanceof ExtensionGoneError)
        for (const listener of listeners) listener({ type: 'extension-updated' });
    });
  return {
    panel,
    goTo: ({ start, end }) => tell({ to: 'reader', type: 'go-to', panel, span: { start, end } }),
    names: (spans, marked) =>
      tell({
        to: 'reader',
        type: 'names',
        panel,
        spans: spans.map(({ start, end, kind }) => ({ start, end, kind })),
        marked,
      }),
    place: ({ width, side }) => tell({ to: 'reader', type: 'place', panel, placement: { width, side } }),
    close: () => tell({ to: 'reader', type: 'close', panel }),
    onTold(listener) {
      const onMessage = ({ data }: MessageEvent<unknown>) => {
        if (isToSidebar(data) && data.panel === panel) listener(data);
      };
      window.addEventListener('message', onMessage);
      listeners.add(listener);
      return () => {
        window.removeEventListener('message', onMessage);
        listeners.delete(listener);
      };
    },
  };
}
