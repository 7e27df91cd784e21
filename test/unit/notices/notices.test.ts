import { describe, expect, it } from 'vitest';
import { matchClaims } from '../../../lib/claims/claims';
import { findDates } from '../../../lib/dates/dates';
import { matchEvents } from '../../../lib/events/events';
import { knowledgeFrom } from '../../../lib/knowledge/open';
import { findNotices } from '../../../lib/notices/notices';
import { findStatements } from '../../../lib/statements/statements';
import type { Mention, RelatedClaim } from '../../../lib/types';
import { ANNA, CARL, EVA, NORLAND, PAUL, TOMAS } from '../named';
import { readingOf } from '../reading';

const source = { url: 'https://example.org/fact', publisher: 'Example' };
const URL = 'https://example.org/article';
const term = (from: string, to?: string) => ({
  post: 'post/president-of-norland',
  from,
  ...(to ? { to } : {}),
  sources: [source],
});

const knowledge = knowledgeFrom([
  {
    id: 'country/norland',
    name: 'Norland',
    description: 'A country.',
    status: 'un-member',
    sources: [source],
  },
  {
    id: 'post/president-of-norland',
    title: 'President of Norland',
    role: 'president',
    country: 'country/norland',
    sources: [source],
  },
  {
    id: 'person/anna-berg',
    name: 'Anna Berg',
    description: 'A politician.',
    offices: [term('2025-01-20')],
    sources: [source],
  },
  {
    id: 'person/tomas-lind',
    name: 'Tomas Lind',
    description: 'A politician.',
    offices: [term('2021-01-20', '2025-01-20')],
    sources: [source],
  },
  {
    id: 'person/eva-strand',
    name: 'Eva Strand',
    description: 'A politician.',
    offices: [term('2016-01-20', '2020-01-20')],
    sources: [source],
  },
  {
    id: 'person/paul-dahl',
    name: 'Paul Dahl',
    description: 'A politician.',
    died: '2021-01-20',
    offices: [term('2020-01-20', '2021-01-20')],
    sources: [source],
  },
  { id: 'person/carl-holm', name: 'Carl Holm', description: 'A politician.', sources: [source] },
  {
    id: 'event/2025-01-meeting-plan',
    name: 'Meeting of Berg and Holm, as planned',
    kind: 'meeting',
    from: '2025-01-10',
    status: 'planned',
    cameTo: 'event/2025-06-01-meeting',
    participants: ['person/anna-berg', 'person/carl-holm'],
    summary: 'They want to meet.',
    sources: [source],
  },
  {
    id: 'event/2025-06-01-meeting',
    name: 'Meeting of Berg and Holm',
    kind: 'meeting',
    from: '2025-06-01',
    participants: ['person/anna-berg', 'person/carl-holm'],
    summary: 'They met.',
    sources: [source],
  },
  {
    id: 'event/2025-03-visit-plan',
    name: 'Meeting of Berg and Dahl, as planned',
    kind: 'meeting',
    from: '2025-03-10',
    to: '2025-03-20',
    status: 'planned',
    outcome: 'It did not take place.',
    participants: ['person/anna-berg', 'person/paul-dahl'],
    summary: 'They wanted to meet.',
    sources: [source],
  },
  {
    id: 'event/2025-03-cancelled',
    name: 'Summit of Holm and Lind',
    kind: 'summit',
    from: '2025-03-10',
    to: '2025-03-20',
    status: 'cancelled',
    participants: ['person/carl-holm', 'person/tomas-lind'],
    summary: 'They were to meet.',
    sources: [source],
  },
  {
    id: 'event/2025-03-13-departure',
    name: 'Eva Strand announces her resignation',
    kind: 'resignation',
    from: '2025-03-13',
    participants: ['person/eva-strand'],
    summary: 'She left.',
    sources: [source],
  },
  {
    id: 'topic/truce',
    question: 'Is the truce accepted?',
    answer: { type: 'yes-no' },
    cues: ['truce', 'commented + truce'],
    words: ['comment*', 'peace', 'ceasefire', 'halt*'],
    about: ['country/norland'],
  },
  {
    id: 'topic/share',
    question: 'How much is held?',
    answer: { type: 'number', unit: 'per cent' },
    cues: ['holds + land'],
    about: ['country/norland'],
  },
  {
    id: 'topic/term',
    question: 'What is the term?',
    answer: {
      type: 'option',
      changes: true,
      options: [
        { id: 'fifty', text: '50 days', cues: ['50 days'] },
        { id: 'ten', text: '10 days', cues: ['10 days'] },
      ],
    },
    cues: ['term + days'],
    about: ['country/norland'],
  },
  {
    id: 'claim/fifty-days',
    topic: 'topic/term',
    text: 'The term is 50 days.',
    speaker: 'person/tomas-lind',
    date: '2025-07-14',
    position: { type: 'option', value: 'fifty' },
    sources: [source],
  },
  {
    id: 'claim/ten-days',
    topic: 'topic/term',
    text: 'The term is 10 days.',
    speaker: 'person/tomas-lind',
    date: '2025-07-28',
    position: { type: 'option', value: 'ten' },
    sources: [source],
  },
  {
    id: 'claim/berg-truce',
    topic: 'topic/truce',
    text: 'The truce is welcome.',
    speaker: 'person/anna-berg',
    party: 'country/norland',
    date: '2025-03-01',
    position: { type: 'yes-no', value: 'yes' },
    sources: [source],
  },
  {
    id: 'claim/map',
    topic: 'topic/share',
    text: 'It is 18.6 per cent.',
    speaker: 'person/tomas-lind',
    date: '2025-03-01',
    position: { type: 'number', value: 18.6 },
    sources: [source],
  },
  {
    id: 'event/2025-04-02-summit',
    name: 'Summit in Vik',
    kind: 'summit',
    from: '2025-04-02',
    participants: ['person/anna-berg', 'person/tomas-lind'],
    summary: 'They met.',
    sources: [source],
  },
  {
    id: 'event/2025-03-13-attack',
    name: 'Vik market attack',
    kind: 'attack',
    from: '2025-03-13',
    places: ['country/norland'],
    summary: 'A market was attacked.',
    sources: [source],
  },
]);

