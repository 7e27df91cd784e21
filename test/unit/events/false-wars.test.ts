import { describe, expect, it } from 'vitest';
import { kindWords } from '../../../lib/events/kinds';

describe('what is called after war and is none', () => {
  it.each([
    ['en', 'The war cabinet met.', false],
    ['en', 'Secretary of War Anna Berg came.', false],
    ['en', 'The war in Norland goes on.', true],
    ['de', 'Das Kriegskabinett kam.', false],
    ['de', 'Der Krieg dauert an.', true],
    ['fr', 'Le cabinet de guerre est venu.', false],
    ['fr', 'La guerre continue.', true],
    ['es', 'Vino el gabinete de guerra.', false],
    ['it', 'Ecco il gabinetto di guerra.', false],
    ['pt', 'Veio o gabinete de guerra.', false],
    ['pl', 'Przyszedł gabinet wojenny.', false],
    ['tr', 'Savaş kabinesi geldi.', false],
    ['tr', 'Savaş sürüyor.', true],
  ])('%s: %s', (language, text, isWar) => expect(kindWords(text, language).has('war')).toBe(isWar));
});
