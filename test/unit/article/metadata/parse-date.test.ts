import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate, parseDate } from '../../../../lib/article/metadata/parse-date';

describe('parseDate', () => {
  it.each([
    ['2025-03-13T19:40:00+03:00', 'en', '2025-03-13'],
    ['2023-11-02T20-59-53Z', 'id', '2023-11-02'],
    ['20240229', 'en', '2024-02-29'],
    ['2024年2月29日', 'zh', '2024-02-29'],
    ['2023.11.02. 오후 8:06', 'ko', '2023-11-02'],
    ['1741862400', 'en', '2025-03-13'],
    ['1741862400000', 'en', '2025-03-13'],
    ['13 March 2025', 'en', '2025-03-13'],
    ['Thursday, March 13th, 2025 | 4:10pm', 'en', '2025-03-13'],
    ['18 NOV 2019', 'en', '2019-11-18'],
    ['13. März 2025, 8:15 Uhr', 'de', '2025-03-13'],
    ['jueves, 13 de marzo de 2025', 'es', '2025-03-13'],
    ['jeudi 13 juin 2019', 'fr', '2019-06-13'],
    ['13 мая 2025, 13:57', 'ru', '2025-05-13'],
    ['16 травня 2025', 'uk', '2025-05-16'],
    ['31.10.23', 'de', '2023-10-31'],
    ['04/03/2025', 'en-US', '2025-04-03'],
    ['04/03/2025', 'en_US', '2025-04-03'],
    ['13 March 2025, archived 2025-03-20', 'en', '2025-03-13'],
    ['2025-03-13, first seen 12 March 2025', 'en', '2025-03-13'],
    ['04/03/2025', 'en-GB', '2025-03-04'],
    ['26/10/2018', 'en', '2018-10-26'],
    ['١٣ مارس ٢٠٢٥', 'ar', '2025-03-13'],
    ['الخميس 13 آذار 2025', 'ar', '2025-03-13'],
    ['13 آذار/مارس 2025', 'ar', '2025-03-13'],
    ['13. mart 2025.', 'sr', '2025-03-13'],
    ['१ मई 2025', 'hi', '2025-05-01'],
    ['2025 March 13', 'en', '2025-03-13'],
  ])('reads %s in %s', (text, language, date) => {
    expect(parseDate(text, language)).toBe(date);
  });

  it.each([
    ['04/03/2025', 'en'],
    ['31 February 2025', 'en'],
    ['version 10.4.23.1', 'en'],
    ['March 2025', 'en'],
    ['13:57', 'en'],
    ['۲۳ اسفند ۱۴۰۳', 'fa'],
    ['13 มีนาคม 2568', 'th'],
    ['', 'en'],
  ])('finds no date in %j (%s)', (text, language) => {
    expect(parseDate(text, language)).toBeUndefined();
  });

  it('reads every day as the platform writes it, in many languages', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
    const language = fc.constantFrom(
      'en-GB',
      'en-US',
      'de',
      'fr',
      'es',
      'it',
      'pt',
      'pl',
      'ru',
      'uk',
      'tr',
      'id',
      'nl',
      'cs',
      'hu',
      'el',
      'bg',
      'sr-Latn',
      'vi',
      'ar-EG',
      'he',
      'hi',
      'zh',
      'ja',
      'ko',
    );
    fc.assert(
      fc.property(day, language, (date, tag) => {
        const written = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
        expect(parseDate(`— ${written}, 9:05`, tag)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('findDate', () => {
  it('says where the date stands', () => {
    const text = 'Updated on 3 May 2025 at noon';
    expect(findDate(text, 'en')).toEqual({ date: '2025-05-03', start: 11, end: 21 });
  });
});
