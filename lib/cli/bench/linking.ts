/** Speed of entity linking, on the news articles of the gold and on its traps, in the languages of most of them. */
import { measureApart } from './child';
import type { Corpus, LinkingFigures } from './one-linking';

const LANGUAGES = ['en', 'de', 'ru'];
const CORPORA: readonly Corpus[] = ['statements', 'linking'];

export type LinkingRow = LinkingFigures | { language: string; corpus: Corpus; failed: string };

export async function linkingFigures(): Promise<LinkingRow[]> {
  const rows: LinkingRow[] = [];
  for (const corpus of CORPORA)
    for (const language of LANGUAGES) {
      const figures = await measureApart<LinkingFigures>('one-linking.ts', [language, corpus]);
      rows.push('failed' in figures ? { language, corpus, ...figures } : figures);
    }
  return rows;
}
