/**
 * Puts Sidelight's scripts into the page of a tab, as the click on the button allows. There are two, so that a reader
 * need not wait for what takes the article out of the page before the sidebar is there.
 */
import browser from 'webextension-polyfill';
import { loadSettings, type Placement } from './settings';
import type { ToggleResult } from './toggle';
import type { World } from './world';

const RETRY_MS = 150;

/**
 * Opens or closes the sidebar of a tab.
 * @param meanwhile called when the page is at work on it: what is done then keeps no reader waiting.
 */
export async function toggleIn(tabId: number, meanwhile: () => void): Promise<ToggleResult> {
  const target = { tabId };
  // Loaded while the page takes in the script. The page's process may not read the extension's storage itself.
  const settings = loadSettings();
  const run = async () => {
    await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    const { width, side } = await settings;
    const toggling = browser.scripting.executeScript({ target, func: toggle, args: [{ width, side }] });
    meanwhile();
    const [ran] = await toggling;
    // Firefox answers with nothing where scripts may not run, or where the page goes while they do.
    if (!ran?.result) throw new Error('The script did not run');
    return ran.result as ToggleResult;
  };
  try {
    // A click in the moment of a navigation may be refused although the browser grants it.
    return await run().catch(() => delay(RETRY_MS).then(run));
  } catch {
    return { is: 'refused_browser_page' };
  }
}

/**
 * Gives the reader of a tab what it takes the article out with.
 * @throws where the page has gone.
 */
export async function bringExtractor(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/article.js'] });
}

/** Runs in the page, alone: it may use nothing from outside of itself. */
function toggle(placement: Placement): ToggleResult | undefined {
  return (globalThis as World).sidelightToggle?.(placement);
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
