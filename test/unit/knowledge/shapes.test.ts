import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../../lib/knowledge/pack/container';
import { readShaped, ShapeWriter } from '../../../lib/knowledge/pack/shapes';

describe('shapes', () => {
  it('give back any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const writer = new ShapeWriter();
        const written = JSON.parse(JSON.stringify(writer.write(value)));
        expect(JSON.stringify(readShaped(written, writer.shapes))).toBe(JSON.stringify(value));
      }),
      { seed: 7 },
    );
  });

  it('write each list of keys once', () => {
    const writer = new ShapeWriter();
    expect(writer.write([{ a: 1, b: undefined }, { a: 2 }])).toEqual([0, [1, 1], [1, 2]]);
    expect(writer.shapes).toEqual([['a']]);
  });

  it('refuse a shape that is not there', () => {
    expect(() => readShaped([2, 'x'], [['a']])).toThrow(PackError);
    expect(() => readShaped([1, 'x', 'y'], [['a']])).toThrow(PackError);
    expect(() => readShaped(['1'], [['a']])).toThrow(PackError);
  });
});
