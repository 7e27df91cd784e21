import { describe, expect, it } from 'vitest';
import { isOnlyModifier } from '../../../lib/events/modifiers';
import { stem } from '../../../lib/events/stems';

describe('a word that only says what another thing is of', () => {
  it.each([
    ['Norland backed a kite wall.', true],
    ['Norland’s kite makers want orders.', true],
    ['A kite crossed into Norland.', false],
    ['Norland backed a kite wall after a kite fell.', false],
    ['Kite incursions rattled Norland.', false],
    ['Norland saw kites.', false],
    ['It rained in Norland.', false],
  ])('%s', (text, wanted) => expect(isOnlyModifier(stem('kites'), text)).toBe(wanted));
});
