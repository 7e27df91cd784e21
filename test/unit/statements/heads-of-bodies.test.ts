import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';
const PARTY = '[KLP](org/klp)';

/** The speaker of each statement, or the words that stand for one; `?` where the text does not tell. */
function speakers(marked: string, language: string): string[] {
  const reading = readingOf(marked, { article: { language } });
  return findStatements(reading, knowing({})).map(
    ({ speaker, described }) => speaker?.replace(/^.*\//, '') ?? described ?? '?',
  );
}

describe('who heads a body speaks, not the body', () => {
  it.each([
    ['pl', `„To koniec” – podkreślił prezes ${PARTY}.`, ['prezes KLP']],
    ['pl', `Prezes ${PARTY} powiedział, że odejdzie.`, ['Prezes KLP']],
    ['pl', `„To koniec” – napisał lider Nowej Wiosny.`, ['lider Nowej Wiosny']],
    ['pl', `„To koniec” – napisał lider ${PARTY} ${ANNA}.`, ['anna-berg']],
    ['ru', `Лидер ${PARTY} заявил, что уходит.`, ['Лидер KLP']],
    ['uk', `«Це кінець», — сказав голова ${PARTY}.`, ['голова KLP']],
  ])('%s: %s', (language, text, expected) => expect(speakers(text, language)).toEqual(expected));

  it('whom the text has named as its head', () => {
    const text = `Prezes ${PARTY} ${TOMAS} spotkał się z ${ANNA}. „Nie ma zgody” – napisał prezes ${PARTY}.`;
    expect(speakers(text, 'pl')).toEqual(['tomas-lind']);
  });

  it('nobody whom the text has not named so', () => {
    const text = `${ANNA} spotkała się z nami. „Nie ma zgody” – napisał prezes ${PARTY}.`;
    expect(speakers(text, 'pl')).toEqual(['prezes KLP']);
    const minister = `Prezydent ${TOMAS} przyjechał. „Nie ma zgody” – napisał szef MSZ.`;
    expect(speakers(minister, 'pl')).toEqual(['szef MSZ']);
  });
});

describe('a Polish adverb before the verb', () =>
  it.each(['Jednocześnie', 'Ponadto', 'Następnie'])('%s is no speaker', (adverb) =>
    expect(speakers(`${ANNA} powiedziała, że idzie. ${adverb} dodała, że wróci.`, 'pl')).not.toContain(
      adverb,
    ),
  ));
