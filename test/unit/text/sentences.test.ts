import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../lib/text/sentences';

function sentences(text: string, language = 'en'): string[] {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  return splitSentences(text, blocks, language).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  test.each([
    ['Mr. Grund left. He was late.', ['Mr. Grund left.', 'He was late.']],
    ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    ['It came on Sept. 4. Nobody knew.', ['It came on Sept. 4.', 'Nobody knew.']],
    ['“We agree.” They left.', ['“We agree.”', 'They left.']],
    ['Gen. J. Strang spoke.', ['Gen. J. Strang spoke.']],
    ['Then J.D. Strang spoke. He left.', ['Then J.D. Strang spoke.', 'He left.']],
    ['It fell again. 2024 was worse.', ['It fell again.', '2024 was worse.']],
    [
      '“It fell.” 20 people left. 3.5 per cent stayed.',
      ['“It fell.”', '20 people left.', '3.5 per cent stayed.'],
    ],
    ['The ship, R.-Adm. Jane Strang said, is late.', ['The ship, R.-Adm. Jane Strang said, is late.']],
    ['It left at 6:30 a.m. Saturday, she said.', ['It left at 6:30 a.m. Saturday, she said.']],
    ['It left at 6:30 a.m. Nobody saw it.', ['It left at 6:30 a.m.', 'Nobody saw it.']],
    ['It took approx. 20 days, from Sept. 4 on.', ['It took approx. 20 days, from Sept. 4 on.']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  test('ordinals in German end no sentence', () => {
    const told = [
      'Am 16. Mai trafen sie sich.',
      'Sie wurde auf Platz 3.',
      'Dann ging sie zum 80. Jahrestag.',
    ];
    expect(sentences(told.join(' '), 'de')).toEqual(told);
    expect(sentences('It was the 16. Nobody came.')).toHaveLength(2);
  });

  test.each([
    ['en', ['She wrote it on X.', 'He read it.']],
    ['es', ['Lo escribió en X.', 'Él lo leyó.']],
    ['it', ['Lo ha scritto su X.', 'Lui l’ha letto.']],
    ['fr', ['Elle l’a écrit sur le réseau social X.', 'Il l’a lu.']],
    ['de', ['Sie schrieb es auf der Plattform X.', 'Er las es.']],
    ['pt', ['Ela escreveu na rede social X.', 'Ele leu.']],
    ['pl', ['Napisała to w serwisie X.', 'On to przeczytał.']],
    ['ru', ['Она написала это в соцсети X.', 'Он прочёл.']],
    ['uk', ['Вона написала це у X.', 'Він прочитав.']],
  ])('a platform of one letter ends its sentence: %s', (language, told) =>
    expect(sentences(told.join(' '), language)).toEqual(told),
  );

  test('abbreviations before Polish names end no sentence', () => {
    const told = ['Rada ds. Portów przyjęła plan.', 'Był w szpitalu im. Jana Nowaka.'];
    expect(sentences(told.join(' '), 'pl')).toEqual(told);
  });

  test('a closing guillemet that stands apart ends its sentence, but opens one in German', () => {
    const french = ['Elle a dit : « Il faut partir. »', 'Puis elle est partie.'];
    expect(sentences(french.join(' '), 'fr')).toEqual(french);
    const narrow = french.map((each) => each.replace(/ »/, '\u202f»').replace(/« /, '«\u202f'));
    expect(sentences(narrow.join(' '), 'fr')).toEqual(narrow);
    const german = ['Sie ging.', '»Er bleibt«, sagte sie.'];
    expect(sentences(german.join(' '), 'de')).toEqual(german);
  });

  test('a word without end is read once', () => {
    const begun = performance.now();
    sentences('x'.repeat(60_000));
    expect(performance.now() - begun).toBeLessThan(1_000);
  });

  test('a paragraph of 300,000 characters is read in a time that its length is worth', () => {
    const begun = performance.now();
    const found = sentences('They met again in the old hall. '.repeat(9_400));
    expect(performance.now() - begun).toBeLessThan(3_000);
    // One more wherever a piece ends within a sentence.
    expect(found.length - 9_400).toBeLessThan(10);
  });

  test('no sentence spans two blocks', () => {
    const text = 'One line\n\nAnother line';
    const blocks = [
      { kind: 'heading' as const, start: 0, end: 8 },
      { kind: 'paragraph' as const, start: 10, end: text.length },
    ];
    expect(splitSentences(text, blocks, 'en')).toEqual([
      { start: 0, end: 8, block: 0 },
      { start: 10, end: 22, block: 1 },
    ]);
  });

  test('an unknown language tag is no error', () => {
    expect(sentences('One. Two.', 'not a tag')).toEqual(['One.', 'Two.']);
  });

  test('nothing but white space is left out, in order', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Mr.', 'A', 'again.', '2024', '.', '”', '“', 'word', 'U.S.', '!', '?', '\t', '…'),
        ),
        (words) => {
          const text = words.join(' ');
          expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

describe('a dash behind the end of a sentence', () => {
  test.each([
    ['pl', 'Burmistrz mówił wczoraj o moście. - Most stoi - dodał.', 2],
    ['pl', 'Burmistrz powiedział, że "most stoi". – Nie ma się czego bać – dodał.', 2],
    ['pl', 'Burmistrz już wyszedł. - Most stoi - dodał.', 2],
    ['de', 'Arvo. – Die Brücke steht noch.', 1],
    ['de', 'Arvo am Main. – Die Brücke steht noch.', 1],
    ['en', 'It is 3 p.m. in the harbour of St. – Olaf waits.', 1],
  ])('begins another: %s: %s', (language, text, count) =>
    expect(splitSentences(text, [{ kind: 'paragraph', start: 0, end: text.length }], language)).toHaveLength(
      count,
    ),
  );
});
