/** What the dates of a text say about the day of its writing: told of as past, or looked forward to. */
import { addDays, dayNumber, lengthOf } from '../text/calendar';
import type { Article, DateRange, Sentence } from '../types';
import { type DateExpression, dateExpressions, directionAt } from './expressions';

/** What one expression says about the day of writing: not before, not after. */
export interface Clue {
  surface: string;
  from?: string;
  to?: string;
  /** It names its year itself. */
  absolute: boolean;
}

/** Longer than two months, a date dates nothing. */
const LONGEST = 62;

export interface Found {
  expression: DateExpression;
  /** The expression's sentence, and where it begins. */
  text: string;
  start: number;
}

/** The text's expressions of time, sentence by sentence. */
export function expressionsOf(article: Article, sentences: readonly Sentence[]): Found[] {
  return sentences.flatMap(({ start, end }) => {
    const text = article.text.slice(start, end);
    return dateExpressions(text, start, article.language).map((expression) => ({ expression, text, start }));
  });
}

/** A day near the writing, to give yearless dates their year: the last full date of the text. */
export function lastFullDate(found: readonly Found[]): string | undefined {
  return found
    .flatMap(({ expression }) => (expression.absolute ? (expression.resolve('2000-01-01') ?? []) : []))
    .filter((range) => lengthOf(range) <= 31)
    .map(({ to }) => to)
    .sort()
    .at(-1);
}

/** @param anchor a day near the writing (ISO full date), to give yearless dates their year. */
export function cluesOf(found: readonly Found[], anchor: string): Clue[] {
  return found.flatMap(({ expression, text, start }): Clue[] => {
    const { surface, reads, absolute } = expression;
    if (!absolute && reads !== 'month-day' && reads !== 'month') return [];
    const direction = directionAt(text.toLowerCase(), expression.start - start, expression.end - start);
    const range = resolveNear(expression, anchor);
    if (!range || lengthOf(range) > LONGEST) return [];
    if (direction === 'past') return [{ surface, absolute, from: range.from }];
    return direction === 'future' ? [{ surface, absolute, to: range.to }] : [];
  });
}

/** The occurrence nearest to the anchor, whichever way the sentence looks: the anchor is only near the writing. */
function resolveNear(expression: DateExpression, anchor: string): DateRange | undefined {
  const ranges = [-182, 0, 182].flatMap((shift) => expression.resolve(addDays(anchor, shift)) ?? []);
  const distance = ({ from }: DateRange) => Math.abs(dayNumber(from) - dayNumber(anchor));
  return ranges.sort((a, b) => distance(a) - distance(b))[0];
}

/** The first day that the text looks forward to, not before the last that it names as past with its year. */
export function earliestAhead(clues: readonly Clue[]): Clue | undefined {
  const told =
    clues
      .filter(({ absolute }) => absolute)
      .map(({ from = '' }) => from)
      .sort()
      .at(-1) ?? '';
  return clues
    .filter(({ to }) => to !== undefined && to >= told)
    .sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? -1 : 1))[0];
}

/** The last day told of as past, up to the one that the text looks forward to. */
export function latestPast(clues: readonly Clue[], ahead: Clue | undefined): Clue | undefined {
  const told = clues.filter(({ from }) => from !== undefined && from <= (ahead?.to ?? '9999'));
  return told.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0];
}
