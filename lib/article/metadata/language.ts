/** The language of a text: as the page declares it, unless the script belies it. */

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

/** Short words that are frequent in one language and rare in the others. */
const FREQUENT: Record<string, RegExp> = {
  en: /\b(?:the|and|of|that|with|was|for)\b/gi,
  de: /\b(?:der|die|und|das|nicht|mit|ist|auf)\b/gi,
  fr: /\b(?:les|des|est|dans|une|que|pour|qui)\b/gi,
  es: /\b(?:los|las|del|una|por|con|para|que)\b/gi,
  pt: /\b(?:não|uma|dos|das|com|para|pelo|mais)\b/gi,
  it: /\b(?:che|della|per|con|una|gli|sono|nel)\b/gi,
  nl: /\b(?:het|een|van|niet|dat|voor|zijn|met)\b/gi,
  pl: /\b(?:nie|jest|się|oraz|przez|która|jak)\b/gi,
  tr: /\b(?:bir|için|olarak|çok|daha|ile|olan)\b/gi,
  id: /\b(?:yang|dan|untuk|dengan|dari|tidak|pada)\b/gi,
  ro: /\b(?:și|este|din|pentru|care|sunt|mai)\b/gi,
  sv: /\b(?:och|att|det|som|inte|för|med)\b/gi,
};

/**
 * @param declared what the page says of itself (`en-GB`, `pt_BR`), if it does.
 * @returns a lower-case primary tag, `en` where nothing tells.
 */
export function languageOf(text: string, declared: string | undefined): string {
  const said = /^[a-z]{2,3}(?=[-_]|$)/i.exec(declared?.trim() ?? '')?.[0].toLowerCase();
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const written = (latin > LATIN * letters ? [] : SCRIPTS).find(([script, language]) => {
    const share = (sample.match(script)?.length ?? 0) / Math.max(1, letters);
    return share > (language === 'uk' ? 0.02 : language === 'ja' ? 0.1 : 0.4);
  })?.[1];
  if (written) return said && (said === written || ALSO[written]?.includes(said)) ? said : written;
  return said ?? (letters > 200 ? mostFrequent(sample) : undefined) ?? 'en';
}

function mostFrequent(text: string): string | undefined {
  const counts = Object.entries(FREQUENT).map(([language, words]) => ({
    language,
    count: text.match(words)?.length ?? 0,
  }));
  counts.sort((a, b) => b.count - a.count);
  const [best, next] = counts;
  return best && next && best.count > 4 && best.count > 1.5 * next.count ? best.language : undefined;
}
