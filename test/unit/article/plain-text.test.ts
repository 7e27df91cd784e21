import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/plain-text';

describe('articleFromText', () => {
  it('has a block for each paragraph, and the text as given', () => {
    const text = 'A headline\n\nFirst paragraph,\non two lines.\n \n\nSecond.\n';
    const article = articleFromText(text);
    expect(article.text).toBe(text);
    expect(article.blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'A headline',
      'First paragraph,\non two lines.',
      'Second.',
    ]);
    expect(article.title).toBe('A headline');
  });

  it('has no headline where the first line is a sentence, or all there is', () => {
    expect(articleFromText('It began on a Monday.\n\nThen it went on.').title).toBe('');
    expect(articleFromText('Only this line').title).toBe('');
  });

  it('takes the date from the address where none is given', () => {
    const url = 'https://news.example/2025/05/16/one';
    expect(articleFromText('It began.', { url })).toMatchObject({
      published: '2025-05-16',
      publishedFrom: 'url',
    });
    expect(articleFromText('It began.', { url, published: '2025-05-17' })).toMatchObject({
      published: '2025-05-17',
      publishedFrom: 'metadata',
    });
  });

  it('holds every word in exactly one block', () => {
    const part = fc.constantFrom('word', 'zwei Wörter', '\n', '\n\n', ' ', '\t', '\r\n', '。');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        const { blocks } = articleFromText(text);
        expect(
          blocks
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
