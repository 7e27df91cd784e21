import { describe, expect, it } from 'vitest';
import { personBegins } from '../../../lib/mentions/names-in-a-row';
import { tokenise } from '../../../lib/text/tokens';

/** The words of the last name in a row that begins and ends with some words. */
function nameIn(text: string, language: string, from: string): string {
  const tokens = tokenise(text);
  const first = tokens.findIndex(({ start }) => start === text.indexOf(from));
  const last = tokens.findLastIndex(({ upper }) => upper);
  return text.slice(tokens[personBegins({ tokens, language }, first, last)]?.start);
}

describe('a person whose name stands right behind that of a place or body', () => {
  it.each([
    ['it', 'il sindaco di Sulmona Paolo Rossetti', 'Sulmona', 'Paolo Rossetti'],
    ['it', 'il capo della Protezione Civile Fabio Bianchi', 'Protezione', 'Fabio Bianchi'],
    ['pt', 'o presidente da Câmara de Leiria Gonçalo Nunes', 'Leiria', 'Gonçalo Nunes'],
    ['fr', 'le maire de Sarlat Jean-Jacques Dupont', 'Sarlat', 'Jean-Jacques Dupont'],
    ['ru', 'депутат Рады Иван Петренко', 'Рады', 'Иван Петренко'],
    ['ru', 'адвокат Дениса Рогова Эдуард Исаев', 'Дениса', 'Эдуард Исаев'],
  ])('%s: %s', (language, text, from, name) => expect(nameIn(text, language, from)).toBe(name));

  it.each([
    ['it', 'la piazza di San Giovanni Bosco', 'San'],
    ['it', 'lo ha detto Rossetti Paolo Maria', 'Rossetti'],
    ['ru', 'суд признал, что Бойко Юрий Иванович', 'Бойко'],
    ['en', 'the mayor of Springfield John Smith', 'Springfield'],
  ])('but one name: %s: %s', (language, text, from) =>
    expect(nameIn(text, language, from)).toBe(text.slice(text.indexOf(from))),
  );
});
