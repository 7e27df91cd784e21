/** Where a map's names are written so that none lies over another: pure arithmetic in SVG units. */

export interface Point {
  text: string;
  /** Lines under the name, written where there is room for all of them. */
  notes: readonly string[];
  x: number;
  y: number;
  /** Written over the point itself, as a country's name is. */
  centred: boolean;
}

export interface PlacedLabel {
  text: string;
  notes: readonly string[];
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Pixels that a letter of these bold names takes, on average. */
const LETTER = 6.8;
/** The same for the smaller notes. */
const NOTE_LETTER = 5.8;
/** Pixels from line to line. */
export const LINE = 13;
const CLEAR = 9;

type Rectangle = [left: number, top: number, right: number, bottom: number];

/**
 * A label for each point, in the points' order; `undefined` where there is no
 * room. Earlier points have the first choice.
 */
export function labelled(
  points: readonly Point[],
  width: number,
  height: number,
): (PlacedLabel | undefined)[] {
  const taken: Rectangle[] = points
    .filter(({ centred }) => !centred)
    .map(({ x, y }) => [x - 5, y - 5, x + 5, y + 5]);
  return points.map((point) => {
    for (const label of [...candidates(point), ...candidates({ ...point, notes: [] })]) {
      const area = areaOf(label);
      const [left, top, right, bottom] = area;
      if (left < 0 || top < 0 || right > width || bottom > height) continue;
      if (taken.some((other) => overlap(area, other))) continue;
      taken.push(area);
      return label;
    }
    return undefined;
  });
}

function candidates({ text, notes, x, y, centred }: Point): PlacedLabel[] {
  if (centred) return [{ text, notes, x, y: y + 4, anchor: 'middle' }];
  const below = notes.length * LINE;
  return [
    { text, notes, x: x + CLEAR, y: y + 4, anchor: 'start' },
    { text, notes, x: x - CLEAR, y: y + 4, anchor: 'end' },
    { text, notes, x, y: y - CLEAR - 2 - below, anchor: 'middle' },
    { text, notes, x, y: y + CLEAR + LINE - 2, anchor: 'middle' },
  ];
}

function areaOf({ text, notes, x, y, anchor }: PlacedLabel): Rectangle {
  const width = Math.max(text.length * LETTER, ...notes.map((note) => note.length * NOTE_LETTER));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, y - LINE + 3, left + width, y + 3 + notes.length * LINE];
}

const overlap = (a: Rectangle, b: Rectangle) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
