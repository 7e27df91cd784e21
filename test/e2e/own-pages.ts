/** What tests do on the extension's own pages: open one, wait for its words, press what it offers. */
import type { TestPage } from './drivers/types';
import { type Bench, waitFor } from './harness';

/** @param name of its file: “options.html”. */
export async function openOwn(bench: Bench, name: string): Promise<TestPage> {
  return bench.open(await bench.browser.extensionPage(name));
}

/** Waits until the page shows the words. */
export function says(page: TestPage, words: RegExp): Promise<unknown> {
  return waitFor(String(words), async () => words.test(await page.inPage<string>('document.body.innerText')));
}

/** Presses the first button with such a label. */
export function press(page: TestPage, label: RegExp): Promise<unknown> {
  return page.inPage(
    `[...document.querySelectorAll('button')].find((each) => ${label}.test(each.textContent)).click()`,
  );
}

/** Switches the box with such a label, and waits until it is kept. */
export async function switchTo(page: TestPage, label: string, on: boolean): Promise<void> {
  const box = `[...document.querySelectorAll('label')].find((each) => each.textContent.includes('${label}')).querySelector('input')`;
  await page.inPage(`${box}.click()`);
  await waitFor('the choice', async () => (await page.inPage<boolean>(`${box}.checked`)) === on);
}

/**
 * Runs requests on a store of the extension's database.
 * @param change statements of a script, with `store` the store; what they assign to `result` is given back when all is done.
 */
export function inStore<T>(page: TestPage, name: 'reports' | 'packs', change: string): Promise<T> {
  return page.inPage<T>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('sidelight');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('${name}', 'readwrite');
      const store = transaction.objectStore('${name}');
      let result = true;
      ${change}
      transaction.oncomplete = () => {
        opening.result.close();
        resolve(result);
      };
    };
  })`);
}
