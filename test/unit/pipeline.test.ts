import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/article/plain-text';
import { bundledKnowledge } from '../../lib/cli/knowledge';
import type { Knowledge } from '../../lib/knowledge/knowledge';
import { analyse } from '../../lib/pipeline';
import { expectSound } from './sound';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await bundledKnowledge();
}, 120_000);

const article = (text: string, published?: string) => articleFromText(text, { published });

/** Sentences like the press's, with marks and names in every order. */
const phrase = fc.constantFrom(
  'US President Donald Trump',
  'Kyiv',
  'the Kremlin spokesman',
  '“We will see,”',
  'he said',
  'on Thursday',
  'TASS reports',
  '"no later than June',
  'former',
  'Xi',
  'Moscow',
  '—',
  '„Nein“',
  'Путин заявил',
  '30-day ceasefire',
  'nearly one-fifth',
  '(…)',
  '\n\n',
  '. ',
  ', ',
  '’s',
  'according to a senior official',
  'in 2014',
  '1,000',
  'U.S.',
  'M. Macron',
  '\u00A0',
  '\u200B',
  '🙂',
);
const prose = fc.array(fc.oneof({ weight: 6, arbitrary: phrase }, { weight: 1, arbitrary: fc.string() }), {
  maxLength: 40,
});

describe('analyse', () => {
  it('gives a sound report of any text', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom(undefined, '2025-03-13', '2018'), (parts, published) => {
        expectSound(analyse(article(parts.join(' '), published), knowledge, '2026-11-21'));
      }),
      { numRuns: 300, seed: 20250313 },
    );
  });

  it('gives the same report for the same text', () => {
    const text =
      'US President Donald Trump said on Thursday that Kyiv had agreed to a 30-day ceasefire, TASS reports.';
    const once = () => JSON.stringify(analyse(article(text, '2025-03-13'), knowledge, '2026-11-21'));
    expect(once()).toBe(once());
  });

  it('reads the same words as of the date of each article', () => {
    const officeOn = (published: string) =>
      analyse(
        article('The talks were led by Mike Waltz, officials said.', published),
        knowledge,
        '2026-11-21',
      ).mentions.find(({ entity }) => entity === 'person/mike-waltz')?.office?.title;
    expect(officeOn('2025-03-13')).toMatch(/National Security Advis/);
    expect(officeOn('2025-06-13') ?? '').not.toMatch(/National Security Advis/);
  });
});
