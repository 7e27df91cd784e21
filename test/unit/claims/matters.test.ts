import { describe, expect, it } from 'vitest';
import { matchClaims } from '../../../lib/claims/claims';
import { topicsAlike } from '../../../lib/claims/matters';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { findStatements } from '../../../lib/statements/statements';
import { readingOf } from '../reading';
import { norland, person, source } from './norland';

const knowledge = knowledgeFrom([
  person('anna-berg', 'Anna Berg'),
  person('tomas-lind', 'Tomas Lind'),
  norland,
  {
    id: 'topic/lighthouse',
    question: 'May the lighthouse be sold?',
    answer: {
      type: 'option',
      options: [
        { id: 'sell', text: 'yes', cues: ['saves money'] },
        { id: 'keep', text: 'no', cues: ['heritage', 'vandal*', 'denied'] },
      ],
    },
    about: ['country/norland'],
    cues: ['lighthouse + sell*', 'lighthouse + sale', 'lighthouse + auction'],
  },
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

const ANNA = '[Anna Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';
const NORLAND = '[Norland](country/norland)';

function found(marked: string, title = '') {
  const reading = readingOf(marked, { title, asOf: { from: '2025-03-14', to: '2025-03-14' } });
  return matchClaims({ ...reading, statements: findStatements(reading, knowledge) }, knowledge).map(
    ({ start, position }) => [reading.article.text.slice(start).split(' ')[0], position],
  );
}

const HEADLINE = '[Norland](country/norland) to sell the lighthouse';

describe('what the article is on', () => {
  it('is joined by an answer without the words of the topic', () => {
    const said = `${NORLAND} is calm. ${TOMAS} said that it saves money.`;
    expect(found(said, HEADLINE)).toEqual([['Tomas', 'yes']]);
    expect(found(said, 'Weather in Norland')).toEqual([]);
  });

  it('is joined by a stance on “the decision”', () => {
    expect(found(`${NORLAND} is calm. ${TOMAS} welcomed the decision.`, HEADLINE)).toEqual([
      ['Tomas', undefined],
    ]);
    expect(found(`${NORLAND} is calm. ${TOMAS} welcomed the rain.`, HEADLINE)).toEqual([]);
  });

  it('is joined by what somebody wants of “the lighthouse”', () => {
    const wanted = (what: string) => found(`${NORLAND} is calm. The islanders want ${what}.`, HEADLINE);
    expect(wanted('the old lighthouse for a school')).toEqual([['The', undefined]]);
    expect(wanted('a lighthouse of their own')).toEqual([]);
  });

  it('is not joined by a denial of something told before', () => {
    const first = `${NORLAND} is calm. It rained.`;
    expect(found(`${first} ${TOMAS} said heritage was at stake.`, HEADLINE)).toHaveLength(1);
    expect(found(`${first} ${TOMAS} denied it.`, HEADLINE)).toEqual([]);
  });

  it('goes on in the paragraph, as long as nobody turns to something else', () => {
    const first = `${ANNA} said the lighthouse sale in ${NORLAND} was an act of vandals.`;
    expect(found(`${first} ${ANNA} said children had drawn it.`)).toHaveLength(2);
    expect(found(`${first} ${TOMAS} said children had swum.`)).toHaveLength(1);
    expect(found(`${first} ${ANNA} also said children had drawn it.`)).toHaveLength(1);
    expect(found(`${first}\n\n${ANNA} said children had drawn it.`)).toHaveLength(1);
  });
});

describe('a position', () => {
  it('is left out where the speaker said otherwise in the same days', () => {
    const said = (who: string) => `${who} said the sale of the lighthouse of ${NORLAND} saves money.`;
    expect(found(said(TOMAS))).toEqual([['Tomas', 'yes']]);
    expect(found(said(ANNA))).toEqual([['Anna', undefined]]);
  });
});

describe('topicsAlike', () => {
  const passages = (...shares: number[]) => shares.map((share) => new Map(share ? [['topic/a', share]] : []));

  it('needs several statements, and much of them', () => {
    expect(topicsAlike(passages(0.2, 0.2, 0.2, 0))).toEqual(['topic/a']);
    expect(topicsAlike(passages(0.9, 0.9, 0, 0))).toEqual([]);
    expect(topicsAlike(passages(...Array(4).fill(0.2), ...Array(40).fill(0)))).toEqual([]);
  });
});
