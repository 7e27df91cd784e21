import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/article';
import { parseDocument } from '../../../lib/cli/document';
import { layouts } from './pages';

describe('a page laid out like', () => {
  it.each(layouts())(
    '$name gives its article, whole and clean, and its date',
    ({ html, published, text }) => {
      const article = extractArticle(parseDocument(html), { url: 'https://news.example/story' });
      expect(article.text).toBe(text);
      expect(article.published).toBe(published);
    },
  );
});
