import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';
const OLAV = '[Olav Dahl](person/olav-dahl)';

const post = (title: string, organisation?: string) => [
  { post: { title, titles: [], organisation }, membership: {} } as never,
];

const PEOPLE: Record<string, { description: string; now?: never[]; ever?: never[] }> = {
  'person/anna-berg': {
    description: 'politician, leader of the Harbour Party',
    ever: post('Harbour Secretary'),
  },
  'person/tomas-lind': { description: 'vice president, husband of the mayor', now: post('Vice President') },
  'person/olav-dahl': { description: 'official', now: post('Commissioner', 'org/quay-watch') },
};

const knowledge = knowing({
  person: (id) => ({ id, description: PEOPLE[id]?.description ?? '' }) as never,
  officesOn: (id) => PEOPLE[id]?.now ?? [],
  officesOf: (id) => PEOPLE[id]?.ever ?? PEOPLE[id]?.now ?? [],
});

const last = (marked: string) => findStatements(readingOf(marked), knowledge).at(-1)?.speaker;

describe('whom an office means', () => {
  it.each([
    [`${ANNA} was cross. Nothing was lost, the former harbour secretary fumed.`, 'person/anna-berg'],
    [`${TOMAS} saw ${ANNA}. Nothing was lost, the Harbour Party leader said.`, 'person/anna-berg'],
    [`${TOMAS} left. ${OLAV} came. Nothing was lost, the vice president said.`, 'person/tomas-lind'],
    [
      `${OLAV} was there. ${TOMAS} came too.\n\nNothing was lost, the head of [Quay Watch](org/quay-watch) said.`,
      'person/olav-dahl',
    ],
  ])('%s', (text, wanted) => expect(last(text)).toBe(wanted));

  it.each([
    [
      'an office that is over, of one who holds it',
      `${TOMAS} left. Nothing was lost, the former mayor said.`,
    ],
    ['a vice president', `${TOMAS} left. Nothing was lost, the president said.`],
    ['somebody described by another’s office', `${TOMAS} left. Nothing was lost, the mayor said.`],
    ['a prime minister', `${OLAV} left. ${ANNA} came. Nothing was lost, the minister said.`],
    ['an office held before', `${ANNA} left. Nothing was lost, the harbour secretary said.`],
  ])('not %s', (_, text) => expect(last(text)).toBeUndefined());
});
