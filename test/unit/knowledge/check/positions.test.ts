import { describe, expect, test } from 'vitest';
import { checkPositions } from '../../../../lib/knowledge/check/positions';
import { readRecords } from '../../../../lib/knowledge/validate';
import { claim, topic } from '../records';

const options = [
  { id: 'by-june', text: 'by June' },
  { id: 'later', text: 'later' },
];

function read(raw: object[]) {
  const { records, problems } = readRecords(raw);
  expect(problems).toEqual([]);
  return records;
}

/** What is told of a claim that takes a position on a topic so answered. */
function told(answer: object | undefined, position: object): string[] {
  const records = read([topic('t', { answer }), claim('a', 'x', { topic: 'topic/t', position })]);
  return checkPositions(records, () => undefined).map(
    ({ record, field, message }) => `${record}: ${field}: ${message}`,
  );
}

describe('a position', () => {
  test.each([
    ['a yes', { type: 'yes-no' }, { type: 'yes-no', value: 'yes' }],
    ['yes on conditions', { type: 'yes-no' }, { type: 'yes-no', value: 'conditional' }],
    ['one of the options', { type: 'option', options }, { type: 'option', value: 'later' }],
    ['an option where none are named', { type: 'option' }, { type: 'option', value: 'later' }],
    ['a number in the unit', { type: 'number', unit: 'ships' }, { type: 'number', value: 4, unit: 'ships' }],
    ['a number where there is no unit', { type: 'number' }, { type: 'number', value: 4 }],
    ['a date', { type: 'date' }, { type: 'date', value: '2025-06' }],
    ['a list', { type: 'list' }, { type: 'list', value: ['herring', 'cod'] }],
  ])('that is what was asked for: %s', (_, answer, position) => {
    expect(told(answer, position)).toEqual([]);
  });

  test.each([
    [
      'a yes to a question of options',
      { type: 'option', options },
      { type: 'yes-no', value: 'yes' },
      /^claim\/a: position\.type: “yes-no” where the answers of topic\/t are of type “option”/,
    ],
    [
      'a number to a question of yes or no',
      { type: 'yes-no' },
      { type: 'number', value: 4 },
      /^claim\/a: position\.type: “number” where the answers of topic\/t are of type “yes-no”/,
    ],
    [
      'an option to a question that is answered in words',
      { type: 'text' },
      { type: 'option', value: 'later' },
      /^claim\/a: position\.type: “option” where the answers of topic\/t are of type “text”/,
    ],
    [
      'an answer to a topic that has none',
      undefined,
      { type: 'date', value: '2025' },
      /^claim\/a: position: topic\/t says of no answers: give it an `answer` of type “date”/,
    ],
    [
      'an option that is not named',
      { type: 'option', options },
      { type: 'option', value: 'never' },
      /^claim\/a: position\.value: “never” is none of the answers of topic\/t \(by-june, later\)/,
    ],
    [
      'a number in another unit',
      { type: 'number', unit: '%' },
      { type: 'number', value: 4, unit: 'ships' },
      /^claim\/a: position\.unit: in “ships” where the answers of topic\/t are in “%”/,
    ],
    [
      'a number without its unit',
      { type: 'number', unit: '%' },
      { type: 'number', value: 4 },
      /^claim\/a: position\.unit: without a unit where the answers of topic\/t are in “%”/,
    ],
  ])('that is not: %s', (_, answer, position, message) => {
    expect(told(answer, position)).toEqual([expect.stringMatching(message)]);
  });

  test('of a user’s claim is held against a topic of the bundled pack', () => {
    const [bundled] = read([topic('t', { answer: { type: 'yes-no' } })]);
    const own = read([
      claim('a', 'x', { topic: 'topic/t', position: { type: 'number', value: 4 } }),
      claim('b', 'x', { topic: 'topic/none', position: { type: 'number', value: 4 } }),
      claim('c', 'x', { position: { type: 'number', value: 4 } }),
    ]);
    const found = checkPositions(own, (id) => (id === 'topic/t' ? bundled : undefined));
    expect(found.map(({ record }) => record)).toEqual(['claim/a']);
  });
});
