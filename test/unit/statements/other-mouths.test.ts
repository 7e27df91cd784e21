import { describe, expect, it, test } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';
const NORNA = '[Norna](outlet/norna)';
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

describe('who speaks for a body, with adjectives before the name', () => {
  it.each([
    ['it', `I lavori, ha comunicato il portavoce militare ${TOMAS}, sono fermi.`, 'tomas-lind'],
    ['it', `I lavori sono fermi, ha detto il portavoce militare arvese ${TOMAS}.`, 'tomas-lind'],
    ['es', `Las obras están paradas, dijo el portavoz militar ${TOMAS}.`, 'tomas-lind'],
    ['fr', `Les travaux, a indiqué le porte-parole militaire ${TOMAS}, sont arrêtés.`, 'tomas-lind'],
    ['pt', `As obras estão paradas, disse o porta-voz militar ${TOMAS}.`, 'tomas-lind'],
    ['pl', `Prace stoją, powiedział rzecznik wojskowy ${TOMAS}.`, 'tomas-lind'],
    ['it', `I lavori sono fermi, ha detto il portavoce militare accusando ${TOMAS}.`, '?'],
    ['es', `Las obras están paradas, dijo el portavoz militar al alcalde ${TOMAS}.`, '?'],
  ])('%s: %s', (language, text, speaker) => expect(heard(text, language)).toEqual([speaker]));
});

describe('those who speak without a name, behind the verb', () => {
  it.each([
    ['ru', 'Мост закрыт, сообщили местные власти.'],
    ['ru', 'Мост закрыт, сообщили спасатели.'],
    ['uk', 'Міст закрито, повідомила місцева влада.'],
    ['pl', 'Most jest zamknięty, poinformowały lokalne władze.'],
    ['fr', 'Le pont est fermé, ont indiqué les autorités locales.'],
    ['it', 'Il ponte è chiuso, hanno riferito le autorità locali.'],
    ['pt', 'A ponte está fechada, informaram os bombeiros.'],
    ['es', 'El puente está cerrado, informaron los bomberos.'],
  ])('%s: %s', (language, text) => expect(heard(text, language)).toEqual(['?']));
});

test('“szef rządu” is not any “szef”', () => {
  const knowledge = knowing({
    person: (id) => ({ id, gender: 'male', description: 'politician, foreign minister' }) as never,
  });
  const said = `${TOMAS} był w porcie. Most, jak poinformował szef rządu, stoi.`;
  const reading = readingOf(said, { article: { language: 'pl' } });
  expect(findStatements(reading, knowledge).map(({ speaker }) => speaker)).toEqual([undefined]);
});

