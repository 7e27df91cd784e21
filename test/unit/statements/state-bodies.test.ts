import { describe, expect, it } from 'vitest';
import type { AliasHit } from '../../../lib/knowledge/knowledge';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const NORLAND = '[Norland](country/norland)';
const SUDLAND = '[Sudland](country/sudland)';
const OSTHAM = '[Ostham](place/ostham)';

const BODIES: Record<string, string> = {
  'norlandish army': 'org/norlandish-army',
  'norlandish foreign ministry': 'org/norlandish-foreign-ministry',
  'norlandish ministry of trade and boats': 'org/norlandish-trade-ministry',
};

const knowledge = knowing({
  country: (id) =>
    id === 'country/norland'
      ? ({ id, capital: 'place/ostham', names: [{ text: 'Norlandish', kind: 'demonym' }] } as never)
      : ({ id, names: [] } as never),
  entity: (id) =>
    id === 'place/ostham' ? ({ id, kind: 'city', country: 'country/norland' } as never) : undefined,
  match: (tokens) => {
    const id = BODIES[tokens.map(({ norm }) => norm).join(' ')];
    const refs = [{ id, kind: 'full', lang: 'en', derived: false }];
    return id ? [{ firstToken: 0, endToken: tokens.length, refs } as unknown as AliasHit] : [];
  },
});

const speakers = (marked: string) =>
  findStatements(readingOf(marked), knowledge).map(({ speaker }) => speaker?.replace(/^.*\//, ''));

describe('bodies of states in other languages', () => {
  const speaker = (marked: string, language: string) =>
    findStatements(readingOf(marked, { article: { language } }), knowledge)[0]?.speaker;

  it.each([
    ['es', `El Gobierno de ${NORLAND} advirtió que llueve.`, 'country/norland'],
    ['ru', 'Пресс-служба [Порта](org/port) заявила, что идёт дождь.', 'org/port'],
    ['es', `El Gobierno advirtió que ${NORLAND} no responde.`, undefined],
  ])('%s: %s', (language, text, wanted) => expect(speaker(text, language)).toBe(wanted));
});

describe('an office of a state', () => {
  it('is held by one on the day of the article', () => {
    const held = knowing({
      ...knowledge,
      postsByRole: (role, state) =>
        role === 'foreign-minister' && state ? [{ id: `post/${state}` } as never] : [],
      holdersOn: (_, date) =>
        date === '2025-03-13' ? [{ person: { id: 'person/anna-berg' } } as never] : [],
    });
    const [said] = findStatements(readingOf(`${NORLAND} is ready, its foreign minister said.`), held);
    expect(said?.speaker).toBe('person/anna-berg');
  });
});

describe('bodies of states', () => {
  it.each([
    [`${NORLAND}'s army said it rained.`, 'norlandish-army'],
    [`The foreign ministry in ${OSTHAM} said it rained.`, 'norlandish-foreign-ministry'],
    [`The Ministry of Trade and Boats in ${OSTHAM} said it rained.`, 'norlandish-trade-ministry'],
    [`In ${NORLAND} nine people are missing, its foreign ministry said.`, 'norlandish-foreign-ministry'],
    [
      `It snows in ${NORLAND}. Its foreign ministry said the roads were closed.`,
      'norlandish-foreign-ministry',
    ],
    ['[OSTHAM](place/ostham) — The foreign ministry said it rained.', 'norlandish-foreign-ministry'],
  ])('%s', (text, wanted) => expect(speakers(text).at(-1)).toBe(wanted));

  it('are the state where the base does not know them and they speak for it', () => {
    expect(speakers(`${NORLAND}'s health ministry said it rained.`)).toEqual(['norland']);
    expect(speakers(`${NORLAND}'s navy said it rained.`)).toEqual([undefined]);
  });

  it('are nobody’s where two states have been named, or one that the text is not dated from', () => {
    expect(speakers(`It fell on ${NORLAND}. The foreign ministry said it rained.`)).toEqual([undefined]);
    expect(speakers(`${NORLAND} met ${SUDLAND}. The foreign ministry said it rained.`)).toEqual([undefined]);
    expect(speakers(`[OSTHAM](place/ostham) — ${SUDLAND} fired, the foreign ministry said.`)).toEqual([
      undefined,
    ]);
    expect(speakers(`A foreign ministry in ${OSTHAM} said it rained.`)).toEqual([undefined]);
  });
});