/** A mention with the words of its title before it, as linking gives it. */
function titled(mention: Mention, text: string): Mention {
  const before = /(?:former )?President $/.exec(text.slice(0, mention.start))?.[0];
  if (!before) return mention;
  const qualifier = before.startsWith('former') ? ('former' as const) : undefined;
  return {
    ...mention,
    title: {
      start: mention.start - before.length,
      end: mention.start - 1,
      post: 'post/president-of-norland',
      qualifier,
    },
  };
}

function notices(
  marked: string,
  options: {
    day?: string;
    to?: string;
    title?: string;
    language?: string;
    on?: string;
    related?: RelatedClaim[];
  } = {},
) {
  const day = options.day ?? '2025-03-13';
  const blank = readingOf(marked, {
    asOf: { from: day, to: options.to ?? day },
    title: options.title,
    article: { url: URL, language: options.language ?? 'en' },
  });
  const linked = { ...blank, mentions: blank.mentions.map((mention) => titled(mention, blank.article.text)) };
  const dated = { ...linked, dates: findDates(linked) };
  const stated = { ...dated, statements: findStatements(dated, knowledge) };
  const placed = { ...stated, events: matchEvents(stated, knowledge) };
  // The base of these tests is too small for the weights that tell topics apart: where they matter, they are given.
  const { length } = placed.article.text;
  const claims = options.on
    ? [{ topic: options.on, start: 0, end: length, related: options.related ?? [] }]
    : matchClaims(placed, knowledge);
  return findNotices({ ...placed, claims }, knowledge);
}

