/** Writes SVG paths in few characters: whole units, relative moves, points that do not move left out. */
export class PathWriter {
  readonly #parts: string[] = [];
  #x = 0;
  #y = 0;

  /** Adds a line through points in map units; a ring of fewer than three distinct points is left out. */
  line(points: readonly (readonly [number, number])[], closed: boolean): void {
    const whole = distinct(points.map(([x, y]) => [Math.round(x), Math.round(y)] as const));
    const [first, ...rest] = whole;
    if (!first || rest.length < (closed ? 2 : 1)) return;
    const steps = rest.map((point, index) => {
      const [beforeX, beforeY] = whole[index] ?? first;
      return pair(point[0] - beforeX, point[1] - beforeY);
    });
    this.#parts.push(`m${pair(first[0] - this.#x, first[1] - this.#y)}l${joined(steps)}${closed ? 'z' : ''}`);
    // After `z` the pen is back at the beginning.
    [this.#x, this.#y] = closed ? first : (rest[rest.length - 1] ?? first);
  }

  toString(): string {
    return this.#parts.join('');
  }
}

/** A minus sign separates as well as a space does. */
const joined = (numbers: readonly string[]) => numbers.join(' ').replaceAll(' -', '-');
const pair = (x: number, y: number) => joined([String(x), String(y)]);

function distinct(points: readonly (readonly [number, number])[]) {
  return points.filter(([x, y], index) => {
    const before = points[index - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}
