import { describe, expect, it, test } from 'vitest';
import { findDates } from '../../../lib/dates/dates';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { findNotices } from '../../../lib/notices/notices';
import { findStatements } from '../../../lib/statements/statements';
import { ANNA, CARL, EVA, NORLAND, PAUL, SUDLAND, TOMAS } from '../named';
import { readingOf } from '../reading';

const sources = [{ url: 'https://example.org/fact', publisher: 'Example' }];
const post = (id: string, title: string, role: string, more = {}) => ({
  id: `post/${id}`,
  title,
  role,
  country: 'country/norland',
  sources,
  ...more,
});
const person = (id: string, name: string, country: string, offices: readonly object[]) => ({
  id: `person/${id}`,
  name,
  country,
  description: 'A politician.',
  offices: offices.map((office) => ({ ...office, sources })),
  sources,
});

const knowledge = knowledgeFrom([
  { id: 'country/norland', name: 'Norland', description: 'A country.', status: 'un-member', sources },
  { id: 'country/sudland', name: 'Sudland', description: 'A country.', status: 'un-member', sources },
  post('foreign-minister', 'Foreign Minister of Norland', 'foreign-minister'),
  post('spy-chief', 'Head of the Intelligence Directorate of Norland', 'intelligence-chief', {
    titles: ['Norland’s military intelligence chief'],
  }),
  post('chief-of-staff', 'Head of the Office of the President of Norland', 'chief-of-staff', {
    titles: ['head of the President’s Office'],
  }),
  {
    id: 'org/harbour-party',
    name: 'Harbour Party',
    kind: 'party',
    description: 'A party.',
    country: 'country/norland',
    sources,
  },
  {
    id: 'post/leader-of-the-harbour-party',
    title: 'President of the Harbour Party',
    role: 'party-leader',
    organisation: 'org/harbour-party',
    sources,
  },
  person('anna-berg', 'Anna Berg', 'country/norland', [
    { post: 'post/foreign-minister', from: '2025-01-20' },
    { post: 'post/leader-of-the-harbour-party', from: '2025-01-20' },
  ]),
  person('tomas-lind', 'Tomas Lind', 'country/norland', [
    { post: 'post/foreign-minister', from: '2021-01-20', to: '2025-01-20' },
    { post: 'post/leader-of-the-harbour-party', from: '2021-01-20', to: '2025-01-20' },
  ]),
  person('eva-strand', 'Eva Strand', 'country/norland', [
    { post: 'post/spy-chief', from: '2021-01-20', to: '2025-01-20' },
    { post: 'post/chief-of-staff', from: '2025-01-20' },
  ]),
  person('carl-holm', 'Carl Holm', 'country/norland', [
    { post: 'post/spy-chief', from: '2025-01-20' },
    { post: 'post/chief-of-staff', from: '2021-01-20', to: '2025-01-10' },
    { post: 'post/foreign-minister', from: '2020-01-20', to: '2021-01-20' },
    { post: 'post/foreign-minister', from: '2026-01-20' },
  ]),
  {
    ...person('paul-dahl', 'Paul Dahl', 'country/norland', [
      { post: 'post/foreign-minister', from: '2024-01-20', to: '2024-06-20' },
    ]),
    died: '2024-06-20',
  },
]);

/** @param minister words that are a title of a post, the foreign minister's, where they stand right before a name. */
function messages(
  marked: string,
  { language = 'en', day = '2025-03-13', minister = '', post = 'post/foreign-minister' } = {},
): string[] {
  const blank = readingOf(marked, { asOf: { from: day, to: day }, article: { language } });
  const linked = {
    ...blank,
    mentions: blank.mentions.map((mention) => {
      const start = mention.start - minister.length;
      const isTitled = minister !== '' && blank.article.text.slice(start, mention.start) === minister;
      return isTitled ? { ...mention, title: { start, end: mention.start - 1, post } } : mention;
    }),
  };
  const dated = { ...linked, dates: findDates(linked) };
  const stated = { ...dated, statements: findStatements(dated, knowledge) };
  return findNotices(stated, knowledge).map(({ message }) => message);
}

describe('titles beside names', () => {
  it('knows an office by words that are no title of the tables', () => {
    for (const told of [
      `${EVA}, the head of ${NORLAND}’s military intelligence, is in the delegation.`,
      `The head of military intelligence ${EVA} will be in the delegation.`,
    ])
      expect(messages(told)).toMatchObject([expect.stringContaining('Carl Holm held the office')]);
  });

  it('takes no other office, no deputy and no other country’s for it', () => {
    for (const told of [
      `${EVA}, the head of the Office of the President, is in the delegation.`,
      `${EVA}, the deputy head of military intelligence, is in the delegation.`,
      `${EVA}, a critic of military intelligence, is in the delegation.`,
      `${EVA}, the head of ${SUDLAND}’s military intelligence, is in the delegation.`,
      `${EVA}, then the head of military intelligence, is in the delegation.`,
      `${CARL}, the head of military intelligence, is in the delegation.`,
    ])
      expect(messages(told)).toEqual([]);
  });

  it('notices an office that nobody held on that day', () => {
    expect(
      messages(`${CARL}, the head of the President’s Office, is ill.`, { day: '2025-01-19' }),
    ).toMatchObject([
      expect.stringContaining('until 10 January 2025; Eva Strand took the office on 20 January 2025'),
    ]);
  });
});

