import { describe, expect, it } from 'vitest';
import { isAhead } from '../../../lib/events/ahead';

describe('what lies ahead', () => {
  it.each([
    ['en', 'The ministers are to meet in Vik.'],
    ['de', 'Die Minister sollen sich in Vik treffen.'],
    ['fr', 'Les ministres se rencontreront à Vik.'],
    ['es', 'Los ministros viajarán a Vik.'],
    ['it', 'I ministri si incontreranno a Vik.'],
    ['pl', 'Spotkanie ministrów jest planowane w Vik.'],
    ['pt', 'A reunião está prevista para Vik.'],
    ['ru', 'Встреча министров состоится в Вике.'],
    ['tr', 'Bakanlar Vik’te görüşecek.'],
    ['uk', 'Зустріч міністрів відбудеться у Віку.'],
  ])('is told in %s', (language, text) => {
    expect(isAhead(text, language)).toBe(true);
  });

  it.each([
    ['en', 'The ministers met in Vik.'],
    ['de', 'Die Minister trafen sich in Vik.'],
    ['fr', 'Les ministres se sont vus à Vik.'],
    ['es', 'Los ministros viajaron a Vik.'],
    ['it', 'I ministri si sono visti a Vik.'],
    ['ru', 'Министры говорили в Вике.'],
  ])('is not told in %s by what was', (language, text) => {
    expect(isAhead(text, language)).toBe(false);
  });
});
