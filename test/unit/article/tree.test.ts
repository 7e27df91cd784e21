import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, readTree } from '../../../lib/article/read-tree';
import { type Branch, branchAt, cut, isLeaf } from '../../../lib/article/tree';
import { documentOf } from './pages';

const nested = (depth: number) => `${'<div>'.repeat(depth)}${'</div>'.repeat(depth)}`;
const bodyOf = (html: string) => documentOf(html).body;
const depthOf = ({ children }: Branch): number =>
  Math.max(0, ...children.map((child) => (isLeaf(child) ? 0 : 1 + depthOf(child))));

describe('readTree', () => {
  it('reads every element, in its place', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 8 }), (depths) => {
        const { root, elements, whole } = readTree(bodyOf(depths.map(nested).join('')));
        expect(elements).toBe(1 + depths.reduce((sum, each) => sum + each, 0));
        expect(depthOf(root)).toBe(Math.max(0, ...depths));
        expect(whole).toBe(true);
      }),
    );
  });

  it('reads what is not too deep, and goes on beside it', () => {
    const body = bodyOf(`${nested(10)}<p>beside</p>`);
    const { root, elements, whole } = readTree(body, { ...LIMITS, depth: 4 });
    expect(elements).toBe(6);
    expect(root.chars).toBe('beside'.length);
    expect(whole).toBe(false);
  });

  it('ends when the page has had its share, however much follows', () => {
    const body = bodyOf(`<div>${'<p>x</p>'.repeat(10)}</div>${'<p>x</p>'.repeat(10)}`);
    const { root, elements, whole } = readTree(body, { ...LIMITS, elements: 4 });
    expect([elements, root.chars, whole]).toEqual([4, 2, false]);
  });

  it('reads of a text without end no more than its share', () => {
    const { root, whole } = readTree(bodyOf('<p>abc</p><p>ab</p>'), { ...LIMITS, characters: 2 });
    expect([root.chars, whole]).toEqual([4, false]);
  });

  it('reads of texts without end no more than the share of a page', () => {
    const { root, whole } = readTree(bodyOf('<div><p>ab</p><p>cd</p><p>ef</p></div><p>gh</p>'), {
      ...LIMITS,
      page: 3,
    });
    expect([root.chars, whole]).toEqual([4, false]);
  });

  it('does not look into what is never prose', () => {
    const { root } = readTree(bodyOf('<svg><g><text>x</text></g></svg><script>"x"</script><p>y</p>'));
    expect(root.chars).toBe(1);
  });

  it('weighs text, links and prose, white space counted once', () => {
    const { root } = readTree(bodyOf('<div>a  b</div><p>c\n\n d <a href="/">ef</a></p>'));
    expect(root).toMatchObject({ chars: 8, linked: 2, prose: 3 });
  });
});

describe('a branch that is cut', () => {
  it('weighs nothing in those that it stands in', () => {
    const body = bodyOf('<div><p>one</p><section><p>three <a href="/">x</a></p></section></div>');
    const { root } = readTree(body);
    const section = branchAt(root, body.querySelector('section') ?? body);
    if (section) cut(section);
    expect(root).toMatchObject({ chars: 3, linked: 0, prose: 3 });
  });
});

describe('branchAt', () => {
  it('finds the branch of every element that was read, and of no other', () => {
    const document = documentOf('<div><p>a</p><p>b <b>c</b></p></div><svg><g></g></svg>');
    const { root } = readTree(document.body);
    for (const element of Array.from(document.querySelectorAll('body, div, p, b')))
      expect(branchAt(root, element)?.element).toBe(element);
    for (const element of [document.documentElement, ...Array.from(document.querySelectorAll('svg, g'))])
      expect(branchAt(root, element)).toBeUndefined();
  });
});
