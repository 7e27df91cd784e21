/** Speed of entity linking, in the languages of most of the gold. */
import { measureApart } from './child';
import type { LinkingFigures } from './one-linking';

const LANGUAGES = ['en', 'de', 'ru'];

export type LinkingRow = LinkingFigures | { language: string; failed: string };

export async function linkingFigures(): Promise<LinkingRow[]> {
  const rows: LinkingRow[] = [];
  for (const language of LANGUAGES)
    rows.push({ language, ...(await measureApart<LinkingFigures>('one-linking.ts', [language])) });
  return rows;
}
