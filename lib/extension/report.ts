/** From the background's answer to what the sidebar shows. */
import type { SidebarState } from '../../components/state';
import type { ReadAnswer } from './messages';
import { askPatiently, ExtensionGoneError } from './patience';

/** What the sidebar knows of the article so far. */
export type Report =
  | ReadAnswer
  /** Outlet, headline and date, of a long article also who is in it; the rest is under way. */
  | (Omit<Extract<ReadAnswer, { status: 'read' }>, 'status'> & { status: 'reading' })
  | { status: 'loading' }
  | { status: 'page-changed' }
  | { status: 'extension-updated' };

/**
 * Asks for the report; never throws.
 * @param onPart is given what is known earlier.
 */
async function fetchReport(panel: string, onPart: (part: Report) => void): Promise<Report> {
  try {
    return await askPatiently({ to: 'background', type: 'read', panel }, (part) => {
      if (part.status === 'read') onPart({ ...part, status: 'reading' });
    });
  } catch (error) {
    if (error instanceof ExtensionGoneError) return { status: 'extension-updated' };
    return { status: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Reports for one sidebar, the last asked for alone: what comes of an earlier question, or after the page has moved on,
 * is dropped.
 * @param onPart is given what is known earlier.
 */
export function latestReports(
  panel: string,
  onReport: (report: Report) => void,
  onPart: (part: Report) => void,
) {
  let latest = 0;
  return {
    read(): void {
      latest += 1;
      const question = latest;
      const whileLatest = (tell: (report: Report) => void) => (report: Report) => {
        if (question === latest) tell(report);
      };
      fetchReport(panel, whileLatest(onPart)).then(whileLatest(onReport));
    },
    /** Nothing that is under way is wanted any more. */
    drop(): void {
      latest += 1;
    },
  };
}

/** @param anyway show a report that names nobody although the language is one that is not read yet. */
export function stateOf(report: Report, anyway: boolean): SidebarState {
  switch (report.status) {
    case 'loading':
      return { kind: 'loading' };
    case 'page-changed':
    case 'gone':
      return { kind: 'stale' };
    case 'not-article':
      return { kind: 'not-article' };
    case 'extension-updated':
      return { kind: 'extension-updated' };
    case 'failed':
      return { kind: 'error', message: report.message };
    case 'reading':
      return { ...report, kind: 'reading' };
    case 'read': {
      const { context, today, settings } = report;
      const { language } = context.article;
      if (!anyway && language !== 'en' && context.mentions.length === 0)
        return { kind: 'unsupported', language };
      return { kind: 'ready', context, today, settings };
    }
  }
}
