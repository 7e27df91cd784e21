/** What every part of a report's view needs: the report itself, and the ways to act on it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReportState, SidebarActions } from './state';

export interface Report extends ReportState {
  actions: SidebarActions;
  /** Opens a card by its id, in the sidebar. */
  open(id: string): void;
}

const ReportContext = createContext<Report | undefined>(undefined);
export const ReportProvider = ReportContext.Provider;

/** @throws outside of a `ReportProvider`. */
export function useReport(): Report {
  const report = useContext(ReportContext);
  if (!report) throw new Error('useReport is used outside of a report');
  return report;
}

/** The name of whatever an id stands for in the report, or the id's slug in words. */
export function useNameOf(): (id: string) => string {
  const { context } = useReport();
  return (id) =>
    context.entities[id]?.name ??
    context.eventCards[id]?.name ??
    context.topics[id]?.question ??
    id.slice(id.indexOf('/') + 1).replaceAll('-', ' ');
}
