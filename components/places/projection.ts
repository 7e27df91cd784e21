/** The map's projection: Mercator, which keeps the shapes of small regions. */

/** Width of the world in map units. */
export const WORLD_WIDTH = 3600;

/** The latitudes between which the map is drawn, in degrees. */
export const NORTH = 82;
export const SOUTH = -58;

const SCALE = WORLD_WIDTH / 360;
const mercator = (latitude: number) =>
  (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
const TOP = mercator(NORTH);

/** Map units from latitude and longitude in degrees; what lies beyond the map's north or south is put on its edge. */
export function project([latitude, longitude]: readonly [number, number]): [x: number, y: number] {
  const within = Math.min(NORTH, Math.max(SOUTH, latitude));
  return [(longitude + 180) * SCALE, (TOP - mercator(within)) * SCALE];
}

export const WORLD_HEIGHT = project([SOUTH, 0])[1];

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Degrees of longitude that a map shows at least: a single place needs its surroundings. */
const LEAST = 16 * SCALE;
const AIR = 1.5;

/** The part of the map that shows all points with air around them, in the given proportion. */
export function boxAround(points: readonly (readonly [number, number])[], proportion: number): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const wanted = Math.max(LEAST, (right - left) * AIR, (bottom - top) * AIR * proportion);
  const width = Math.min(WORLD_WIDTH, WORLD_HEIGHT * proportion, wanted);
  const height = width / proportion;
  return {
    x: clamp((left + right - width) / 2, WORLD_WIDTH - width),
    y: clamp((top + bottom - height) / 2, WORLD_HEIGHT - height),
    width,
    height,
  };
}

/** Degrees, in map units, within which places are near enough to be shown together. */
const REACH = 30 * SCALE;
const MOST = 2 / 3;

/** The points around their median, where most of them are; else all: a far one would shrink the rest to a spot. */
export function withoutOutliers<P extends readonly [number, number]>(points: readonly P[]): readonly P[] {
  const [x, y] = [0, 1].map((axis) => median(points.map((point) => point[axis] ?? 0)));
  const near = points.filter((point) => Math.hypot(point[0] - (x ?? 0), point[1] - (y ?? 0)) < REACH);
  return near.length >= points.length * MOST ? near : points;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));
