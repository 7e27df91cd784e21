import { describe, expect, test } from 'vitest';
import { conjugated } from '../../../../lib/statements/languages/conjugation';

describe('forms of regular verbs', () => {
  const CLASSES = {
    ar: { present: 'a an', past: 'ó', root: 'aba' },
    er: { present: 'e' },
    n: { root: 't ge*t' },
  };

  test.each([
    ['hablar', 'habla hablan habló hablaba'],
    ['negar/nieg', 'niega niegan negó negaba'],
    ['contar/cuent/cost', 'cuenta cuentan costó contaba'],
    ['hablar comer', 'habla hablan habló hablaba come'],
    ['sagen', 'saget gesaget'],
  ])('%s', (verbs, forms) => expect(conjugated(verbs, CLASSES)).toBe(forms));

  test('a verb of no class is a slip in the table', () =>
    expect(() => conjugated('venir', CLASSES)).toThrow(/venir/));
});
