import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';
const NORNA = '[Norna](org/norna)';
const AGENCY = '[Harbour](outlet/harbour)';
const knowledge = knowing({
  person: (id) => ({ id }) as never,
  outlet: (id) => ({ id, agency: true }) as never,
});

/** Who speaks: an entity, words of the text for a stranger, `?` for nobody who is plain. */
function heard(marked: string, language: string, title?: string): string[] {
  const reading = readingOf(marked, { article: { language }, ...(title !== undefined && { title }) });
  return findStatements(reading, knowledge).map(({ speaker, speakerAt, inTitle }) => {
    const text = inTitle ? reading.article.title : reading.article.text;
    return speaker?.replace(/^.*\//, '') ?? (speakerAt ? text.slice(speakerAt.start, speakerAt.end) : '?');
  });
}

describe('words that look like saying, and are none', () => {
  it.each([
    ['fr', `Les hommes de ${ANNA}, partis à l’aube, avancent au nord en rompant le barrage.`],
    ['fr', `L’heure est au repos : ${ANNA} voit ses gardes prendre la route du port.`],
    ['pt', `O tribunal passou a analisar, nesta manhã, se confirma a decisão de ${ANNA}.`],
    ['pt', `Na sala ${ANNA} foi ouvida sobre a tentativa confessa de mudar a ata.`],
    ['ru', `${ANNA} написала заявление об отставке.`],
    ['uk', `Уранці ${ANNA} написала заяву про відставку.`],
    ['it', `${ANNA} ha scritto un libro sul porto.`],
    ['ru', `${TOMAS} допустил ошибку в отчёте о мосте.`],
    ['ru', `${TOMAS} говорил с ним о мосте.`],
    ['uk', `${TOMAS} говорив з нею про міст.`],
  ])('%s: %s', (language, text) => expect(heard(text, language)).toEqual([]));

  it.each([
    ['fr', `${ANNA} avance que le port sera fermé.`, 'anna-berg'],
    ['fr', `« Nous partirons », avance ${ANNA}.`, 'anna-berg'],
    ['ru', `${TOMAS} допустил, что мост закроют.`, 'tomas-lind'],
    ['ru', `${TOMAS} допустил возможность новой встречи.`, 'tomas-lind'],
    ['uk', `${ANNA} написала, що піде з посади.`, 'anna-berg'],
  ])('but %s: %s', (language, text, expected) => expect(heard(text, language)).toEqual([expected]));
});

describe('whose words they are not', () => {
  it('what an army has begun is no word of hers', () =>
    expect(
      heard(
        `Ce matin, ${NORNA} a lancé des « attaques contre nos postes du lac », indique un communiqué de la guilde.`,
        'fr',
      ),
    ).not.toContain('norna'));

  it.each([
    ['ru', `По мнению защиты, ${ANNA} заявила об этом не случайно.`],
    ['it', `A giudizio dei tecnici, ${ANNA} ha spiegato troppo poco.`],
  ])('the view of others is theirs to its end: %s: %s', (language, text) =>
    expect(heard(text, language)).not.toContain('anna-berg'),
  );

  it('a body behind a noun is what the headline is on', () => {
    expect(heard('Rien.', 'fr', `Procès ${NORNA} : la parole est à la défense du port`)).toEqual([]);
    expect(heard('Rien.', 'fr', `${NORNA} : la défense a la parole demain`)).toEqual(['norna']);
  });

  it.each([
    ['it', `${ANNA} risponde a ${TOMAS}, il quale ha sostenuto che il porto sia “lasciato solo da tutti”.`],
    ['it', `Non va giù a ${TOMAS}, che ieri ha detto: “Il porto è stato lasciato solo”.`],
  ])('who is named before “il quale”, “che”: %s: %s', (language, text) =>
    expect(heard(text, language)).toEqual(['tomas-lind']),
  );

  it('the party of whom the comma names', () =>
    expect(
      heard(`Lo suggerisce l’ex ministra ${NORNA}, ${ANNA}: “Siate più prudenti con il porto”.`, 'it'),
    ).toEqual(['anna-berg']));
});

it.each([
  ['es', `${ANNA} afirmó que ${TOMAS} dijo “vamos a hacerlo bien”. También aseguró que no habrá puente.`],
  ['pt', `${ANNA} afirmou que ${TOMAS} disse “vamos fazer bem feito”. Também disse que não haverá ponte.`],
])('who tells of others goes on to speak, not they: %s: %s', (language, text) =>
  expect(heard(text, language).at(-1)).toBe('anna-berg'),
);

describe('a subject far behind its verb', () => {
  it.each([
    ['fr', `« Tout est prêt », a déclaré cet après-midi à la presse ${ANNA}, maire du port.`, 'anna-berg'],
    [
      'fr',
      `« Rien ne bouge », a déclaré à l’${AGENCY} le général autoproclamé Paul Martin, chef du groupe.`,
      'Paul Martin',
    ],
    ['it', `“Tutto è pronto”, ha detto ieri ai giornalisti la sindaca ${ANNA}.`, 'anna-berg'],
    [
      'ru',
      `«Всё готово», — сказала на пресс-конференции после заседания председатель совета ${ANNA}.`,
      'anna-berg',
    ],
    ['ru', `«Решение верное», — вторил ей куратор отдела ${TOMAS}.`, 'tomas-lind'],
    ['fr', `Il ne s’agit, selon les mots de ${ANNA}, que d’éviter « la faillite du port ».`, 'anna-berg'],
  ])('%s: %s', (language, text, expected) => expect(heard(text, language)).toEqual([expected]));

  it('a stranger with his rank between commas', () =>
    expect(
      heard(
        `De son côté, un porte-parole de la flotte, le colonel Paul Martin, a déclaré à ${AGENCY} : « Le port est à nous. »`,
        'fr',
      ),
    ).toEqual(['Paul Martin']));
});

it('a verb behind a quotation gives it to who is not named there', () =>
  expect(
    heard(
      `${ANNA} ha sostenuto che il porto sia “lasciato solo da tutti”: “Lasciati soli sono i pescatori”, afferma il segretario della lega a margine.`,
      'it',
    ),
  ).toEqual(['anna-berg', '?']));

it('a paper says nothing that the last speaker said', () => {
  expect(heard(`${ANNA} объявила об отставке. Готовится новое дело, сообщает «${AGENCY}».`, 'ru')).toEqual([
    'anna-berg',
    '?',
  ]);
  expect(
    heard(
      `“Sono contento”, ha detto ${ANNA}. Nell’atto è stato scritto che “la sala è chiusa. Non si entra”.`,
      'it',
    ),
  ).toEqual(['anna-berg', '?']);
});

it.each([
  ['ru', `Об этом сообщил в своём канале губернатор Курганской области ${TOMAS}.`, 'tomas-lind'],
  ['ru', 'Вода уже в городе, заявила глава Бугровского района Анна Рогова.', 'Анна Рогова'],
  ['uk', 'Вода вже в місті, повідомив начальник Волинської обласної адміністрації Іван Рогов.', 'Іван Рогов'],
])('whose region it is says nothing: %s: %s', (language, text, expected) =>
  expect(heard(text, language)).toEqual([expected]),
);

it.each([
  ['ru', `Депутат Павел Рогов из «${NORNA}» заявил, что мост закроют.`, 'Павел Рогов'],
  ['uk', `Раніше депутат Павло Рогов зі «${NORNA}» заявив, що міст закриють.`, 'Павло Рогов'],
])('a member of a party in marks: %s: %s', (language, text, expected) =>
  expect(heard(text, language)).toEqual([expect.stringContaining(expected)]),
);

describe('a second verb behind “and” is of who opens the sentence', () => {
  it.each([
    ['fr', `${ANNA} a reçu ${TOMAS} et a assuré que le port tiendra.`],
    ['it', `${ANNA} ha incontrato ${TOMAS} a Bari e ha detto che serve tempo.`],
    ['it', `${ANNA} è partita per Bari e ha detto che serve tempo.`],
    ['pt', `${ANNA} recebeu ${TOMAS} no porto, e disse que “nada mudou na decisão”.`],
    ['ru', `${ANNA} приехала в порт и заявила, что мост закроют.`],
  ])('%s: %s', (language, text) => expect(heard(text, language)).toEqual(['anna-berg']));

  it.each([
    ['fr', `${ANNA} et ${TOMAS} ont assuré que le port tiendra.`],
    ['it', `${ANNA} è stata criticata da ${TOMAS}.`],
  ])('but not %s: %s', (language, text) => expect(heard(text, language)).not.toEqual(['anna-berg']));
});

describe('a sentence that only tells whose the one before is', () => {
  it.each([
    [
      'it',
      '“La città è pronta”. Spiega il sindaco di Sulmona, Paolo Rossetti, dopo la riunione.',
      'Paolo Rossetti',
    ],
    ['it', `“La città è pronta”. Spiega la sindaca ${ANNA}.`, 'anna-berg'],
    ['it', `“La città è pronta”. Spiega la sindaca ${ANNA}, dopo che la terra ha tremato.`, 'anna-berg'],
    [
      'it',
      '“Restiamo qui”. Lo ha detto il capo della lega, Paolo Rossetti, a margine di un convegno.',
      'Paolo Rossetti',
    ],
  ])('%s: %s', (language, text, expected) => expect(heard(text, language)).toEqual([expected]));
});
