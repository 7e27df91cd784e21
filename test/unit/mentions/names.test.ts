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
