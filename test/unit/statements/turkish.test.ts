import { describe, expect, it } from 'vitest';
import { findStatements } from '../../../lib/statements/statements';
import { knowing, readingOf } from '../reading';

const ANNA = '[Anna Berg](person/anna-berg)';
const LIND = '[Lind](person/tomas-lind)';
const PARTY = '[KLP](org/klp)';

/** Each statement's speaker, or the words that stand for one; `?` where the text does not tell. */
function speakers(marked: string): string[] {
  const reading = readingOf(marked, { article: { language: 'tr' } });
  const { text } = reading.article;
  return findStatements(reading, knowing({})).map(
    ({ speaker, speakerAt }) =>
      speaker?.replace(/^.*\//, '') ?? (speakerAt ? text.slice(speakerAt.start, speakerAt.end) : '?'),
  );
}

describe('who says it in Turkish', () => {
  it.each([
    [`“Bunu biliyoruz” diyen ${ANNA}, limanın kapanacağını vurguladı.`, ['anna-berg']],
    [
      `“Suskun” bir ${PARTY} olduğunu söyleyen ${ANNA}, “Her gün bekliyorlar” ifadelerini kullandı.`,
      ['anna-berg'],
    ],
    [`Başkan Yardımcısı, ${PARTY} için “Her gün bekliyorlar” şeklinde konuştu.`, ['Başkan Yardımcısı']],
    [`Yılmazoğlu, ${PARTY} hükümeti için, “Her gün bekliyorlar” dedi.`, ['Yılmazoğlu']],
    [`Ekonomist Ayşe Yılmaz, “Her gün bekliyoruz artık” dedi.`, ['Ekonomist Ayşe Yılmaz']],
    [`[Norna](country/norna) Merkez Bankası (NMB) kararını açıkladı.`, ['?']],
    [`Norna Barolar Birliği Başkanı Prof. Dr. Metin Yılmazoğlu, “Bu çok eksik, kabul edilemez” dedi.`, ['?']],
    [
      `Limanın, bütün kentin yükü olduğuna işaret eden ${ANNA}, “Her gün bekliyoruz” diye konuştu.`,
      ['anna-berg'],
    ],
    [`Gemicilere ders veren ${ANNA} “Her gün bekliyoruz artık” dedi.`, ['anna-berg']],
    [`${LIND}'in açıkladığına göre liman kapanacak.`, ['tomas-lind']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('who goes on in Turkish', () => {
  it.each([
    [
      `“Fiyatlar yakında düşecek” değerlendirmesinde bulunan ${ANNA}, limanın açılacağını söyledi.`,
      ['anna-berg'],
    ],
    [`${ANNA} ise ${LIND}'e yanıt verdi: “Biz her gün buradayız.”`, ['anna-berg']],
    [`“Artık biz de hazırız” ifadesini kullanan ${ANNA}, limanın açılacağını söyledi.`, ['anna-berg']],
    [
      `${ANNA}, ${LIND}'in üslubunu da eleştirerek şu ifadeleri kullandı:\n\n“O yolunu şaşırdı. Bu böyle gitmez.”`,
      ['anna-berg', 'anna-berg'],
    ],
    [
      `${ANNA}, limanın açılacağını vurguladı.\n\n“İrade karşılık bulmalı. Bunu istiyoruz” dedi.`,
      ['anna-berg', 'anna-berg'],
    ],
    [`${ANNA}, limanın açılacağını vurguladı. Fiyatların düştüğünü de söyledi.`, ['anna-berg', 'anna-berg']],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});
