import { describe, expect, it, test } from 'vitest';
import { link, linked } from './world';

describe('a person whom the base has in Latin letters only', () => {
  test.each<[string, string[]]>([
    ['Arvonia: выступил Одо Бренк.', ['Arvonia → arvonia', 'Одо Бренк → odo-brenk']],
    [
      'Встреча с Одо Бренком прошла, сообщила Arvonia. Потом Бренк ответил.',
      ['Одо Бренком → odo-brenk', 'Arvonia → arvonia', 'Бренк → odo-brenk'],
    ],
    // Nothing tells that he is the one of Arvonia.
    ['Приехал Одо Бренк.', []],
    // One word is no full name, and a bearer of the family name is nobody yet.
    ['Arvonia ждёт. Приехал Бренк.', ['Arvonia → arvonia']],
    ['Arvonia ждёт. Приехал Пётр Бренк.', ['Arvonia → arvonia']],
    // Words with a mark between them are two names.
    ['Arvonia ждёт: Одо, Бренк и Осс.', ['Arvonia → arvonia']],
  ])('%s', (text, expected) => expect(linked(text, { language: 'ru' })).toEqual(expected));

  it('is known in the headline by the family name that the article explains', () => {
    const found = link('Одо Бренк вернулся. Arvonia ждёт.', { language: 'ru', title: 'Бренк говорил' });
    expect(found.titleMentions.map(({ entity }) => entity)).toEqual(['person/odo-brenk']);
  });

  it('is not looked for in other languages', () => {
    expect(linked('Arvonia: Одо Бренк.', { language: 'bg' }).join()).not.toContain('odo-brenk');
  });
});
