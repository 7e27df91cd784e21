import { describe, expect, test } from 'vitest';
import type { Person } from '../../../lib/knowledge/schema';
import { fitsGivenName } from '../../../lib/mentions/given-name-fit';

const person = (name: string) => ({ name, names: [] }) as unknown as Person;

describe('fitsGivenName', () => {
  test.each<[string, string, string, string]>([
    ['an initial', 'p', 'Pavel Grund', 'en'],
    ['initials in one word', 'jq', 'John Quill', 'en'],
    ['a short form', 'bill', 'William Quill', 'en'],
    ['transliterated otherwise', 'serguei', 'Sergey Quill', 'en'],
    ['transliterated otherwise', 'wladimir', 'Vladimir Quill', 'en'],
    ['a case of it', 'pavela', 'Pavel Grund', 'pl'],
    ['a case of it, transliterated otherwise', 'sergija', 'Sergiy Quill', 'pl'],
    ['a middle name', 'maria', 'Anna Maria Quill', 'en'],
  ])('%s: %s is of %s', (_, given, name, language) =>
    expect(fitsGivenName(person(name), [given], language)).toBe(true),
  );

  test.each<[string, string, string, string]>([
    ['another name', 'pavel', 'Anna Grund', 'en'],
    ['another initial', 'p', 'Anna Grund', 'en'],
    ['a name of two letters is no initials', 'ed', 'Emma Quill', 'en'],
    ['the family name', 'grund', 'Anna Grund', 'en'],
    ['a case in a language without cases', 'pavela', 'Pavel Grund', 'en'],
  ])('%s: %s is not of %s', (_, given, name, language) =>
    expect(fitsGivenName(person(name), [given], language)).toBe(false),
  );

  test('no given name fits everybody', () =>
    expect(fitsGivenName(person('Anna Grund'), [], 'en')).toBe(true));
});
