/** As of which day, or range of days, a text is to be read. */
import type { Knowledge } from '../knowledge/knowledge';
import { addDays, dayNumber, daysOf, inWords, lengthOf, weekdayOf } from '../text/calendar';
import type { Article, DateRange, Sentence } from '../types';
import { type DateExpression, dateExpressions, directionAt } from './expressions';
import { WEEKDAY_NAMES } from './words';
import { yearsByKnowledge } from './years';

export type AsOf = DateRange & { why?: string };

/** What one expression says about the day of writing: not before, not after. */
interface Clue extends Partial<DateRange> {
  surface: string;
}

/** News is read within weeks of what it tells last: the reach of a text that names no later day. */
const NEWS_REACH = 30;
/** Sentences in which a bare weekday is the day of the news. */
const LEAD = 3;

/**
 * The day of publication where the page gives it. Otherwise the days that the
 * address and the text leave possible, with the reason in `why`: the text was
 * written no earlier than the last day it tells of as past, no later than the first
 * day it looks forward to, and on or after the weekday named in its lead.
 * @param now the day of reading (ISO full date), which nothing read can be later than.
 */
export function readingRange(
  article: Article,
  sentences: readonly Sentence[],
  knowledge: Knowledge,
  now: string,
): AsOf {
  const { published } = article;
  if (published?.length === 10) return { from: published, to: published };
  const given = published ? daysOf(published) : undefined;
  const origin = published
    ? `${article.publishedFrom === 'url' ? 'The address' : 'The page'} gives ${inWords(published)}`
    : 'The page gives no date';

  const anchor = given?.to ?? anchorOf(article, sentences, knowledge);
  if (!anchor) return { from: now, to: now, why: `${origin}, nor does the text: read as of today.` };

  const limits: DateRange = given ?? { from: '1800-01-01', to: now };
  const clues = cluesOf(article, sentences, anchor).filter(
    ({ from = limits.from, to = limits.to }) => from <= limits.to && to >= limits.from,
  );
  const past = clues.filter(({ from }) => from).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0];
  const ahead = clues
    .filter(({ to }) => to && to >= (past?.from ?? ''))
    .sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? -1 : 1))[0];

  const from = max(limits.from, past?.from);
  const to = min(limits.to, ahead?.to ?? (given ? undefined : past?.from && addDays(past.from, NEWS_REACH)));
  const reasons = [
    origin,
    past && `the text tells of “${past.surface}” as past`,
    ahead && `it looks forward to “${ahead.surface}”`,
  ];
  const range = from <= to && (past || ahead || given) ? { from, to } : (given ?? { from: now, to: now });
  const day = weekdayInLead(article, sentences, range);
  if (day)
    return {
      from: day.date,
      to: addDays(day.date, 1),
      why: sentence([...reasons, `its first lines say “${day.surface}”`]),
    };
  return { ...range, why: sentence(reasons) };
}

/** A day near the writing, to give yearless dates their year: the last full date of the text. */
function anchorOf(
  article: Article,
  sentences: readonly Sentence[],
  knowledge: Knowledge,
): string | undefined {
  const dated = expressionsOf(article, sentences)
    .filter(({ expression }) => expression.absolute)
    .map(({ expression }) => expression.resolve('2000-01-01'))
    .filter((range) => range !== undefined && lengthOf(range) <= 31)
    .map((range) => range?.to ?? '')
    .sort();
  return dated.at(-1) ?? yearsByKnowledge(article, sentences, knowledge);
}

function cluesOf(article: Article, sentences: readonly Sentence[], anchor: string): Clue[] {
  return expressionsOf(article, sentences).flatMap(({ expression, sentence: { start, end } }): Clue[] => {
    const { surface, reads } = expression;
    if (!expression.absolute && reads !== 'month-day' && reads !== 'month') return [];
    const text = article.text.slice(start, end);
    const direction = directionAt(text, expression.start - start, expression.end - start);
    const range = resolveNear(expression, anchor);
    if (!range || lengthOf(range) > 62) return [];
    if (direction === 'past') return [{ surface, from: range.from }];
    return direction === 'future' ? [{ surface, to: range.to }] : [];
  });
}

/** The occurrence nearest to the anchor, whichever way the sentence looks: the anchor is only near the writing. */
function resolveNear(expression: DateExpression, anchor: string): DateRange | undefined {
  const ranges = [-182, 0, 182].flatMap((shift) => expression.resolve(addDays(anchor, shift)) ?? []);
  const distance = ({ from }: DateRange) => Math.abs(dayNumber(from) - dayNumber(anchor));
  return ranges.sort((a, b) => distance(a) - distance(b))[0];
}

/** The one day of the range that a past weekday in the first sentences can mean. */
function weekdayInLead(article: Article, sentences: readonly Sentence[], range: DateRange) {
  if (lengthOf(range) > 31) return undefined;
  for (const { expression } of expressionsOf(article, sentences.slice(0, LEAD))) {
    if (expression.reads !== 'weekday' || expression.direction === 'future') continue;
    const name = /\p{L}+$/u.exec(expression.surface)?.[0].toLowerCase();
    const number = WEEKDAY_NAMES.findIndex((weekday) => weekday === name) + 1;
    const days = Array.from({ length: lengthOf(range) }, (_, index) => addDays(range.from, index));
    const [date, ...others] = days.filter((day) => weekdayOf(day) === number);
    if (date && others.length === 0) return { date, surface: expression.surface };
  }
  return undefined;
}

function expressionsOf(article: Article, sentences: readonly Sentence[]) {
  return sentences.flatMap((sentence) =>
    dateExpressions(article.text.slice(sentence.start, sentence.end), sentence.start).map((expression) => ({
      expression,
      sentence,
    })),
  );
}

const max = (a: string, b: string | undefined) => (b && b > a ? b : a);
const min = (a: string, b: string | undefined) => (b && b < a ? b : a);
const sentence = (parts: (string | undefined)[]) => `${parts.filter(Boolean).join('; ')}.`;
