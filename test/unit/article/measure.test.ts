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
        const { elements, depth, beyond } = measure(body);
        expect(elements).toBe(1 + depths.reduce((sum, each) => sum + each, 0));
        expect(depth).toBe(Math.max(0, ...depths));
        expect(beyond.size).toBe(0);
      }),
    );
  });

  it('does not enter what is too deep', () => {
    const { body } = documentOf(nested(10));
    const { elements, beyond } = measure(body, { elements: 100, depth: 4, walked: 1000 });
    expect(elements).toBe(5);
    expect(beyond.size).toBe(1);
  });

  it('cuts off what comes after the page has had its share', () => {
    const { body } = documentOf('<p></p>'.repeat(10));
    const { beyond } = measure(body, { elements: 4, depth: 100, walked: 1000 });
    expect(beyond.size).toBe(7);
  });
});
