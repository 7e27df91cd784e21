import { describe, expect, it, test } from 'vitest';
import { link, linked } from './world';

describe('a person whom the base has in Latin letters only', () => {
  test.each<[string, string[]]>([
    ['Arvonia: выступил Павел Грунд.', ['Arvonia → arvonia', 'Павел Грунд → pavel-grund']],
    [
      'Встреча с Павлом Грундом прошла, сообщила Arvonia. Потом Грунд ответил.',
      ['Павлом Грундом → pavel-grund', 'Arvonia → arvonia', 'Грунд → pavel-grund'],
    ],
    // Nothing tells that he is the one of Arvonia.
    ['Приехал Павел Грунд.', []],
    // One word is no full name, and a bearer of the family name is nobody yet.
    ['Arvonia ждёт. Приехал Грунд.', ['Arvonia → arvonia']],
    ['Arvonia ждёт. Приехал Пётр Грунд.', ['Arvonia → arvonia']],
    // Words with a mark between them are two names.
    ['Arvonia ждёт: Павел, Грунд и Осс.', ['Arvonia → arvonia']],
  ])('%s', (text, expected) => expect(linked(text, { language: 'ru' })).toEqual(expected));

  it('is known in the headline by the family name that the article explains', () => {
    const found = link('Павел Грунд вернулся. Arvonia ждёт.', { language: 'ru', title: 'Грунд говорил' });
    expect(found.titleMentions.map(({ entity }) => entity)).toEqual(['person/pavel-grund']);
  });

  it('is not looked for in other languages', () => {
    expect(linked('Arvonia: Павел Грунд.', { language: 'bg' }).join()).not.toContain('pavel-grund');
  });
});
