/**
 * The greater part of the background: what reads articles and asks the knowledge base. It is a script of its own, loaded
 * when it is needed (`on-demand.ts`): a background that has been stopped must evaluate its script before it hears of
 * the click, and this takes longer than all else until the sidebar stands on the page.
 */
import { addCorrection } from './corrections';
import { currentKnowledge, forgetKnowledge } from './knowledge';
import { card, search } from './look-up';
import { beginReading, endReading, reportFor } from './reading';

export const analysis = {
  addCorrection,
  beginReading,
  card,
  currentKnowledge,
  endReading,
  forgetKnowledge,
  reportFor,
  search,
};
export type Analysis = typeof analysis;
