import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const BODY = '[Norna](org/norna)';

/** The speaker of each statement; `?` where the text does not tell. */
function speakers(marked: string, language: string): string[] {
  const reading = readingOf(marked, { article: { language } });
  const knowledge = knowing({
    person: (id) => (/anna/.test(id) ? ({ id, gender: 'female' } as never) : undefined),
  });
  return findStatements(reading, knowledge).map(({ speaker }) => speaker?.replace(/^.*\//, '') ?? '?');
}

describe('a clause that tells whose the words beside it are', () => {
  it.each([
    ['es', `El acuerdo está listo, según anunció este martes ${ANNA}.`],
    ['es', `Como dijo ${ANNA}, no hay plazos.`],
    ['es', `Así lo anunció ${ANNA}.`],
    ['it', `Come ha spiegato ${ANNA}, il porto chiude.`],
    ['pt', `O acordo está pronto, segundo anunciou ${ANNA}.`],
    ['fr', `Comme l'a rappelé ${ANNA}, le port ferme.`],
    ['fr', `C'est ce qu'a annoncé mardi ${ANNA}.`],
    ['de', `Wie ${ANNA} am Abend mitteilte, bleibt der Hafen zu.`],
  ])('%s: %s', (language, text) => expect(speakers(text, language)).toEqual(['anna-berg']));
});

describe('bodies that speak through nobody in particular', () => {
  it.each([
    ['de', `Das sei nicht hinnehmbar, hieß es aus dem ${BODY}.`],
    ['de', `Aus dem ${BODY} hieß es, man werde antworten.`],
    ['es', `Desde el ${BODY} aseguran que no hay plazos.`],
    ['it', `Dal ${BODY} fanno sapere che non c'è trattativa.`],
    ['pt', `No ${BODY}, dizem que não há prazos.`],
    ['fr', `Au ${BODY}, on assure que rien n'est décidé.`],
    ['ru', `В ${BODY} слова сочли обидными.`],
  ])('%s: %s', (language, text) => expect(speakers(text, language)).toEqual(['norna']));

  it.each([
    ['es', `En el ${BODY} los vecinos aseguran que no hay plazos.`],
    ['de', `In der [Stadt](place/arvo) hieß es, man werde antworten.`],
  ])('but not where others do, or a place alone: %s: %s', (language, text) =>
    expect(speakers(text, language)).not.toContain('norna'),
  );
});

describe('verbs of several words', () => {
  it.each([
    ['de', `${ANNA} ließ wissen, sie komme nicht.`],
    ['de', `Die Tür stehe offen, ließ ${ANNA} mitteilen.`],
    ['es', `${ANNA} dejó claro que no hay plazos.`],
    ['es', `${ANNA} se mostró dispuesta a negociar.`],
    ['es', `Los barcos zarparon el martes, informó ${ANNA}.`],
    ['fr', `${ANNA} n'exclut pas un veto.`],
    ['fr', `${ANNA} a une nouvelle fois rejeté le plan.`],
    ['fr', `L'accord serait prêt, à en croire ${ANNA}.`],
    ['it', `${ANNA} ha lanciato un appello alla pace.`],
    ['pt', `A [ONU](person/anna-berg) alertou para a fome.`],
  ])('%s: %s', (language, text) => expect(speakers(text, language)).toEqual(['anna-berg']));

  it.each([
    ['fr', `${ANNA} ne dit pas autre chose.`],
    ['es', `${ANNA} se proclamó presidenta.`],
  ])('nothing is said: %s: %s', (language, text) => expect(speakers(text, language)).toEqual([]));
});

describe('gerunds of saying', () => {
  it.each([
    ['ru', `${ANNA} отказалась продлевать сделку, указав на ошибки.`],
    ['pl', `${ANNA} odmówiła komentarza, oskarżając radę o kłamstwo.`],
    ['it', `${ANNA} ha posto il veto, definendo il piano un errore.`],
    ['fr', `${ANNA} a quitté la salle, accusant le conseil de mentir.`],
  ])('have the subject of the clause before: %s: %s', (language, text) =>
    expect(speakers(text, language)).toEqual(['anna-berg']),
  );

  it('do not go on from a clause about somebody else', () => {
    const text = `Вчера в порту видели, как ${ANNA} ушла, указав на ошибки.`;
    expect(speakers(text, 'ru')).toEqual([]);
  });
});

describe('the subjunctive of reported speech', () => {
  const SAID = `${ANNA} sagte am Montag, sie bleibe.`;

  it.each([
    ['Der Plan sei tot.', ['anna-berg', 'anna-berg']],
    ['Man müsse warten. Die Tür stehe offen.', ['anna-berg', 'anna-berg', 'anna-berg']],
    ['Am Abend regnete es. Der Plan sei tot.', ['anna-berg']],
    ['Es sei denn, es regnet.', ['anna-berg']],
    ['Sei der Plan tot?', ['anna-berg']],
  ])('goes on with who has just spoken: %s', (text, expected) =>
    expect(speakers(`${SAID} ${text}`, 'de')).toEqual(expected),
  );

  it('says nothing where nobody has spoken', () => {
    expect(speakers(`${ANNA} kam. Der Plan sei tot.`, 'de')).toEqual([]);
  });
});

describe('countries that say nothing', () => {
  const LAND = '[Mali](country/mali)';
  it.each([
    ['de', `Handelsverband ${LAND} rechnet mit Schließungen.`],
    ['es', `Así lo dijo Amnistía Verde ${LAND} ayer.`],
    ['fr', `${LAND} : un braconnier condamné à la peine maximale.`],
  ])('%s: %s', (language, text) => expect(speakers(text, language)).not.toContain('mali'));
});

describe('whose paper it is in which something is said', () => {
  it.each([
    ['ru', `«Пора», – говорится в заявлении ${BODY}.`],
    ['de', `Der Hafen bleibe zu, heißt es in einer Erklärung des ${BODY}.`],
    ['it', `«Il porto chiude», si legge in una nota del ${BODY}.`],
    ['es', `“El puerto cierra”, se lee en un comunicado del ${BODY}.`],
  ])('%s: %s', (language, text) => expect(speakers(text, language)).toEqual(['norna']));

  it.each([
    ['de', `Der Hafen bleibe zu, heißt es in einem Bericht über ${BODY}.`],
    ['ru', `«Пора», – говорится в письме против ${BODY}.`],
  ])('but not whom it is about: %s: %s', (language, text) =>
    expect(speakers(text, language)).not.toContain('norna'),
  );
});

describe('papers that hear what is said', () => {
  const PAPER = '„[Arvo Zeitung](outlet/arvo-zeitung)“';
  it('are no subjects', () =>
    expect(speakers(`Wie ${ANNA} der ${PAPER} sagte, fehlt es an Geld.`, 'de')).toEqual(['anna-berg']));
  it('are no speech', () =>
    expect(speakers(`Es fehle an Geld, sagte ${ANNA} der „Arvo am Sonntag“.`, 'de')).toEqual(['anna-berg']));
});