describe('findNotices', () => {
  it('notices “former” of somebody in office', () => {
    expect(notices(`It was said to former President ${ANNA}.`)).toMatchObject([
      { kind: 'office', message: expect.stringContaining('20 January 2025'), sources: [source.url] },
    ]);
    expect(notices(`It was said to former President ${TOMAS}.`)).toEqual([]);
  });

  it('judges no office on a day that the knowledge base does not reach', () => {
    const titles = [`It was said to former President ${ANNA}.`, `The bill goes to President ${TOMAS}.`];
    for (const words of titles) {
      expect(notices(words, { day: knowledge.asOf })).toHaveLength(1);
      expect(notices(words, { day: '2026-11-22' })).toEqual([]);
    }
  });

  it('does not judge an office that changed within the article’s range of dates', () => {
    expect(
      notices(`It was said to former President ${ANNA}.`, { day: '2025-01-10', to: '2025-02-10' }),
    ).toEqual([]);
  });

  it('notices an office that had ended, unless the passage looks back', () => {
    expect(notices(`The bill goes to President ${TOMAS}.`)).toMatchObject([
      { kind: 'office', message: expect.stringContaining('Anna Berg held the office') },
    ]);
    expect(notices(`It was signed under President ${TOMAS}.`)).toEqual([]);
    expect(notices(`The bill goes to President ${TOMAS}.`, { day: '2024-03-13' })).toEqual([]);
  });

  it('leaves an old title to years long gone, unless the sentence is dated as news', () => {
    expect(notices(`President ${EVA} opens the harbour.`)).toEqual([]);
    expect(notices(`President ${EVA} opened the harbour on Monday.`)).toMatchObject([{ kind: 'office' }]);
  });

  it('leaves an old title to a paragraph that tells of the term', () => {
    const told = `In May 2022 the harbour was built.`;
    expect(notices(`${told} President ${TOMAS} said it would last.`)).toEqual([]);
    expect(notices(`${told}\n\nPresident ${TOMAS} said it would last.`)).toMatchObject([{ kind: 'office' }]);
    expect(notices(`${told}\n\nPresident ${TOMAS} opened it.`)).toEqual([]);
  });

  it('leaves an old title to who speaks', () => {
    expect(notices(`“I thank President ${TOMAS},” ${ANNA} said.`)).toEqual([]);
  });

  it('leaves the dead the office in which they died', () => {
    expect(notices(`A street is named after President ${PAUL}.`)).toEqual([]);
  });

  it('notices an announcement in another language', () => {
    const told = `${ANNA} se reunirá con ${TOMAS} en una cumbre el 2 de abril.`;
    expect(notices(told, { language: 'es' })).toMatchObject([{ kind: 'superseded' }]);
    expect(notices(told, { language: 'es', day: '2025-04-03' })).toEqual([]);
  });

  it('notices an old title of whom the sentence tells what they do now', () => {
    expect(notices(`President ${TOMAS} has said ever since that it would last.`)).toMatchObject([
      { kind: 'office' },
    ]);
    expect(notices(`It has lasted since President ${TOMAS} said so.`)).toEqual([]);
    expect(notices(`President ${TOMAS} says that he was dismissed.`)).toEqual([]);
  });

  it('notices an office that was not held yet, unless the sentence says so', () => {
    const before = { day: '2024-03-13' };
    expect(notices(`The bill goes to President ${ANNA}.`, before)).toMatchObject([
      { kind: 'office', message: expect.stringContaining('Tomas Lind held the office') },
    ]);
    expect(notices(`The bill goes to the next leader, President ${ANNA}.`, before)).toEqual([]);
    expect(notices(`The bill goes to President ${ANNA}.`, { day: '2020-03-13' })).toEqual([]);
  });

  it('takes “no plans” for no plan', () => {
    expect(notices(`${ANNA} and ${TOMAS} plan to meet on 2 April.`)).toMatchObject([{ kind: 'superseded' }]);
    expect(notices(`${ANNA} has no plans to meet ${TOMAS} on 2 April.`)).toEqual([]);
  });

  it('notices an election spoken of as ahead that is over', () => {
    expect(notices(`${ANNA} said that if elected, taxes will fall.`)).toMatchObject([{ kind: 'office' }]);
    expect(notices(`${TOMAS} said that if elected, taxes will fall.`)).toEqual([]);
  });

  it('notices a silence that had been broken, with the date', () => {
    const told = `${NORLAND} has not yet commented on the truce.`;
    const on = 'topic/truce';
    expect(notices(told, { on })).toMatchObject([
      { kind: 'superseded', message: expect.stringContaining('Before the article, on 1 March 2025') },
    ]);
    expect(notices(told, { on, day: '2025-02-01' })).toMatchObject([
      { message: expect.stringContaining('Since then') },
    ]);
    expect(notices(`${TOMAS} has not yet commented on the truce in ${NORLAND}.`, { on })).toEqual([]);
  });

  it('notices what came of a date set, and not of a wish', () => {
    expect(notices(`${ANNA} and ${TOMAS} will meet on 2 April.`)).toMatchObject([
      { kind: 'superseded', message: expect.stringContaining('Summit in Vik, 2 April 2025') },
    ]);
    expect(notices(`${ANNA} would be happy to meet ${TOMAS}.`)).toEqual([]);
    expect(notices(`${ANNA} and ${TOMAS} met on 2 April.`, { day: '2025-04-03' })).toEqual([]);
  });

  it('takes the news of the article’s own day for nothing that came since', () => {
    const attack = `In ${NORLAND}, ${ANNA} condemned Thursday’s Vik market attack, saying that it will not break the law.`;
    expect(notices(attack)).toEqual([]);
    expect(notices(`${EVA} announces her resignation and will be gone by 7 May.`)).toEqual([]);
    expect(notices(`${ANNA} and ${TOMAS} will meet on 2 April.`, { day: '2025-04-02' })).toMatchObject([
      { kind: 'superseded' },
    ]);
  });

  it('looks forward to a day to come in any words, and to the article’s own by words or endings', () => {
    expect(notices(`On 1 June ${ANNA} meets ${CARL}.`)).toMatchObject([{ kind: 'superseded' }]);
    expect(
      notices(`Reunión: ${ANNA} recibirá el 1 de junio a ${CARL}.`, { day: '2025-06-01', language: 'es' }),
    ).toMatchObject([{ kind: 'superseded' }]);
    expect(
      notices(`Reunión: ${ANNA} recibió el 1 de junio a ${CARL}.`, { day: '2025-06-01', language: 'es' }),
    ).toEqual([]);
  });

  it('notices what came of a plan that is told without a date', () => {
    const told = `${ANNA} said on 13 March that she would meet ${CARL} as soon as it was possible.`;
    expect(notices(told)).toMatchObject([
      { kind: 'superseded', message: 'Since then: Meeting of Berg and Holm, 1 June 2025.' },
    ]);
    expect(notices(told, { day: '2025-06-13' })).toEqual([]);
    expect(notices(`${ANNA} said that she would be happy to meet ${CARL}.`)).toEqual([]);
    expect(notices(`${ANNA} said that she would meet ${CARL} if he paid.`)).toEqual([]);
    expect(notices(`${ANNA} said on 13 March that she was unlikely to meet ${CARL} soon.`)).toEqual([]);
  });

  it('knows by whom they wait for or want to see whom they are to meet', () => {
    expect(notices(`${ANNA} said that she would probably see ${CARL} this month.`)).toMatchObject([
      { message: 'Since then: Meeting of Berg and Holm, 1 June 2025.' },
    ]);
    expect(notices(`${ANNA} said that she would soon read ${CARL}’s letter.`)).toEqual([]);
  });

  it('notices a plan that came to nothing, until that was known', () => {
    const planned = `${ANNA} will meet ${PAUL} soon.`;
    expect(notices(planned)).toMatchObject([
      { message: 'Since then: Meeting of Berg and Dahl, as planned. It did not take place.' },
    ]);
    expect(notices(planned, { day: '2025-03-21' })).toEqual([]);
    const cancelled = `${CARL} will meet ${TOMAS} soon.`;
    expect(notices(cancelled)).toMatchObject([
      { message: 'Since then called off: Summit of Holm and Lind.' },
    ]);
    expect(notices(cancelled, { day: '2025-03-21' })).toEqual([]);
  });

  it('notices figures that differ from other counts of the time', () => {
    expect(notices(`Today it holds half the land of ${NORLAND}.`)).toMatchObject([
      { kind: 'differs', message: expect.stringMatching(/: It is 18\.6 per cent\.$/) },
    ]);
    expect(notices(`Today it holds nearly one-fifth of the land of ${NORLAND}.`)).toEqual([]);
    expect(notices(`It then holds half the land of ${NORLAND}.`, { day: '2022-03-13' })).toEqual([]);
    expect(notices(`Today it holds 20 per cent of the land of ${NORLAND}.`)).toEqual([]);
    expect(notices(`It will hold half the land of ${NORLAND}.`)).toEqual([]);
    expect(notices(`In July 2024 it held half the land of ${NORLAND}.`)).toEqual([]);
  });

  it('holds no part of a count, and no cause of death, against the whole', () => {
    expect(notices(`Today five more villages lie in half the land of ${NORLAND}.`)).toEqual([]);
    expect(notices(`Today hunger reigns in half the land of ${NORLAND}.`)).toEqual([]);
  });

  it('takes a count within twice another for one of something else', () => {
    expect(notices(`Today it holds 40 per cent of the land of ${NORLAND}.`)).toMatchObject([
      { kind: 'differs' },
    ]);
    expect(notices(`Today it holds 30 per cent of the land of ${NORLAND}.`)).toEqual([]);
  });

  it('notices what was set for another day within the same days', () => {
    expect(notices(`${ANNA} and ${TOMAS} will meet on 1 April.`)).toMatchObject([{ kind: 'superseded' }]);
    expect(notices(`${ANNA} and ${TOMAS} will meet on 20 March.`)).toEqual([]);
  });

  it('looks forward without a date in verbs of other languages, but under no condition', () => {
    const day = { day: '2025-03-30', language: 'es' };
    expect(notices(`${ANNA} se reunirá con ${TOMAS} en una cumbre en Vik en abril.`, day)).toMatchObject([
      { kind: 'superseded' },
    ]);
    expect(notices(`Si quiere, ${ANNA} se reunirá con ${TOMAS} en una cumbre en Vik.`, day)).toEqual([]);
  });

  it('notices on the day itself what is told without a date as to come that day', () => {
    const day = { day: '2025-04-02', language: 'es' };
    expect(notices(`${ANNA} se reunirá con ${TOMAS} en una cumbre en Vik.`, day)).toMatchObject([
      { kind: 'superseded' },
    ]);
    expect(notices(`${ANNA} se reunió con ${TOMAS} en una cumbre en Vik.`, day)).toEqual([]);
  });

  it('notices a term that was set anew, once', () => {
    const told = `${TOMAS} gives ${NORLAND} 50 days. The term of 50 days is long.`;
    const on = 'topic/term';
    const related = [{ claim: 'claim/fifty-days', relation: 'same' as const, why: '' }];
    expect(notices(told, { on, related, day: '2025-07-15' })).toMatchObject([
      {
        kind: 'superseded',
        message: expect.stringContaining('on 28 July 2025: Tomas Lind: The term is 10 days'),
      },
    ]);
    expect(notices(told, { on, related, day: '2025-07-29' })).toEqual([]);
    expect(notices(told, { on, related, day: '2025-09-01' })).toEqual([]);
  });

  it('notices a headline that quotes other words than the article', () => {
    const body = `"Talks are necessary," ${ANNA} said.`;
    expect(notices(body, { title: '[Berg](person/anna-berg) calls talks "important"' })).toMatchObject([
      { kind: 'differs', start: 1, sources: [URL] },
    ]);
    expect(notices(body, { title: '[Berg](person/anna-berg) calls talks "necessary"' })).toEqual([]);
  });

  it('gives every notice a source', () => {
    for (const notice of notices(
      `It was said to former President ${ANNA}. ${NORLAND} has not yet commented on the truce.`,
    )) {
      expect(notice.sources.every((url) => /^https?:/.test(url)) && notice.sources.length > 0).toBe(true);
    }
  });
});
