import { describe, expect, it } from 'vitest';
import type { AliasHit } from '../../../lib/knowledge/knowledge';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

/** The record writes “Lind”; the base finds “Lindś” too, and no other form. */
const knowledge = knowing({
  entity: (id) => ({ id, name: 'Tomas Lind', names: [] }) as never,
  match: (tokens) => {
    const refs = [{ id: 'person/tomas-lind', kind: 'full', lang: 'pl', derived: true }];
    const known = /^tomas linds$/.test(tokens.map(({ norm }) => norm).join(' '));
    return known ? [{ firstToken: 0, endToken: tokens.length, refs } as unknown as AliasHit] : [];
  },
});

const speaker = (name: string) => {
  const reading = readingOf(`[${name}](person/tomas-lind) powiedział, że pada.`, {
    article: { language: 'pl' },
  });
  return findStatements(reading, knowledge)[0]?.speaker;
};

describe('a name in another spelling', () => {
  it('may be the subject where the base finds it as it stands', () => {
    expect(speaker('Tomas Lindś')).toBe('person/tomas-lind');
  });

  it('is in another case where the base does not', () => {
    expect(speaker('Tomasa Linda')).toBeUndefined();
  });
});

describe('somebody without an entry', () => {
  it.each([
    ['fr', 'Le maire de Brest, Yann Keradec, a déclaré que la pluie continuait.', 'Yann Keradec'],
    ['de', 'Der Bürgermeister von Passau, Jürgen Dupperl, sagte, das Wasser sinke.', 'Jürgen Dupperl'],
    ['it', "Il sindaco di Lugo, Dario Fabbrini, ha detto che l'acqua scende.", 'Dario Fabbrini'],
  ])('is named between commas: %s', (language, text, name) => {
    const [said] = findStatements(readingOf(text, { article: { language } }), knowing());
    expect(text.slice(said?.speakerAt?.start, said?.speakerAt?.end)).toBe(name);
  });
});
