import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const KINDS: Record<string, string> = {
  'org/boats': 'ministry',
  'org/pact': 'alliance',
  'org/raiders': 'armed-group',
  'org/gauges': 'agency',
};

const knowledge = knowing({
  entity: (id) => (KINDS[id] ? ({ id, name: id, kind: KINDS[id], names: [] } as never) : undefined),
});

const last = (marked: string, language: string) =>
  findStatements(readingOf(marked, { article: { language } }), knowledge).at(-1)?.speaker;

describe('a body by a bare noun, after its name', () => {
  it.each([
    ['de', 'Das [Bootsministerium](org/boats) warnte. Das Ministerium teilte mit, es regne.', 'org/boats'],
    ['de', 'Der [Nordpakt](org/pact) warnte. Das Bündnis erklärte, es regne.', 'org/pact'],
    [
      'fr',
      'Le [ministère des Bateaux](org/boats) a averti. Le ministère a précisé qu’il pleuvait.',
      'org/boats',
    ],
    ['es', 'El [Pacto](org/pact) avisó. La alianza aseguró que llovía.', 'org/pact'],
    ['it', 'I [Predoni](org/raiders) avvertono. Il gruppo armato ha detto che piove.', 'org/raiders'],
    ['pt', 'O [Pacto](org/pact) avisou. A aliança afirmou que chovia.', 'org/pact'],
    ['pl', '[Ministerstwo łodzi](org/boats) ostrzegło. Resort dodał, że pada.', 'org/boats'],
    ['ru', '[Минлодок](org/boats) предупредило. В ведомстве добавили, что идёт дождь.', 'org/boats'],
    ['uk', '[Мінчовнів](org/boats) попередило. У міністерстві додали, що йде дощ.', 'org/boats'],
  ])('%s: %s', (language, text, wanted) => expect(last(text, language)).toBe(wanted));

  it.each([
    [
      'another of the kind since',
      'de',
      'Das [Bootsministerium](org/boats) warnte. Auch das Seeministerium warnte. Das Ministerium erklärte, es regne.',
    ],
    [
      'one of another place',
      'fr',
      'Le [ministère des Bateaux](org/boats) a averti. Le ministère sudlandais a précisé qu’il pleuvait.',
    ],
    [
      'one with an owner',
      'ru',
      '[Минлодок](org/boats) предупредило. Министерство обороны заявило, что идёт дождь.',
    ],
    ['a body of another kind', 'es', 'El [Pacto](org/pact) avisó. El ministerio aseguró que llovía.'],
    [
      'an agency of the press',
      'fr',
      'Les [Jauges](org/gauges) ont averti. [Norna](outlet/norna) était là. L’agence a précisé qu’il pleuvait.',
    ],
  ])('nobody where there is %s', (_, language, text) => expect(last(text, language)).toBeUndefined());

  it('leaves the noun of the press to the outlet named before', () => {
    const text =
      'В порту шторм, сообщило агентство [Норна](outlet/norna). «Идёт дождь», – сказал [Линд](person/tomas-lind) агентству.';
    const [, said] = findStatements(readingOf(text, { article: { language: 'ru' } }), knowledge);
    expect(said?.via).toEqual(['outlet/norna']);
  });
});

describe('a capital that says something', () => {
  it('is whom its name stands for, where that is not its government', () => {
    const meaning = (kind: 'full' | 'metonym', id: string) => ({ id, kind, lang: 'es', derived: false });
    const base = knowing({
      entity: (id) =>
        id === 'place/ostham' ? ({ id, kind: 'city', country: 'country/norland' } as never) : undefined,
      country: (id) => ({ id, capital: 'place/ostham', names: [] }) as never,
      match: () => [{ refs: [meaning('full', 'place/ostham'), meaning('metonym', 'org/union')] } as never],
    });
    const text = '[Ostham](place/ostham), mientras tanto, pide que esperen.';
    const [said] = findStatements(readingOf(text, { article: { language: 'es' } }), base);
    expect(said?.speaker).toBe('org/union');
  });
});
