import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/dates/dates';
import { readingOf } from '../reading';

/** The days that a text of Thursday 13 March 2025 names. */
const days = (language: string, text: string) =>
  findDates(readingOf(text, { article: { language }, asOf: { from: '2025-03-13', to: '2025-03-13' } })).map(
    ({ from, to }) => (from === to ? from : `${from}/${to}`),
  );

const WEEK = '2025-03-03/2025-03-09';

describe('a weekday of a week that stands beside it', () => {
  it.each([
    ['en', 'The quay was shut on Tuesday of last week.', ['2025-03-04', WEEK]],
    ['en', 'Last week on Tuesday the quay was shut.', [WEEK, '2025-03-04']],
    ['de', 'Der Kai war am Dienstag vergangener Woche zu.', ['2025-03-04', WEEK]],
    ['de', 'Der Kai war am Dienstag der vergangenen Woche zu.', ['2025-03-04', WEEK]],
    ['fr', 'Le quai a fermé mardi de la semaine dernière.', ['2025-03-04', WEEK]],
    ['es', 'El muelle cerró el martes de la semana pasada.', ['2025-03-04', WEEK]],
    ['it', 'Il molo ha chiuso martedì della scorsa settimana.', ['2025-03-04', WEEK]],
    ['pt', 'O cais fechou na terça-feira da semana passada.', ['2025-03-04', WEEK]],
    ['pl', 'Molo zamknięto we wtorek w zeszłym tygodniu.', ['2025-03-04', WEEK]],
    ['ru', 'Причал закрыли во вторник на прошлой неделе.', ['2025-03-04', WEEK]],
    ['tr', 'İskele geçen hafta salı günü kapandı.', [WEEK, '2025-03-04']],
    ['en', 'The quay was shut on Tuesday. Last week it was open.', ['2025-03-11', WEEK]],
  ])('%s: %s', (language, text, expected) => expect(days(language, text)).toEqual(expected));
});

describe('the first day of a span that ends in another year', () => {
  it.each([
    ['en', 'The fair ran from 3 March to 9 May 2021.', ['2021-03-03', '2021-05-09']],
    ['en', 'The quay was shut between Nov. 3 and Jan. 9, 2021.', ['2020-11-03', '2021-01-09']],
    ['en', 'They met on 3 March and 9 May 2021.', ['2025-03-03', '2021-05-09']],
    ['de', 'Die Messe lief vom 3. März bis 9. Mai 2021.', ['2021-03-03', '2021-05-09']],
    ['fr', 'La foire a duré du 3 mars au 9 mai 2021.', ['2021-03-03', '2021-05-09']],
    ['pl', 'Targi trwały od 3 marca do 9 maja 2021 roku.', ['2021-03-03', '2021-05-09']],
    ['uk', 'Ярмарок тривав з 3 березня до 9 травня 2021 року.', ['2021-03-03', '2021-05-09']],
  ])('%s: %s', (language, text, expected) => expect(days(language, text)).toEqual(expected));
});

describe('German participles', () => {
  it.each([
    ['Morgen soll im Prozess um den Ende April verletzten Wirt Lind sprechen.', '2024-04-21/2024-04-30'],
    ['Der für Ende April geplante Umbau soll ruhen.', '2025-04-21/2025-04-30'],
  ])('%s', (text, expected) => expect(days('de', text)).toContain(expected));
});
