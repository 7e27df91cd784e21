/** axe-core finds nothing to say in any state, in either theme, in either browser. */
import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import { benchIn } from './bench';
import { type BrowserName, type Shown, STATES } from './gallery';

const CARDS = [
  'person/ivo-kastel',
  'place/amber-isthmus',
  'event/2025-08-15-summit',
  'topic/isthmus-share',
  'outlet/coast-post',
];

const shown: Shown[] = [
  ...STATES.map((state) => ({ state })),
  ...CARDS.map((card) => ({ state: 'rich', card })),
  { state: 'rich', lang: 'ar' },
  { state: 'rich', lang: 'ru' },
  { state: 'rich', lang: 'ar', card: 'person/ivo-kastel' },
  { page: 'library' },
  { page: 'library', lang: 'ar' },
  { page: 'settings' },
];

describe.each<BrowserName>(['chromium', 'firefox'])('axe in %s', (name) => {
  const bench = benchIn(name);

  for (const what of shown) {
    it([what.state, what.page, what.card, what.lang].filter(Boolean).join(' '), async () => {
      expect(await violations(await bench.open(what))).toEqual([]);
    });
  }

  it('the search with its results', async () => {
    const page = await bench.open();
    await page.keyboard.press('/');
    await page.type('.search input', 'l');
    await page.waitForSelector('.results button');
    expect(await violations(page)).toEqual([]);
  });
});
