import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../../lib/knowledge/pack/container';
import { readShaped, ShapeWriter } from '../../../lib/knowledge/pack/shapes';

const idOf = (record: number) => {
  if (record !== 5) throw new PackError('no such record');
  return 'a';
};

describe('shapes', () => {
  it('give back any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const writer = new ShapeWriter((text) => (text === 'a' ? 5 : undefined));
        const written = JSON.parse(JSON.stringify(writer.write(value)));
        expect(JSON.stringify(readShaped(written, writer.shapes, idOf))).toBe(JSON.stringify(value));
      }),
      { seed: 7 },
    );
  });

  it('write each list of keys once', () => {
    const writer = new ShapeWriter(() => undefined);
    expect(writer.write([{ a: 1, b: undefined }, { a: 2 }])).toEqual([0, [1, 1], [1, 2]]);
    expect(writer.shapes).toEqual([['a']]);
  });

  it('write an id as the number of its record', () => {
    const writer = new ShapeWriter((text) => (text === 'a' ? 5 : undefined));
    expect(writer.write(['a', 'b'])).toEqual([0, [-1, 5], 'b']);
  });

  it('refuse a shape or a record that is not there', () => {
    expect(() => readShaped([-1, 6], [], idOf)).toThrow(PackError);
    expect(() => readShaped([-1, 'a'], [], idOf)).toThrow(PackError);
    expect(() => readShaped([2, 'x'], [['a']], idOf)).toThrow(PackError);
    expect(() => readShaped([1, 'x', 'y'], [['a']], idOf)).toThrow(PackError);
    expect(() => readShaped(['1'], [['a']], idOf)).toThrow(PackError);
  });
});
