import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanise } from '../../../../lib/knowledge/romanisation/romanise';

const inLanguage = (name: string, from: string, lang: string) =>
  romanise(name, from).flatMap((each) => (each.lang === lang ? [each.text] : []));

describe('Russian names as the press of each language writes them', () => {
  it.each([
    ['en', 'Дмитрий Песков', 'Dmitry Peskov'],
    ['en', 'Сергей Лавров', 'Sergei Lavrov'],
    ['en', 'Евгений Пригожин', 'Yevgeniy Prigozhin'],
    ['de', 'Дмитрий Песков', 'Dmitri Peskow'],
    ['de', 'Сергей Шойгу', 'Sergei Schoigu'],
    ['de', 'Валентина Матвиенко', 'Walentina Matwijenko'],
    ['de', 'Алексей Навальный', 'Alexej Nawalny'],
    ['fr', 'Юрий Ушаков', 'Iouri Ouchakov'],
    ['fr', 'Михаил Мишустин', 'Mikhail Michoustine'],
    ['es', 'Мария Захарова', 'Maria Zajarova'],
    ['it', 'Сергей Лавров', 'Sergej Lavrov'],
    ['pl', 'Дмитрий Медведев', 'Dmitrij Miedwiediew'],
    ['pl', 'Сергей Лавров', 'Siergiej Ławrow'],
    ['tr', 'Сергей Шойгу', 'Sergey Şoygu'],
  ])('%s: %s', (lang, name, wanted) => expect(inLanguage(name, 'ru', lang)).toContain(wanted));
});

describe('Ukrainian names', () => {
  it.each([
    ['en', 'Володимир Зеленський', 'Volodymyr Zelensky'],
    ['en', 'Андрій Сибіга', 'Andrii Sybiha'],
    ['de', 'Володимир Зеленський', 'Wolodymyr Selenskyj'],
    ['de', 'Валерій Залужний', 'Walerij Saluschnyj'],
    ['fr', 'Дмитро Кулеба', 'Dmytro Kouleba'],
    ['pl', 'Володимир Зеленський', 'Wołodymyr Zełenski'],
    ['pl', 'Юлія Свириденко', 'Julia Swyrydenko'],
  ])('%s: %s', (lang, name, wanted) => expect(inLanguage(name, 'uk', lang)).toContain(wanted));
});

it('leaves the patronymic out, and keeps double names', () => {
  expect(inLanguage('Дмитрий Сергеевич Песков', 'ru', 'de')).toContain('Dmitri Peskow');
  expect(inLanguage('Анна Белова-Лис', 'ru', 'pl')).toEqual(['Anna Biełowa-Lis']);
});

it('has nothing for names in other scripts or languages, and for single words', () => {
  expect(romanise('Anna Berg', 'ru')).toEqual([]);
  expect(romanise('Бойко Борисов', 'bg')).toEqual([]);
  expect(romanise('Путин', 'ru')).toEqual([]);
});

it('leaves no Cyrillic letter and as many words as there were', () => {
  const part = fc.string({
    unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяґєії'),
    minLength: 2,
    maxLength: 9,
  });
  fc.assert(
    fc.property(part, part, fc.constantFrom('ru', 'uk'), (given, family, lang) => {
      for (const { text } of romanise(`${given} ${family}`, lang)) {
        expect(text).not.toMatch(/\p{Script=Cyrillic}/u);
        expect(text.split(' ')).toHaveLength(2);
      }
    }),
  );
});
