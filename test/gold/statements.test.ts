import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedArticle } from '../../lib/cli/eval/gold-statements';
import { evaluateMarked } from '../../lib/cli/eval/marked';

const OWN = fileURLToPath(new URL('.', import.meta.url));
/** Precision, recall. */
const LEAST: Record<string, [number, number]> = {
  dates: [0.95, 0.95],
  quotes: [0.97, 0.93],
  reported: [0.97, 0.85],
};

describe('statements, dates and what they lead to', () => {
  test('on our own gold articles', { timeout: 120_000 }, async () => {
    const rows = await evaluateMarked(OWN);
    for (const [stage, [precision, recall]] of Object.entries(LEAST)) {
      const row = rows.find((each) => each.stage === stage);
      expect(row?.right, `${stage} are found`).toBeGreaterThan(50);
      expect(row?.precision, row?.details.join('\n')).toBeGreaterThanOrEqual(precision);
      expect(row?.recall, row?.details.join('\n')).toBeGreaterThanOrEqual(recall);
    }
  });
});

describe('articles marked after the words', () => {
  const source = (text: string) => `title: A wins “all”{?}\npublished: 2025-01-02\nlanguage: en\n\n${text}`;

  test('marks become positions in headline and text', () => {
    const { article, marks } = markedArticle(
      'x',
      source(
        '“Go,”{person/a via outlet/b} she said on Monday{2025-01-06}{event/c?}. He denied{?} it.{stale}',
      ),
    );
    expect(article).toMatchObject({
      title: 'A wins “all”',
      text: '“Go,” she said on Monday. He denied it.',
      published: '2025-01-02',
    });
    expect(marks).toEqual([
      { at: 12, inTitle: true, kind: 'quote', speaker: undefined, via: undefined },
      { at: 5, inTitle: false, kind: 'quote', speaker: 'person/a', via: 'outlet/b' },
      { at: 24, inTitle: false, kind: 'date', iso: '2025-01-06' },
      { at: 24, inTitle: false, kind: 'event', id: 'event/c', required: false },
      { at: 35, inTitle: false, kind: 'reported', speaker: undefined, via: undefined },
      { at: 39, inTitle: false, kind: 'notice' },
    ]);
  });

  test('without marks the text stands as it is', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, (list) => {
        const { article, marks } = markedArticle('x', source(list.join(' ')));
        expect(article.text).toBe(list.join(' '));
        expect(marks).toHaveLength(1);
      }),
    );
  });

  test('a head without a date is refused', () => {
    expect(() => markedArticle('x', 'title: A\nlanguage: en\n\nText.')).toThrow(
      'title, published and language are needed',
    );
  });
});
