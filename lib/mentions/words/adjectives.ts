/** Which country an adjective is of: “russischer”, “ucraina”. */
import type { Token } from '../../text/token';
import { de } from './adjective-stems/de';
import { es } from './adjective-stems/es';
import { fr } from './adjective-stems/fr';
import { it } from './adjective-stems/it';
import { pl } from './adjective-stems/pl';
import { pt } from './adjective-stems/pt';
import { ru } from './adjective-stems/ru';
import { uk } from './adjective-stems/uk';

const TABLES = new Map(
  Object.entries({ de, es, fr, it, pl, pt, ru, uk }).map(([language, { endings, stems }]) => [
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

/** The country that the adjective at a place means, and how many tokens it has: “norte-americano” has three. */
export function adjectiveAt(
  tokens: readonly Token[],
  at: number,
  language: string,
): { country: string; length: number } | undefined {
  const [first, hyphen, second] = tokens.slice(at, at + 3);
  // “El senador Jordan”: a name.
  if (!first || (first.upper && !first.allCaps)) return undefined;
  const isJoined = hyphen?.norm === '-' && hyphen.start === first.end && second?.start === hyphen.end;
  const whole = isJoined ? countryOfAdjective(`${first.norm}-${second.norm}`, language) : undefined;
  if (whole) return { country: whole, length: 3 };
  const country = countryOfAdjective(first.norm, language);
  return country ? { country, length: 1 } : undefined;
}
