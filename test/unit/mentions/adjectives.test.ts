import { expect, test } from 'vitest';
import { de } from '../../../lib/mentions/words/adjective-stems/de';
import { es } from '../../../lib/mentions/words/adjective-stems/es';
import { fr } from '../../../lib/mentions/words/adjective-stems/fr';
import { it } from '../../../lib/mentions/words/adjective-stems/it';
import { pl } from '../../../lib/mentions/words/adjective-stems/pl';
import { pt } from '../../../lib/mentions/words/adjective-stems/pt';
import { ru } from '../../../lib/mentions/words/adjective-stems/ru';
import { uk } from '../../../lib/mentions/words/adjective-stems/uk';
import { countryOfAdjective } from '../../../lib/mentions/words/adjectives';
import { normalise } from '../../../lib/text/normalise';

const TABLES = { de, es, fr, it, pl, pt, ru, uk };

test.each(Object.entries(TABLES))('stems are in comparison form, in %s', (_, { stems }) => {
  for (const stem of Object.keys(stems)) expect(normalise(stem)).toBe(stem);
});

test('the languages with cases know the adjectives of the same countries', () => {
  const known = [de, pl, ru, uk].map(({ stems }) => [...new Set(Object.values(stems))].sort());
  for (const countries of known) expect(countries).toEqual(known[0]);
});

test.each([
  ['de', 'norwegischen', 'norway'],
  ['pl', 'kanadyjskiego', 'canada'],
  ['pl', 'irlandzka', 'ireland'],
  ['ru', 'болгарского', 'bulgaria'],
  ['ru', 'малийский', 'mali'],
  ['ru', 'малайзийский', 'malaysia'],
  ['uk', 'бразильська', 'brazil'],
])('%s: %s', (language, word, country) =>
  expect(countryOfAdjective(normalise(word), language)).toBe(`country/${country}`),
);
