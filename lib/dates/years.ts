/** The year of a text that names only days and months, by events that the base knows on such days. */
import type { Knowledge } from '../knowledge/knowledge';
import { tokenise } from '../text/tokens';
import type { Article, Sentence } from '../types';
import { dateExpressions } from './expressions';

/** Participants or places of an event that its sentence must name too. */
const SHARED = 2;

/**
 * The latest day, with its year, on which an event of the base happened whose
 * day and month the text names beside at least two of its participants or places.
 */
export function yearsByKnowledge(
  article: Article,
  sentences: readonly Sentence[],
  knowledge: Knowledge,
): string | undefined {
  const lastYear = Number(knowledge.asOf.slice(0, 4));
  const years = Array.from({ length: 30 }, (_, index) => lastYear - index);
  const days = sentences.flatMap(({ start, end }) => {
    const text = article.text.slice(start, end);
    const expressions = dateExpressions(text, 0, article.language).filter(
      ({ reads }) => reads === 'month-day',
    );
    if (expressions.length === 0) return [];
    const named = new Set(knowledge.match(tokenise(text)).flatMap(({ refs }) => refs.map(({ id }) => id)));
    if (named.size < SHARED) return [];
    return expressions.flatMap((expression) =>
      years.flatMap((year) => {
        const day = expression.resolve(`${year}-07-01`)?.from;
        if (!day || day > knowledge.asOf) return [];
        const events = knowledge.eventsBetween(day, day).filter(({ from }) => from === day);
        return events.some(
          ({ participants, places }) =>
            [...participants, ...places].filter((id) => named.has(id)).length >= SHARED,
        )
          ? day
          : [];
      }),
    );
  });
  return days.sort().at(-1);
}
