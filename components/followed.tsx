/**
 * What the page tells while it is read. Apart from the report, for it changes at every scroll: only what shows it is
 * drawn anew.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../lib/types';

export interface Followed {
  /** The stretch of the article's text that the page shows now. */
  visible?: Span;
  /** Id of the entity whose mention has the pointer or the focus on the page. */
  pointed?: string;
}

const VisibleContext = createContext<Span | undefined>(undefined);
const PointedContext = createContext<string | undefined>(undefined);
export const useVisible = () => useContext(VisibleContext);
export const usePointed = () => useContext(PointedContext);

export function FollowedProvider({ visible, pointed, children }: Followed & { children: ComponentChildren }) {
  return (
    <VisibleContext.Provider value={visible}>
      <PointedContext.Provider value={pointed}>{children}</PointedContext.Provider>
    </VisibleContext.Provider>
  );
}
