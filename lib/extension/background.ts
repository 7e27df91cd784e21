/**
 * The background: answers the click and the sidebars. It keeps nothing that it
 * could not make again, for the browser may stop it at any moment.
 */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import type { Card, SearchResult } from '../../components/state';
import { claimCard, entityCard, eventCard, topicCard } from '../context/cards';
import { addCorrection } from './corrections';
import { type TextKey, text } from './i18n';
import { toggleIn } from './injection';
import { currentKnowledge, forgetKnowledge } from './knowledge';
import type { ToBackground } from './messages';
import { answerBackground, askReader } from './ports';
import { beginReading, endReading, localDay, reportFor } from './reading';
import { changeSettings } from './settings';
import { dressMarks, showRoot, takeStylesAway } from './style-sheets';

const SEARCH_RESULTS = 20;

export function startBackground(): void {
  browser.action.onClicked.addListener((tab) => void toggle(tab));
  browser.runtime.onInstalled.addListener(welcome);
  keepStorageFromPages();
  answerBackground(answer);
}

/** Opens or closes the sidebar of a tab; where that cannot be, says so on the button. */
async function toggle(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const toggled = toggleIn(tab.id);
  // It is needed in a moment, by a background that most often has just been started. Who needs it sees what fails.
  currentKnowledge().catch(() => {});
  const result = await toggled;
  if (result.is === 'opened') {
    beginReading(tab, result.panel);
    if (result.unseen) await showRoot(tab.id);
  }
  await setButton(tab.id, isRefusal(result.is) ? result.is : undefined);
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
    if (!endReading(tab.id, message.panel)) return;
    return takeStylesAway(tab.id);
  }
  // The rest is for the extension's own pages, not for what runs inside a web page.
  if (!url?.startsWith(browser.runtime.getURL('/'))) throw new Error('A message from inside a web page');
  switch (message.type) {
    case 'read':
      return reportFor(tab, message.panel, tellPart);
    case 'search':
      return search(message.query);
    case 'card':
      return card(message.id);
    case 'change-settings':
      return changeSettings(message.settings);
    case 'correct':
      return addCorrection(message.correction);
    case 'open-settings':
      return browser.runtime.openOptionsPage();
    case 'packs-changed':
      return forgetKnowledge();
    case 'pass-on':
      return askReader(tab.id, message.message).then(() => undefined);
  }
}

async function search(query: string): Promise<SearchResult[]> {
  const knowledge = await currentKnowledge();
  return knowledge.search(query, SEARCH_RESULTS).map(({ id, name, matched }) => ({
    id,
    name,
    matched: matched === name ? undefined : matched,
    description: knowledge.entity(id)?.description ?? knowledge.event(id)?.summary,
  }));
}

async function card(id: string): Promise<Card | undefined> {
  const knowledge = await currentKnowledge();
  const entity = knowledge.entity(id);
  if (entity) return entityCard(entity, knowledge, localDay(new Date()));
  const event = knowledge.event(id);
  if (event) return eventCard(event, knowledge);
  const topic = knowledge.topic(id);
  if (topic) return topicCard(topic);
  const claim = knowledge.claim(id);
  return claim && claimCard(claim, knowledge);
}
