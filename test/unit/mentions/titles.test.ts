import { describe, expect, test } from 'vitest';
import { link, linked, shown } from './world';

describe('titles', () => {
  test.each<[string, string, string[]]>([
    ['the holder on the article’s date', '2024-06-01', ['the Arvonian president → ilva-torben']],
    ['the holder before', '2018-06-01', ['the Arvonian president → marek-oss']],
    ['nobody known', '1990-06-01', ['Arvonian → arvonia']],
  ])('%s', (_, published, expected) => {
    expect(linked('Soon the Arvonian president will speak.', { published })).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['Then the foreign minister of Arvonia spoke.', ['the foreign minister of Arvonia → pavel-grund']],
    ['Arvonia’s foreign minister spoke.', ['Arvonia’s foreign minister → pavel-grund']],
    ['The Green Palace spokesman declined.', ['The Green Palace spokesman → simon-lake']],
    ['The Arvonian leader declined.', ['The Arvonian leader → ilva-torben']],
    ['In 2015 the Arvonian president declined.', ['the Arvonian president → marek-oss']],
    ['A former Arvonian president spoke.', ['Arvonian → arvonia']],
    ['She wants to become president of Arvonia.', ['Arvonia → arvonia']],
    [
      'Pavel Grund spoke. The foreign minister left.',
      ['Pavel Grund → pavel-grund', 'The foreign minister → pavel-grund'],
    ],
    ['Arvonia’s foreign minister Olga Strang spoke.', ['Arvonia → arvonia']],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ['Ilva Torben met them. Torben’s spokesman declined.', ['Torben’s spokesman → simon-lake']],
    ['Marek Oss met them. Oss’s spokesman declined.', ['Oss → marek-oss']],
    ['Pavel Grund met them. Grund’s spokesman declined.', ['Grund → pavel-grund']],
    ['Nora May met them. May’s spokesman declined.', ['May → nora-may']],
  ])('only who leads a state has its officials: %s', (text, expected) =>
    expect(linked(text).slice(1)).toEqual(expected),
  );

  test('a title beside a name is kept with it, with its post and qualifier', () => {
    const text = 'Former Arvonian President Ilva Torben spoke.';
    const [mention] = link(text).mentions;
    expect(mention).toMatchObject({
      surface: 'Ilva Torben',
      title: { post: 'post/president-of-arvonia', qualifier: 'former' },
      office: { title: 'President of Arvonia', from: '2020-01-10' },
    });
    expect(text.slice(mention?.title?.start, mention?.title?.end)).toBe('Former Arvonian President');
  });

  test('after the name', () => {
    const [mention] = link('Pavel Grund, the foreign minister of Arvonia, spoke.').mentions;
    expect(mention).toMatchObject({
      entity: 'person/pavel-grund',
      title: { post: 'post/foreign-minister-of-arvonia' },
    });
  });
});

test('an office at somebody who is named with a title of his own', () => {
  const text = 'Simon Lake, spokesman for Arvonian President Ilva Torben, declined.';
  const [mention, other] = link(text).mentions;
  expect(mention).toMatchObject({
    entity: 'person/simon-lake',
    title: { post: 'post/green-palace-spokesman' },
  });
  expect(text.slice(mention?.title?.start, mention?.title?.end)).toBe(
    'spokesman for Arvonian President Ilva Torben',
  );
  expect(other).toMatchObject({
    entity: 'person/ilva-torben',
    title: { post: 'post/president-of-arvonia' },
  });
});

describe('titles of no country', () => {
  test.each<[string, string[]]>([
    [
      'Pavel Grund met Nora May in Arvonia. Nora May left. The prime minister of her neighbour had no time. The prime minister slept.',
      ['The prime minister → nora-may'],
    ],
    [
      'Arvonia is old. Arvonia is small. Arvonia is rich. The foreign minister spoke.',
      ['The foreign minister → pavel-grund'],
    ],
    ['Belmark is new. Arvonia is small. Belmark is rich. The foreign minister spoke.', []],
    ['Nora May rang. The prime minister of the students’ union was out.', []],
    [
      'Nora May was elected the prime minister of Belmark. As the 4th prime minister of Belmark she rests.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(
      link(text)
        .mentions.filter(({ how }) => how === 'title')
        .map(shown),
    ).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['the next holder, shortly before', '2020-01-02', ['the Arvonian president-elect → ilva-torben']],
    ['long before', '2018-01-02', []],
    ['in office already', '2021-01-02', []],
  ])('elected: %s', (_, published, expected) => {
    const { mentions } = link('Soon the Arvonian president-elect will speak.', { published });
    expect(mentions.filter(({ how }) => how === 'title').map(shown)).toEqual(expected);
  });

  test('elected: the one named', () => {
    const { mentions } = link('Ilva Torben smiled. The president-elect rested.', { published: '2020-01-02' });
    expect(mentions.map(shown)).toEqual(['Ilva Torben → ilva-torben', 'The president-elect → ilva-torben']);
  });
});

test('another office of the same head noun is not the one that somebody was called by', () => {
  const text = 'Голова Labour Party Lia Sund прибула. Голова верховної ради заявив.';
  expect(linked(text, { language: 'uk' })).toEqual([
    'Labour Party → labour-party-arvonia',
    'Lia Sund → lia-sund',
  ]);
});

