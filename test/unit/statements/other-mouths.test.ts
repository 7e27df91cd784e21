import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';
const NORNA = '[Norna](outlet/norna)';
const PARTY = '[Unio](org/unio)';
const PEOPLE: Record<string, 'female' | 'male'> = {
  'person/anna-berg': 'female',
  'person/tomas-lind': 'male',
};

/** Each statement as “speaker < channels”; what is written `[…](title:person/…)` is linked by a title alone. */
function heard(marked: string, language: string): string[] {
  const titles = [...marked.matchAll(/\[([^\]]+)\]\(title:/g)].map(([, surface]) => surface);
  const reading = readingOf(marked.replaceAll('(title:', '('), { article: { language } });
  const mentions = reading.mentions.map((each) =>
    titles.includes(each.surface) ? { ...each, how: 'title' as const } : each,
  );
  const knowledge = knowing({
    person: (id) => (PEOPLE[id] ? ({ id, gender: PEOPLE[id] } as never) : undefined),
  });
  return findStatements({ ...reading, mentions }, knowledge).map(({ speaker, via }) =>
    [speaker?.replace(/^.*\//, '') ?? '?', ...via.map((id) => `< ${id.replace(/^.*\//, '')}`)].join(' '),
  );
}

describe('a title in another case than the subject’s', () => {
  it.each([
    ['ru', 'Пресс-секретарь [арвийского лидера](title:person/tomas-lind) сообщил, что слова посла услышаны.'],
    ['ru', 'Советник [президента Арвы](title:person/tomas-lind) заявил, что мост откроют.'],
    ['uk', 'Речник [арвійського президента](title:person/tomas-lind) сказав, що дати немає.'],
    ['uk', 'Помічник [президента Арви](title:person/tomas-lind) заявив, що міст відкриють.'],
    ['pl', 'Rzecznik [prezydenta Arwy](title:person/tomas-lind) dodał, że most będzie otwarty.'],
    ['pl', 'Doradca [arwijskiego przywódcy](title:person/tomas-lind) powiedział, że rozmowy ruszą.'],
  ])('says nothing itself: %s: %s', (language, text) => expect(heard(text, language)).toEqual(['?']));

  it.each([
    ['ru', '[Арвийский лидер](title:person/tomas-lind) заявил, что мост откроют.'],
    ['ru', '[Глава государства](title:person/tomas-lind) заявил, что мост откроют.'],
    ['uk', '[Голова уряду](title:person/anna-berg) заявила, що міст відкриють.'],
    ['uk', '[Прем’єрка Арви](title:person/anna-berg) заявила, що міст відкриють.'],
    ['pl', '[Przywódca Arwy](title:person/tomas-lind) powiedział, że rozmowy ruszą.'],
    ['pl', '[Kanclerka Arwy](title:person/anna-berg) powiedziała, że rozmowy ruszą.'],
  ])('but in the nominative it does: %s: %s', (language, text) =>
    expect(heard(text, language)).not.toContain('?'),
  );
});

describe('a relative pronoun', () => {
  it.each([
    ['pl', `${TOMAS}, który dzień wcześniej ocenił, że jest późno, wyjechał.`, ['tomas-lind']],
    ['pl', `${ANNA}, którą skrytykował ${TOMAS}, milczy.`, ['tomas-lind']],
    ['ru', `${ANNA}, которую раскритиковал ${TOMAS}, молчит.`, ['tomas-lind']],
    ['uk', `${ANNA}, яку розкритикували, мовчить.`, []],
  ])('speaks only as a subject: %s: %s', (language, text, wanted) =>
    expect(heard(text, language)).toEqual(wanted),
  );
});

describe('a verb of going on', () => {
  it.each([
    ['ru', `${TOMAS} продолжает работу в порту.`],
    ['uk', `${TOMAS} продовжує поїздку.`],
    ['fr', `${TOMAS} a poursuivi sa visite.`],
    ['it', `${TOMAS} prosegue la visita.`],
    ['pt', `${TOMAS} prosseguiu a viagem.`],
  ])('with an object says nothing: %s: %s', (language, text) => expect(heard(text, language)).toEqual([]));

  it.each([
    ['fr', `« Le pont est fermé jusqu'au printemps », poursuit ${TOMAS}.`],
    ['ru', `«Мост закрыт до самой весны», — продолжил ${TOMAS}.`],
    ['it', `I lavori sono fermi, prosegue ${TOMAS}.`],
  ])('beside speech it does: %s: %s', (language, text) =>
    expect(heard(text, language)).toEqual(['tomas-lind']),
  );
});

describe('a report that somebody speaks of', () => {
  it.each([
    ['ru', `${TOMAS} опроверг сообщения ${NORNA} о мосте.`],
    ['uk', `${TOMAS} спростував повідомлення ${NORNA} про міст.`],
    ['fr', `${TOMAS} a démenti les informations de l'agence ${NORNA} sur le pont.`],
    ['es', `${TOMAS} desmintió la información de ${NORNA} sobre el puente.`],
    ['it', `${TOMAS} ha smentito le notizie di ${NORNA} sul ponte.`],
    ['pt', `${TOMAS} negou a reportagem da ${NORNA} sobre a ponte.`],
    ['pl', `${TOMAS} potwierdził doniesienia ${NORNA} o moście.`],
    ['de', `${TOMAS} dementierte einen Bericht der Agentur ${NORNA}.`],
  ])('is no channel: %s: %s', (language, text) => expect(heard(text, language)).toEqual(['tomas-lind']));

  it.each([
    ['ru', `${TOMAS} заявил об этом в статье для ${NORNA}.`],
    ['fr', `${TOMAS} l'a écrit dans un article de l'agence ${NORNA}.`],
    ['es', `${TOMAS} dijo a la agencia ${NORNA} que la información era falsa.`],
  ])('but one in which he speaks is: %s: %s', (language, text) =>
    expect(heard(text, language)).toEqual(['tomas-lind < norna']),
  );
});

describe('a sentence that gives the quotation before it to somebody', () => {
  const before = `«Il ponte resta chiuso», ha detto ${ANNA}.`;
  it.each([
    `${before}\n\n«Il porto riapre a maggio, lo prometto». Lo dice ${TOMAS} parlando a Lugo.`,
    `${before}\n\n«Il porto riapre a maggio, lo prometto». È quanto dichiara ${TOMAS}.`,
    `${before}\n\n«Il porto riapre a maggio, lo prometto». A dirlo è ${TOMAS}.`,
  ])('%s', (text) => expect(heard(text, 'it')).toEqual(['anna-berg', 'tomas-lind', 'tomas-lind']));

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
