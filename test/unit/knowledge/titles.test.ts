import { describe, expect, test } from 'vitest';
import type { Role } from '../../../lib/knowledge/roles';
import { titleLanguages, titlesIn } from '../../../lib/knowledge/titles';

/** Offices that nearly every state has, and of which the press of every language writes. */
const COMMON: readonly Role[] = [
  'president',
  'prime-minister',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'justice-minister',
  'energy-minister',
  'health-minister',
  'education-minister',
  'transport-minister',
  'opposition-leader',
  'speaker-of-parliament',
  'central-bank-governor',
  'chief-of-defence',
  'intelligence-chief',
  'spokesperson',
  'ambassador',
  'governor',
  'mayor',
  'secretary-general',
  'head',
];

describe.each(titleLanguages)('titles in %s', (language) => {
  test('of the common offices', () => {
    expect(COMMON.filter((role) => !titlesIn(language)[role]?.length)).toEqual([]);
  });

  test('in lower case, each once for an office', () => {
    for (const titles of Object.values(titlesIn(language))) {
      const lower = titles.filter(
        (title) => title !== title.toLocaleLowerCase(language) || title.trim() !== title,
      );
      expect(lower).toEqual([]);
      expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    }
  });
});

test.each<[string, Role, string]>([
  ['de', 'health-minister', 'bundesgesundheitsministerin'],
  ['fr', 'energy-minister', "ministre de l'énergie"],
  ['es', 'health-minister', 'secretaria de salud'],
  ['it', 'party-leader', 'segretaria'],
  ['pt', 'environment-minister', 'ministra do meio ambiente'],
  ['pl', 'health-minister', 'ministrem zdrowia'],
  ['tr', 'central-bank-governor', 'merkez bankası başkanı'],
  ['ru', 'chief-of-defence', 'начальника генштаба'],
  ['uk', 'prosecutor-general', 'генерального прокурора'],
])('in %s of the %s: %s', (language, role, title) => {
  expect(titlesIn(language)[role]).toContain(title);
});
