import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isTranscription, soundOf, soundsOfWord, stemOf } from '../../../lib/knowledge/transcription';

/** Whether a name in Cyrillic is found by the sound of one in Latin letters, and taken for it. */
function finds(cyrillic: string, latin: string): boolean {
  const words = cyrillic.toLowerCase().split(/[\s-]+/);
  const sounds = soundOf(latin)?.split(' ') ?? [];
  const kept = words.filter((word) => soundsOfWord(word).some((sound) => sounds.includes(sound)));
  return kept.length === sounds.length && kept.length > 1 && isTranscription(words, latin);
}

describe('a name in Cyrillic', () => {
  test.each([
    ['Орландо Перникетти', 'Orlando Pernicketti'],
    ['Орландо Перникетти', 'Orlando Përniketi'],
    ['Вольфганг Зайденберг', 'Wolfgang Seidenberg'],
    ['Вольфгангом Зайденбергом', 'Wolfgang Seidenberg'],
    ['Таміла Роґаш', 'Tamila Rogaš'],
    ['Джордана Мендес', 'Jordana Mendez'],
    ['Мухаммад бен Карим ад-Дари', 'Muhammad bin Karim al-Dari'],
    ['Штефания Кьелланд', 'Stefania Kjelland'],
  ])('%s is %s', (cyrillic, latin) => expect(finds(cyrillic, latin)).toBe(true));

  test.each([
    ['Роман Головченко', 'Roman Leshchenko'],
    ['Орландо Перникетти', 'Orlando Brancato'],
    ['Мартин Кельнер', 'Marta Kilner-Ross'],
    ['Тамила Рогаш', 'Tom Ali Rogash'],
  ])('%s is not %s', (cyrillic, latin) => expect(finds(cyrillic, latin)).toBe(false));
});

it('has no sound where too little is left of it, or where it is one word', () => {
  expect(soundOf('Ai Wu')).toBeUndefined();
  expect(soundOf('Pernicketti')).toBeUndefined();
});

it('is known again in another case', () => {
  expect(stemOf('Перникетти')).toBe(stemOf('Перникетти'.toLowerCase()));
  expect(stemOf('Зайденбергом')).toBe(stemOf('Зайденберга'));
});

it('reads any text', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(typeof isTranscription([a], b)).toBe('boolean');
      expect(soundsOfWord(a).length).toBeGreaterThan(0);
      // No sound is a word of any text: each begins with a digit that no name has.
      for (const word of soundOf(b)?.split(' ') ?? []) expect(word).toMatch(/^7[a-z]+$/);
    }),
  ));
