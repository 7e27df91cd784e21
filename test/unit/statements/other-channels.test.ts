import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';
const NORNA = '[Norna](outlet/norna)';

/** Each statement as “speaker < channels”. */
function heard(marked: string, language: string): string[] {
  const reading = readingOf(marked, { article: { language } });
  const knowledge = knowing({ person: (id) => ({ id, gender: 'female' }) as never });
  return findStatements(reading, knowledge).map(
    ({ speaker, via }) => `${speaker?.replace(/^.*\//, '')} < ${via.map((id) => id.replace(/^.*\//, ''))}`,
  );
}

describe('an interview', () => {
  it.each([
    ['de', `${ANNA} sagte im Interview mit ${NORNA}, sie bleibe. ${ANNA} warnte vor Eile.`],
    ['es', `${ANNA} dijo en una entrevista con ${NORNA} que no. ${ANNA} advirtió de los costes.`],
    ['ru', `${ANNA} заявила в интервью ${NORNA}, что нет. ${ANNA} добавила, что пора.`],
    ['en', `${ANNA} said in an interview with ${NORNA} that it was late. ${ANNA} said it was cold.`],
  ])('holds for what its speaker says next: %s: %s', (language, text) =>
    expect(heard(text, language)).toEqual(['anna-berg < norna', 'anna-berg < norna']),
  );

  it('holds past what others say in between', () => {
    const text = `${ANNA} sagte im Interview mit ${NORNA}, sie bleibe. ${TOMAS} widersprach. ${ANNA} warnte vor Eile.`;
    expect(heard(text, 'de')).toEqual(['anna-berg < norna', 'tomas-lind < ', 'anna-berg < norna']);
  });

  it('is over where another channel is named', () => {
    const text = `${ANNA} sagte im Interview mit ${NORNA}, sie bleibe. ${ANNA} sagte dem Sender [Arvo](outlet/arvo), es reiche. ${ANNA} lobte den Rat.`;
    expect(heard(text, 'de').at(1)).toEqual('anna-berg < arvo');
    expect(heard(text, 'de').at(2)).not.toContain('norna');
  });
});

describe('a platform as a common noun', () => {
  it.each([
    ['ru', `«Пора», – отметила ${ANNA} в своём телеграм-канале.`],
    ['uk', `Час настав, підкреслила ${ANNA} у телеграмі.`],
  ])('%s: %s', (language, text) => expect(heard(text, language)).toEqual(['anna-berg < telegram']));
});
