import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelled } from '../../../components/places/labels';
import {
  boxAround,
  project,
  WORLD_HEIGHT,
  WORLD_WIDTH,
  withoutOutliers,
} from '../../../components/places/projection';
import type { MapData } from '../../../components/state';
import { isDisputed } from '../../../lib/cli/map/disputed';
import { PathWriter } from '../../../lib/cli/map/path-writer';

const latitude = fc.double({ min: -90, max: 90, noNaN: true });
// Nothing is framed across the date line, and no frame is as wide as the world.
const inland = fc.double({ min: -170, max: 170, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });

describe('the projection', () => {
  it('puts north up, east right, and everything on the map', () => {
    fc.assert(
      fc.property(fc.tuple(latitude, longitude), ([lat, long]) => {
        const [x, y] = project([lat, long]);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(WORLD_WIDTH);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(WORLD_HEIGHT);
      }),
    );
    const [x, y] = project([50, 30]);
    expect(project([51, 30])[1]).toBeLessThan(y);
    expect(project([50, 31])[0]).toBeGreaterThan(x);
  });

  it('is conformal: a degree is as wide as it is high where it is drawn', () => {
    const step = 0.001;
    const [x, y] = project([60, 20]);
    const east = project([60, 20 + step])[0] - x;
    const north = y - project([60 + step, 20])[1];
    expect(north * Math.cos(Math.PI / 3)).toBeCloseTo(east, 4);
  });

  it('frames all points, in the proportion asked for, within the world', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(latitude, inland), { minLength: 1 }), (places) => {
        const points = places.map(project);
        const box = boxAround(points, 1.6);
        expect(box.width / box.height).toBeCloseTo(1.6);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(WORLD_WIDTH + 1e-6);
        for (const [x] of points) {
          expect(x).toBeGreaterThanOrEqual(box.x - 1e-6);
          expect(x).toBeLessThanOrEqual(box.x + box.width + 1e-6);
        }
      }),
    );
  });
});

it('frames the places that lie together, and all where there is no such group', () => {
  const together = [
    [100, 100],
    [110, 100],
    [120, 110],
  ] as const;
  expect(withoutOutliers([...together, [3000, 900]])).toEqual(together);
  const apart = [
    [0, 0],
    [1000, 0],
    [2000, 0],
  ] as const;
  expect(withoutOutliers(apart)).toEqual(apart);
  fc.assert(
    fc.property(fc.array(fc.tuple(latitude, longitude), { minLength: 1 }), (places) => {
      expect(withoutOutliers(places.map(project)).length * 3).toBeGreaterThanOrEqual(places.length * 2);
    }),
  );
});

it('writes no name over another or over a place', () => {
  const point = fc.record({
    text: fc.string({ minLength: 1, maxLength: 14, unit: 'grapheme-ascii' }),
    notes: fc.array(fc.constant('held by somebody'), { maxLength: 2 }),
    x: fc.integer({ min: 0, max: 348 }),
    y: fc.integer({ min: 0, max: 209 }),
    centred: fc.constant(false),
  });
  fc.assert(
    fc.property(fc.array(point), (points) => {
      const labels = labelled(points, 348, 209);
      expect(labels).toHaveLength(points.length);
      const placed = labels.filter((label) => label !== undefined);
      for (const [index, a] of placed.entries()) {
        for (const b of placed.slice(index + 1)) {
          expect(a.x === b.x && a.y === b.y && a.anchor === b.anchor).toBe(false);
        }
      }
    }),
  );
});

it('writes paths that a reader of SVG follows to the same points', () => {
  const path = new PathWriter();
  path.line(
    [
      [10, 10],
      [12.4, 10],
      [12, 10],
      [12, 5],
    ],
    false,
  );
  path.line(
    [
      [0, 0],
      [4, 0],
      [4, -3],
    ],
    true,
  );
  path.line(
    [
      [7, 7],
      [7.2, 7.2],
    ],
    true,
  );
  path.line(
    [
      [1, 1],
      [2, 2],
    ],
    false,
  );
  expect(path.toString()).toBe('m10 10l2 0 0-5m-12-5l4 0 0-3zm1 1l1 1');
});

it('knows a disputed border from either side', () => {
  expect(isDisputed('Russia', 'Ukraine')).toBe(true);
  expect(isDisputed('Ukraine', 'Russia')).toBe(true);
  expect(isDisputed('France', 'Spain')).toBe(false);
});

it('ships outlines in the projection’s units', () => {
  const map: MapData = JSON.parse(readFileSync('assets/public/map.json', 'utf8'));
  expect(map.width).toBe(WORLD_WIDTH);
  expect(map.height).toBe(Math.round(WORLD_HEIGHT));
  for (const path of [map.land, map.borders, map.disputed]) expect(path).toMatch(/^m\d+ \d+l[-\d mlz]+$/);
});
