import { describe, expect, it } from 'vitest';
import { isInName } from '../../../lib/dates/names-with-days';

/** The day is marked by brackets. */
function isName(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return isInName(marked.replace(/[[\]]/g, ''), { start, end });
}

describe('days within names', () => {
  it.each([
    'Er sprach mit der „Bild am [Sonntag]“.',
    'Er sprach mit der Welt am [Sonntag].',
    'She told the Mail on [Sunday].',
    'She told USA [Today] that it was late.',
    'Yazı dün çıkan [Bugün] gazetesindeydi.',
    '[15 Temmuz] Şehitler Köprüsü kapandı.',
    'Rządzi koalicja [15 października].',
    'Il habite rue du [8 mai].',
    'Vive en la calle [2 de Mayo].',
    'La rébellion du Mouvement du [23 mars] avance.',
    'El Movimiento [19 de abril] convocó a la marcha.',
    'Движение [5 апреля] распалось.',
    'The [Sunday] Times saw it.',
    'Minister [Sunday] Okoro left.',
    'The spokesman, [Friday] Banda, said so.',
  ])('%s', (marked) => expect(isName(marked)).toBe(true));

  it.each([
    'Am [Sonntag] sprach er.',
    'On [Sunday] Banda left.',
    'Smith said [Monday] President Banda had left.',
    'The council met, [Friday] evening, to vote.',
    '„Am [Sonntag]“ komme er, hieß es.',
    '[Today] it rains.',
    'It rained. [Today] it does not.',
    '[Bugün] yağmur yağdı.',
    'Liman [16 Şubat] günü açıldı.',
    'Koalicja [15 października 2023] wygrała.',
    'W dniu [13 grudnia] padał śnieg.',
    'La rue est fermée le [8 mai].',
    'Le mouvement du [10 septembre] se prépare.',
  ])('but not %s', (marked) => expect(isName(marked)).toBe(false));
});
