import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../../lib/statements/statements';
import { knowing, readingOf } from '../../reading';
import { ANNA, BERG, LIND, said, TOMAS } from '../said';

/** What of the text each statement covers. */
function spans(marked: string): string[] {
  const reading = readingOf(marked);
  return findStatements(reading, knowing({})).map(({ start, end }) => reading.article.text.slice(start, end));
}

describe('somebody without an entry', () => {
  it('is “he” behind his own name', () => {
    const { article, ...reading } = readingOf(
      `“We are ready,” ${LIND} stated. Harbour chief Paul Stoll came as well, and he warned of a storm.`,
    );
    const start = article.text.indexOf('Paul Stoll');
    const surface = 'Paul Stoll';
    const unknown = [{ start, end: start + surface.length, surface }];
    const knowledge = knowing({ person: (id) => ({ id, gender: 'male' }) as never });
    const found = findStatements({ ...reading, article, unknown }, knowledge);
    expect(found.map(({ speaker }) => speaker)).toEqual(['person/tomas-lind', undefined]);
  });

  it('is no part of a phrase', () => {
    expect(said('Mary Dow, head of the [Harbour](org/harbour) of Norna said it was late.')).not.toContain(
      'harbour',
    );
  });
});

describe('where the words of the reporter begin again', () => {
  it.each([
    [
      `The quay is lost, ${TOMAS} said, days after ${ANNA} had opened it.`,
      `The quay is lost, Tomas Lind said`,
    ],
    [`The quay is lost, ${BERG} said, just two weeks after it was opened.`, `The quay is lost, Berg said`],
    [`“It is late,” ${BERG} said on Monday, before the vote was held.`, `“It is late,” Berg said on Monday`],
    [
      `The deal begins, says ${BERG}, only after the quay is sold.`,
      `The deal begins, says Berg, only after the quay is sold.`,
    ],
  ])('%s', (text, first) => expect(spans(text)[0]).toBe(first));
});
