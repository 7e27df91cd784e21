/**
 * The form in which names are compared: lower case, no diacritics, plain
 * apostrophes and hyphens, plain spaces. Never used for what is shown.
 */

const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u02BB\u2032\u0060\u00B4\uFF07]/g;
const HYPHENS = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const MARKS = /\p{M}+/gu;

/** Letters that NFKD leaves whole. */
const FOLDED: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'g');

// Most words of most articles are plain ASCII.
const PLAIN = /^[\x20-\x7E\u2018\u2019]*$/;

// So are those of articles in Russian and Ukrainian letters of their alphabets, of which only ё loses its mark.
const CYRILLIC = /^[А-Яа-яЁёІіЇїЄє -]*$/;

/** Comparison form of a word or phrase. Its length may differ from the input's. */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(APOSTROPHES, "'");
  if (CYRILLIC.test(text)) return text.toLowerCase().replaceAll('ё', 'е');
  return (
    text
      .replace(INVISIBLE, '')
      .replace(APOSTROPHES, "'")
      .replace(HYPHENS, '-')
      .toLowerCase()
      .normalize('NFKD')
      // й and ё are letters of their own in Cyrillic names; Latin, Greek and Arabic marks go.
      .replace(/и\u0306/g, 'й')
      .replace(/і\u0308/g, 'ї')
      .replace(MARKS, (marks, offset: number, whole: string) =>
        isIndic(whole.charCodeAt(offset - 1)) ? marks : '',
      )
      .replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter)
      .normalize('NFC')
  );
}

/** In the scripts of India and South-East Asia marks are vowels. */
function isIndic(code: number): boolean {
  return code >= 0x0900 && code <= 0x109f;
}
