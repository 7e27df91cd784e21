/** Stage: the dates that the text names, as days. */

import { lengthOf } from '../text/calendar';
import type { DateMention, DateRange, Reading } from '../types';
import { type DateExpression, dateExpressions } from './expressions';

/** A text inferred to be of two days was written on the first: the day of its news. */
const NEWS_DAYS = 2;

/**
 * Date expressions of the body with the days they mean, read as of the article's
 * date. An expression that the article's range of dates does not determine, or
 * that is part of a name, is left out.
 */
export function findDates(reading: Reading): DateMention[] {
  const { article, sentences, asOf, mentions } = reading;
  return sentences
    .flatMap(({ start, end }) => dateExpressions(article.text.slice(start, end), start))
    .filter(({ start, end }) => !mentions.some((mention) => mention.start < end && start < mention.end))
    .flatMap((expression) => {
      const range = resolveIn(expression, asOf);
      return range
        ? { start: expression.start, end: expression.end, surface: expression.surface, ...range }
        : [];
    });
}

/** What an expression means to a text written on some day of the range; nothing where the days differ. */
export function resolveIn(expression: DateExpression, written: DateRange): DateRange | undefined {
  const first = expression.resolve(written.from);
  if (expression.absolute || lengthOf(written) <= NEWS_DAYS) return first;
  const last = expression.resolve(written.to);
  return first && last && first.from === last.from && first.to === last.to ? first : undefined;
}
