/** The language of a text: as the page declares it, unless script or words belie it. */
import { languageOfScript, writesIn } from './script';

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

/** How words look in a language and in few others, its letters, its endings; and small words that several have. */
const SHAPES: Record<string, RegExp> = {
  en: /(?:[^r]ing|[^e]ed|ly|ness|ght)$|^(?:th|wh)|^(?:to|at|in|on|by|after|over)$/,
  de: /ß|[äöü]|(?:[^o]ung|ungen|keit|heit|schaft|lich|lichen|ischen?)$/,
  fr: /[èêœùç]|é(?:e|s|es)?$|(?:eux|eurs?|aux|aient|iques?)$|^(?:[dl]|qu|la|de|en|un|à)$/,
  es: /ñ|(?:ción|ciones|siones|dad|dades|ió|ará|ían?|[óú])$|^(?:la|de|en|un|qué)$/,
  pt: /[ãõ]|ç[ao]|(?:dades?|ência|[áó]ri[ao])$|^(?:de|em|um|pel[ao]s?|com)$/,
  it: /(?:zion[ei]|ità|mente|iamo|ò)$|^(?:dell|nell|dall|sull)$|(?:tt|gg|cc)[oi]$|^(?:la|di|un|in|aveva|stat[oa]|sono)$/,
  nl: /ij|aa|uu|(?:heid|lijke?|eren|eert|ische)$/,
  pl: /[ąęłśźż]|(?:ów|ych|ego|cji|owie|rzy)$|^prz/,
  tr: /[ğış]|(?:l[ae]r[ıi]n?|[ıi]nd[ae]|m[ae]s[ıi])$/,
  id: /^(?:meng|meny|peng)\w{3,}|^(?:ke|pe[mnr])\w{4,}an$|\w{3}kan$|[^e]nya$/,
  ro: /[șțţă]|(?:ului|ilor|ește)$/,
  sv: /å|[äö]|(?:arna|erna|ades|ligt)$/,
  cs: /[řůěťď]|(?:ých|ého|n[íé]|ové)$/,
  hu: /[őű]|(?:s[áé]g|[rt][óő]l|[áé]s[áé]t?|[áé]b[ae]n|[áé]n[ae]k)$/,
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(FREQUENT))
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

/** Of fewer letters nothing is told but the script. */
const SHORTEST = 40;
/** So many times as many frequent words as the next language, and no fewer than this, tell a language. */
const CLEAR = { lead: 1.2, least: 5 };
/** The same, where the looks of words are counted too. */
const LIKELY = { lead: 1.5, least: 3 };
/** Where two languages are too much alike to tell, the likelier, if it is this many times as likely as English. */
const NOT_ENGLISH = { lead: 2, least: 8 };
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
  const written = languageOfScript(sample, letters);
  if (written) return said && writesIn(said, written) ? said : written;
  const counts = wordsCounted(sample, languagesWith);
  const found = letters > 100 ? clearest(ranked(counts), CLEAR) : undefined;
  // Templates are left at “en” on pages in other languages.
  const belied =
    said !== undefined &&
    found !== undefined &&
    Object.hasOwn(FREQUENT, said) &&
    found.count >= AGAINST.least &&
    found.count >= AGAINST.lead * (counts.get(said) ?? 0);
  if (!belied && said) return said;
  // A few lines have too few of the frequent words.
  const likely = () => {
    const looks = letters > SHORTEST ? ranked(wordsCounted(sample, languagesLike)) : [];
    return clearest(looks, LIKELY) ?? likelierThanEnglish(looks);
  };
  return (found ?? likely())?.language ?? 'en';
}

/** Languages with how many words of a text they have, the most first. */
type Ranking = [language: string, count: number][];

const ranked = (counts: ReadonlyMap<string, number>): Ranking => [...counts].sort(([, a], [, b]) => b - a);

function likelierThanEnglish(ranking: Ranking): { language: string } | undefined {
  const [language, count] = ranking[0] ?? ['en', 0];
  const [, english] = ranking.find(([each]) => each === 'en') ?? ['en', 0];
  const { lead, least } = NOT_ENGLISH;
  return count >= least && count >= lead * english ? { language } : undefined;
}

const languagesWith = (word: string) => LANGUAGES_OF.get(word.toLowerCase()) ?? [];

/** Names are left alone: they keep their letters in every language. */
function languagesLike(word: string): readonly string[] {
  if (word !== word.toLowerCase()) return languagesWith(word);
  const alike = Object.keys(SHAPES).filter((language) => SHAPES[language]?.test(word));
  return [...new Set([...languagesWith(word), ...alike])];
}

/** How many words of a text each language has. */
function wordsCounted(text: string, languagesOf: (word: string) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{L}+/gu))
    for (const language of languagesOf(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}

/** The language that has most, where no other comes near. */
function clearest(
  [best, next]: Ranking,
  { lead, least }: typeof CLEAR,
): { language: string; count: number } | undefined {
  if (!best || best[1] < least || best[1] < lead * (next?.[1] ?? 0)) return undefined;
  return { language: best[0], count: best[1] };
}
