/** What the script of a text tells of its language. */

/** Scripts that one language of the press writes for the most part. */
const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

/** A text of which more than this is Latin letters is in none of these. */
const LATIN = 0.9;

/** Languages that write in each script, besides the one above. */
const ALSO: Record<string, string[]> = {
  ar: ['fa', 'ur', 'ps', 'ug', 'ku', 'sd'],
  he: ['yi'],
  hi: ['mr', 'ne'],
  ja: ['ja'],
  zh: ['ja', 'yue'],
  ru: ['uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn', 'uz', 'tt'],
  uk: ['be', 'kk', 'ru'],
};

/**
 * The language of the press that writes in a text's script; undefined for Latin letters, and for scripts of many languages.
 * @param letters how many of the text's characters are letters.
 */
export function languageOfScript(text: string, letters: number): string | undefined {
  const latin = text.replace(/\P{Script=Latin}+/gu, '').length;
  return (latin > LATIN * letters ? [] : SCRIPTS).find(([script, language]) => {
    const share = (text.match(script)?.length ?? 0) / Math.max(1, letters);
    return share > (language === 'uk' ? 0.02 : language === 'ja' ? 0.1 : 0.4);
  })?.[1];
}

/** Whether a language is, or may be, written in the script that tells another. */
export function writesIn(language: string, told: string): boolean {
  return language === told || (ALSO[told]?.includes(language) ?? false);
}
