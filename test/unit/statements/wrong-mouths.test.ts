import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';
const knowledge = knowing({ person: (id) => ({ id }) as never });

/** Speakers of the body, then of the headline; `?` for one that is not clear, as the text has it for a stranger. */
function heard(marked: string, language: string, title?: string): string[] {
  const reading = readingOf(marked, { article: { language }, ...(title !== undefined && { title }) });
  return findStatements(reading, knowledge).map(({ speaker, speakerAt, inTitle }) => {
    const text = inTitle ? reading.article.title : reading.article.text;
    return speaker?.replace(/^.*\//, '') ?? (speakerAt ? text.slice(speakerAt.start, speakerAt.end) : '?');
  });
}

describe('who hears, or is spoken of, says nothing', () => {
  it.each([
    ['ru', `Моста не будет, сказал журналисту Павлу Рогову вице-мэр ${TOMAS}.`, ['tomas-lind']],
    ['uk', `Моста не буде, сказав журналісту Павлу Роговцю віцемер ${TOMAS}.`, ['tomas-lind']],
    ['ru', 'Виновным сосед назвал главу Минспорта Оксена Рогового.', []],
    ['it', '“Andremo avanti fino in fondo”, dichiara accanto al suo legale Mario Luigi Rossi.', ['?']],
    [
      'fr',
      `« Il le faut », dit ${ANNA}. « Il n’y a rien à faire, » s’emporte le voisin.`,
      ['anna-berg', '?'],
    ],
  ])('%s: %s', (language, text, expected) => expect(heard(text, language)).toEqual(expected));
});

describe('whoever speaks behind the verb', () => {
  it.each([
    [
      'es',
      `El alcalde, Juan Pérez, viajará el jueves a Oaxaca, informó la concejala ${ANNA}.`,
      ['anna-berg'],
    ],
    [
      'it',
      `Il sindaco, Mario Rossi, partirà giovedì per Bari, ha spiegato l’assessora ${ANNA}.`,
      ['anna-berg'],
    ],
    ['fr', `Le maire, Jean Dupont, du parti vert, a critiqué ${ANNA}.`, ['Jean Dupont']],
  ])('%s: %s', (language, text, expected) => expect(heard(text, language)).toEqual(expected));
});

it('a stranger is called by the name alone, without the letters of what he heads', () => {
  expect(heard('Моста не будет, сообщил начальник ОВА Павел Рогов.', 'ru')).toEqual(['Павел Рогов']);
  expect(heard('Мосту не буде, повідомив начальник ОВА Павло Рогов.', 'uk')).toEqual(['Павло Рогов']);
});

describe('a row of verbs has the subject of the first', () => {
  it.each([
    ['pt', `${ANNA} comenta o voto, critica ${TOMAS} e fala sobre juros.`, ['anna-berg']],
    ['es', `${ANNA} critica a ${TOMAS} y dice que no habrá puente.`, ['anna-berg']],
    ['fr', `${ANNA} dénonce un oubli, critique ${TOMAS} et promet un pont.`, ['anna-berg']],
  ])('%s: %s', (language, text, expected) =>
    expect(new Set(heard(text, language))).toEqual(new Set(expected)),
  );
});

describe('acts are no words', () => {
  it.each([
    ['fr', `Le tribunal a condamné ${TOMAS} à cinq ans de prison.`, []],
    ['es', `El Tribunal Supremo condenó el jueves a ${TOMAS} por malversación.`, []],
    ['it', `La Corte ha condannato ${TOMAS} a quattro anni di carcere.`, []],
    ['pt', `O tribunal condenou ${TOMAS} a dois anos de prisão.`, []],
    ['fr', `${ANNA} a condamné l’attaque.`, ['anna-berg']],
    ['es', `${ANNA} condenó el ataque, seis años después.`, ['anna-berg']],
    ['ru', `${ANNA} ответила на вопросы журналистов.`, []],
    ['es', `${ANNA} respondió a las preguntas de la prensa.`, []],
    ['es', `${ANNA} respondió que vendrá.`, ['anna-berg']],
    ['es', `${ANNA} contestó a la pregunta de una reportera, quien le preguntó por el puente.`, []],
    ['es', `${ANNA} ha sido objeto de críticas.`, []],
    ['es', `${ANNA} objetó el gasto.`, ['anna-berg']],
    ['it', `Io dichiaro ${ANNA} assente.`, []],
    ['es', `${ANNA} sostuvo una reunión con ${TOMAS} en el puerto.`, []],
    ['es', `${ANNA} sostuvo que la reunión fue útil.`, ['anna-berg']],
    ['fr', `${ANNA}, 92 ans, enchaîne un mandat : le huitième.`, []],
    ['fr', `« On y va », enchaîne ${ANNA}.`, ['anna-berg']],
    ['pt', `Prefeitos como o de Lugo, ${ANNA}, anunciaram medidas.`, []],
    ['uk', `Як ${ANNA} коментує новий міст?`, []],
    ['fr', `Comment ${ANNA} explique-t-elle le retard ?`, []],
    ['en', `How does ${ANNA} explain the delay?`, []],
  ])('%s: %s', (language, text, expected) => expect(heard(text, language)).toEqual(expected));
});

describe('headlines', () => {
  it.each([
    ['it', `Ponti: ${ANNA}, 'si parte domani'`, ['anna-berg']],
    ['it', `Ponti, ${ANNA}, la "madre di tutte le opere" e il voto`, ['?']],
    ['uk', `У порту відкрили новий міст – ${ANNA}`, ['anna-berg']],
    ['ru', `В порту открыли новый мост — ${ANNA}`, ['anna-berg']],
    ['ru', `Новый глава порта и моста — ${ANNA}`, []],
    ['ru', `Состоялась встреча в порту ${TOMAS} — ${ANNA}`, []],
    ['es', `Berg critica el «pacto de la sal» para renovar el Banco`, ['Berg']],
  ])('%s: %s', (language, title, expected) => expect(heard('Texto.', language, title)).toEqual(expected));
});

describe('words in a clause of others', () => {
  it.each([
    [
      'es',
      `«No iré», ha declarado ${ANNA}, un día después de que ${TOMAS} le echara en cara el «silencio largo» de su grupo.`,
      ['anna-berg', '?'],
    ],
    [
      'pt',
      `${ANNA} afirmou que a ponte "foi aberta", diante de uma oposição que a acusou de "cobardia total".`,
      ['anna-berg', '?'],
    ],
  ])('%s: %s', (language, text, expected) => expect(heard(text, language)).toEqual(expected));
});

describe('a gerund has the subject of its own clause', () => {
  it.each([
    ['pt', `${TOMAS} acusou o vizinho, e ${ANNA} lamentou a demora, argumentando que "chove muito ali".`],
    ['es', `${TOMAS} acusó al vecino, y ${ANNA} lamentó la demora, argumentando que "llueve mucho allí".`],
  ])('%s: %s', (language, text) => expect(heard(text, language)).toEqual(['tomas-lind', 'anna-berg']));
});
