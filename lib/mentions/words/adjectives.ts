/** Which country an adjective is of: “russischer”, “ucraina”. */
import { ADJECTIVES } from './adjective-stems';

const TABLES = new Map(
  Object.entries(ADJECTIVES).map(([language, { endings, stems }]) => [
    language,
    { endings, stems: new Map(Object.entries(stems)) },
  ]),
);

/** The country that a small-written adjective of a language means, as an entity id. */
export function countryOfAdjective(norm: string, language: string): string | undefined {
  const table = TABLES.get(language);
  if (!table) return undefined;
  for (let length = norm.length; length >= 3; length -= 1) {
    const slug = table.stems.get(norm.slice(0, length));
    if (slug && table.endings.test(norm.slice(length))) return `country/${slug}`;
  }
  return undefined;
}
