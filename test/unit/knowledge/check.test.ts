import { describe, expect, test } from 'vitest';
import { checkOrder, checkRecords } from '../../../lib/knowledge/check/check';
import type { AmbiguousName } from '../../../lib/knowledge/check/clashes';
import { describe as line, readRecords } from '../../../lib/knowledge/validate';
import { claim, country, event, org, outlet, person, place, post, SOURCES, term, topic } from './records';

const words = [
  { words: ['regime', 'puppet*'], instead: 'write “government”' },
  { words: ['terrorist'], instead: 'say who lists it', unless: ['list*'] },
];

function problems(raw: object[], ambiguous: AmbiguousName[] = []): string[] {
  const { records, problems: wrong } = readRecords(raw);
  expect(wrong).toEqual([]);
  return checkRecords({ records, asOf: '2026-11-21', words, ambiguous }).map(line);
}

describe('references', () => {
  test('to records that are not there', () => {
    expect(problems([claim('a', 'x', { topic: 'topic/none', sources: ['source/none'] })])).toEqual([
      expect.stringMatching(/^claim\/a: topic: there is no record “topic\/none”/),
      expect.stringMatching(/^claim\/a: sources\.0: there is no record “source\/none”/),
    ]);
  });

  test('to records that are there, and words that only look like ids', () => {
    const names = [{ text: 'A', needs: ['place/none'] }];
    expect(
      problems([topic('t'), claim('a', 'x', { topic: 'topic/t' }), person('p', 'Ann Berg', { names })]),
    ).toEqual([]);
  });

  test('known elsewhere', () => {
    const { records } = readRecords([claim('a', 'x', { topic: 'topic/bundled' })]);
    const [bundled] = readRecords([topic('bundled')]).records;
    expect(
      checkRecords({
        records,
        asOf: '2026-11-21',
        words,
        ambiguous: [],
        known: (id) => (id === 'topic/bundled' ? bundled : undefined),
      }),
    ).toEqual([]);
  });
});

test.each(['Al', 'van', 'Henri,'])('family names that are none: “%s”', (familyName) => {
  expect(problems([person('p', 'Henri Van Al', { familyName })])).toEqual([
    expect.stringMatching(/^person\/p: familyName: “.*” is no name by itself/),
  ]);
});

test.each(['Al Thani', 'Tuilaʻepa', 'Marcos Sr.', 'Xi'])('family names: “%s”', (familyName) => {
  expect(problems([person('p', 'Ann Berg', { familyName })])).toEqual([]);
});

