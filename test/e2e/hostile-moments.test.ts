/** Moments and faults: navigation, windows, processes that stop, stores that fail; and that nothing is left of it. */
import { describe } from 'vitest';
import { inBothBrowsers } from './harness';
import { generated } from './hostile/generated';
import { memory } from './hostile/memory';
import { navigation } from './hostile/navigation';
import { processes } from './hostile/processes';
import { update } from './hostile/update';

inBothBrowsers('Hostile moments', (bench) => {
  describe('generated pages', () => generated(bench));
  describe('memory', () => memory(bench));
  describe('the wrong moment', () => navigation(bench));
  // Last: puppeteer does not always find a background that was started again.
  describe('processes and stores', () => processes(bench));
  describe('update', () => update(bench));
});
