import { describe, expect, test } from 'vitest';
import { adjectiveAt } from '../../../lib/mentions/words/adjectives';
import { tokenise } from '../../../lib/text/tokens';
import { link, linked } from './world';

const titled = (text: string, language: string, published?: string) =>
  link(text, { language, ...(published && { published }) })
    .mentions.filter(({ how }) => how === 'title')
    .map(({ surface, entity }) => `${surface} → ${entity.slice('person/'.length)}`);

describe('a bare title with a word behind it that tells of another body', () => {
  test.each<[string, string, string[]]>([
    [
      'it',
      'Nora May è a Osk. Il presidente del Consiglio ha detto no.',
      ['Il presidente del Consiglio → nora-may'],
    ],
    ['it', 'Nora May è a Osk. Il presidente del Consiglio regionale ha detto no.', []],
    ['it', 'Nora May è a Osk. Il presidente del Consiglio comunale ha detto no.', []],
    ['es', 'Nora May está en Osk. El jefe del Gobierno ha dicho no.', ['El jefe del Gobierno → nora-may']],
    ['es', 'Nora May está en Osk. El jefe del Gobierno andaluz ha dicho no.', []],
    ['es', 'Nora May está en Osk. El jefe del Gobierno autonómico ha dicho no.', []],
    ['fr', 'Nora May est à Osk. Le chef du gouvernement wallon a dit non.', []],
  ])('%s: %s', (language, text, expected) => expect(titled(text, language)).toEqual(expected));
});

test.each<[string, string]>([
  ['fr', 'Le président élu d’Arvonia a parlé.'],
  ['es', 'El presidente electo de Arvonia habló.'],
  ['it', 'Il presidente eletto di Arvonia ha parlato.'],
  ['pt', 'O presidente eleito de Arvonia falou.'],
  ['ru', 'Избранный президент Arvonia выступил.'],
  ['uk', 'Новообраний президент Arvonia виступив.'],
])('who is elected is not yet who governs, in %s: %s', (language, text) => {
  expect(titled(text, language, '2019-12-01').map((each) => each.split(' → ')[1])).toEqual(['ilva-torben']);
  expect(titled(text, language, '2018-06-01')).toEqual([]);
});

test('a title in the feminine means no man', () => {
  expect(titled('Le ministre des Affaires étrangères d’Arvonia a parlé.', 'fr')).toHaveLength(1);
  expect(titled('La ministre des Affaires étrangères d’Arvonia a parlé.', 'fr')).toEqual([]);
});

test('the branch of a party has heads of its own', () => {
  expect(titled('El presidente de la Labour Party habló.', 'es')).toHaveLength(1);
  expect(titled('El presidente de la Labour Party de Osk habló.', 'es')).toEqual([]);
});

test.each<[string, string, string]>([
  ['fr', 'Le maire de Tarn a parlé.', 'Tarn → tarn'],
  ['fr', 'Le tribunal administratif de Tarn a parlé.', 'Tarn → tarn'],
  ['es', 'La fiscalía de Tarn habló.', 'Tarn → tarn'],
  ['ru', 'Мэр Tarn выступил.', 'Tarn → tarn'],
  ['uk', 'Мер Tarn виступив.', 'Tarn → tarn'],
  ['fr', 'Les alliés de Tarn ont parlé.', 'Tarn → government-of-arvonia'],
])('mayors and courts are of the city, in %s: %s', (language, text, expected) =>
  expect(linked(text, { language })).toEqual([expected]),
);

test('an apostrophe within a word is no ending', () =>
  expect(titled('Прем’єр Belmark заявила, що згодна.', 'uk')).toEqual(['Прем’єр Belmark → nora-may']));

test('letters before a name are of what its bearer heads', () =>
  expect(
    link('Об этом сообщил начальник ОВА Павел Рогов.', { language: 'ru' }).unknown.map(
      ({ surface }) => surface,
    ),
  ).toEqual(['ОВА', 'Павел Рогов']));

test('adjectives of two words tell whose an office is', () => {
  for (const [text, language] of [
    ['O presidente norte-americano falou.', 'pt'],
    ['O presidente sul-coreano falou.', 'pt'],
    ['Le président sud-coréen a parlé.', 'fr'],
  ] as const) {
    const tokens = tokenise(text);
    const at = tokens.findIndex(({ norm }) => norm === '-') - 1;
    expect(adjectiveAt(tokens, at, language)?.length).toBe(3);
  }
  expect(adjectiveAt(tokenise('presidente surcoreano'), 1, 'es')).toEqual({
    country: 'country/south-korea',
    length: 1,
  });
  expect(adjectiveAt(tokenise('senador Jordano'), 1, 'es')).toBeUndefined();
});

test.each<[string, string, string]>([
  ['ru', 'Переговоры продолжатся, заявила в Tarn премьер-министр Nora May.', 'prime-minister-of-belmark'],
  [
    'ru',
    'Переговоры идут, заявил в NTV министр иностранных дел Arvonia Pavel Grund.',
    'foreign-minister-of-arvonia',
  ],
  ['uk', 'Перемовини триватимуть, сказала у Tarn премʼєр-міністерка Nora May.', 'prime-minister-of-belmark'],
  ['pl', 'Rozmowy trwają, powiedziała w Tarn premier Nora May.', 'prime-minister-of-belmark'],
  [
    'de',
    'Die Gespräche gehen weiter, sagte in Tarn Premierministerin Nora May.',
    'prime-minister-of-belmark',
  ],
  [
    'de',
    'Die Gespräche gehen weiter, sagte Arvonias Außenminister Pavel Grund.',
    'foreign-minister-of-arvonia',
  ],
  ['tr', "Tarn'da Başbakan Nora May konuştu.", 'prime-minister-of-belmark'],
  ['tr', 'Arvonia Dışişleri Bakanı Pavel Grund konuştu.', 'foreign-minister-of-arvonia'],
])('the place or outlet before a title does not own it, in %s: %s', (language, text, post) => {
  const [person] = link(text, { language }).mentions.filter(({ kind }) => kind === 'person');
  expect(person?.title).toMatchObject({ post: `post/${post}` });
  expect(person?.title?.start).toBe(text.search(/прем|министр|premier|Premier|Arvonias|Başb|Arvonia Dış/));
});

test('in Turkish the office to which somebody is elected is not its holder’s', () => {
  expect(titled('Arvonia başkanı Ilva Torben, yeniden başkan seçilen Nora May ile görüştü.', 'tr')).toEqual(
    [],
  );
});
