/** The notice that a page does not say when it was published. */
import type { Notice, Reading } from '../types';

export function undatedNotices({ article, asOf }: Reading): Notice[] {
  if (!asOf.why || !article.url) return [];
  const days = asOf.from === asOf.to ? asOf.from : `${asOf.from} to ${asOf.to}`;
  return [
    { kind: 'undated', start: 0, end: 0, message: `Read as of ${days}. ${asOf.why}`, sources: [article.url] },
  ];
}
