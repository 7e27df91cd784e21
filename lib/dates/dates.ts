/** Stage: the dates that the text names, as days. */

import { lengthOf } from '../text/calendar';
import type { Article, DateMention, DateRange, Reading, Sentence, Span } from '../types';
import { anaphoricDates } from './anaphoric';
import { withYears } from './days-to-days';
import { type DateExpression, dateExpressions } from './expressions';
import { isInName } from './names-with-days';
import { inRow } from './weekdays-in-row';
import { ofWeeks } from './weekdays-of-weeks';

const ORDINAL_STOP = new Set(['de', 'pl']);
/** A text inferred to be of two days was written on the first: the day of its news. */
const NEWS_DAYS = 2;

/**
 * Date expressions of the body with the days they mean, read as of the article's
 * date. An expression that the article's range of dates does not determine, or
 * that is part of a name, is left out.
 */
export function findDates(reading: Reading): DateMention[] {
  const { article, asOf, mentions } = reading;
  const sentences = withOrdinals(reading.sentences, article);
  const read = sentences
    .flatMap(({ start, end }) => dateExpressions(article.text.slice(start, end), start, article.language))
    .filter((expression) => !mentions.some((mention) => overlap(mention, expression)))
    .filter((expression) => !isInName(article.text, expression))
    .flatMap((expression) => {
      const range = resolveIn(expression, asOf);
      return range
        ? {
            start: expression.start,
            end: expression.end,
            surface: expression.surface,
            reads: expression.reads,
            absolute: expression.absolute,
            ...range,
          }
        : [];
    });
  const joined = withYears(article.text, ofWeeks(article.text, inRow(article.text, read, asOf.from)));
  const found = joined.map(({ reads: _, absolute: __, ...date }): DateMention => date);
  const counted = anaphoricDates(article.text, sentences, found, article.language);
  return [...found.filter((date) => !counted.some((other) => overlap(date, other))), ...counted].sort(
    (a, b) => a.start - b.start,
  );
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** What an expression means to a text written on some day of the range; nothing where the days differ. */
export function resolveIn(expression: DateExpression, written: DateRange): DateRange | undefined {
  const first = expression.resolve(written.from);
  if (expression.absolute || lengthOf(written) <= NEWS_DAYS) return first;
  const last = expression.resolve(written.to);
  return first && last && first.from === last.from && first.to === last.to ? first : undefined;
}

/** “Am 16. August”: where days are written with a full stop, the segmenter takes it for the sentence's end. */
function withOrdinals(sentences: readonly Sentence[], { text, language }: Article): Sentence[] {
  if (!ORDINAL_STOP.has(language)) return [...sentences];
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const cut = last?.block === sentence.block && /\b\d{1,2}\.$/.test(text.slice(last.start, last.end));
    if (last && cut) joined[joined.length - 1] = { ...last, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}
