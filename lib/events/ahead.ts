/** Whether a text speaks of what lies ahead. */
import { AHEAD } from './words';

/** Words and endings of the future and of plans, in other languages than English. */
const WORDS: Readonly<Record<string, string>> = {
  de: 'soll|sollen|solle|sollten|will|wollen|wolle|plant|planen|geplant\\p{L}*|bevorsteh\\p{L}*|kommende[nrms]?|nächste[nrms]?|künftige?[nrms]?|mögliche[nrms]?|vorgesehen\\p{L}*|anberaumt\\p{L}*|steht an|eingeladen',
  fr: '\\p{L}+(?:er|ir|dr|rr)(?:a|ont)|aura|auront|devrai(?:t|ent)|doi(?:t|vent)|prévue?s?|prochaine?s?|attendue?s?|à venir|future?s?|envisag\\p{L}+|possibles?',
  es: '\\p{L}+(?:ar|er|ir|dr)(?:á|án)|habrá|previst[oa]s?|próxim[oa]s?|debe(?:n|ría|rían)?|planea\\p{L}*|prevén?|futur[oa]s?|van a|va a|posibles?',
  it: '\\p{L}+(?:er|ir|ar|dr|rr)(?:à|anno|ebbe|ebbero)|sarà|saranno|avrà|previst[oaie]|prossim[oaie]|futur[oaie]|possibil[ei]|in programma|attes[oaie]',
  pl: 'będzie|będą|zaplanowan\\p{L}*|planowan\\p{L}*|planuj\\p{L}*|przyszł\\p{L}*|najbliższ\\p{L}*|możliw\\p{L}*|spodziewan\\p{L}*|(?:ma|mają) się',
  pt: '\\p{L}+(?:ar|er|ir)(?:á|ão)|deve(?:m|ria|riam)?|pretendem?|previst[oa]s?|próxim[oa]s?|futur[oa]s?|vão|possível|possíveis',
  ru: 'буд(?:ет|ут)|намер\\p{L}+|планир\\p{L}+|запланир\\p{L}+|намечен\\p{L}*|предсто\\p{L}+|следующ\\p{L}+|ожида\\p{L}+|возможн\\p{L}+|состо(?:ится|ятся)|пройд[её]т|встретится|встретятся|готов\\p{L}*',
  tr: '\\p{L}+(?:acak|ecek|acağ|eceğ)\\p{L}*|planla\\p{L}+|bekleni\\p{L}+|gelecek|önümüzdeki|olası|muhtemel',
  uk: 'буд(?:е|уть)|намір\\p{L}*|плану\\p{L}+|заплан\\p{L}+|намічен\\p{L}*|майбутн\\p{L}+|наступн\\p{L}+|очіку\\p{L}+|можлив\\p{L}+|відбуд(?:е|у)ться|зустрінуться|зустрінеться',
};

const patterns = new Map(
  Object.entries(WORDS).map(([language, words]) => [
    language,
    new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'),
  ]),
);

/** @param language of the text, BCP 47; English words are looked for where its own are not known. */
export function isAhead(text: string, language: string): boolean {
  return (patterns.get(language) ?? AHEAD).test(text);
}
