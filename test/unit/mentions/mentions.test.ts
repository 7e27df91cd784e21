import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { link, linked, shown } from './world';

describe('names', () => {
  test.each<[string, string[]]>([
    ['Pavel Grund arrived. Grund spoke.', ['Pavel Grund → pavel-grund', 'Grund → pavel-grund']],
    ['P. Grund signed in Arvonia.', ['P. Grund → pavel-grund', 'Arvonia → arvonia']],
    ['Torben spoke.', ['Torben → ilva-torben']],
    ['Critics of Ilva Torben’s plan met.', ['Ilva Torben → ilva-torben']],
    [
      'The Torben-Grund plan of Ilva Torben and Pavel Grund.',
      [
        'Torben → ilva-torben',
        'Grund → pavel-grund',
        'Ilva Torben → ilva-torben',
        'Pavel Grund → pavel-grund',
      ],
    ],
    ['ARV officials left.', ['ARV → arvonia']],
    [
      'Ilva Torben came home. The Torbens were pleased.',
      ['Ilva Torben → ilva-torben', 'Torbens → ilva-torben'],
    ],
    [
      'They went to South Osk, then to North and South Osk, and east.',
      ['South Osk → south-osk', 'North → north-osk', 'South Osk → south-osk'],
    ],
    ['Karim bin Tarif arrived. Karim bin Tarifi did not.', ['Karim bin Tarif → karim-bin-tarif-al-oss']],
    ['Then Boris spoke.', ['Boris → ada-boris']],
    ['Tarn Today was shown by NTV News.', ['NTV → ntv']],
    ['There Minister Grund spoke in Arvonia.', ['Grund → pavel-grund', 'Arvonia → arvonia']],
    ['There former President Oss spoke.', ['Oss → marek-oss']],
    ['The President of Osk Oblast Dora Quill spoke.', ['Osk Oblast → osk-oblast']],
    [
      'The Arvonian Senate met. Then the Senate voted, and the state Senate, and the Senate of Belmark.',
      ['Arvonian Senate → arvonian-senate', 'Senate → arvonian-senate', 'Belmark → belmark'],
    ],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));

  test.each([
    ['somebody else of that family name', 'Erik Torben sells boats. Torben is tall.'],
    ['a family name of two people, nobody named in full', 'Grund said no.'],
    ['a person’s son', 'Ilva Torben Jr. is a baker.'],
    ['a street', 'They live in Tarn Street.'],
    ['a name that begins with a letter', 'It stood in the magazine Q Tarn.'],
    ['a title of nobility', 'The Duchess of Tarn rode home.'],
    ['a body with a name of its own', 'The Arvonia Dairy Council met.'],
    ['joined to a stranger', 'Lena Grund-Ostrow paints.'],
    ['a given name of somebody else', 'Then Boris Quill spoke.'],
    ['a middle name', 'There P. Grund Quill, the lawyer, lost.'],
    ['a ship', 'The HMS Tarn was sunk.'],
    ['a radio station', 'She sang on NOPA FM.'],
    ['a dish', 'They ate Arvonian toast.'],
    ['a foreign newspaper', 'She reads El Faro de Tarn.'],
    ['a namesake by calling', 'Pavel Grund, 43, a retired baker, sang. Grund was loud.'],
    ['a namesake by calling before the name', 'The striker Pavel Grund fell. Grund got up.'],
    [
      'a namesake by calling without an article',
      'The others were Pavel Grund, baker in Osk, and Grund junior.',
    ],
    ['a family name before one that nobody has', 'There Grund Quillon sang. Grund bowed.'],
    ['a team with its score', 'They cheered as Tarn beat Osk 25-22.'],
    ['a name in full before one that nobody has', 'There Pavel Grund Quillon sang.'],
    ['a relative called like a city', 'His sister, Tarn, and her son Osk were heckled.'],
    ['a sergeant', 'There Sgt. Pavel Grund spoke.'],
    ['a town of the USA', 'He lives in Osk, Ohio, and in Tarn, Pa. and loves it.'],
    ['a town in its county', 'He lives in Osk, Quill County, Ohio, and loves it.'],
    ['a team with its result', 'They told of Tarn’s 2-1 victory over Osk.'],
    ['a team, and once more', 'Then Tarn beat Osk in the league. At night Tarn sang.'],
    ['a team against another', 'Then the Tarn versus Osk football game began.'],
    ['a team of numbers', 'Then the Tarn 49ers came.'],
    ['a place in a foreign name', 'They met in Tarn de Quill.'],
    ['a given name that goes on with a particle', 'There Boris de Quill sang.'],
    ['an airport', 'The Pavel Grund International Airport was closed.'],
  ])('%s is not linked', (_, text) => expect(linked(text)).toEqual([]));

  test('two bearers, both named: offered as a choice', () => {
    const { ambiguous } = link('Pavel Grund met Anna Grund in Arvonia and Belmark. Grund smiled.');
    expect(ambiguous.map(({ surface, candidates }) => [surface, [...candidates].sort()])).toEqual([
      ['Grund', ['person/anna-grund', 'person/pavel-grund']],
    ]);
  });

  test('a first name that opens the sentence may be a stranger’s', () =>
    expect(linked('Simon Lake came. Amalia Lake sang.')).toEqual(['Simon Lake → simon-lake']));

  test('a family name is the one’s whom the text names in full more often, where another bears it', () => {
    expect(linked('Simon Lake came. Dora Lake came. Then Lake spoke.')).toEqual(['Simon Lake → simon-lake']);
    expect(linked('Simon Lake came. Simon Lake met Dora Lake. Then Lake spoke.')).toEqual([
      'Simon Lake → simon-lake',
      'Simon Lake → simon-lake',
      'Lake → simon-lake',
    ]);
  });

  test('a title decides between the one named and the one in office', () => {
    expect(linked('Anna Grund came. Foreign Minister Grund of Arvonia stayed.')).toEqual([
      'Anna Grund → anna-grund',
      'Grund → pavel-grund',
      'Arvonia → arvonia',
    ]);
  });

  test('in a headline the name is the one that the text gives in full', () => {
    const { titleMentions } = link('Pavel Grund arrived.', { title: 'Grund arrives' });
    expect(titleMentions.map(shown)).toEqual(['Grund → pavel-grund']);
  });
});

