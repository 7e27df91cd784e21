/** A page's spy, sent in before the click: it hears what a page can hear, and measures what it is kept from doing. */
import type { TestPage } from './drivers/types';

export interface Seen {
  /** The page's markup; of long ones its length and a hash. */
  source: string;
  globals: string;
  frames: number;
  /** Keys, messages, selections and violations of policies that have reached the page. */
  heard: string[];
  /** Whether the page can find some words in itself or in what is selected. */
  found: boolean;
  /** Milliseconds of the longest time for which the page could do nothing. */
  blockMs: number;
}

/** Uses no method that a page is likely to have poisoned. */
const SPY = `(() => {
  const spy = { heard: [], blockMs: 0, last: performance.now() };
  const note = (event) => {
    // What the page sends to itself.
    if (event.data && event.data.forged) return;
    spy.heard[spy.heard.length] = event.type + ' ' + (event.key ?? event.data ?? event.blockedURI ?? '');
  };
  for (const target of [window, document])
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'paste', 'message',
      'selectionchange', 'securitypolicyviolation'])
      target.addEventListener(type, note, true);
  const beat = () => {
    const now = performance.now();
    if (now - spy.last > spy.blockMs) spy.blockMs = now - spy.last;
    spy.last = now;
    setTimeout(beat, 5);
  };
  setTimeout(beat, 5);
  window[Symbol.for('spy')] = spy;
})()`;

export async function sendSpy(page: TestPage): Promise<void> {
  await page.inPage(SPY);
}

/** @param words what the page looks for in itself, and in what is selected. */
export async function readSpy(page: TestPage, words: string): Promise<Seen> {
  const seen = await page.inPage<Seen>(`(() => {
    const words = ${JSON.stringify(words)};
    let source = document.documentElement.outerHTML;
    // To search in a long page takes the browser itself seconds.
    const found = source.length < 100000 && window.find(words);
    if (source.length > 100000) {
      let hash = 0;
      for (let i = 0; i < source.length; i += 1) hash = (hash * 31 + source.charCodeAt(i)) | 0;
      source = source.length + ' characters, hash ' + hash;
    }
    let globals = '';
    for (const name of Object.getOwnPropertyNames(window)) globals += name + ' ';
    const selected = String(getSelection());
    const spy = window[Symbol.for('spy')];
    // What looking takes is not the sidebar's doing.
    spy.last = performance.now();
    return { source, globals, frames: window.length, heard: spy.heard, blockMs: Math.round(spy.blockMs),
      found: found || selected.indexOf(words) >= 0 || source.indexOf(words) >= 0 };
  })()`);
  // Browsers put a name in its place as it is first looked up.
  return { ...seen, globals: seen.globals.split(' ').sort().join(' ') };
}
