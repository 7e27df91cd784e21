/**
 * How the press of each language writes Russian and Ukrainian names in Latin letters: data, reviewed as data.
 * Sources of the rules: Duden (German), the tables of PWN (Polish), of the BGN/PCGN and of the Library of Congress
 * (English), and the usage of the agencies for French, Spanish, Italian and Turkish.
 */

export interface Style {
  /** Of the names: ISO 639-1. */
  lang: string;
  /** Letter by letter, after the rules: “а=a б=b”. */
  letters: string;
  /** Applied first and in this order; patterns see the word in lower case. */
  rules: readonly (readonly [pattern: RegExp, replacement: string])[];
}

const VOWEL = 'аеёиоуыэюяєії';
const AFTER_VOWEL = new RegExp(`(?<=^|[${VOWEL}ьъ'])е`, 'g');
const S_BETWEEN = new RegExp(`(?<=[${VOWEL}])с(?=[${VOWEL}])`, 'g');
/** “Maria”, “Julia”. */
const A_AT_END = [/[иі]я$/g, 'ia'] as const;
const SHARED =
  "ё=e є=ye ї=yi а=a б=b г=g ґ=g д=d е=e з=z и=i і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t ф=f э=e ъ= ь= '= ";
/** Ukrainian «г» and «и». */
const UKRAINIAN = 'г=h и=y ';

const ENGLISH = `${SHARED}в=v ж=zh й=y у=u х=kh ц=ts ч=ch ш=sh щ=shch ы=y `;
const GERMAN = `${SHARED}в=w ж=sch з=s й=i у=u х=ch ц=z ч=tsch ш=sch щ=schtsch ы=y ю=ju я=ja є=je ї=ji `;
const FRENCH = `${SHARED}в=v ж=j й=i у=ou х=kh ц=ts ч=tch ш=ch щ=chtch ы=y ю=iou я=ia ё=io є=ie ї=i `;
const SPANISH = `${SHARED}в=v ж=zh й=i у=u х=j ц=ts ч=ch ш=sh щ=sch ы=i ю=yu я=ya ё=io є=ye ї=i `;
const SCIENTIFIC = `${SHARED}в=v ж=ž й=j у=u х=ch ц=c ч=č ш=š щ=šč ы=y ю=ju я=ja ё=e є=je ї=ji `;
const POLISH = `${SHARED}в=w ж=ż й=j у=u х=ch ц=c ч=cz ш=sz щ=szcz ы=y ю=ju я=ja є=je ї=ji л=ł `;
const TURKISH = `${SHARED}в=v ж=j й=y у=u х=h ц=ts ч=ç ш=ş щ=şç ы=ı ю=yu я=ya ё=yo є=ye ї=yi `;

const GERMAN_RULES: Style['rules'] = [
  A_AT_END,
  [/^александр/g, 'alexander'],
  [/кс/g, 'x'],
  [S_BETWEEN, 'ss'],
  [/(?<=[жчшщ])ё/g, 'o'],
  [/ё/g, 'jo'],
];
const FRENCH_RULES: Style['rules'] = [
  A_AT_END,
  [/^александр$/g, 'alexandre'],
  [/кс/g, 'x'],
  [S_BETWEEN, 'ss'],
  [/г(?=[еиэі])/g, 'gu'],
  [/ин$/g, 'ine'],
];
const POLISH_SOFT: Style['rules'] = [
  [/ль/g, 'l'],
  [/л(?=[еёиюяії])/g, 'l'],
  [/(?<=[бвгдзкмнпрстфх])я/g, 'ia'],
  [/(?<=[бвгдзкмнпрстфх])ю/g, 'iu'],
  A_AT_END,
];