describe('a given name alone', () => {
  test.each<[string, string[]]>([
    ['Simon Lake sang. Then Simon left.', ['Simon Lake → simon-lake', 'Simon → simon-lake']],
    ['Simon Lake sang. Simon’s wife left.', ['Simon Lake → simon-lake', 'Simon → simon-lake']],
    ['Then Simon left. Simon Lake sang.', ['Simon Lake → simon-lake']],
    ['Simon Lake met Simon Quill. Then Simon left.', ['Simon Lake → simon-lake']],
    ['Simon Lake met Paul Simon. Then Simon left.', ['Simon Lake → simon-lake']],
    ['Simon Lake sang in the Simon-Ostrow hall. Then Simon left.', ['Simon Lake → simon-lake']],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));
});

describe('words that are names', () => {
  test.each<[string, string[]]>([
    ['Nora May resigned. In May nobody expected it. May said so.', ['Nora May → nora-may', 'May → nora-may']],
    ['May was warm. It rained in May.', []],
    ['Prime Minister May resigned.', ['May → nora-may']],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));

  test('an acronym that the article gives another meaning', () => {
    expect(linked('The new oral patient aid (NOPA) works. NOPA is cheap.')).toEqual([]);
  });
});

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

describe('parties', () => {
  test.each<[string, string[]]>([
    ['Arvonia votes. The Labour Party leads.', ['Labour Party → labour-party-arvonia']],
    ['The Labour Party leads.', []],
    ['Belmark votes. The Labour Party of Belmark leads.', []],
    ['In Belmark, the Labour Party leads, as it does in Arvonia.', []],
    ['Arvonia’s Labour Party leads in Belmark.', ['Labour Party → labour-party-arvonia']],
  ])('%s', (text, expected) => {
    expect(linked(text).filter((each) => each.includes('Party'))).toEqual(expected);
  });
});

