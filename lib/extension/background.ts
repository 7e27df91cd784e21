/**
 * The background: answers the click and the sidebars. It keeps nothing that it
 * could not make again, for the browser may stop it at any moment; and it is
 * small, for it is started again at most clicks.
 */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { type TextKey, text } from './i18n';
import { toggleIn } from './injection';
import type { ToBackground } from './messages';
import { installAnalysis, loadAnalysis, loadedAnalysis } from './on-demand';
import { answerBackground, askReader } from './ports';
import { changeSettings } from './settings';
import { dressMarks, showRoot, takeStylesAway } from './style-sheets';

export function startBackground(): void {
  installAnalysis();
  browser.action.onClicked.addListener((tab) => void toggle(tab));
  browser.runtime.onInstalled.addListener(welcome);
  keepStorageFromPages();
  answerBackground(answer);
}

/** Opens or closes the sidebar of a tab; where that cannot be, says so on the button. */
async function toggle(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const result = await toggleIn(tab.id, prepare);
  if (result.is === 'opened') {
    loadAnalysis().then(
      ({ beginReading }) => beginReading(tab, result.panel),
      // The sidebar will ask, and be told what fails.
      () => {},
    );
    if (result.unseen) await showRoot(tab.id);
  }
  await setButton(tab.id, isRefusal(result.is) ? result.is : undefined);
}

/** What is needed in a moment, by a background that most often has just been started. Who needs it sees what fails. */
function prepare(): void {
  loadAnalysis()
    .then(({ currentKnowledge }) => currentKnowledge())
    .catch(() => {});
}

/** A taken-over page's process could else read what the extension keeps. */
function keepStorageFromPages(): void {
  const { local } = browser.storage as { local: { setAccessLevel?(access: object): Promise<void> } };
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => {});
}

function welcome({ reason }: Runtime.OnInstalledDetailsType): void {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

function isRefusal<R extends string>(result: R): result is Extract<R, `refused_${string}`> {
  return result.startsWith('refused_');
}

async function setButton(tabId: number, refusal: TextKey | undefined): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: refusal ? '–' : '' }),
    browser.action.setTitle({ tabId, title: text(refusal ?? 'action') }),
  ]).catch(() => {});
}

async function answer(
  message: ToBackground,
  { tab, url }: Runtime.MessageSender,
  tellPart: (part: unknown) => void,
): Promise<unknown> {
  if (tab?.id === undefined) throw new Error('A message from outside of the tabs');
  if (message.type === 'marking') return dressMarks(tab.id);
  if (message.type === 'closed') {
    // The news of an earlier sidebar may come late.
    if (loadedAnalysis()?.endReading(tab.id, message.panel) === false) return;
    return takeStylesAway(tab.id);
  }
  // The rest is for the extension's own pages, not for what runs inside a web page.
  if (!url?.startsWith(browser.runtime.getURL('/'))) throw new Error('A message from inside a web page');
  switch (message.type) {
    case 'read':
      return (await loadAnalysis()).reportFor(tab, message.panel, tellPart);
    case 'search':
      return (await loadAnalysis()).search(message.query);
    case 'card':
      return (await loadAnalysis()).card(message.id);
    case 'correct':
      return (await loadAnalysis()).addCorrection(message.correction);
    case 'packs-changed':
      return loadedAnalysis()?.forgetKnowledge();
    case 'change-settings':
      return changeSettings(message.settings);
    case 'open-settings':
      return browser.runtime.openOptionsPage();
    case 'pass-on':
      return askReader(tab.id, message.message).then(() => undefined);
  }
}
