/** The language of a text: as the page declares it, unless script or words belie it. */

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

/** Short words that are frequent in a language; some are in several. */
const FREQUENT: Record<string, string> = {
  en: 'the and of that with was for is are from which has have been said by this he his not',
  de: 'der die und das nicht mit ist auf den von zu im dem sich eine ein als auch wie er nach bei aus wird hat',
  fr: 'les des est dans une que pour qui le du et au sur pas par plus ce il son aux avec ont été selon',
  es: 'los las del una por con para que el en y no su al lo como más se ha fue según esta pero',
  pt: 'não uma dos das com para pelo pela mais o os do da em no na ao que foi são segundo disse',
  it: 'che della per con una gli sono nel il di del non ha dei alla dal anche più si è lo le secondo',
  nl: 'het een van niet dat voor zijn met de en is op te aan door ook bij naar heeft werd',
  pl: 'nie jest się oraz przez która jak na że do w z to od po za ze który są dla',
  tr: 've bir için olarak çok daha ile olan bu da gibi kadar sonra göre ise dedi etti söyledi belirtti olduğunu iki',
  id: 'yang dan untuk dengan dari tidak pada di ini itu dalam akan oleh juga',
  ro: 'și este din pentru care sunt mai în a la cu nu pe că o fost de prin',
  sv: 'och att det som inte för med är på av den har till var ett om',
  cs: 'je na se že do pro podle by jsou které který jako ale jeho také bude však',
  hu: 'hogy az egy nem és is meg csak már volt vagy mint után ezt a',
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FREQUENT))
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

/** So many times as many frequent words as the next language, and no fewer than this, tell a language. */
const CLEAR = { lead: 1.2, least: 5 };
/** So often, and so many times as often as the declared one, a language belies what the page says of itself. */
const AGAINST = { lead: 5, least: 30 };

/**
 * @param declared what the page says of itself (`en-GB`, `pt_BR`), if it does.
 * @returns a lower-case primary tag, `en` where nothing tells.
 */
export function languageOf(text: string, declared: string | undefined): string {
  const said = /^[a-z]{2,3}(?=[-_]|$)/i.exec(declared?.trim() ?? '')?.[0].toLowerCase();
  const sample = text.slice(0, 4000);
  const letters = sample.replace(/\P{L}+/gu, '').length;
  const latin = sample.replace(/\P{Script=Latin}+/gu, '').length;
  const written = (latin > LATIN * letters ? [] : SCRIPTS).find(([script, language]) => {
    const share = (sample.match(script)?.length ?? 0) / Math.max(1, letters);
    return share > (language === 'uk' ? 0.02 : language === 'ja' ? 0.1 : 0.4);
  })?.[1];
  if (written) return said && (said === written || ALSO[written]?.includes(said)) ? said : written;
  const counts = frequentWords(sample);
  const found = letters > 100 ? clearest(counts) : undefined;
  // Templates are left at “en” on pages in other languages.
  const belied =
    said !== undefined &&
    found !== undefined &&
    Object.hasOwn(FREQUENT, said) &&
    found.count >= AGAINST.least &&
    found.count >= AGAINST.lead * (counts.get(said) ?? 0);
  return belied || !said ? (found?.language ?? 'en') : said;
}

/** How many of the frequent words of each language a text has. */
function frequentWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
    for (const language of LANGUAGES_OF.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}

function clearest(counts: ReadonlyMap<string, number>): { language: string; count: number } | undefined {
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < CLEAR.least || best[1] < CLEAR.lead * (next?.[1] ?? 0)) return undefined;
  return { language: best[0], count: best[1] };
}
