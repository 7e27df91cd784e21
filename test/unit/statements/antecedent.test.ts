import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';
const OLAV = '[Olav Dahl](person/olav-dahl)';

const knowledge = knowing({
  person: (id) => ({ id, gender: id === 'person/anna-berg' ? 'female' : 'male' }) as never,
  officesOn: (id) =>
    id === 'person/tomas-lind' ? [{ post: { title: 'Minister of Boats', titles: [] } } as never] : [],
});

const speakers = (marked: string, language = 'en') =>
  findStatements(readingOf(marked, { article: { language } }), knowledge).map(({ speaker }) => speaker);

describe('whom a pronoun or an office means', () => {
  it.each([
    [`${OLAV} was plain. The quay, he conceded, had been “badly hit”.`, 'person/olav-dahl'],
    [`${TOMAS} said no. ${OLAV} came late. It was raining, he complained.`, 'person/olav-dahl'],
    [`${OLAV} would not come, he said.`, 'person/olav-dahl'],
    [`${TOMAS} said no. ${ANNA} came late. “I am wet,” she said.`, 'person/anna-berg'],
    [`${OLAV} came to see ${TOMAS}. The quay was late, the minister said.`, 'person/tomas-lind'],
  ])('%s', (text, wanted) => expect(speakers(text).at(-1)).toBe(wanted));

  it.each([
    [`${OLAV} said no. A fisherman in boots came by. “I am wet,” he said.`],
    [`${OLAV} and ${TOMAS} came late. “I am wet,” he said.`],
    [`${ANNA} came late. “I am wet,” he said.`],
    [`${OLAV} came late. “I am wet,” the minister said.`],
    [`${OLAV} came late. Wu Xi said it rained. “I am wet,” he added.`],
    [`${TOMAS} came.\n\nIt rained.\n\nIt snowed.\n\nA guard waved. “I am wet,” the minister said.`],
  ])('nobody clear: %s', (text) => expect(speakers(text).at(-1)).toBeUndefined());

  it('is a verb alone for whoever was the subject, not for somebody named in passing', () => {
    expect(speakers(`${OLAV} llegó tarde. Dijo que llueve.`, 'es')).toEqual(['person/olav-dahl']);
    expect(speakers(`El barco de ${OLAV} llegó tarde. Dijo que llueve.`, 'es')).toEqual([undefined]);
  });

  it('names only people of the text, at the words that mean them', () => {
    const sentence = fc.constantFrom(
      `${ANNA} came.`,
      `${TOMAS} said it rained.`,
      `${OLAV} saw ${ANNA}.`,
      'A guard waved.',
      'He said it was late.',
      '“We go,” she said.',
      'The minister noted that it rained.',
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        const reading = readingOf(sentences.join(' '));
        for (const { speaker, speakerAt } of findStatements(reading, knowledge)) {
          if (!speaker) continue;
          expect(reading.mentions.map(({ entity }) => entity)).toContain(speaker);
          const words = reading.article.text.slice(speakerAt?.start, speakerAt?.end);
          expect(words).toMatch(/^(?:Tomas Lind|He|she|The minister)$/);
        }
      }),
    );
  });
});
