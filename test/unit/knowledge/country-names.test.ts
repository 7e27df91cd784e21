import { describe, expect, test } from 'vitest';
import { localCountryNames } from '../../../lib/knowledge/country-names';

const names = (iso2: string, lang: string): string[] =>
  localCountryNames(iso2).flatMap((name) => (name.lang === lang ? [name.text] : []));

describe('local country names', () => {
  test('what stands in brackets is a name too', () => {
    expect(names('MM', 'pl')).toContain('Birma');
  });

  test.each([
    ['VG', 'ru', 'Великобритания'],
    ['VI', 'ru', 'США'],
    ['HK', 'es', 'China'],
  ])('but not the state that the territory %s belongs to (%s)', (iso2, lang, owner) => {
    expect(names(iso2, lang)).not.toContain(owner);
  });

  test('the owner itself keeps its name', () => {
    expect(names('US', 'ru')).toContain('США');
  });
});
