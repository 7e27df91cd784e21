import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainColumn, widthBeside } from '../../../lib/page/room';

describe('widthBeside', () => {
  it('takes the wished width where there is room', () => {
    expect(widthBeside(380, 'right', { left: 200, right: 900 }, 1400)).toEqual({ width: 380, beside: true });
    expect(widthBeside(380, 'left', { left: 500, right: 1200 }, 1400)).toEqual({ width: 380, beside: true });
  });

  it('is narrower where that keeps the column free', () => {
    expect(widthBeside(380, 'right', { left: 200, right: 1000 }, 1358)).toEqual({ width: 350, beside: true });
  });

  it('stands over the page where there is no room', () => {
    expect(widthBeside(380, 'right', { left: 0, right: 1200 }, 1200)).toEqual({ width: 380, beside: false });
    expect(widthBeside(380, 'left', { left: 100, right: 900 }, 1400)).toEqual({ width: 380, beside: false });
  });

  it('is never wider than wished, and beside a column covers nothing of it', () => {
    const places = fc.tuple(fc.integer({ min: 280, max: 720 }), fc.nat(2000), fc.nat(2000), fc.nat(2500));
    fc.assert(
      fc.property(places, ([wished, left, extent, windowWidth]) => {
        const { width, beside } = widthBeside(wished, 'right', { left, right: left + extent }, windowWidth);
        expect(width).toBeLessThanOrEqual(wished);
        if (beside) expect(windowWidth - width).toBeGreaterThanOrEqual(left + extent);
        else expect(width).toBe(wished);
      }),
    );
  });
});

describe('mainColumn', () => {
  it('is where most paragraphs begin; a side column does not count', () => {
    const article = [1, 2, 3].map((line) => ({ left: 200, right: 800 + line }));
    const rail = [1, 2].map(() => ({ left: 900, right: 1200 }));
    expect(mainColumn([...rail, ...article])).toEqual({ left: 200, right: 803 });
  });

  it('is not known where there are none', () => {
    expect(mainColumn([])).toBeUndefined();
  });
});