test('who held an office before and will hold it again does not hold it between', () => {
  const told = `Foreign minister ${CARL} said on Monday that it was lost.`;
  const on = (day: string) => messages(told, { day, minister: 'Foreign minister ' });
  expect(on('2022-03-13')).toMatchObject([
    expect.stringContaining('until 20 January 2021; on the article’s date Tomas Lind held the office'),
  ]);
  expect(on('2020-03-13')).toEqual([]);
  expect(on('2026-03-13')).toEqual([]);
  expect(on('2026-01-16')).toEqual([]);
});

test('the dead keep the office in which they died, but do not speak on', () => {
  const minister = 'Foreign minister ';
  const said = `Foreign minister ${PAUL} said on Monday that it was lost.`;
  expect(messages(said, { day: '2025-03-13', minister })).toHaveLength(1);
  expect(messages(said, { day: '2024-06-28', minister })).toEqual([]);
  expect(messages(`The street of Foreign minister ${PAUL} is long.`, { minister })).toEqual([]);
});

test.each([
  ['the president of the Harbour Party, ', 1],
  ['Harbour Party president ', 1],
  // Many of a party are called its leaders.
  ['Harbour Party leader ', 0],
  ['the leader of the Harbour Party, ', 0],
])('who led a party once may be called one of its leaders still: %s', (minister, count) => {
  const post = 'post/leader-of-the-harbour-party';
  expect(messages(`Today ${minister}${TOMAS}, says no.`, { minister, post })).toHaveLength(count);
});

describe('old titles in what is told as past', () => {
  const minister = 'Foreign minister ';
  const apart = 'Foreign minister, ';

  it('notices one that says who somebody is, not one that may be left from former days', () => {
    expect(messages(`Foreign minister, ${TOMAS}, summoned the envoy.`, { minister: apart })).toHaveLength(1);
    expect(messages(`Foreign minister ${TOMAS} summoned the envoy.`, { minister })).toEqual([]);
    expect(messages(`Foreign minister, ${ANNA}, summoned the envoy.`, { minister: apart })).toEqual([]);
    expect(
      messages(`In May 2022 the embassy burned. Foreign minister, ${TOMAS}, summoned the envoy.`, {
        minister: apart,
      }),
    ).toEqual([]);
  });

  it('notices one in a clause that tells what is now', () => {
    expect(
      messages(`The fear was great: Foreign minister ${TOMAS} keeps the ports shut.`, { minister }),
    ).toHaveLength(1);
    expect(
      messages(`The fear was great: Foreign minister ${TOMAS} kept the ports shut.`, { minister }),
    ).toEqual([]);
  });

  it('takes a verb that closes a sentence for speech', () => {
    expect(
      messages(`The duties were unjustified, crowed Foreign minister ${TOMAS}.`, { minister }),
    ).toHaveLength(1);
  });

  it.each([
    ['es', `La negociación sigue tras la captura del ministro de exteriores ${TOMAS} en la capital.`],
    ['fr', `La négociation continue après la chute du ministre des affaires étrangères ${TOMAS} au port.`],
    ['pt', `A negociação segue após a queda do ministro dos negócios estrangeiros ${TOMAS} no porto.`],
    ['en', `The fear is great after the overthrow of Foreign minister ${TOMAS}: it stays.`],
  ])('what ended an office was done to who held it: %s: %s', (language, text) => {
    const [, words = ''] = /(?:del|du|do|of) ([^[]+)/.exec(text) ?? [];
    expect(messages(text, { language, minister: words })).toEqual([]);
  });

  it('tells now from then by the verbs of other languages', () => {
    const told: readonly [string, string, number][] = [
      ['uk', `Міністр закордонних справ ${TOMAS} поїздку не коментує.`, 1],
      ['uk', `Міністр закордонних справ ${TOMAS} поїздку скасувала.`, 0],
      ['ru', `Министр иностранных дел ${TOMAS} приедет на переговоры.`, 1],
      ['ru', `Министр иностранных дел ${TOMAS} приехал на переговоры.`, 0],
      ['es', `El ministro de exteriores ${TOMAS} sigue la negociación desde la capital.`, 1],
      ['es', `El ministro de exteriores ${TOMAS} siguió la negociación.`, 0],
      ['pl', `Minister spraw zagranicznych ${TOMAS} jedzie na rozmowy.`, 1],
      ['pl', `Minister spraw zagranicznych ${TOMAS} pojechał na rozmowy.`, 0],
    ];
    for (const [language, text, count] of told) {
      const [words = ''] = /^[^[]+/.exec(text) ?? [];
      expect([text, messages(text, { language, minister: words })]).toMatchObject([text, { length: count }]);
    }
  });

  it('takes a telling in a paragraph of the days of the article for news', () => {
    const minister = 'Foreign Minister ';
    const told = `On Wednesday the delegations met in ${SUDLAND}. ${minister}${TOMAS} carried the bags.`;
    expect(messages(told, { minister })).toHaveLength(1);
    expect(messages(told.replace('On Wednesday', 'In May 2023'), { minister })).toEqual([]);
    expect(messages(told.replace('On Wednesday ', ''), { minister })).toEqual([]);
  });
});
