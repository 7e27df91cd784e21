/** The sidebar's line to the reader in its page. */
import type { Span } from '../types';
import { isToSidebar, type NamedSpan, type ToReader, type ToSidebar } from './messages';
import { askPatiently } from './patience';
import type { Placement } from './settings';

export interface PageLink {
  /** The secret that the reader gave to this sidebar. */
  panel: string;
  goTo(span: Span): void;
  /** The stretches of the article's text that are names: marked on the page, or only watched for the pointer. */
  names(spans: readonly NamedSpan[], marked: boolean): void;
  place(placement: Placement): void;
  close(): void;
  /** What the reader tells. Gives back how to stop listening. */
  onTold(listener: (message: ToSidebar) => void): () => void;
}

export function linkToPage(panel: string): PageLink {
  // A reader that has gone takes this sidebar with it: nobody is left to tell.
  const tell = (message: ToReader) =>
    askPatiently({ to: 'background', type: 'pass-on', message }).catch(() => {});
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
      return () => window.removeEventListener('message', onMessage);
    },
  };
}
