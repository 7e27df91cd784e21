/**
 * Reading the article of a tab. It is begun at the click, so that it is well under way when the sidebar has loaded
 * and asks; a background that was stopped meanwhile begins it again.
 */
import type { Tabs } from 'webextension-polyfill';
import { keepReport } from '../library/history';
import { analyseInStages } from '../pipeline';
import { loadCorrections } from './corrections';
import { currentKnowledge } from './knowledge';
import { askReader, type ReadAnswer } from './messages';
import { loadSettings } from './settings';

interface TabReading {
  /** The secret of the sidebar that the article is read for. */
  panel: string;
  /** Outlet, headline and date, all else empty; never settles where there is no report to follow. */
  head: Promise<ReadAnswer>;
  /** Never rejects. */
  report: Promise<ReadAnswer>;
  /** Who asks again wants the page read again. */
  asked: boolean;
  onAsked?: () => void;
  /** Nobody waits for it any more. */
  ended: boolean;
}

/**
 * How long the stages wait for the sidebar's question, after the first and between the others: it is heard only while
 * nothing is at work, and a reader would rather see the headline now than the whole a moment sooner.
 */
const FIRST_PAUSE_MS = 40;
const PAUSE_MS = 10;

const readings = new Map<number, TabReading>();

export function beginReading(tab: Tabs.Tab, panel: string): TabReading {
  const head = Promise.withResolvers<ReadAnswer>();
  const report = Promise.withResolvers<ReadAnswer>();
  const reading: TabReading = {
    panel,
    head: head.promise,
    report: report.promise,
    asked: false,
    ended: false,
  };
  if (tab.id !== undefined) readings.set(tab.id, reading);
  readArticle(tab, reading, head.resolve)
    .catch((error: unknown): ReadAnswer => {
      return { status: 'failed', message: error instanceof Error ? error.message : String(error) };
    })
    .then(report.resolve);
  return reading;
}

/**
 * The report on the article of a tab, as far as it has come. Asked a second time, the page is read again.
 * @param onHead is given outlet, headline and date as soon as they are known.
 */
export function reportFor(
  tab: Tabs.Tab,
  panel: string,
  onHead: (head: ReadAnswer) => void,
): Promise<ReadAnswer> {
  const before = readings.get(tab.id ?? -1);
  const reading = before?.panel === panel && !before.asked ? before : beginReading(tab, panel);
  reading.asked = true;
  reading.head.then(onHead);
  reading.onAsked?.();
  return reading.report;
}

/** The sidebar of the tab was closed. */
export function endReading(tabId: number): void {
  const reading = readings.get(tabId);
  if (reading) reading.ended = true;
  readings.delete(tabId);
}

async function readArticle(
  tab: Tabs.Tab,
  reading: TabReading,
  onHead: (head: ReadAnswer) => void,
): Promise<ReadAnswer> {
  // Side by side: the page's process reads the article while this one opens the knowledge base.
  const [answer, [knowledge, settings, corrections]] = await Promise.all([
    askReader(tab.id ?? -1, { to: 'reader', type: 'article', panel: reading.panel }),
    Promise.all([currentKnowledge(), loadSettings(), loadCorrections()]),
  ]);
  if (!answer) return { status: 'gone' };
  if ('failure' in answer) return { status: 'failed', message: answer.failure };
  if (!answer.article.readable) return { status: 'not-article' };

  const today = localDay(new Date());
  const stages = analyseInStages(answer.article, knowledge, today, corrections);
  let step = stages.next();
  if (!step.done) onHead({ status: 'read', context: step.value(), today, settings });
  for (let wait = FIRST_PAUSE_MS; !step.done; wait = PAUSE_MS) {
    await pause(reading, wait);
    if (reading.ended) return { status: 'gone' };
    step = stages.next();
  }
  const context = step.value;
  // Nothing of a private window is kept; a failing store is no reason not to show the report.
  if (settings.history && !tab.incognito) await keepReport(context, new Date()).catch(() => {});
  return { status: 'read', context, today, settings };
}

/** Lets messages come and go; waits for the first question, but not for long. */
async function pause(reading: TabReading, ms: number): Promise<void> {
  if (!reading.asked) {
    await new Promise<void>((resolve) => {
      reading.onAsked = resolve;
      setTimeout(resolve, ms);
    });
  }
  await new Promise((resolve) => setTimeout(resolve));
}

/** The reader's own calendar day, as an ISO full date. */
export function localDay(now: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
