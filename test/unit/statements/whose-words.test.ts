import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';
const BERG = '[Berg](person/anna-berg)';
const ARVA = '[Arva](country/arva)';
const NEWS = '[Norna News](outlet/norna)';
const knowledge = knowing({
  person: (id) =>
    ({ id, ...(id === 'person/anna-berg' && { name: 'Anna Berg', gender: 'female' }) }) as never,
});

/** Each statement as “speaker: words”, `?` for one that is not clear; a stranger as the text has her. */
function told(marked: string, language: string, title?: string): string[] {
  const reading = readingOf(marked, { article: { language }, ...(title !== undefined && { title }) });
  return findStatements(reading, knowledge).map(
    ({ speaker, speakerAt, described, start, end, via, inTitle }) => {
      const text = inTitle ? reading.article.title : reading.article.text;
      const stranger = described ?? (speakerAt ? text.slice(speakerAt.start, speakerAt.end) : '?');
      const who = speaker?.replace(/^.*\//, '') ?? stranger;
      return `${who}${via.length > 0 ? ` < ${via.join()}` : ''}: ${text.slice(start, end).trim()}`;
    },
  );
}

const speakers = (marked: string, language: string, title?: string) =>
  told(marked, language, title).map((each) => each.replace(/: .*$/s, ''));

describe('English subjects', () => {
  it.each([
    [
      `Mayor Maria Reyes of Dorsal town in the central ${ARVA} said 12 people were safe.`,
      'Mayor Maria Reyes',
    ],
    [`A town in western ${ARVA} warned that the dam could break.`, 'A town in western Arva'],
    [
      `${ANNA}, a member of the harbour council – but not of its board – warned that it was late.`,
      'anna-berg',
    ],
    [`${ANNA} highlighted that the quay was closed.`, 'anna-berg'],
    ['Rossi informed the court that a notice had been filed.', 'Rossi'],
  ])('%s', (text, speaker) => expect(speakers(text, 'en')).toEqual([speaker]));

  it('end before what only joins them to the next', () => {
    expect(told(`${ANNA} said it was late, while ${TOMAS} said it was early.`, 'en')).toEqual([
      'anna-berg: Anna Berg said it was late',
      'tomas-lind: Tomas Lind said it was early.',
    ]);
  });

  it('were told to an outlet by one of them only', () => {
    expect(
      speakers(`${ANNA} told ${NEWS} that it was late, while ${TOMAS} said it was early.`, 'en'),
    ).toEqual(['anna-berg < outlet/norna', 'tomas-lind']);
  });
});

describe('German', () => {
  it.each([
    [
      'a view within what somebody else tells',
      `${ANNA} warnte vor Eile. Lind stelle Bedingungen, die aus Sicht der [Union](org/union) zu hart seien.`,
      ['anna-berg', 'anna-berg'],
    ],
    [
      'nouns within a relative clause',
      `Anders sah das Karl Muster, der vor hohen Schulden und Zinsen warnte.`,
      ['Karl Muster'],
    ],
    ['what threatens', 'Bis dahin droht eine Lücke von drei Millionen.', []],
    ['who threatens', `${ANNA} drohte mit Streik.`, ['anna-berg']],
    [
      'the subjunctive in sentences of its own',
      `${ANNA} lehnte den Plan ab. Lind wünsche sich nur Ruhe. Arva falle als Partner aus.`,
      ['anna-berg', 'anna-berg', 'anna-berg'],
    ],
    [
      'the subjunctive in the next paragraph',
      `${ANNA} lehnte den Plan ab.\n\nAlle Häfen seien zu.`,
      ['anna-berg', 'anna-berg'],
    ],
    [
      'in somebody’s words',
      `Der Kai soll nach [Bergs](person/anna-berg) Worten „im Mai fertig“ sein.`,
      ['anna-berg'],
    ],
    ['a verb in two parts', `${ANNA} führte aus, sie könne das nicht verstehen.`, ['anna-berg']],
    [
      'a calling behind a hyphen',
      '„Das ist spät“, sagte [ARV](org/arv)-Vize [Karla Muster](?) am Montag.',
      ['Karla Muster'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text, 'de')).toEqual(expected));

  it('takes a passive headline for nobody’s', () =>
    expect(speakers('Die Tür war zu.', 'de', 'Urteile erwartet im Prozess um den Hafen')).toEqual([]));
});

describe('Polish', () => {
  it.each([
    [`${ANNA} mówiła o moście. Jak oceniła, most jest stary.`, ['anna-berg', 'anna-berg']],
    [`Most jest stary - powiedziała w "Rozmowie Portu" w Arwie ${ANNA}.`, ['anna-berg']],
    [`${ANNA} powiadomiła, że most zamknięto.`, ['anna-berg']],
    [
      'Gości witano z [Tomasem Lindem](person/tomas-lind), który podkreślił, że most jest stary.',
      ['tomas-lind'],
    ],
    [
      'Będzie padać w tych miastach, które nam wskazał INW - powiedział wiceszef portu Jan Kowal.',
      ['Jan Kowal'],
    ],
  ])('%s', (text, expected) => expect(speakers(text, 'pl')).toEqual(expected));

  it('tells a view within what is told once', () =>
    expect(told('Dodał, że jego zdaniem "to nie ma sensu".', 'pl')).toHaveLength(1));
});

describe('Turkish', () => {
  it.each([
    ['Yaptığı konuşmada Yılmaz, "Bu böyle gitmez" dedi.', ['Yılmaz']],
    ['Köprü geçen yıla göre eskidi. Buna göre kapanacak.', []],
    [`${BERG}, konuşmasında "Köprü eski" ifadelerine yer verdi.`, ['anna-berg']],
  ])('%s', (text, expected) => expect(speakers(text, 'tr')).toEqual(expected));

  it('names in the ablative whose words a headline gives', () =>
    expect(
      speakers('Kapı kapandı.', 'tr', `[Anna Berg'den](person/anna-berg) Lind'e yanıt: Köprü eski`),
    ).toEqual(['anna-berg']));
});

describe('a quotation that is opened in one paragraph and closed in another', () => {
  it.each([
    ['en', `${ANNA} said: “We go. It is late.\n\nThe quay was cold.\n\nNobody was hurt.” She left.`],
    [
      'de',
      `${ANNA} sagte: „Wir gehen. Es ist spät.\n\nDer Kai war kalt.\n\nNiemand wurde verletzt.“ Sie ging.`,
    ],
  ])('%s', (language, text) =>
    expect(speakers(text, language)).toEqual(['anna-berg', 'anna-berg', 'anna-berg']),
  );

  it('ends with its paragraph where another opens first', () =>
    expect(
      speakers(`${ANNA} said: “We go.\n\nThe quay was cold.\n\n“It is late,” ${TOMAS} said.`, 'en'),
    ).toEqual(['anna-berg', 'tomas-lind']));
});
