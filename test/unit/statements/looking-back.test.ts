import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';
const PARTY = '[Unio](org/unio)';

/** The speaker of each statement. */
const heard = (marked: string, language: string) =>
  findStatements(readingOf(marked, { article: { language } }), knowing()).map(
    ({ speaker }) => speaker?.replace(/^.*\//, '') ?? '?',
  );

describe('a sentence that gives the quotation before it to somebody', () => {
  const before = `«Il ponte resta chiuso», ha detto ${ANNA}.`;
  it.each([
    `${before}\n\n«Il porto riapre a maggio, lo prometto». Lo dice ${TOMAS} parlando a Lugo.`,
    `${before}\n\n«Il porto riapre a maggio, lo prometto». È quanto dichiara ${TOMAS}.`,
    `${before}\n\n«Il porto riapre a maggio, lo prometto». A dirlo è ${TOMAS}.`,
  ])('%s', (text) => expect(heard(text, 'it')).toEqual(['anna-berg', 'tomas-lind']));

  it.each([
    `${before}\n\n«Il porto riapre a maggio, lo prometto». Così ${TOMAS} a margine del voto.`,
    `${before}\n\n«Il porto riapre a maggio, lo prometto».\n\nCosì il segretario di ${PARTY} ${TOMAS}, in una nota.`,
  ])('without a verb: %s', (text) => expect(heard(text, 'it')).toEqual(['anna-berg', 'tomas-lind']));

  it('“so he decided” gives nothing', () => {
    const text = `${before}\n\n«Il porto riapre a maggio, lo prometto». Così ${TOMAS} a Lugo ha rinunciato.`;
    expect(heard(text, 'it')).not.toContain('tomas-lind');
  });
});

describe('an aside within quotation marks', () => {
  it.each([
    ['it', `«Si va», ha detto ${ANNA}.\n\n"I fondi ci sono - afferma ${TOMAS} - e li useremo".`],
    ['fr', `« On y va », a dit ${ANNA}.\n\n« Les fonds – assure ${TOMAS} – sont là et nous les aurons. »`],
    ['ru', `«Идём», — сказала ${ANNA}.\n\n«Деньги есть, — сказал ${TOMAS}, — и мы их потратим».`],
    ['uk', `«Ідемо», – сказала ${ANNA}.\n\n«Гроші є, – сказав ${TOMAS}, – і ми їх витратимо».`],
  ])('tells who speaks: %s: %s', (language, text) =>
    expect(heard(text, language)).toEqual(['anna-berg', 'tomas-lind']),
  );

  it('that says nothing tells nothing', () => {
    const text = `"La linea 3 - quella per ${TOMAS} - è ferma", ha detto ${ANNA}.`;
    expect(heard(text, 'it')).toEqual(['anna-berg']);
  });
});

describe('the body in a title behind a preposition', () => {
  it.each([
    ['it', `«Il ponte si farà presto», ha detto la segretaria del ${PARTY} ${ANNA}.`],
    ['fr', `« Le pont se fera bientôt », a dit la présidente de ${PARTY} ${ANNA}.`],
    ['pt', `"A ponte será feita já", disse a líder da ${PARTY} ${ANNA}.`],
  ])('hides nobody: %s: %s', (language, text) => expect(heard(text, language)).toEqual(['anna-berg']));
});

describe('a phrase that tells whose words follow', () => {
  it.each([
    ['ru', `По выражению ${TOMAS}, это цирк.`],
    ['uk', `За підрахунками ${TOMAS}, міст дорогий.`],
    ['fr', `De l'aveu d'${ANNA}, rien n'est fait.`],
    ['pt', `Na avaliação da ${ANNA}, nada muda.`],
    ['es', `A juicio del ${PARTY}, nada cambia.`],
  ])('has the prepositions of its language: %s: %s', (language, text) =>
    expect(heard(text, language)).not.toContain('?'),
  );

  it.each([
    ['pt', `Na descrição de presentes, ${TOMAS} estava com postura "inabalável e serena".`],
    ['it', `Nel racconto dei presenti, ${TOMAS} era «molto nervoso quella sera».`],
  ])('takes the words from whom it is about: %s: %s', (language, text) =>
    expect(heard(text, language)).toEqual(['?']),
  );
});

describe('a sentence that only tells whose the one before is', () => {
  /** The words of each statement. */
  const words = (marked: string, language: string) => {
    const reading = readingOf(marked, { article: { language } });
    return findStatements(reading, knowing()).map(({ start, end }) => reading.article.text.slice(start, end));
  };

  it.each([
    ['it', `Il ponte chiude. Lo ha detto ${ANNA} a Lugo.`],
    ['es', `El puente cierra. Así lo anunció ${ANNA} en Lugo.`],
    ['pt', `A ponte fecha. Foi o que disse ${ANNA} em Lugo.`],
    ['ru', `Мост закрывают. Об этом сообщила ${ANNA} журналистам.`],
    ['ru', `Мост закрывают. Об этом ${ANNA} сообщила журналистам.`],
    ['uk', `Міст зачиняють. Про це повідомила ${ANNA} в ефірі.`],
  ])('is read together with it: %s: %s', (language, text) =>
    expect(words(text, language)).toEqual([text.replace(/\[(.*?)\]\(.*?\)/, '$1')]),
  );

  it.each([
    ['de', `Die Brücke schließt. So kritisierte ${ANNA} den Plan.`],
    ['fr', `Le pont ferme. Ainsi a répondu ${ANNA}.`],
  ])('“so” may only open it: %s: %s', (language, text) =>
    expect(words(text, language).every((each) => !/Brücke|pont ferme/.test(each))).toBe(true),
  );
});

describe('bodies in which somebody tells it', () => {
  it.each([
    ['ru', `Как сообщили в пресс-службе ${PARTY}, мост закрыт.`, ['unio']],
    ['ru', `Мост закрыли после осмотра, сообщили в управлении ${PARTY}.`, ['unio']],
    ['ru', `Об этом сообщили в ${PARTY}.`, ['unio']],
    ['uk', `Як повідомили в ${PARTY}, міст зачинено.`, ['unio']],
  ])('%s: %s', (language, text, expected) => expect(heard(text, language)).toEqual(expected));
});
