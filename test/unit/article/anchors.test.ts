import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsOf, locateParts, stretchesOf } from '../../../lib/article/anchors';
import { extract } from '../../../lib/article/article';
import { page } from './pages';

function opened(name: string) {
  const document = page(name);
  const extraction = extract(document);
  return { document, text: extraction.article.text, anchors: anchorsOf(extraction, document) };
}

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const shown = (stretches: ReturnType<typeof stretchesOf>) =>
  stretches?.map(({ node, start, end }) => node.data.slice(start, end)).join(' ');

describe('stretchesOf', () => {
  it('finds any stretch of the text in the page, word by word', () => {
    const { text, anchors } = opened('related-and-promotions');
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(200), (start, length) => {
        const span = { start, end: Math.min(text.length, start + length + 1) };
        const words = text.slice(span.start, span.end).split(/\s+/).filter(Boolean);
        expect(shown(stretchesOf(anchors, span)) ?? '').toBe(words.join(' '));
      }),
    );
  });

  it('runs over elements within a sentence', () => {
    const { text, anchors } = opened('glued-cards');
    expect(shown(stretchesOf(anchors, spanOf(text, 'the text of the bill and a letter')))).toBe(
      'the text of the bill and a letter',
    );
  });

  it('finds the words again when the page has made its nodes anew', () => {
    const { document, text, anchors } = opened('related-and-promotions');
    const story = document.querySelector('.story');
    if (story) story.innerHTML = `<p>Corrected on Tuesday.</p>${story.innerHTML}`;
    const stretches = stretchesOf(anchors, spanOf(text, 'Oda Brandt'));
    expect(shown(stretches)).toBe('Oda Brandt');
    expect(stretches?.every(({ node }) => document.contains(node))).toBe(true);
  });

  it('tells words that stand twice by those around them', () => {
    const { document, text, anchors } = opened('related-and-promotions');
    const story = document.querySelector('.story');
    if (story) story.innerHTML = `<p>Elsewhere the bridge was not built.</p>${story.innerHTML}`;
    const [first] = stretchesOf(anchors, { ...spanOf(text, 'bridge') }) ?? [];
    expect(first?.node.data).toContain('The harbour bridge opened');
  });

  it('says so when the words are gone, or another text has taken their place', () => {
    const { document, text, anchors } = opened('related-and-promotions');
    document.body.innerHTML = '<p>Brandt is also the name of a town in quite another story.</p>';
    expect(stretchesOf(anchors, spanOf(text, 'Brandt'))).toBeUndefined();
    expect(stretchesOf(anchors, spanOf(text, 'forty million crowns'))).toBeUndefined();
    expect(locateParts(anchors, spanOf(text, 'forty million crowns'))).toEqual([]);
  });

  it('looks at the page anew in every task', async () => {
    const { document, text, anchors } = opened('related-and-promotions');
    const [kept, gone] = [spanOf(text, 'Oda Brandt'), spanOf(text, 'forty million crowns')];
    const story = document.querySelector('.story');
    if (story) story.innerHTML = story.innerHTML.replaceAll('forty million crowns', 'a great deal');
    expect(shown(stretchesOf(anchors, kept))).toBe('Oda Brandt');
    expect(stretchesOf(anchors, gone)).toBeUndefined();
    await Promise.resolve();
    document.body.innerHTML = '';
    expect(stretchesOf(anchors, kept)).toBeUndefined();
  });
});