describe('a verb without a subject behind what is said', () => {
  it.each([
    ['es', `${ANNA} lamentó la decisión. Las tasas son malas, «peores que antes», para todos, sostuvo.`],
    ['es', `${ANNA} lamentó la decisión. Las tasas son malas para todos, sostuvo.`],
    ['es', `${ANNA} lamentó la decisión. Si suben, escribió en ${NORNA}, les irá mal.`],
    ['pt', `${ANNA} criticou a decisão. “Não vamos pagar”, disse a repórteres.`],
    ['it', `${ANNA} ha criticato la decisione. «Non pagheremo», ha detto ai giornalisti.`],
  ])('%s: %s', (language, text) =>
    expect(heard(text, language).map((each) => each.replace(/ < .*/, ''))).toEqual([
      'anna-berg',
      'anna-berg',
    ]),
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

describe('what somebody who is not plain tells of', () => {
  it.each([
    ['es', `La acusación sostiene que ${TOMAS} ordenó el cierre.`],
    ['it', `L'accusa sostiene che ${TOMAS} ha chiesto il rinvio.`],
    ['pt', `A acusação sustenta que ${TOMAS} pediu o adiamento.`],
  ])('is not said by whom it tells of: %s: %s', (language, text) =>
    expect(heard(text, language)).toEqual(['?']),
  );

  it('but behind “and” another sentence begins', () =>
    expect(heard(`La acusación sostiene que no hubo nada, y ${TOMAS} dijo que sí.`, 'es')).toEqual([
      'tomas-lind',
    ]));
});

describe('verbs with other meanings', () => {
  it.each([
    ['es', `${TOMAS} celebró este lunes la segunda reunión.`, []],
    ['es', `${TOMAS} celebró la decisión.`, ['tomas-lind']],
    ['es', `${TOMAS} celebró que haya acuerdo.`, ['tomas-lind']],
    ['pt', `${TOMAS} celebrou a missa.`, []],
  ])('%s: %s', (language, text, wanted) => expect(heard(text, language)).toEqual(wanted));
});

describe('words between a name and its verb', () => {
  it.each([
    ['ru', `${TOMAS} в интервью ${NORNA} заявил, что пора.`, ['tomas-lind < norna']],
    ['uk', `${TOMAS} в інтерв’ю ${NORNA} заявив, що час.`, ['tomas-lind < norna']],
    ['fr', '[Arvonia](country/arvonia) a quant à elle accusé le maire de mentir.', ['arvonia']],
  ])('%s: %s', (language, text, wanted) => expect(heard(text, language)).toEqual(wanted));
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

describe('a verb that shows a woman', () => {
  it.each([
    ['pl', `${TOMAS} powiedział, że most stoi. Podkreśliła, że jest czas.`, ['tomas-lind', '?']],
    ['pl', `${TOMAS} powiedział, że most stoi. Podkreślił, że jest czas.`, ['tomas-lind', 'tomas-lind']],
    ['pl', `${ANNA} powiedziała, że most stoi. Podkreśliła, że jest czas.`, ['anna-berg', 'anna-berg']],
  ])('%s: %s', (language, text, expected) => expect(heard(text, language)).toEqual(expected));
});

it.each([
  ['Ulla Brandt', 'brandt'],
  ['Adam Brandt', '?'],
])('a given name may show a woman: %s', (name, last) => {
  const reading = readingOf(`[Brandt](person/brandt) mówi, że most stoi. Podkreśliła, że jest czas.`, {
    article: { language: 'pl' },
  });
  const knowledge = knowing({ person: (id) => ({ id, name }) as never });
  expect(findStatements(reading, knowledge).at(-1)?.speaker?.replace('person/', '') ?? '?').toBe(last);
});

describe('what opens as somebody’s view', () => {
  it.each([
    ['fr', `Selon ${ANNA}, ${TOMAS} a promis une trêve.`, ['anna-berg']],
    ['es', `Según ${ANNA}, ${TOMAS} pidió una tregua.`, ['anna-berg']],
    ['it', `Secondo ${ANNA}, ${TOMAS} ha promesso una tregua.`, ['anna-berg']],
    ['pt', `Segundo ${ANNA}, ${TOMAS} prometeu uma trégua.`, ['anna-berg']],
    ['de', `Nach Angaben von ${ANNA} versprach ${TOMAS} eine Waffenruhe.`, ['anna-berg']],
    ['pl', `Według ${ANNA} ${TOMAS} obiecał rozejm.`, ['anna-berg']],
    ['ru', `По словам ${ANNA}, ${TOMAS} пообещал перемирие.`, ['anna-berg']],
    ['uk', `За словами ${ANNA}, ${TOMAS} пообіцяв перемир'я.`, ['anna-berg']],
    // An outlet only passes it on.
    ['fr', `Selon ${NORNA}, ${TOMAS} a promis une trêve.`, ['tomas-lind < norna']],
    ['fr', `Selon ${ANNA}, c'est trop tard ; ${TOMAS} a promis une trêve.`, ['anna-berg', 'tomas-lind']],
  ])('is hers to its end: %s: %s', (language, text, expected) =>
    expect(heard(text, language)).toEqual(expected),
  );
});

describe('the second of two verbs', () => {
  it.each([
    ['fr', `${ANNA} a critiqué ${TOMAS} et a déclaré que le pont était fermé.`, ['anna-berg']],
    ['de', `${ANNA} traf ${TOMAS} und sagte, die Brücke sei zu.`, ['anna-berg']],
    ['de', `${ANNA} rief ${TOMAS} an und sagte, die Brücke sei zu.`, ['anna-berg']],
    ['de', `Am Montag traf ${ANNA} ${TOMAS} und sagte, die Brücke sei zu.`, ['anna-berg']],
    ['it', `${ANNA} ha criticato ${TOMAS} e ha detto che il ponte è chiuso.`, ['anna-berg']],
    ['es', `${ANNA} criticó a ${TOMAS} y dijo que el puente está cerrado.`, ['anna-berg']],
    ['fr', `${ANNA} a accusé ${TOMAS} de mentir et a menacé de fermer le pont.`, ['anna-berg']],
    ['de', `Anders als ${ANNA} sagte ${TOMAS}, die Brücke sei zu.`, ['tomas-lind']],
    // Nobody else can be the subject of the first.
    ['de', `Dann kam ${TOMAS} und sagte, die Brücke sei zu.`, ['tomas-lind']],
  ])('has the subject of the first: %s: %s', (language, text, expected) =>
    expect(heard(text, language)).toEqual(expected),
  );

  it.each([
    ['es', `También telefoneó a su homólogo, ${TOMAS}, y dijo que el puente está cerrado.`],
    ['fr', `Elle a téléphoné à son homologue, ${TOMAS}, et a déclaré que le pont était fermé.`],
    ['pt', `Também telefonou ao seu homólogo, ${TOMAS}, e disse que a ponte está fechada.`],
    ['it', `Ha telefonato al suo omologo, ${TOMAS}, e ha detto che il ponte è chiuso.`],
  ])('is not that of whose counterpart somebody is: %s: %s', (language, text) => {
    expect(heard(text, language)).not.toContain('tomas-lind');
  });
});
