import { describe, expect, test } from 'vitest';
import { isCaseOf } from '../../../lib/mentions/inflection';
import { linked } from './world';

describe('isCaseOf', () => {
  test.each([
    ['andrzeja', 'andrzej', 'pl'],
    ['dudzie', 'duda', 'pl'],
    ['wielkiej', 'wielka', 'pl'],
    ['trybunale', 'trybunal', 'pl'],
    ['miedzynarodowym', 'miedzynarodowy', 'pl'],
    ['funduszu', 'fundusz', 'pl'],
    ['arabskich', 'arabskie', 'pl'],
    ['донецкого', 'донецкий', 'ru'],
    ['южной', 'южная', 'ru'],
    ['штатами', 'штаты', 'ru'],
    ['лесковичем', 'лескович', 'ru'],
    ['лесковичем', 'лескович', 'uk'],
    ['карашем', 'караш', 'ru'],
    ['великій', 'велика', 'uk'],
    ['pavels', 'pavel', 'de'],
  ])('%s is a case of %s', (form, name, language) => expect(isCaseOf(form, name, language)).toBe(true));

  test.each([
    ['andrzeja', 'anna', 'pl'],
    ['pavels', 'pavel', 'en'],
    ['ина', 'ин', 'ru'],
  ])('%s is none of %s in %s', (form, name, language) => expect(isCaseOf(form, name, language)).toBe(false));
});

describe('names in other cases', () => {
  test.each<[string, string, string[]]>([
    ['tr', 'Sözcü, NOPA’ya ve ARV’nin elçisine yazdı.', ['NOPA’ya → northern-pact', 'ARV’nin → arvonia']],
    ['ru', 'Вчера говорили об Илве Торбен.', ['Илве Торбен → ilva-torben']],
    ['ru', 'О Торбен молчат.', ['Торбен → ilva-torben']],
    ['de', 'Man las Pavel Grunds Brief.', ['Pavel Grunds → pavel-grund']],
    ['ru', 'Речь Илвы Торбен длилась час.', ['Илвы Торбен → ilva-torben']],
    ['pl', 'Rozmawiano z Pavelem Grundem.', ['Pavelem Grundem → pavel-grund']],
  ])('%s: %s', (language, text, expected) => expect(linked(text, { language })).toEqual(expected));
});
