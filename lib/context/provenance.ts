/** Where a record's facts are from, as cards show it. */
import type { Knowledge } from '../knowledge/knowledge';
import type { SourceRef } from '../knowledge/schema';

/** The addresses of sources, each once. */
export function urls(sources: readonly SourceRef[], knowledge: Knowledge): string[] {
  return [...new Set(knowledge.sourceCards(sources).map(({ url }) => url))];
}

/** Who publishes them, each once, parted by commas. */
export function publishers(sources: readonly SourceRef[], knowledge: Knowledge): string {
  return [...new Set(knowledge.sourceCards(sources).map(({ publisher }) => publisher))].join(', ');
}
