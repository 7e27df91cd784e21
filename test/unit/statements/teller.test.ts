import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';

const quotes = (marked: string, language = 'en') => {
  const reading = readingOf(marked, { article: { language } });
  return findStatements(reading, knowing()).flatMap(({ quote, speaker }) =>
    quote
      ? [`${speaker?.replace('person/', '') ?? '?'}: ${reading.article.text.slice(quote.start, quote.end)}`]
      : [],
  );
};

describe('a quotation without a verb of saying', () => {
  it.each([
    [
      `${ANNA} opened the quay with a hint that it “may not last long”.`,
      'en',
      'anna-berg: may not last long',
    ],
    [
      `${ANNA} took the other side: “Strong quays need no rope.”`,
      'en',
      'anna-berg: Strong quays need no rope.',
    ],
    [
      `${ANNA} brachte es auf eine Formel: „Kai heute oder Flut morgen.“`,
      'de',
      'anna-berg: Kai heute oder Flut morgen.',
    ],
  ])('is of the person whom its sentence is about: %s', (text, language, wanted) =>
    expect(quotes(text, language)).toEqual([wanted]),
  );

  it.each([
    [`${ANNA} met ${TOMAS} and left a note that it “may not last long”.`, 'en'],
    [`${ANNA} left; outside they sang that it “may not last long”.`, 'en'],
    [`The house of ${ANNA} is, they sing, “not built for long”.`, 'en'],
    [`Morgen gehe ${ANNA} „noch viel weiter hinaus“.`, 'de'],
    [`${ANNA} es la única, proclamó el sábado: “Estamos listos para el mar”.`, 'es'],
  ])('is nobody’s: %s', (text, language) =>
    expect(quotes(text, language).every((each) => each.startsWith('?'))).toBe(true),
  );

  it('is a name where it has a capital and no mark before it', () =>
    expect(quotes(`${ANNA} participó en la «Asamblea de los muelles»`, 'es')).not.toContain(
      'anna-berg: Asamblea de los muelles',
    ));
});

it('gives no words to whom others blame for them', () => {
  expect(quotes(`${ANNA} has been mocked for “sleeping at the quay” as the board seeks a new head.`)).toEqual(
    ['?: sleeping at the quay'],
  );
});
