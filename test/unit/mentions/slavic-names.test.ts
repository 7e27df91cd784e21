import { describe, expect, test } from 'vitest';
import { linked } from './world';

describe('a paper whose name ends in a common word', () => {
  test.each<[string, string[]]>([
    ['Об этом сообщила Гаваньская правда.', ['Гаваньская правда → harbour-truth']],
    ['Об этом сообщило издание «Гаваньская правда».', ['Гаваньская правда → harbour-truth']],
    ['Гаваньская старая правда неизвестна.', []],
  ])('%s', (text, expected) => expect(linked(text, { language: 'ru' })).toEqual(expected));
});

describe('the word that opens a sentence before a family name', () => {
  test.each<[string, string[]]>([
    ['Павел Грунд ушёл. Комментариев Грунда нет.', ['Павел Грунд → pavel-grund', 'Грунда → pavel-grund']],
    ['Павел Грунд ушёл. Визит Грунда отложен.', ['Павел Грунд → pavel-grund', 'Грунда → pavel-grund']],
    ['Павел Грунд ушёл. Мелвин Грунд пришёл.', ['Павел Грунд → pavel-grund']],
  ])('is no first name in another case: %s', (text, expected) =>
    expect(linked(text, { language: 'ru' })).toEqual(expected),
  );
});

describe('a title of a country that its sentence names', () => {
  test('is nobody else’s', () => {
    const told = 'Ilva Torben habló. La Constitución de Belmark prevé la falta del presidente.';
    expect(linked(told, { language: 'es' })).not.toContain('del presidente → ilva-torben');
    const owned = 'Ilva Torben habló. La gente de Arvonia espera la voz del presidente.';
    expect(linked(owned, { language: 'es' })).toContain('del presidente → ilva-torben');
  });
});

describe('a capital behind a court', () => {
  test('is the city', () =>
    expect(linked('Il tribunale dei ministri di Tarn ha archiviato il caso.', { language: 'it' })).toEqual([
      'Tarn → tarn',
    ]));
});
