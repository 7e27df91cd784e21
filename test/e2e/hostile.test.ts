/**
 * Pages that Sidelight does not control, in real browsers. Each case ends in a report or a clear message, and keeps
 * the promises of `promises.ts`. `npm run hostile` takes all cases, in full size, and prints a table.
 */
import { describe } from 'vitest';
import { inBothBrowsers } from './harness';
import { dialogs } from './hostile/dialogs';
import { globals } from './hostile/globals';
import { looks } from './hostile/looks';
import { places } from './hostile/places';
import { secrets } from './hostile/secrets';
import { sizes } from './hostile/sizes';

inBothBrowsers('Hostile pages', (bench) => {
  describe('looks and events', () => looks(bench));
  describe('dialogs', () => dialogs(bench));
  describe('globals and policies', () => globals(bench));
  describe('secrets', () => secrets(bench));
  describe('size, shape and text', () => sizes(bench));
  describe('places', () => places(bench));
});
