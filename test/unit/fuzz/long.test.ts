/** Texts that go on without end in one way: no stage may take longer than their length is worth. */
import { beforeAll, expect, it } from 'vitest';
import { readArticle } from '../../../lib/cli/document';
import { bundledKnowledge } from '../../../lib/cli/knowledge';
import type { Knowledge } from '../../../lib/knowledge/knowledge';
import { analyse } from '../../../lib/pipeline';

/** Characters; with `npm run hostile` as many as are ever read of an article. */
const LENGTH = process.env.SIDELIGHT_HOSTILE === 'full' ? 60_000 : 15_000;
/** Each takes a tenth of that; one that is looked at again at each of its letters takes minutes. */
const BOUND_MS = LENGTH / 5;

const ENDLESS = {
  'one word': 'x',
  'one name': 'Putin',
  capitals: 'A ',
  initials: 'A. ',
  names: 'Vladimir Putin ',
  'unknown names': 'Zarq Quillon ',
  'joined names': 'Putin-',
  titles: 'US President ',
  figures: '1',
  'grouped figures': '1,000,',
  percentages: '20% ',
  dates: '13 March 2025 ',
  'opening quotes': '“',
  quotes: '" said ',
  brackets: '"(',
  speakers: 'said Putin said ',
  spaces: ' ',
  lines: 'Putin\n\n',
  sentences: 'Putin met Trump in Moscow, TASS reports. ',
  'full stops': '.',
  apostrophes: '’s',
  hyphens: '-',
  accents: 'e\u0301\u0301',
};

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await bundledKnowledge();
}, 120_000);

it.each(Object.entries(ENDLESS))('ends soon: %s', { timeout: 120_000 }, (_, part) => {
  const text = part.repeat(LENGTH / part.length);
  const html = `<title>A headline</title><article><p>It began so. ${text}</p></article>`;
  const start = performance.now();
  analyse(readArticle({ html }), knowledge, '2026-11-22');
  expect(performance.now() - start).toBeLessThan(BOUND_MS);
});
