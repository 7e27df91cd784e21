/** Style sheets for a tab's page. They fail only where the tab has gone, which is then no matter. */
import browser from 'webextension-polyfill';
import { HIGHLIGHT_CSS, ROOT_CSS } from '../page/styles';

/** Shows a page that does not display its root. */
export async function showRoot(tabId: number): Promise<void> {
  await change(tabId, 'insertCSS', ROOT_CSS);
}

/** Gives the marks their looks: one sheet, however often it is asked, for only one is taken away again. */
export async function dressMarks(tabId: number): Promise<void> {
  await change(tabId, 'removeCSS', HIGHLIGHT_CSS);
  await change(tabId, 'insertCSS', HIGHLIGHT_CSS);
}

export async function takeStylesAway(tabId: number): Promise<void> {
  await Promise.all([change(tabId, 'removeCSS', HIGHLIGHT_CSS), change(tabId, 'removeCSS', ROOT_CSS)]);
}

async function change(tabId: number, how: 'insertCSS' | 'removeCSS', css: string): Promise<void> {
  await browser.scripting[how]({ target: { tabId }, css, origin: 'USER' }).catch(() => {});
}
