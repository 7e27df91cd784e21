import { describe, expect, it } from 'vitest';
import { matchClaims } from '../../../lib/claims/claims';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { findStatements } from '../../../lib/statements/statements';
import { ANNA, NORLAND, TOMAS } from '../named';
import { readingOf } from '../reading';
import { lighthouse, norland, person, source } from './norland';

const knowledge = knowledgeFrom([
  person('anna-berg', 'Anna Berg'),
  person('tomas-lind', 'Tomas Lind'),
  norland,
  lighthouse,
  {
    id: 'claim/anna-keep',
    topic: 'topic/lighthouse',
    text: 'The tower is the heritage of all.',
    speaker: 'person/anna-berg',
    date: '2025-03-10',
    position: { type: 'option', value: 'keep' },
    sources: [source],
  },
]);

function found(marked: string, title = '') {
  const reading = readingOf(marked, { title, asOf: { from: '2025-03-14', to: '2025-03-14' } });
  return matchClaims({ ...reading, statements: findStatements(reading, knowledge) }, knowledge).map(
    ({ start, position }) => [reading.article.text.slice(start).split(' ')[0], position],
  );
}

const HEADLINE = '[Norland](country/norland) to sell the lighthouse';
const TOLD = `The tower of ${NORLAND}, its keepers and its lamp are for sale.`;

describe('what the article is on', () => {
  const said = `${TOLD}\n\n${TOMAS} said that the lamp saves money, and the keepers too.`;

  it('is joined by an answer in words of the matter', () => {
    expect(found(said, HEADLINE).map(([first]) => first)).toContain('Tomas');
  });

  it('is not joined in an article on something else', () => {
    const elsewhere = `It rains in ${NORLAND}.\n\n${TOMAS} said that an umbrella saves money.`;
    expect(found(elsewhere, 'Weather in [Norland](country/norland)')).toEqual([]);
  });

  it('is not joined by words of another matter', () => {
    const other = `${TOLD}\n\n${TOMAS} said that the harbour was full.`;
    expect(found(other, HEADLINE).map(([first]) => first)).not.toContain('Tomas');
  });

  it('goes on in the paragraph, and not beyond it', () => {
    const first = `${ANNA} said the lighthouse sale in ${NORLAND} was an act of vandals.`;
    const next = `${TOMAS} said the mayor was glad of the price.`;
    expect(found(`${first} ${next}`)).toHaveLength(2);
    expect(found(`${first}\n\n${next}`)).toHaveLength(1);
  });
});

describe('a position', () => {
  it('is left out where the speaker said otherwise in the same days', () => {
    const said = (who: string) => `${who} said the sale of the lighthouse of ${NORLAND} saves money.`;
    expect(found(said(TOMAS))).toEqual([['Tomas', 'yes']]);
    expect(found(said(ANNA))).toEqual([['Anna', undefined]]);
  });
});