describe('metonyms', () => {
  test.each<[string, string]>([
    ['Tarn rejected the plan.', 'government-of-arvonia'],
    ['Talks between Tarn and Belmark go on.', 'government-of-arvonia'],
    ['Tarn has repeatedly denied it.', 'government-of-arvonia'],
    ['Tarn acknowledged the loss.', 'government-of-arvonia'],
    ['They sent a message to Tarn.', 'government-of-arvonia'],
    ['They urged Tarn to wait.', 'government-of-arvonia'],
    ['Even Tarn and the Belmark government will wait.', 'government-of-arvonia'],
    ['She wants Tarn to sign.', 'government-of-arvonia'],
    ['Tarn trade demands rattle farmers.', 'government-of-arvonia'],
    ['Tarn tariff threats go on.', 'government-of-arvonia'],
    ['Tarn trade fairs rattle farmers.', 'tarn'],
    ['It rained in Tarn.', 'tarn'],
    ['They flew to Tarn.', 'tarn'],
    ['TARN (Example Agency) – It rained.', 'tarn'],
    ['Tarn’s airport closed.', 'tarn'],
  ])('%s', (text, expected) => expect(linked(text)[0]).toMatch(new RegExp(`→ ${expected}$`)));

  test('of a city and its region, a list of regions means the region', () => {
    expect(linked('Fires burn in the Osk and Strand regions of Belmark.')[0]).toBe('Osk → osk-oblast');
  });
});

describe('coreference', () => {
  test.each<[string, string[]]>([
    ['“No,” Pavel Grund said. “Never,” he added.', ['Pavel Grund → pavel-grund', 'he → pavel-grund']],
    ['“No,” Pavel Grund said. “Never,” she added.', ['Pavel Grund → pavel-grund']],
    [
      'Pavel Grund met Simon Lake. “Never,” he said.',
      ['Pavel Grund → pavel-grund', 'Simon Lake → simon-lake'],
    ],
    ['Pavel Grund listened. “No,” Strang said. “Never,” he added.', ['Pavel Grund → pavel-grund']],
    [
      'Pavel Grund spoke. “Simon Lake promised it,” he wrote. It was late, he added.',
      ['Pavel Grund → pavel-grund', 'Simon Lake → simon-lake', 'he → pavel-grund'],
    ],
    ['It was late. “Pavel Grund promised it,” he said.', ['Pavel Grund → pavel-grund']],
    [
      'Ilva Torben spoke. Her predecessor slept.',
      ['Ilva Torben → ilva-torben', 'Her predecessor → marek-oss'],
    ],
    ['Ilva Torben’s predecessor slept.', ['Ilva Torben → ilva-torben', 'predecessor → marek-oss']],
    ['Ilva Torben’s predecessor Anton Quill slept.', ['Ilva Torben → ilva-torben']],
    [
      'Ilva Torben won. The 64-year-old smiled.',
      ['Ilva Torben → ilva-torben', 'The 64-year-old → ilva-torben'],
    ],
    ['Ilva Torben won. The 41-year-old smiled.', ['Ilva Torben → ilva-torben']],
    ['NOPA met. The alliance decided.', ['NOPA → northern-pact', 'The alliance → northern-pact']],
    ['The alliance of farmers met in Belmark.', ['Belmark → belmark']],
  ])('%s', (text, expected) => expect(linked(text)).toEqual(expected));
});

describe('sport', () => {
  test('countries are teams, except where something happens in them', () => {
    const text =
      'Belmark beat Arvonia in the tournament. The coach praised his striker. The goalkeeper trains in Belmark.';
    expect(linked(text)).toEqual(['Belmark → belmark']);
  });
});

describe('other scripts', () => {
  test('case endings', () => {
    expect(linked('Речь Илвы Торбен длилась час.', { language: 'ru' })).toEqual([
      'Илвы Торбен → ilva-torben',
    ]);
  });
});

describe('unknown names', () => {
  test('are listed once, openings and known names left out', () => {
    const { unknown } = link(
      'Yesterday Oona Quill met Pavel Grund. However, Oona Quill left. The XKCD fund paid.',
    );
    expect(unknown.map(({ surface }) => surface)).toEqual(['Oona Quill', 'XKCD']);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Torben',
    'Pavel',
    'Grund',
    'Tarn',
    'May',
    'the',
    'president',
    'of',
    'Arvonia',
    'Arvonian',
    'said',
    'he',
    '“',
    '”',
    ',',
    '.',
    'former',
    '-',
    'NOPA',
    'US',
    'in',
    '(',
    ')',
    '72',
    'ß',
    '👋',
    '\n',
  );

  test('offsets point at the surface, in text order, within the text', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        const { mentions, ambiguous, unknown } = link(text);
        for (const { start, end, surface } of [...mentions, ...ambiguous, ...unknown]) {
          expect(text.slice(start, end)).toBe(surface);
          expect(end).toBeGreaterThan(start);
        }
        const starts = mentions.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { confidence } of mentions) expect(confidence).toBeGreaterThan(0.5);
      }),
    );
  });
});
