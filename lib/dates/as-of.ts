/** As of which day, or range of days, a text is to be read. */
import { daysOf } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import { addDays, inWords, lengthOf, weekdayOf } from '../text/calendar';
import type { Article, DateRange, Sentence } from '../types';
import { cluesOf, earliestAhead, expressionsOf, type Found, lastFullDate, latestPast } from './clues';
import { WEEKDAY_NAMES } from './words';
import { yearsByKnowledge } from './years';

export type AsOf = DateRange & { why?: string };

/** News is read within weeks of the last day it tells of, and looks a year ahead at most. */
const NEWS_REACH = 30;
const FORESIGHT = 365;
/** Sentences in which a bare weekday is the day of the news. */
const LEAD = 3;

/**
 * The day of publication where the page gives it. Otherwise the days that the
 * address and the text leave possible, with the reason in `why`: the text was
 * written no earlier than the last day it tells of as past, no later than the first
 * day it looks forward to, and on or just after the weekday named in its lead. A date
 * without a year counts only where something else gives the year.
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
  const expressions = expressionsOf(article, sentences);
  const byEvents = given ? undefined : yearsByKnowledge(article, sentences, knowledge);
  const anchor = given?.to ?? byEvents ?? lastFullDate(expressions);

  const limits: DateRange = given ?? { from: '0001-01-01', to: now };
  const clues = anchor
    ? cluesOf(expressions, anchor).filter(
        ({ from, to }) => (from ?? limits.from) <= limits.to && (to ?? limits.to) >= limits.from,
      )
    : [];
  const ahead = earliestAhead(clues);
  const firm = Boolean(given ?? byEvents ?? ahead);
  const past = latestPast(
    clues.filter(({ absolute }) => absolute || firm),
    ahead,
  );

  const reasons = [
    !published
      ? 'The page gives no date'
      : `${article.publishedFrom === 'url' ? 'The address' : 'The page'} gives ${inWords(published)}`,
    past && `the text tells of “${past.surface}” as past`,
    ahead && `it looks forward to “${ahead.surface}”`,
  ];
  if (!given && !past && !ahead)
    return { from: now, to: now, why: 'Neither the page nor the text gives a date: read as of today.' };
  const from = latest(
    limits.from,
    past?.from ?? (given || !ahead?.to ? undefined : addDays(ahead.to, -FORESIGHT)),
  );
  const to = earliest(
    limits.to,
    ahead?.to ?? (byEvents && past?.from ? addDays(past.from, NEWS_REACH) : undefined),
  );
  const day = weekdayInLead(expressions, sentences, { from, to });
  if (!day) return { from, to, why: sentence(reasons) };
  return {
    from: day.date,
    to: addDays(day.date, 1),
    why: sentence([...reasons, `its first lines say “${day.surface}”`]),
  };
}

/** The one day of the range that a past weekday in the first sentences can mean. */
function weekdayInLead(found: readonly Found[], sentences: readonly Sentence[], range: DateRange) {
  if (lengthOf(range) > 31) return undefined;
  const lead = sentences[LEAD - 1]?.end ?? Number.POSITIVE_INFINITY;
  const days = Array.from({ length: lengthOf(range) }, (_, index) => addDays(range.from, index));
  for (const { expression } of found) {
    if (expression.reads !== 'weekday' || expression.direction === 'future' || expression.start >= lead)
      continue;
    const surface = expression.surface.toLowerCase();
    const [date, ...others] = days.filter((day) =>
      surface.endsWith(WEEKDAY_NAMES[weekdayOf(day) - 1] ?? '-'),
    );
    if (date && others.length === 0) return { date, surface: expression.surface };
  }
  return undefined;
}

const latest = (a: string, b: string | undefined) => (b && b > a ? b : a);
const earliest = (a: string, b: string | undefined) => (b && b < a ? b : a);
const sentence = (parts: (string | undefined)[]) => `${parts.filter(Boolean).join('; ')}.`;
