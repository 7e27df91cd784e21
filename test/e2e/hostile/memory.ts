/** What an open sidebar adds to memory, and that all of it is given back. */
import { expect, it } from 'vitest';
import { type Bench, SAMPLE, waitForNoSidebar } from '../harness';
import { outcome } from '../promises';
import { FULL, note } from './table';

const MB = 1_000_000;
const BOUNDS = { addedMb: 50, leftMb: 5 };
const OPENINGS = FULL ? 100 : 6;

export function memory(bench: Bench): void {
  it(
    `adds less than ${BOUNDS.addedMb} MB, and gives it back after ${OPENINGS} openings`,
    async () => {
      const page = await bench.open(SAMPLE.url, SAMPLE);
      const open = async () => {
        await page.clickButton();
        await outcome(page);
      };
      const close = async () => {
        await page.clickButton();
        await waitForNoSidebar(page);
      };
      // What a first opening leaves is kept on purpose: the extension's process and its compiled code.
      await open();
      await close();
      await bench.browser.stopBackground();
      const before = await bench.browser.memory();
      await open();
      const added = (await bench.browser.memory()) - before;
      await close();
      for (let opening = 1; opening < OPENINGS; opening += 1) {
        await open();
        await close();
      }
      await bench.browser.stopBackground();
      const left = (await bench.browser.memory()) - before;
      const measured = `${(added / MB).toFixed(1)} MB added, ${(left / MB).toFixed(1)} MB left`;
      note({ case: `${OPENINGS} openings`, browser: bench.browser.name, note: measured });
      expect(added).toBeLessThan(BOUNDS.addedMb * MB);
      expect(left).toBeLessThan(BOUNDS.leftMb * MB);
    },
    60_000 + OPENINGS * 5_000,
  );
}
