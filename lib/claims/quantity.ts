/** Shares and numbers as a text states them. */
import { FRACTIONS, NUMBERS, SCALES, SUMS, TENS, UNITS } from './words';

/** A number with the interval that its wording leaves open. */
export interface Quantity {
  surface: string;
  low: number;
  high: number;
}

// “A third”, “one third”; a third alone may be the third of many.
const BARE = 'third|quarter|fifth|sixth|tenth';
const COMPOUND = Object.keys(FRACTIONS)
  .filter((word) => word.includes('-') || word === 'half')
  .map((word) => word.replace('-', '[- ]'))
  .join('|');
const FRACTION = `(?<=\\b(?:an?|one) )(?:${BARE})|${COMPOUND}`;
const COUNT = Object.keys(NUMBERS).join('|');
const BOUND =
  '(?<bound>more than|over|at least|no less than|up to|at most|no more than|less than|under|nearly|almost|close to|about|around|some|roughly|approximately|an estimated)?';
const SHARE = new RegExp(
  `${BOUND}\\s*(?:an?\\s+)?(?:(?<low>\\d+(?:[.,]\\d+)?)\\s*(?:[-–]|to)\\s*)?(?:(?<number>\\d+(?:[.,]\\d+)?|${Object.keys(TENS).join('|')})\\s*(?:%|per ?cent|percent)|(?<fraction>${FRACTION})(?![\\p{L}-]))`,
  'iu',
);

/** How far “about” and “nearly” reach, as a part of the number. */
const ROUGH = 0.1;

/** The first share of a passage, in per cent: “nearly one-fifth”, “more than 70 per cent”, “18–20 %”. */
export function readShare(passage: string): Quantity | undefined {
  const groups = SHARE.exec(passage);
  if (!groups?.groups) return undefined;
  const { bound, low, number, fraction } = groups.groups;
  const value = fraction
    ? FRACTIONS[fraction.toLowerCase().replace(' ', '-')]
    : (TENS[number?.toLowerCase() ?? ''] ?? Number(number?.replace(',', '.')));
  if (value === undefined || Number.isNaN(value)) return undefined;
  const surface = groups[0].trim();
  if (low) return { surface, low: Number(low.replace(',', '.')), high: value };
  return { surface, ...interval(value, bound?.toLowerCase(), fraction !== undefined, 100) };
}

/**
 * The first number that counts something called by the unit, or by another word for it: “five regions”,
 * “a toll of 745”, “puts the dead at 745”, “an army of 600 thousand”.
 */
export function readCount(passage: string, unit: string): Quantity | undefined {
  const match = counts(unit).exec(passage);
  const { bound, least, number, scale, behind, times } = match?.groups ?? {};
  const written = number ?? behind;
  if (!match || !written) return undefined;
  const surface = match[0].trim();
  const value = numberIn(written, scale ?? times);
  if (Number.isNaN(value)) return undefined;
  const low = least ? numberIn(least, scale) : value;
  if (low < value) return { surface, low, high: value };
  return { surface, ...interval(value, bound?.toLowerCase(), false, Number.POSITIVE_INFINITY) };
}

function numberIn(written: string, scale?: string): number {
  const number = NUMBERS[written.toLowerCase()] ?? Number(written.replaceAll(',', '').replace(/\.$/, ''));
  return number * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
}

const patterns = new Map<string, RegExp>();

/** Words after which a number counts the unit. */
function leadsTo(words: readonly string[]): string[] {
  const sums = words.filter((word) => SUMS.includes(word)).join('|');
  return [
    ...(words.includes('deaths') ? ['tolls?\\s+(?:[\\p{L}-]+\\s+){0,4}?'] : []),
    ...(words.includes('soldiers') ? ['army\\s+(?:of|at|up to|to)\\s+'] : []),
    ...(sums === '' ? [] : [`(?:${sums})\\s+(?:at|up to|to)\\s+`]),
  ];
}

/** Finds a number before words for the unit, or behind those that lead to one. */
function counts(unit: string): RegExp {
  const known = patterns.get(unit);
  if (known) return known;
  const word = unit.split(/\s+/)[0]?.replace(/s$/, '') ?? '';
  const words = UNITS.find((group) => group.some((each) => each.startsWith(word))) ?? [word];
  const figure = `\\d[\\d,.]*|${COUNT}`;
  const scale = Object.keys(SCALES).join('|');
  const before = leadsTo(words);
  // “Dead at 10:30” is no count.
  const behind =
    before.length > 0
      ? `|\\b(?:${before.join('|')})(?<behind>\\d[\\d,.]*)(?![.:,]?\\d|:|\\s*[ap]\\.?m\\b)(?:\\s+(?<times>${scale}))?`
      : '';
  const pattern = new RegExp(
    `${BOUND}\\s*(?:(?<least>${figure})\\s*(?:[-–]|to)\\s*)?(?<number>${figure})(?:\\s+(?<scale>${scale}))?\\s+(?:[\\p{L}-]+\\s+){0,2}(?:${words.join('|')})${behind}`,
    'iu',
  );
  patterns.set(unit, pattern);
  return pattern;
}

function interval(
  value: number,
  bound: string | undefined,
  rounded: boolean,
  most: number,
): { low: number; high: number } {
  const slack = value * ROUGH;
  if (bound === undefined || bound === '')
    return rounded ? { low: value - slack, high: value + slack } : { low: value, high: value };
  if (/more than|over|at least|no less/.test(bound)) return { low: value, high: most };
  if (/up to|at most|no more|less than|under/.test(bound)) return { low: 0, high: value };
  return /nearly|almost|close to/.test(bound)
    ? { low: value - slack, high: value }
    : { low: value - slack, high: value + slack };
}
