import { describe, expect, it } from 'vitest';
import { dateExpressions } from '../../../lib/dates/expressions';

/** A Thursday. */
const ANCHOR = '2025-03-13';

const read = (language: string, text: string) =>
  dateExpressions(text, 0, language)
    .flatMap(({ resolve }) => resolve(ANCHOR) ?? [])
    .map(({ from, to }) => (from === to ? from : `${from}/${to}`));

describe('dates in other languages', () => {
  it.each([
    ['de', 'Am Dienstag schwieg er, gestern auch.', ['2025-03-11', '2025-03-12']],
    ['de', 'Die Wahl soll am Sonntag sein.', ['2025-03-16']],
    ['fr', 'Il l’a dit le 12 mars 2024, puis mardi.', ['2024-03-12', '2025-03-11']],
    ['fr', 'Du 8 au 10 mai et en juin dernier.', ['2025-05-08/2025-05-10', '2024-06-01/2024-06-30']],
    ['fr', 'Vendredi, elle rencontre les maires.', ['2025-03-14']],
    ['es', 'El viernes, el Congreso votará la ley.', ['2025-03-14']],
    ['it', 'Venerdì, la Camera voterà la legge.', ['2025-03-14']],
    ['it', 'Lunedì, la Camera ha votato la legge.', ['2025-03-10']],
    ['ru', 'В пятницу, 14 марта, совет соберётся.', ['2025-03-14']],
    ['pt', 'A segunda volta é longa. Na segunda (10), calou. Falou na quinta.', ['2025-03-10', '2025-03-13']],
    ['pt', 'Atirou o assunto para outubro.', ['2025-10-01/2025-10-31']],
    ['es', 'Dejaron la votación para el viernes.', ['2025-03-14']],
    ['pt', 'O IPCA-15 de fevereiro caiu; em 15 de fevereiro, não.', ['2025-02-01/2025-02-28', '2025-02-15']],
    // Half a year off on both sides: nothing looks ahead.
    ['pl', 'Burmistrz mówił o tym 11 września.', ['2024-09-11']],
    ['es', 'Está prevista para el 10 de enero.', ['2026-01-10']],
    ['es', 'En junio del año pasado.', ['2024-06-01/2024-06-30']],
    ['it', 'La settimana prossima, non ieri.', ['2025-03-17/2025-03-23', '2025-03-12']],
    ['pt', 'Disse na quinta-feira. Em 3 de maio de 2024 partiu.', ['2025-03-13', '2024-05-03']],
    ['pl', 'W zeszłym tygodniu i w maju 2023.', ['2025-03-03/2025-03-09', '2023-05-01/2023-05-31']],
    ['tr', 'Geçen yıl, 12 Mart 2024.', ['2024-01-01/2024-12-31', '2024-03-12']],
    [
      'ru',
      'С 8 по 10 мая, в июне прошлого года, в понедельник.',
      ['2025-05-08/2025-05-10', '2024-06-01/2024-06-30', '2025-03-10'],
    ],
    // Of last, this and next year
    ['de', 'Am 22. September vergangenen Jahres fehlte er.', ['2024-09-22']],
    ['fr', 'Le 22 septembre dernier, il pleuvait.', ['2024-09-22']],
    ['fr', 'Le texte entre en vigueur le 22 mai prochain.', ['2025-05-22']],
    ['es', 'El 22 de septiembre del año pasado llovió.', ['2024-09-22']],
    ['it', 'Il 22 settembre dello scorso anno pioveva.', ['2024-09-22']],
    ['it', 'A dicembre di quest’anno si vedrà.', ['2025-12-01/2025-12-31']],
    ['ru', '22 сентября прошлого года шёл дождь.', ['2024-09-22']],
    ['ru', 'В декабре этого года откроют мост.', ['2025-12-01/2025-12-31']],
    [
      'uk',
      'Торік у жовтні їх не було, минулого тижня теж.',
      ['2024-10-01/2024-10-31', '2025-03-03/2025-03-09'],
    ],
    ['uk', 'Він керує портом з лютого 2023-го.', ['2023-02-01/2023-02-28']],
    ['tr', 'Bakan aralıkta gelmişti.', ['2024-12-01/2024-12-31']],
    // Until a day that was over, or is to come
    ['de', 'Bis Januar leitete sie das Werk.', ['2025-01-01/2025-01-31']],
    ['de', 'Die Frist wurde bis zum April verlängert.', ['2025-04-01/2025-04-30']],
    ['fr', 'Jusqu’en janvier il dirigeait le port.', ['2025-01-01/2025-01-31']],
    ['fr', 'Ils ont un délai jusqu’au 29 juillet.', ['2025-07-29']],
    ['es', 'Hasta enero llegaban dos barcos.', ['2025-01-01/2025-01-31']],
    ['it', 'Fino a gennaio lavorava al porto.', ['2025-01-01/2025-01-31']],
    // What is to come, told by its verb
    ['uk', 'Вона приїде туди в четвер, а повернеться в суботу.', ['2025-03-13', '2025-03-15']],
    ['ru', 'Встреча намечена на май.', ['2025-05-01/2025-05-31']],
    ['ru', 'Совет соберётся в субботу.', ['2025-03-15']],
    ['it', 'Domenica si vota.', ['2025-03-16']],
    ['fr', 'L’accord aurait été conclu le 4 juin.', ['2024-06-04']],
    // After what was over, with its date or without
    ['de', 'Nach der ersten Runde der Wahl treten die beiden am 4. Juni gegeneinander an.', ['2025-06-04']],
    ['de', 'Nach der Wahl am 4. Juni gab es Streit.', ['2024-06-04']],
    ['es', 'Tras la primera vuelta se enfrentan el 4 de junio.', ['2025-06-04']],
    ['es', 'Tras la tormenta del 4 de junio faltó la luz.', ['2024-06-04']],
    ['it', 'Dopo il primo turno si sfidano il 4 giugno.', ['2025-06-04']],
    ['it', 'Dopo il vertice del 4 giugno pioveva.', ['2024-06-04']],
    ['ru', 'После паводка 4 июня дорога закрыта.', ['2024-06-04']],
    // Parts of days, feasts, weeks to come
    ['de', 'Am Sonntagabend schwieg er, am Montag Abend auch.', ['2025-03-09', '2025-03-10']],
    ['fr', 'Lundi soir, il pleuvait.', ['2025-03-10']],
    ['de', 'Nach Weihnachten und an Ostern schwieg er.', ['2024-12-25', '2025-04-20']],
    ['fr', 'Le marché de Noël est beau.', []],
    ['es', 'Desde Año Nuevo no llueve.', ['2025-01-01']],
    ['fr', 'Il se rend à Rome dans un mois.', ['2025-04-01/2025-04-30']],
    ['de', 'Er wird in zwei Wochen reisen.', ['2025-03-24/2025-03-30']],
    ['de', 'In zwei Wochen starben zehn.', []],
    ['de', 'Bis Sonntag will er schweigen.', ['2025-03-16']],
    ['de', 'Seit dem Sturz am 8. Juni steht der Kai.', ['2024-06-08']],
    ['de', 'Er lobte die Abmachung vom 10. Juni.', ['2024-06-10']],
    ['de', 'Das Fest vom 8. bis 10. Juni freut ihn.', ['2025-06-08/2025-06-10']],
    ['de', 'Die Wahl, die er seit langem plant, soll am 8. Juni sein.', ['2025-06-08']],
    ['fr', 'Ils ont quitté le port le 29 juin.', ['2024-06-29']],
    ['fr', 'Ils ont annoncé une fête le 29 juin.', ['2025-06-29']],
    ['fr', 'La résolution 1701 reste.', []],
    ['es', 'El barco se hundió el 28 de junio.', ['2024-06-28']],
    ['it', 'I due furono visti il 28 giugno.', ['2024-06-28']],
    ['pt', 'O barco foi visto em 28 de junho.', ['2024-06-28']],
    ['pl', 'Rejs odbył się 28 czerwca, zginęli ludzie 29 czerwca.', ['2024-06-28', '2024-06-29']],
    ['ru', 'По указу от 28 июня, после пожара 29 июня.', ['2024-06-28', '2024-06-29']],
    ['ru', 'Не более 1550 зарядов.', []],
    ['uk', 'За указом від 28 червня.', ['2024-06-28']],
    ['tr', 'Görüşme 28 Haziran günü yapıldı.', ['2024-06-28']],
    [
      'de',
      'Am Wochenende schwieg er, bis zum Jahresende bleibt er.',
      ['2025-03-08/2025-03-09', '2025-12-01/2025-12-31'],
    ],
    [
      'fr',
      'Ils sont partis ce week-end, avant la fin de l’année.',
      ['2025-03-08/2025-03-09', '2025-12-01/2025-12-31'],
    ],
    ['es', 'El fin de semana llovió.', ['2025-03-08/2025-03-09']],
    ['ru', 'До конца года мост откроют.', ['2025-12-01/2025-12-31']],
    ['de', 'Am Dienstag kamen sie, und von Montag an soll es gelten.', ['2025-03-11', '2025-03-17']],
    ['es', 'Asistirá el sábado, como prometió el lunes.', ['2025-03-15', '2025-03-10']],
    ['uk', 'Він хоче піти в неділю, сказав у понеділок.', ['2025-03-16', '2025-03-10']],
    ['ru', 'Он хочет уйти в воскресенье, сказал в понедельник.', ['2025-03-16', '2025-03-10']],
    ['es', 'Habló el domingo de lo que dijo antes de la cena.', ['2025-03-09']],
    ['pt', 'A taxa vale a partir de abril.', ['2025-04-01/2025-04-30']],
    [
      'pt',
      'Em abril haverá festa; em setembro houve outra.',
      ['2025-04-01/2025-04-30', '2024-09-01/2024-09-30'],
    ],
    [
      'pl',
      'W listopadzie 2022 roku, a potem w środę, poszli do domu.',
      ['2022-11-01/2022-11-30', '2025-03-12'],
    ],
    ['ru', 'В 1992 году, а в среду пришли к реке.', ['1992-01-01/1992-12-31', '2025-03-12']],
    ['tr', '10 Mart 2024’te geldi.', ['2024-03-10']],
    [
      'de',
      'Das Fest findet am Samstag statt, und am Dienstag Morgen regnete es.',
      ['2025-03-15', '2025-03-11'],
    ],
    ['es', 'El lunes por la mañana llovió; mañana habrá sol.', ['2025-03-10', '2025-03-14']],
    ['fr', 'Elle partira lundi, a-t-elle dit mardi.', ['2025-03-17', '2025-03-11']],
    ['it', 'Il treno arriverà lunedì.', ['2025-03-17']],
    ['ru', 'Во вторник соседи планируют поход, во вторник они молчали.', ['2025-03-18', '2025-03-11']],
    ['tr', 'Salı günü gelecekler, pazartesi gittiler.', ['2025-03-18', '2025-03-10']],
    ['de', 'Vor einer Woche kam er, vor zwei Jahren sie.', ['2025-03-06', '2023-01-01/2023-12-31']],
    ['fr', 'Il est parti il y a trois jours.', ['2025-03-10']],
    ['es', 'Se fue hace dos meses.', ['2025-01-01/2025-01-31']],
    ['it', 'È partita una settimana fa.', ['2025-03-06']],
    ['pt', 'Saiu há cinco dias.', ['2025-03-08']],
    ['pl', 'Wyjechał dwa lata temu.', ['2023-01-01/2023-12-31']],
    ['ru', 'Он уехал неделю назад, а она два года назад.', ['2025-03-06', '2023-01-01/2023-12-31']],
    ['uk', 'Він поїхав три дні тому.', ['2025-03-10']],
    ['tr', 'Bir hafta önce gitti.', ['2025-03-06']],
    [
      'de',
      'Im Sommer 2022 regnete es, Anfang März schien die Sonne.',
      ['2022-06-01/2022-08-31', '2025-03-01/2025-03-10'],
    ],
    ['uk', 'На початку жовтня 2024 року йшов дощ.', ['2024-10-01/2024-10-10']],
    ['ru', 'Прошлым летом было жарко, как в 1980-х.', ['2024-06-01/2024-08-31', '1980-01-01/1989-12-31']],
    ['uk', 'У четвер мовчав. 12 березня 2024 року говорив.', ['2025-03-13', '2024-03-12']],
  ])('%s: %s', (language, text, wanted) => expect(read(language, text)).toEqual(wanted));

  it.each([
    ['pl', 'To było w maju 2022 roku.', 'maju 2022 roku'],
    ['uk', 'Від березня 2022 року тихо.', 'березня 2022 року'],
    ['tr', '10 Mart 2024’te geldi.', '10 Mart 2024’te'],
  ])('%s: “%s” with the ending of its year', (language, text, surface) =>
    expect(dateExpressions(text, 0, language).map((each) => each.surface)).toEqual([surface]),
  );
});
