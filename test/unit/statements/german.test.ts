import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const BERG = '[Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';
const LIND = '[Lind](person/tomas-lind)';
const UKRAINE = '[Ukraine](country/ukraine)';
const UNION = '[SPU](org/spu)';
const LEAGUE = '[CDL](org/cdl)';

/** The speaker of each statement in German; `?` where the text does not tell. */
function speakers(marked: string): string[] {
  const knowledge = knowing({
    person: (id) => ({ id, gender: /anna/.test(id) ? 'female' : 'male' }) as never,
    entity: (id) => (/^org/.test(id) ? ({ id, kind: 'party', name: id, names: [] } as never) : undefined),
  });
  return findStatements(readingOf(marked, { article: { language: 'de' } }), knowledge).map(
    ({ speaker }) => speaker?.replace(/^.*\//, '') ?? '?',
  );
}

describe('reported speech in the subjunctive', () => {
  it.each([
    [`${ANNA} sagte, sie bleibe. ${LIND} habe verlangt, den Hafen zu öffnen.`, ['anna-berg', 'anna-berg']],
    [`Auch im Hafen hätten ${LIND} und seine Leute versagt: „Da ist alles noch offen.“`, ['?']],
    [
      `${ANNA} sagte, sie bleibe. Im Hafen habe ${LIND} „auf der ganzen Linie versagt“.`,
      ['anna-berg', 'anna-berg'],
    ],
    [
      `Auf die Frage nach dem Hafen habe ${LIND} geschwiegen. Er komme bald, habe ${TOMAS} geantwortet.`,
      ['tomas-lind'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('a body to whose name „Angaben“ is joined', () => {
  it.each([
    [`Nach ${UNION}-Angaben fehlt es an Wasser.`, ['spu']],
    [`Im Hafen fehlt es nach ${UNION}-Angaben an Wasser.`, ['spu']],
    [`${UNION}-Angaben zufolge fehlt es an Wasser.`, ['spu']],
    [`${ANNA} reiste nach ${UNION}-Stadt.`, []],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('what an article shows to be no subject', () => {
  it.each([
    [`Der ${UKRAINE} versprach ${BERG}, weiter zu helfen.`, ['anna-berg']],
    [`Der Opposition warf ${LIND} vor, das Land zu spalten.`, ['tomas-lind']],
    [`${TOMAS} sprach in Norna. Der ${UNION} und den Grünen warf er Eile vor.`, ['tomas-lind']],
    [`Im Prozess um den Tod einer 17-Jährigen warnte ${BERG} vor Eile.`, ['anna-berg']],
    [`Nach dem Treffen hat ${BERG} vor weiteren Lieferungen gewarnt.`, ['anna-berg']],
    [`Der Abgeordnete nutzt die Stunde, ${ANNA} zu erklären, wie das geht.`, []],
    [`${ANNA} wirft der Stadt „blanken Hohn“ vor.`, ['anna-berg']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('an office of something in particular', () => {
  it.each([
    [`${TOMAS} traf ${ANNA}. Der Leiter des Hafens will das nicht. Er sagte, das gehe zu weit.`, ['?']],
    [`${TOMAS} kam nach Norna. Er sagte, das gehe zu weit.`, ['tomas-lind']],
  ])('is somebody else’s: %s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('of which party somebody is', () => {
  it.each([
    [
      `${ANNA} (${UNION}) traf ${TOMAS} (${LEAGUE}). „Wir liefern bald“, sagte die ${UNION}-Politikerin.`,
      ['anna-berg'],
    ],
    [
      `${ANNA} kritisierte ${TOMAS} (${UNION}). Das sei falsch, sagte der ${UNION}-Politiker.`,
      ['anna-berg', 'tomas-lind'],
    ],
    [`${ANNA} kam zuletzt. „Das ist falsch“, sagte die ${UNION}-Chefin.`, ['?']],
    [`${UNION}-Chefin ${ANNA} kam zuletzt. „Das ist falsch“, sagte die ${UNION}-Chefin.`, ['anna-berg']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('an object that opens the sentence', () => {
  it.each([
    [`Davon hatte zuvor ${ANNA} berichtet.`, ['anna-berg']],
    [`Dies teilte ${UNION}-Hafenkommissarin ${ANNA} am Montag mit.`, ['anna-berg']],
    [`Das Treffen am Montag nannte ${ANNA} „einen guten Anfang“.`, ['anna-berg']],
    [`Hafenchef Ebert griff ${ANNA} scharf an: „Sie sind ein Risiko für alle.“`, ['?']],
    [`${ANNA} griff ${TOMAS} scharf an: „Sie sind ein Risiko für alle.“`, ['anna-berg']],
    [`Der Sturm tobt über dem Hafen.`, []],
    [`„Das ist Verrat!“, tobte ${ANNA}.`, ['anna-berg']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('papers through which words came', () => {
  it.each([
    [`${ANNA} erklärte laut einem Bericht der Zeitung: „Wir haben alles verloren.“`, ['anna-berg']],
    [`„Das gefällt nicht jedem“, betonte ${ANNA} am Montag laut Redetext in Arvo.`, ['anna-berg']],
    [`Laut dem Beauftragten der ${UKRAINE}, ${TOMAS}, kommt niemand.`, ['tomas-lind']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('whom a pronoun means', () => {
  it('is nobody whose name stands in a compound', () =>
    expect(
      speakers(
        `Hafenchef Emil Porst nannte die ${LIND}-Regierung „müde und alt“. Er kritisierte den Plan als „zu spät“.`,
      ),
    ).toEqual(['?', '?']));

  it('is not the one of whom a headline tells', () =>
    expect(speakers(`${TOMAS}: Er bekommt Kritik von allen Seiten`)).toEqual([]));
});
