/**
 * Reading the article of a tab. It is begun at the click, so that it is well under way when the sidebar has loaded
 * and asks; a background that was stopped meanwhile begins it again.
 */
import type { Tabs } from 'webextension-polyfill';
import { keepReport } from '../library/history';
import { analyseInStages } from '../pipeline';
import { loadCorrections } from './corrections';
import { bringExtractor } from './injection';
import { currentKnowledge } from './knowledge';
import type { ReadAnswer } from './messages';
import { askReader } from './ports';
import { loadSettings } from './settings';

interface TabReading {
  /** The secret of the sidebar that the article is read for. */
  panel: string;
  /** Never rejects. */
  report: Promise<ReadAnswer>;
  audience: Audience;
}

interface Audience {
  /** Who asks again wants the page read again. */
  asked: boolean;
  onAsked?: () => void;
  /** The report as far as it was told; none where there is no report to follow. */
  part?: ReadAnswer;
  onPart?: (part: ReadAnswer) => void;
  /** Nobody waits for it any more. */
  gone: boolean;
}

/**
 * How long the stages wait for the sidebar's question, after the first and between the others: it is heard only while
 * nothing is at work, and a reader would rather see the headline now than the whole a moment sooner.
 */
const FIRST_PAUSE_MS = 40;
const PAUSE_MS = 10;

/** Of an article longer than this, in characters, a reader sees who is in it before all is read: that may take a second. */
const LONG = 20_000;

const readings = new Map<number, TabReading>();

export function beginReading(tab: Tabs.Tab, panel: string): TabReading {
  const audience: Audience = { asked: false, gone: false };
  const report = readArticle(tab, panel, audience).catch((error: unknown): ReadAnswer => {
    return { status: 'failed', message: error instanceof Error ? error.message : String(error) };
  });
  const reading = { panel, report, audience };
  if (tab.id !== undefined) readings.set(tab.id, reading);
  return reading;
}

/**
 * The report on the article of a tab, as far as it has come. Asked a second time, the page is read again.
 * @param onPart is given outlet, headline and date as soon as they are known, all else empty; of a long article also
 * who is in it.
 */
export function reportFor(
  tab: Tabs.Tab,
  panel: string,
  onPart: (part: ReadAnswer) => void,
): Promise<ReadAnswer> {
  const before = readings.get(tab.id ?? -1);
  const reading = before?.panel === panel && !before.audience.asked ? before : beginReading(tab, panel);
  const { audience, report } = reading;
  audience.asked = true;
  audience.onPart = onPart;
  if (audience.part) onPart(audience.part);
  audience.onAsked?.();
  return report;
}

/** The sidebar of a tab was closed. False where another has been opened there since. */
export function endReading(tabId: number, panel: string): boolean {
  const reading = readings.get(tabId);
  if (!reading) return true;
  if (reading.panel !== panel) return false;
  reading.audience.gone = true;
  return readings.delete(tabId);
}

async function readArticle(tab: Tabs.Tab, panel: string, audience: Audience): Promise<ReadAnswer> {
  // Side by side: the page's process reads the article while this one opens the knowledge base.
  const [answer, [knowledge, settings, corrections]] = await Promise.all([
    bringExtractor(tab.id ?? -1).then(() =>
      askReader(tab.id ?? -1, { to: 'reader', type: 'article', panel }),
    ),
    Promise.all([currentKnowledge(), loadSettings(), loadCorrections()]),
  ]);
  if (!answer) return { status: 'gone' };
  if ('failure' in answer) return { status: 'failed', message: answer.failure };
  if (!answer.article.readable) return { status: 'not-article' };

  const today = localDay(new Date());
  const toTell = answer.article.text.length > LONG ? 2 : 1;
  const stages = analyseInStages(answer.article, knowledge, today, corrections);
  let step = stages.next();
  for (let stage = 1; !step.done; stage += 1) {
    if (stage <= toTell) tell(audience, { status: 'read', context: step.value(), today, settings });
    await pause(audience, stage === 1 ? FIRST_PAUSE_MS : PAUSE_MS);
    if (audience.gone) return { status: 'gone' };
    step = stages.next();
  }
  const context = step.value;
  // Nothing of a private window is kept; a failing store is no reason not to show the report.
  if (settings.history && !tab.incognito) await keepReport(context, new Date()).catch(() => {});
  return { status: 'read', context, today, settings };
}

function tell(audience: Audience, part: ReadAnswer): void {
  audience.part = part;
  audience.onPart?.(part);
}

/** Lets messages come and go; waits for the first question, but not for long. */
async function pause(audience: Audience, ms: number): Promise<void> {
  if (!audience.asked) {
    await new Promise<void>((resolve) => {
      audience.onAsked = resolve;
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
