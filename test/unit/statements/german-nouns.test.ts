import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';

/** The words that name the speaker of each statement; `?` where there are none. */
function named(marked: string): string[] {
  const reading = readingOf(marked, { article: { language: 'de' } });
  return findStatements(reading, knowing({})).map(({ speakerAt }) =>
    speakerAt ? reading.article.text.slice(speakerAt.start, speakerAt.end) : '?',
  );
}

describe('German nouns are no verbs, and things no speakers', () => {
  it.each<[string, string[]]>([
    [`${TOMAS} hatte gesagt, ein Angriff auf den Hafen hänge vom Wetter ab.`, ['Tomas Lind']],
    [`Vor Gericht hat der junge Beschuldigte keine Reue gezeigt.`, []],
    [`Der Vertrag sieht die von der Werft verlangte Verschärfung vor.`, []],
    [`Dabei wird ${TOMAS} wie schon zuvor angekündigt Hafenmeister.`, []],
    [`Am Montag ruft ${TOMAS} seine Leute ins Amt.`, []],
    [`${TOMAS} rief zur Ruhe auf.`, ['Tomas Lind']],
    [`So jedenfalls der Plan.`, []],
    [`Das gelingt ihm nicht, so die Einschätzung von ${ANNA}.`, ['Anna Berg']],
    [`Ähnlich äußerte sich ${ANNA}.`, ['Anna Berg']],
    [`„Das geht nicht“, sagte Parteichefin und Ministerin ${ANNA}.`, ['Anna Berg']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it('nobody says words that are only of somebody', () =>
    expect(named(`${TOMAS} „größter Sturkopf unserer Tage und Nächte“`)).toEqual(['?']));
});
