import { describe, expect, test } from 'vitest';
import { link, linked } from './world';

describe('a courtesy title', () => {
  test.each<[string, string[]]>([
    ['Dann kam Frau Torben.', ['Torben → ilva-torben']],
    ['Dann kam Herr Torben.', []],
  ])('tells of whom it may be: %s', (text, expected) =>
    expect(linked(text, { language: 'de' })).toEqual(expected),
  );
});

describe('a German noun before a family name', () => {
  test.each<[string, string[]]>([
    ['Dann kam gestern Bundesminister Grund.', ['Grund → pavel-grund']],
    ['Dann kam gestern Außenpolitiker Grund.', ['Grund → pavel-grund']],
    ['Dann kam gestern Silvester Grund.', []],
  ])('is no given name where it is a calling: %s', (text, expected) =>
    expect(linked(`Pavel Grund kam. ${text}`, { language: 'de' }).slice(1)).toEqual(expected),
  );
});

describe('a family name of two who are both named in full', () => {
  const last = (text: string) =>
    linked(text)
      .filter((each) => each.startsWith('Grund →'))
      .at(-1);
  test('is of the one named before the other', () => {
    expect(last('Pavel Grund came. Then Grund spoke. Anna Grund left.')).toBe('Grund → pavel-grund');
    expect(last('Anna Grund came. Then Grund spoke. Pavel Grund left.')).toBe('Grund → anna-grund');
  });

  test('does not stay with that one behind the other, where nobody is far better known', () => {
    const grunds = linked('Pavel Grund came. Grund spoke. Anna Grund left. Then Grund slept.');
    expect(grunds.filter((each) => each.startsWith('Grund →'))).toHaveLength(1);
  });

  test('is nobody’s where the text has not called one of them so', () =>
    expect(last('Pavel Grund came. Anna Grund left. Then Grund slept.')).toBeUndefined());
});

describe('a family name whose bearers are not named in full', () => {
  test.each<[string, string, string[]]>([
    ['known by it alone', 'Then Torben spoke.', ['Torben → ilva-torben']],
    ['not known by it', 'Then Lake spoke in Arvonia.', ['Arvonia → arvonia']],
    [
      'the title beside it names the office held',
      'Then Arvonian Foreign Minister Grund spoke.',
      ['Grund → pavel-grund'],
    ],
  ])('%s', (_, text, expected) => expect(linked(text)).toEqual(expected));

  test('says why it is this one, and which others it is not', () => {
    const { mentions } = link('Pavel Grund came. Then Grund spoke.');
    expect(mentions.at(-1)).toMatchObject({
      how: 'short-name',
      why: '“Grund” is Pavel Grund, named in the article',
      rejected: [{ entity: 'person/anna-grund', why: 'not named in the article' }],
    });
  });

  test('of a child nobody speaks', () =>
    expect(linked('Then Torben spoke.', { published: '1965-06-01' })).toEqual([]));
});
