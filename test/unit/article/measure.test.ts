import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../../lib/article/measure';
import { documentOf } from './pages';

const nested = (depth: number) => `${'<div>'.repeat(depth)}${'</div>'.repeat(depth)}`;

describe('measure', () => {
  it('counts elements and depth', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 8 }), (depths) => {
        const { body } = documentOf(depths.map(nested).join(''));
        const { elements, depth, ends } = measure(body);
        expect(elements).toBe(1 + depths.reduce((sum, each) => sum + each, 0));
        expect(depth).toBe(Math.max(0, ...depths));
        expect(ends.size).toBe(0);
      }),
    );
  });

  it('ends at what is too deep, and goes on beside it', () => {
    const { body } = documentOf(`${nested(10)}<p></p>`);
    const { elements, ends } = measure(body, { elements: 100, depth: 4 });
    expect(elements).toBe(6);
    expect(ends.size).toBe(1);
  });

  it('ends when the page has had its share, however much follows', () => {
    const { body } = documentOf(`<div>${'<p></p>'.repeat(10)}</div>${'<p></p>'.repeat(10)}`);
    const { elements, ends } = measure(body, { elements: 4, depth: 100 });
    expect(elements).toBe(4);
    const [first, second] = ends;
    expect([first?.previousElementSibling?.localName, first?.localName]).toEqual(['p', 'p']);
    expect(second?.previousElementSibling?.localName).toBe('div');
    expect(ends.size).toBe(2);
  });
});