describe('dates', () => {
  test.each([
    [
      'an end before its beginning',
      person('a', 'Ann Berg', { born: '1990', died: '1989-12-31' }),
      /^person\/a: died: 1989-12-31 is before `born` \(1990\)/,
    ],
    ['within a list', org('a', 'A', { founded: '2001', dissolved: '2000' }), /^org\/a: dissolved:/],
    [
      'of a future fact',
      event('a', '2026-11-22'),
      /^event\/a: from: 2026-11-22 is after the base's own date/,
    ],
  ])('%s', (_, raw, message) => {
    expect(problems([raw])).toEqual([expect.stringMatching(message)]);
  });

  test('an office before birth, and one that ends before it begins', () => {
    const offices = [
      term('chair', { from: '1970', to: '1975' }),
      term('chair', { from: '2020-05', to: '2020-04' }),
    ];
    expect(
      problems([post('chair', 'Chair'), person('a', 'Ann Berg', { born: '1980-01-01', offices })]),
    ).toEqual([
      expect.stringMatching(/^person\/a: offices\.1\.to: 2020-04 is before `from`/),
      expect.stringMatching(/^person\/a: offices\.0\.from: 1970 is before the person's birth/),
    ]);
  });

  test('overlapping precisions and plans are in order', () => {
    expect(
      problems([
        event('a', '2020-03-05', { to: '2020-03' }),
        event('b', '2027-01-01', { status: 'planned' }),
      ]),
    ).toEqual([]);
  });
});

describe('one holder at a time', () => {
  const held = (a: object, b: object, seats = 1) =>
    problems([
      post('chair', 'Chair', { seats }),
      person('ann', 'Ann Berg', { offices: [term('chair', a)] }),
      person('bo', 'Bo Lund', { offices: [term('chair', b)] }),
    ]);

  test.each([
    ['both still', { from: '2020-01-01' }, { from: '2021-01-01' }],
    ['overlapping', { from: '2020-01-01', to: '2022-01-01' }, { from: '2021-01-01', to: '2023-01-01' }],
  ])('%s', (_, a, b) => {
    expect(held(a, b)).toEqual([
      expect.stringMatching(
        /^person\/bo: offices: holds post\/chair from 2021-01-01 while person\/ann holds it/,
      ),
    ]);
    expect(held(a, b, 2)).toEqual([]);
    expect(held(a, b, 0)).toEqual([]);
  });

  test.each([
    ['a day of handover', { from: '2020', to: '2021-01-20' }, { from: '2021-01-20' }],
    ['within what the dates leave open', { from: '2020', to: '2021-03' }, { from: '2021-03' }],
    ['an end that is not known', { from: '2020', seen: '2021-01-01' }, { from: '2022-01-01' }],
    ['those elected', { from: '2020-01-01' }, { from: '2021-01-01', designate: true }],
    ['those standing in', { from: '2020-01-01' }, { from: '2021-01-01', to: '2021-02-01', acting: true }],
  ])('not: %s', (_, a, b) => {
    expect(held(a, b)).toEqual([]);
  });
});

describe('chains', () => {
  test('that lead back are told once', () => {
    const raw = [
      event('a', '2020', { partOf: 'event/b' }),
      event('b', '2020', { partOf: 'event/c' }),
      event('c', '2020', { partOf: 'event/b' }),
    ];
    expect(problems(raw)).toEqual([
      expect.stringMatching(/^event\/b: partOf: leads back to itself \(event\/b → event\/c → event\/b\)/),
    ]);
  });
});

test('a host belongs to one outlet', () => {
  const raw = [
    outlet('a', 'Alpha', { domains: ['a.example'] }),
    outlet('b', 'Beta', { domains: ['b.example', 'a.example'] }),
  ];
  expect(problems(raw)).toEqual([
    expect.stringMatching(/^outlet\/b: domains\.1: a\.example belongs to outlet\/a/),
  ]);
});

test('a role is one of the table’s', () => {
  const raw = [
    country('c', 'C'),
    post('a', 'A', { role: 'president', country: 'country/c' }),
    post('b', 'B', { role: 'wizard', country: 'country/c' }),
  ];
  expect(problems(raw)).toEqual([expect.stringMatching(/^post\/b: role: “wizard” is no role/)]);
});

test('an answer stands once, and no cue takes another back', () => {
  const options = [
    { id: 'yes', text: 'yes', cues: ['agreed'] },
    { id: 'no', text: 'no', cues: ['refus*', 'lies'] },
    { id: 'no', text: 'no', cues: ['-lies'] },
  ];
  expect(problems([topic('t', { answer: { type: 'yes-no', options } })])).toEqual([
    expect.stringMatching(/^topic\/t: answer\.options\.2\.id: the answer “no” stands twice/),
    expect.stringMatching(/^topic\/t: answer\.options\.2\.cues: “-lies” takes nothing away/),
  ]);
});

describe('wording', () => {
  test.each([
    ['in our own words', 'Leader of the regime', true],
    ['with any ending', 'The puppeteer', true],
    ['not in quotation marks', 'Called it a “regime” in a speech', false],
    ['not in names', 'Author of The Regime and of Regime Change', false],
    ['not as part of a word', 'A regimental band', false],
    ['not where it is said who says so', 'A terrorist organisation as listed by two countries', false],
    ['but without that', 'A terrorist organisation', true],
  ])('%s', (_, description, refused) => {
    expect(problems([person('a', 'Ann Berg', { description })]).length > 0).toBe(refused);
  });
});

describe('names that clash', () => {
  const norhaven = (more: object = {}) => place('norhaven', 'Norhaven', { prominence: 50, ...more });
  const club = (more: object = {}) => org('club', 'Norhaven', { prominence: 50, ...more });

  const alias = (id: string, name: object) => place(id, `Place ${id}`, { names: [name], prominence: 50 });

  test('are told with all who bear them', () => {
    expect(problems([norhaven(), club()])).toEqual([
      expect.stringMatching(/^place\/norhaven: names: “Norhaven” also names org\/club: give it/),
    ]);
  });

  test.each([
    ['by prominence', [norhaven({ prominence: 65 }), club()]],
    [
      'by a rule',
      [norhaven(), org('club', 'Norhaven Club', { names: [{ text: 'Norhaven', needs: ['club', 'match'] }] })],
    ],
    ['by time', [alias('old', { text: 'Havn', to: '1990' }), alias('new', { text: 'Havn', from: '1991' })]],
    [
      'by the sentence: place or government',
      [
        norhaven(),
        org('government', 'Government', { names: [{ text: 'Norhaven', kind: 'metonym' }], prominence: 50 }),
      ],
    ],
    [
      'by case',
      [alias('old', { text: 'Havn', exactCase: true }), alias('new', { text: 'HAVN', exactCase: true })],
    ],
    ['by the article: family names', [person('a', 'Ann Berg'), person('b', 'Bo Berg')]],
    ['by the article: titles', [post('a', 'Foreign Minister'), post('b', 'Foreign Minister')]],
  ])('are resolved %s', (_, raw) => {
    expect(problems(raw)).toEqual([]);
  });

  test('are resolved where declared, for those declared', () => {
    const declared = [{ name: 'Norhaven', ids: ['place/norhaven', 'org/club'] }];
    expect(problems([norhaven(), club()], declared)).toEqual([]);
    expect(problems([norhaven(), club(), org('third', 'Norhaven', { prominence: 50 })], declared)).toEqual([
      expect.stringMatching(/^org\/third: names: “Norhaven” also names place\/norhaven, org\/club/),
    ]);
  });
});

test('records of a file stand in order', () => {
  expect(checkOrder(['a/a', 'a/b', 'b/a'])).toEqual([]);
  expect(checkOrder(['a/b', 'a/a']).map(line)).toEqual([expect.stringMatching(/^a\/a: stands after “a\/b”/)]);
});

test('sources count as references only where they are records', () => {
  expect(problems([claim('a', 'x', { sources: SOURCES })])).toEqual([]);
});
