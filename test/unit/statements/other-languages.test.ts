import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const TOMAS = '[Tomas Lind](person/tomas-lind)';
const AGENCY = '[Norna](outlet/norna)';

/** Each statement as “speaker > quotation < channels”. */
function said(marked: string, language: string): string[] {
  const reading = readingOf(marked, { article: { language } });
  const gender = (id: string) => (id === 'person/anna-berg' ? 'female' : 'male');
  const knowledge = knowing({
    person: (id) => (/anna|tomas/.test(id) ? ({ id, gender: gender(id) } as never) : undefined),
  });
  return findStatements(reading, knowledge).map(({ speaker, quote, via, anonymous }) =>
    [
      anonymous ? 'anon' : (speaker?.replace(/^.*\//, '') ?? '?'),
      quote && `> ${reading.article.text.slice(quote.start, quote.end)}`,
      via.length > 0 && `< ${via.map((id) => id.replace(/^.*\//, '')).join(', ')}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

describe('whom a person with an apposition speaks of', () => {
  const BODY = '[Norna](org/norna)';
  it.each([
    ['de', `Der Bürgermeister, ${TOMAS} (ABC), kritisierte ${BODY}.`],
    ['fr', `Le maire, ${TOMAS}, du parti vert, a critiqué ${BODY}.`],
    ['pt', `O prefeito de Arvo, ${TOMAS}, do partido verde, criticou ${BODY}.`],
    ['it', `Il sindaco, ${TOMAS}, ha criticato ${BODY}.`],
  ])('%s: %s', (language, text) => expect(said(text, language)).toEqual(['tomas-lind']));

  it('leaves it to nobody rather than to the object', () => {
    expect(said(`Burmistrz, ${TOMAS}, skrytykował ${BODY}.`, 'pl')).not.toContain('norna');
  });

  it('gives nothing to whose party it is', () => {
    expect(said(`O XYZ, partido de ${TOMAS}, culpou o governo.`, 'pt')).not.toContain('tomas-lind');
  });
});

describe('attribution in other languages', () => {
  it.each([
    ['de', `„Wir gehen weiter“, sagte ${ANNA} am Montag.`, ['anna-berg > Wir gehen weiter']],
    ['de', `Laut ${ANNA} ist der Plan tot.`, ['anna-berg']],
    ['de', `${ANNA} erklärte, sie bleibe, wie die Agentur ${AGENCY} berichtet.`, ['anna-berg < norna']],
    ['de', `Der Minister sagte ${ANNA}, er komme nicht.`, ['?']],
    [
      'de',
      `${ANNA} kam. „Wir bleiben hier“, sagte die ABC-Politikerin am Montag.`,
      ['anna-berg > Wir bleiben hier'],
    ],
    ['de', `${ANNA} sagte nein. Neue Pläne lehnte sie ab.`, ['anna-berg', 'anna-berg']],
    ['ru', `В [Норне](org/norna) заявили, что пора.`, ['norna']],
    ['es', `${ANNA} ha reiterado que no.`, ['anna-berg']],
    ['es', `${ANNA} se proclamó presidenta.`, []],
    ['es', `${ANNA} dijo que sí. El delegado, en voz alta, reprochó que no.`, ['anna-berg', '?']],
    ['es', `${ANNA} dijo que sí. El lunes, reprochó que no.`, ['anna-berg', 'anna-berg']],
    ['de', `${TOMAS} sagte ja. Man werde sehen, so der 43-Jährige.`, ['tomas-lind', 'tomas-lind']],
    ['es', `${ANNA} proclamó que el muelle queda.`, ['anna-berg']],
    ['es', `${ANNA} insinuó que el muelle queda, sin duda.`, ['anna-berg']],
    ['de', `${ANNA} nannte den Kai einen „Schrotthaufen“.`, ['anna-berg > Schrotthaufen']],
    ['de', `${ANNA} sprach von „Verrat“.`, ['anna-berg > Verrat']],
    ['de', `${ANNA} fuhr mit der „Möwe“ davon.`, []],
    ['de', `Der Plan sei gut, schränkte ${ANNA} ein.`, ['anna-berg']],
    ['de', `${ANNA} hält den Kai für zu kurz.`, ['anna-berg']],
    ['de', `${ANNA} wirbt für einen längeren Kai.`, ['anna-berg']],
    ['fr', `${ANNA} insinue que le quai reste, contre elle.`, ['anna-berg']],
    ['fr', `${ANNA} a fait part de ses doutes.`, ['anna-berg']],
    ['it', `${ANNA} ha ironizzato sul molo.`, ['anna-berg']],
    ['pt', `${ANNA} retrucou que o cais fica.`, ['anna-berg']],
    ['pl', `${ANNA} wytknęła, że nabrzeże zostaje.`, ['anna-berg']],
    ['ru', `${ANNA} посетовала, что причал короток.`, ['anna-berg']],
    ['ru', `В [Норне](org/norna) исходят из того, что причал короток.`, ['norna']],
    ['uk', `${ANNA} пригрозила, що причал закриють.`, ['anna-berg']],
    ['uk', `${TOMAS} і ${ANNA} наголошували, що причал короткий.`, ['?']],
    ['tr', `${ANNA}, iskelenin kaldığını yineledi.`, ['anna-berg']],
    ['es', `El reiterado aviso de ${ANNA} sirvió.`, []],
    ['es', `Un funcionario de [Norlandia](country/norland), que habló con Reuters, dijo que no.`, ['?']],
    ['it', `“Non si passa”. Lo ha detto la ministra ${ANNA}.`, ['anna-berg > Non si passa']],
    ['ru', `«Пора идти домой». Об этом сообщила ${ANNA}.`, ['anna-berg > Пора идти домой']],
    ['de', `„Wir gehen jetzt heim.“ Das sagte ${ANNA} in Bergen.`, ['anna-berg > Wir gehen jetzt heim.']],
    ['de', `„Wir gehen jetzt heim.“ Das Haus von ${ANNA} brennt.`, ['? > Wir gehen jetzt heim.']],
    ['de', `Müller sagte nein. ${TOMAS} wolle streiten. Er sprach von Verrat.`, ['?', '?']],
    ['de', `${ANNA} sprach in der Sendung „Bericht aus Norland“ von Verrat.`, ['anna-berg']],
    ['fr', `La [Norlande](country/norland) a promis une aide, a déclaré le gouvernement.`, ['norland', '?']],
    [
      'ru',
      `${ANNA} во время разговора о продлении санкций [ООН](org/norna) заявила, что пора.`,
      ['anna-berg'],
    ],
    [
      'pt',
      `${TOMAS} disse não. ${ANNA} chegou tarde. “Vamos agora. Ficamos juntos”, disse ela.`,
      ['tomas-lind', 'anna-berg > Vamos agora. Ficamos juntos'],
    ],
    [
      'ru',
      `${ANNA} рассказала о реке. «Она глубока и холодна», — цитирует её ${AGENCY}.`,
      ['anna-berg < norna', 'anna-berg > Она глубока и холодна < norna'],
    ],
    ['ru', `Пора, сообщила представитель [Норны](org/norna) ${ANNA}.`, ['anna-berg']],
    ['ru', `${ANNA} сказала, что пора. Политик отметила, что поздно.`, ['anna-berg', 'anna-berg']],
    ['fr', `La pluie tombe, a annoncé l'envoyée pour la [Norlande](country/norland) ${ANNA}.`, ['anna-berg']],
    [
      'de',
      `${ANNA} sagte ja. Der Plan, den ${TOMAS} kenne, sei gut, sagte die ABC-Politikerin.`,
      ['anna-berg', 'anna-berg'],
    ],
    [
      'es',
      `${ANNA} dijo que sí. Habló ante la junta, presidida por ${TOMAS}. Indicó que basta.`,
      ['anna-berg', '?'],
    ],
    ['ru', `«Пора идти домой», — сообщили в [Норне](org/norna).`, ['norna > Пора идти домой']],
    ['ru', `${ANNA} и друзья в [Норне](org/norna) заявили, что пора.`, ['anna-berg']],
    ['fr', `« Nous restons », a déclaré ${ANNA} lundi.`, ['anna-berg > Nous restons']],
    ['fr', `Selon ${ANNA}, le plan est mort, rapporte ${AGENCY}.`, ['anna-berg < norna']],
    [
      'es',
      `“Nos quedamos”, dijo ${ANNA}. “No cedemos”, agregó.`,
      ['anna-berg > Nos quedamos', 'anna-berg > No cedemos'],
    ],
    ['it', `${ANNA} ha dichiarato che il piano è pronto.`, ['anna-berg']],
    ['pt', `De acordo com ${ANNA}, o plano funciona.`, ['anna-berg']],
    ['pl', `Według ${ANNA} plan działa.`, ['anna-berg']],
    ['ru', `«Мы остаёмся», — сказала ${ANNA} в понедельник.`, ['anna-berg > Мы остаёмся']],
    ['ru', `По словам ${ANNA}, план готов, сообщает ${AGENCY}.`, ['anna-berg < norna']],
    ['uk', `За словами ${ANNA}, план готовий.`, ['anna-berg']],
    ['tr', `${ANNA}, "Burada kalıyoruz" dedi.`, ['anna-berg > Burada kalıyoruz']],
  ])('%s: %s', (language, text, wanted) => expect(said(text, language)).toEqual(wanted));

  it.each([
    ['de', `„Wir bleiben“, hatte ${ANNA} am Montag in Bergen versprochen.`, ['anna-berg > Wir bleiben']],
    ['de', `${ANNA} lehnte den Plan ab.`, ['anna-berg']],
    ['de', `${ANNA} hatte mit ${TOMAS} telefoniert und danach gesagt, dass sie bleibe.`, ['anna-berg']],
    ['de', `Eine Pause lehnt ${ANNA} bislang ab.`, ['anna-berg']],
    ['de', `Verhandlungen lehnt ${ANNA} ab.`, ['anna-berg']],
    ['de', `Rabenau warf ${ANNA} vor, zu zögern.`, ['?']],
    ['de', `Der Verein kritisierte ${ANNA} scharf.`, ['?']],
    ['de', `Die Kammer forderte ${ANNA} auf, zu gehen.`, ['?']],
    ['de', `Die Anwälte werfen ${ANNA} vor, zu zögern.`, ['?']],
    ['de', `Vor Beginn der Gespräche warnte ${ANNA} vor Eile.`, ['anna-berg']],
    ['de', `Trotz der Proteste kritisierte ${ANNA} den Plan.`, ['anna-berg']],
    ['de', `Den Beschluss kritisierte ${ANNA} scharf.`, ['anna-berg']],
    ['de', `Seinen Kritikern warf ${ANNA} vor, zu zögern.`, ['anna-berg']],
    ['de', `Der Union warf ${ANNA} vor, zu zögern.`, ['anna-berg']],
    ['de', `Einen Tag später warnte ${ANNA} vor Eile.`, ['anna-berg']],
    ['de', `${ANNA} sagte nein. Gleichzeitig drohte sie mit Klagen.`, ['anna-berg', 'anna-berg']],
    [
      'de',
      `${ANNA} sagte nein. „Wir bleiben hier“, erklärte die ABC-Politikerin.`,
      ['anna-berg', 'anna-berg > Wir bleiben hier'],
    ],
    ['fr', `${ANNA} a dit non. « Je reste », poursuit-elle.`, ['anna-berg', 'anna-berg > Je reste']],
    ['es', `${ANNA} dijo que no. La líder aseguró que resiste.`, ['anna-berg', 'anna-berg']],
    ['es', `${ANNA} dijo que no. La líder del sindicato aseguró que resiste.`, ['anna-berg', '?']],
    ['es', `«Seguirá así», escribió su directora de prensa, ${ANNA}.`, ['anna-berg > Seguirá así']],
    ['uk', `${ANNA} сказала, що тихо. «Рибалка» вважає, що ні.`, ['anna-berg', '?']],
    ['de', `${TOMAS}, den man anrief, trage das mit, versicherte ${ANNA}.`, ['anna-berg']],
    ['de', `Laut ${AGENCY} soll ${ANNA} reisen.`, ['? < norna']],
    ['fr', `${ANNA} a dit à ${AGENCY} que non.`, ['anna-berg < norna']],
    ['de', `${ANNA} sprach mit ${TOMAS}.`, []],
    ['de', `${ANNA} wurde von ${TOMAS} kritisiert.`, []],
    ['fr', `${ANNA} a été accusée par ${TOMAS}.`, []],
    ['fr', `${ANNA}, qui a reconnu des retards, attend.`, ['anna-berg']],
    ['fr', `Selon l'avocat de ${ANNA}, le plan est mort.`, ['?']],
    ['es', `${ANNA} habló de paz. Según ella, basta.`, ['anna-berg', 'anna-berg']],
    [
      'es',
      `«Nos quedamos aquí», dijo ${ANNA}. «Sube el precio otra vez», protestaba una vecina.`,
      ['anna-berg > Nos quedamos aquí', 'anon > Sube el precio otra vez'],
    ],
    ['pt', `${ANNA} disse que sim. E avisou que o prazo é curto.`, ['anna-berg', 'anna-berg']],
    ['pt', `E acusou ${ANNA} de mentir.`, []],
    ['it', `${ANNA} ha detto che ${TOMAS} ha promesso aiuto.`, ['anna-berg']],
    ['ru', `${ANNA} сказала, что пора. По её словам, план готов.`, ['anna-berg', 'anna-berg']],
    ['ru', `По словам адвоката ${ANNA}, план готов.`, ['?']],
    ['fr', `${ANNA}, la directrice générale du port, a indiqué que le quai était fermé.`, ['anna-berg']],
    ['fr', `${ANNA}, patronne de l’agence, a estimé que le quai était sûr.`, ['anna-berg']],
    ['es', `${ANNA}, segunda del puerto, defendió la obra y aseguró que el muelle cierra.`, ['anna-berg']],
    ['fr', `Jean Dupont, le directeur du port, a dit à ${ANNA} que le quai était fermé.`, ['?']],
    ['es', `Ayer ${ANNA} rechazó la propuesta del puerto.`, ['anna-berg']],
    ['es', `${ANNA} ha reprochado al puerto su lentitud.`, ['anna-berg']],
    ['pt', `${ANNA} contestou a proposta do porto.`, ['anna-berg']],
    ['it', `${ANNA} ha escluso un rinvio.`, ['anna-berg']],
    ['fr', `${ANNA} déclara que le port était fermé.`, ['anna-berg']],
    ['fr', `${ANNA} a aussi longuement déploré la fermeture du port.`, ['anna-berg']],
    ['fr', `${ANNA} critiqué dans la presse se tait.`, []],
    ['de', `${ANNA} lehnt einen neuen Hafen vor der langen Küste der Insel bisher ab.`, ['anna-berg']],
    ['de', `${ANNA} bot sich als Gastgeberin an.`, ['anna-berg']],
    ['de', `${ANNA} bot den Gästen Tee.`, []],
    ['de', `${ANNA} wies auf die hohen Kosten hin.`, ['anna-berg']],
    ['de', `${ANNA} hatte auf die hohen Kosten verwiesen.`, ['anna-berg']],
    ['ru', `${ANNA} раскритиковала план.`, ['anna-berg']],
    ['ru', `${ANNA} усомнилась в плане.`, ['anna-berg']],
    ['uk', `${ANNA} дорікнула порту, що план старий.`, ['anna-berg']],
    ['uk', `${ANNA} підтримує план.`, ['anna-berg']],
    ['pl', `${ANNA} zakwestionowała plan.`, ['anna-berg']],
    ['pl', `${ANNA} wskazuje, że plan jest stary.`, ['anna-berg']],
    ['de', 'Der Hafen sei zu klein, hieß es am Abend.', ['?']],
    ['de', 'Nach Angaben der Werft ist der Hafen zu klein.', ['?']],
    ['ru', 'В докладе говорится, что порт закрыт.', ['?']],
    ['ru', `${ANNA} не исключила переноса.`, ['anna-berg']],
    ['ru', `${ANNA} не заявила протеста.`, []],
    ['uk', `${ANNA} не виключає перенесення.`, ['anna-berg']],
    ['fr', `De son côté, ${ANNA}, fatiguée de la grève, appelle au calme.`, ['anna-berg']],
    ['de', `${ANNA} sagte das Treffen am Montag ab.`, []],
    ['it', `${ANNA} ha espresso dubbi sui dazi del 20% per ${TOMAS}.`, ['anna-berg']],
    ['tr', `Bir uzmana göre plan hazır.`, ['?']],
  ])('%s: %s', (language, text, wanted) => expect(said(text, language)).toEqual(wanted));

  it('does not choose between joint speakers', () => {
    expect(said(`${ANNA} und ${TOMAS} sagten, es sei „ein guter Tag“.`, 'de')).toEqual(['? > ein guter Tag']);
  });
});
