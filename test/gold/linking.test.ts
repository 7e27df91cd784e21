import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { markedArticle, markedArticles } from '../../lib/cli/eval/gold-mentions';
import { evaluateMentions, linkArticle } from '../../lib/cli/eval/mentions';
import { bundledKnowledge } from '../../lib/cli/knowledge';

const OWN = fileURLToPath(new URL('.', import.meta.url));
const PAGES = fileURLToPath(new URL('../../../shared/gold', import.meta.url));
const LEAST = { precision: 0.98, recall: 0.95 };

describe('entity linking', () => {
  test('on our own gold articles', { timeout: 120_000 }, async () => {
    const [required] = await evaluateMentions(OWN);
    expect(required?.right, 'articles are found').toBeGreaterThan(150);
    expect(required?.precision, required?.details.join('\n')).toBeGreaterThanOrEqual(LEAST.precision);
    expect(required?.recall, required?.details.join('\n')).toBeGreaterThanOrEqual(LEAST.recall);
  });

  test('no name that is unknown or a choice is anything else as well', { timeout: 120_000 }, async () => {
    const knowledge = await bundledKnowledge();
    for (const { id, article } of markedArticles(join(OWN, 'linking'))) {
      const { mentions, ambiguous, unknown } = linkArticle(article, knowledge);
      const unsure = [...ambiguous, ...unknown];
      const twice = unsure.filter((one) =>
        [...mentions, ...unsure].some((each) => each !== one && each.start < one.end && each.end > one.start),
      );
      expect(
        twice.map(({ surface }) => surface),
        id,
      ).toEqual([]);
    }
  });

  test.skipIf(!existsSync(PAGES))(
    'on the sample pages (only where ../shared lies beside)',
    { timeout: 120_000 },
    async () => {
      const [required] = await evaluateMentions(PAGES);
      expect(required?.wrong, required?.details.join('\n')).toBe(0);
      expect(required?.recall, required?.details.join('\n')).toBeGreaterThanOrEqual(0.98);
    },
  );
});

describe('marked articles', () => {
  test('marks become offsets into headline and text', () => {
    const { article, mentions } = markedArticle(
      'x',
      'title: [A|org/a] wins\npublished: 2025-01-02\nlanguage: en\n\nThen [B|-] met [C|org/c?].\n',
    );
    expect(article).toMatchObject({ title: 'A wins', text: 'Then B met C.', published: '2025-01-02' });
    expect(
      mentions.map(({ start, end, entities, required, inTitle }) => [
        start,
        end,
        entities,
        required,
        inTitle,
      ]),
    ).toEqual([
      [0, 1, ['org/a'], true, true],
      [5, 6, [], true, false],
      [11, 12, ['org/c'], false, false],
    ]);
  });

  test('a head without a date is refused', () => {
    expect(() => markedArticle('x', 'title: A\nlanguage: en\n\nText.')).toThrow(
      'title, published and language are needed',
    );
  });
});
