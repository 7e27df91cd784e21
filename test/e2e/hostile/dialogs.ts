/** Dialogs and popovers of the page's own, opened before the click or while the sidebar is open. */
import { it } from 'vitest';
import type { TestPage } from '../drivers/types';
import { type Bench, waitFor } from '../harness';
import { keepsPromises } from '../promises';
import { DAY, type HostilePage, script, served } from './case';

const BODY = `<dialog id="offer"><p>Subscribe today</p></dialog>
  <div id="notice" popover="manual" style="width: 100vw; height: 100vh">We use cookies</div>`;

export function dialogs(bench: Bench): void {
  const openPage = async (page: HostilePage) => {
    const { url, page: given } = served({ body: BODY, ...page });
    return bench.open(url, given);
  };
  /** Where the sidebar is: nothing lies over it, and it takes the pointer. */
  const isOnTop = (page: TestPage) =>
    waitFor('the sidebar on top', () =>
      page.inPage<boolean>(
        `(document.querySelector('dialog:modal') ?? document.documentElement).lastElementChild === document.elementFromPoint(innerWidth - 100, 300)`,
      ),
    );

  it('takes pointer and keys although a modal dialog was open before', async () => {
    const name = 'has a modal dialog open';
    const body = `${BODY}${script('document.querySelector("#offer").showModal()')}`;
    const page = await openPage({ name, body });
    await keepsPromises(bench, page, { name, says: DAY, whileOpen: () => isOnTop(page).then(() => {}) });
  });

  it('takes pointer and keys while the page opens and closes a modal dialog', async () => {
    const name = 'opens a modal dialog later';
    const page = await openPage({ name });
    await keepsPromises(bench, page, {
      name,
      says: DAY,
      async whileOpen() {
        await page.inPage(`document.querySelector('#offer').showModal()`);
        await isOnTop(page);
        await page.inPage(`document.querySelector('#offer').close()`);
        await isOnTop(page);
      },
    });
  });

  it('stands above a popover that the page opens later', async () => {
    const name = 'opens a popover later';
    const page = await openPage({ name });
    await keepsPromises(bench, page, {
      name,
      says: DAY,
      async whileOpen() {
        await page.inPage(`document.querySelector('#notice').showPopover()`);
        await isOnTop(page);
        await page.inPage(`document.querySelector('#notice').hidePopover()`);
      },
    });
  });
}