/** Of Russian names. */
export const RUSSIAN: readonly Style[] = [
  // “Dmitry Medvedev”, “Sergey Lavrov”.
  {
    lang: 'en',
    letters: `${ENGLISH}ю=yu я=ya ё=e `,
    rules: [
      [/^александр/g, 'alexander'],
      [/[иы]й$/g, 'y'],
      [/ия$/g, 'ia'],
      [/кс/g, 'x'],
    ],
  },
  // “Dmitri Medvedev”, “Sergei Lavrov”.
  {
    lang: 'en',
    letters: `${ENGLISH}ю=yu я=ya ё=yo `,
    rules: [
      [/[иы]й$/g, 'i'],
      [/ей$/g, 'ei'],
      [/ия$/g, 'iya'],
    ],
  },
  // “Dmitriy Medvedev”, “Yevgeniy Prigozhin”.
  { lang: 'en', letters: `${ENGLISH}ю=yu я=ya ё=e `, rules: [[AFTER_VOWEL, 'ye']] },
  // “Dmitrii Medvedev”, “Iurii Ushakov”.
  { lang: 'en', letters: `${ENGLISH}ю=iu я=ia ё=e й=i `, rules: [] },
  {
    lang: 'de',
    letters: GERMAN,
    rules: [[/ий$/g, 'i'], [/ый$/g, 'y'], ...GERMAN_RULES, [AFTER_VOWEL, 'je'], [/(?<=и)е/g, 'je']],
  },
  { lang: 'de', letters: `${GERMAN}й=j `, rules: [[/ый$/g, 'y'], ...GERMAN_RULES, [AFTER_VOWEL, 'je']] },
  { lang: 'fr', letters: FRENCH, rules: [[/ий$/g, 'i'], [/ый$/g, 'y'], ...FRENCH_RULES] },
  {
    lang: 'es',
    letters: SPANISH,
    rules: [A_AT_END, [/[иы]й$/g, 'i'], [/кс/g, 'x'], [/г(?=[еиэ])/g, 'gu']],
  },
  { lang: 'it', letters: SCIENTIFIC, rules: [] },
  {
    lang: 'pl',
    letters: POLISH,
    rules: [
      [/(?<=[кц])ий$/g, 'i'],
      [/ый$/g, 'y'],
      ...POLISH_SOFT,
      [AFTER_VOWEL, 'je'],
      [/(?<=[жчшщцl])е/g, 'e'],
      [/е/g, 'ie'],
      [/(?<=[жчшщ])ё/g, 'o'],
      [/ё/g, 'io'],
    ],
  },
  { lang: 'tr', letters: TURKISH, rules: [] },
];

/** Of Ukrainian names. */
export const UKRAINIAN_STYLES: readonly Style[] = [
  // “Volodymyr Zelensky”, “Andriy Yermak”.
  {
    lang: 'en',
    letters: `${ENGLISH}${UKRAINIAN}ю=yu я=ya є=ye ї=yi `,
    rules: [
      [/ий$/g, 'y'],
      [/ія$/g, 'ia'],
    ],
  },
  // “Andrii Sybiha”, “Denys Shmyhal”: the resolution of Ukraine's government of 2010.
  {
    lang: 'en',
    letters: `${ENGLISH}${UKRAINIAN}й=i ю=iu я=ia є=ie ї=i `,
    rules: [
      [/ий$/g, 'yi'],
      [/^є/g, 'ye'],
      [/^ю/g, 'yu'],
      [/^я/g, 'ya'],
    ],
  },
  // “Andriy Zahorodniy”.
  {
    lang: 'en',
    letters: `${ENGLISH}${UKRAINIAN}ю=yu я=ya є=ye ї=yi `,
    rules: [
      [/ий$/g, 'iy'],
      [/ій$/g, 'iy'],
    ],
  },
  { lang: 'de', letters: `${GERMAN}${UKRAINIAN}й=j `, rules: [A_AT_END, [S_BETWEEN, 'ss']] },
  {
    lang: 'fr',
    letters: `${FRENCH}${UKRAINIAN}`,
    rules: [A_AT_END, [/ий$/g, 'y'], [/ій$/g, 'iy']],
  },
  {
    lang: 'es',
    letters: `${SPANISH}${UKRAINIAN}`,
    rules: [A_AT_END, [/ий$/g, 'i'], [/ій$/g, 'iy']],
  },
  { lang: 'it', letters: `${SCIENTIFIC}${UKRAINIAN}`, rules: [] },
  {
    lang: 'pl',
    letters: `${POLISH}${UKRAINIAN}`,
    rules: [
      [/(?<=[кц])ий$/g, 'i'],
      [/ль/g, 'l'],
      [/л(?=[юяіє])/g, 'l'],
      [/(?<=[бвгдзкмнпрстфх])я/g, 'ia'],
      [/(?<=[бвгдзкмнпрстфх])ю/g, 'iu'],
      [/(?<=[бвгдзкмнпрстфх])є/g, 'ie'],
      [/'/g, ''],
      A_AT_END,
    ],
  },
  { lang: 'tr', letters: `${TURKISH}${UKRAINIAN}`, rules: [[/ий$/g, 'iy']] },
];
