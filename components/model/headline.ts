/** What the head of the sidebar says of the article itself. */
import type { Context } from '../../lib/types';

/** Who wrote it; undefined where that is the outlet over again. */
export function bylineOf({ article, entities }: Context): string | undefined {
  const card = article.outlet ? entities[article.outlet] : undefined;
  return card?.name.toLowerCase() === article.byline?.toLowerCase() ? undefined : article.byline;
}

/**
 * The day from which the article's age is counted, undefined for one without a date:
 * where the page gives but the month or year, what its text implies tells more.
 */
export function writtenOn({ published, publishedRange }: Context['article']): string | undefined {
  return published && (publishedRange?.to ?? published);
}