test('an article behind a title is not yet what it is the title of', () => {
  const text =
    'Pavel Grund habló. El ministro de Exteriores la defendió. El ministro de Exteriores de Kalt calló.';
  expect(linked(text, { language: 'es' })).toEqual([
    'Pavel Grund → pavel-grund',
    'El ministro de Exteriores → pavel-grund',
  ]);
});

test.each<[string, string[]]>([
  ['The president of the Arvonian Senate spoke.', ['The president of the Arvonian Senate → edda-holt']],
  ['The vice president of the Arvonian Senate spoke.', ['Arvonian Senate → arvonian-senate']],
  [
    'The president of the Government of Arvonia spoke.',
    ['The president of the Government of Arvonia → ilva-torben'],
  ],
])('who leads a parliament does not lead the country: %s', (text, expected) =>
  expect(linked(text)).toEqual(expected),
);

test('a title cut short belongs to the stranger behind its full stop', () => {
  expect(linked('Sen. Ute Herzog of Arvonia came. Sen. Orla Pinter left.')).toEqual([
    'Ute Herzog → ute-herzog',
    'Arvonia → arvonia',
  ]);
});

test.each<[string, string[]]>([
  [
    'Lia Sund kam. Der Parteichef des Landes ging. Der Parteichef blieb.',
    ['Lia Sund → lia-sund', 'Der Parteichef → lia-sund'],
  ],
  ['Lia Sund kam. Der grüne Parteichef ging.', ['Lia Sund → lia-sund']],
  ['Lia Sund kam. Die Worte des früheren grünen Parteichefs stehen da.', ['Lia Sund → lia-sund']],
])('the attribute tells of which party: %s', (text, expected) =>
  expect(linked(text, { language: 'de' })).toEqual(expected),
);

test('a Turkish title with an ending of its own owns what follows', () => {
  const text = "Ute Herzog geldi. Senato Sözcüsü'nün Belmark turu sürüyor.";
  expect(linked(text, { language: 'tr' })).toContain('Belmark → belmark');
});
test.each<[string, string[], string?]>([
  ['The NOPA chief spoke.', ['The NOPA chief → olla-stein']],
  ['The chair of the NOPA spoke.', ['The chair of the NOPA → jon-wik']],
  ['Le président de la NOPA a parlé.', ['NOPA → northern-pact'], 'fr'],
  ['Le patron de la NOPA a parlé.', ['Le patron de la NOPA → olla-stein'], 'fr'],
  [
    'La présidente de la Belmark Football Union a parlé.',
    ['La présidente de la Belmark Football Union → tove-rask'],
    'fr',
  ],
  ['Le président de la Bank of Belmark a parlé.', ['Le président de la Bank of Belmark → ruth-amber'], 'fr'],
  [
    'The head of the Arvonian Foreign Ministry spoke.',
    ['The head of the Arvonian Foreign Ministry → pavel-grund'],
  ],
])(
  'the chief of a body is the highest of its heads, that of a ministry its minister: %s',
  (text, expected, language = 'en') => expect(linked(text, { language })).toEqual(expected),
);

test.each<[string, string[]]>([
  ['Президент Арвонии прибыла.', ['Президент Арвонии → ilva-torben']],
  ['Вице-президент Арвонии прибыл.', []],
])('the vice president is not the president: %s', (text, expected) =>
  expect(linked(text, { language: 'ru' })).toEqual(expected),
);

test('a body that only tells of whose department owns no title', () => {
  expect(linked('The governor of Bank of Belmark operations left.')).toEqual([
    'Bank of Belmark → bank-of-belmark',
  ]);
  expect(linked('The governor of the Bank of Belmark left.')).toEqual([
    'The governor of the Bank of Belmark → ruth-amber',
  ]);
});

test.each([
  'The president of the Arvonian central bank left.',
  'The head of the Northern Pact aid programme left.',
  'The chief of the Northern Pact refugee agency left.',
])('an adjective, or a body with a body of its own behind it, owns no title: %s', (text) => {
  expect(link(text).mentions.filter(({ entity }) => entity.startsWith('person/'))).toEqual([]);
});

test.each<[string, string | undefined]>([
  ['Arvonian president visits Tarn', 'ilva-torben'],
  ['Tarn: thousands flee as Arvonian president warns of war', 'ilva-torben'],
  ['Belmark envoy meets Arvonian foreign minister', 'pavel-grund'],
  ['Arvonian president visits Tarn.', undefined],
  ['Arvonian senator visits Tarn', undefined],
  ['Arvonian minister visits Tarn', undefined],
  ['Former Arvonian president visits Tarn', undefined],
  ['She was sworn in as Arvonian president', undefined],
  ['Who will be next Arvonian president', undefined],
])('an English headline leaves the article out: “%s” → %s', (title, expected) => {
  const found = link('They talked in Tarn.', { title }).titleMentions.map(({ entity }) => entity);
  expect(found.find((id) => id.startsWith('person/'))).toBe(expected && `person/${expected}`);
});

test.each<[string, string, string[]]>([
  ['ru', 'Глава правительства Belmark прибыла.', ['Глава правительства Belmark → nora-may']],
  ['ru', 'Глава правительства Vorn прибыл.', ['Vorn → vorn']],
  ['pl', 'Szef rządu Vorn przybył.', ['Vorn → vorn']],
])('the head of a capital’s government, in %s: %s', (language, text, expected) =>
  expect(linked(text, { language })).toEqual(expected),
);
