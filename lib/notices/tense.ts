/** In which tense a passage tells, in languages whose verbs show it by their endings. */

interface Forms {
  /** Words that only tell of the past. */
  past: RegExp;
  /** … and of now or of what is to come; without them nouns are hardly told from verbs. */
  present?: RegExp;
}

const word = (endings: string) => new RegExp(`(?<!\\p{L})(?:${endings})(?!\\p{L})`, 'iu');

/** By BCP 47 language. */
const FORMS: Readonly<Record<string, Forms>> = {
  de: {
    past: word(
      'war(?:en)?|hat(?:te|ten)?|haben|wurden?|sei|habe|\\p{Ll}+t(?:e|en)|\\p{Ll}*(?:sprach|ging|kam|gab|sah|nahm|traf|schrieb|rief|hielt|ließ|blieb|stand|lag|fuhr|flog|trug|zog|schlug|verlor|begann|gewann|wies|empfing|bot|bat|warf|brach|trat|lud|schied|stieg|fand|verschwand|unterschrieb|schloss|griff|stieß|wuchs|tat|wusste|brachte|dachte|musste|konnte|wollte)(?:en)?',
    ),
  },
  es: {
    past: word(
      '\\p{L}+(?:ó|aron|ieron|aba|aban)|(?:hab|ten|dec|quer|pod|hac|ven|sab|deb|sal|segu|ped|viv|cre|exist|permit|dirig|exig|conoc|parec|reun)ían?|fue|fueron|era|eran|hizo|dijo|dijeron|tuvo|pudo|puso|quiso|vino|estuvo|supo|hubo|trajo|dio|vio|ha|han',
    ),
  },
  fr: {
    past: word(
      "a|ont|est|sont|s[’']est|fut|furent|eut|eurent|\\p{L}+(?:ait|aient|èrent|irent|urent)|\\p{L}{3,}é(?:e|s|es)?",
    ),
  },
  it: {
    past: word(
      'ha|hanno|è|sono|era|erano|fu|furono|disse|fece|\\p{L}+(?:ava|avano|eva|evano|iva|ivano|ò|arono|erono|irono)',
    ),
  },
  pl: { past: word('\\p{L}+(?:ł|ła|ło|li|ły|ono|ano|ęto|yto)') },
  pt: {
    past: word(
      '\\p{L}+(?:ou|aram|eram|iram|eu|iu|ava|avam)|(?:hav|t[ei]nh|diz|quer|pod|faz|vinh|sab|dev|sa|segu|ped|viv|exist|permit|dirig|exig|conhec|parec)iam?|foi|foram|era|eram|disse|fez|teve|esteve|pôde|veio|deu|há',
    ),
  },
  ru: {
    past: word('\\p{L}{2,}(?:л|ла|ло|ли|лся|лась|лось|лись)'),
    present: word('\\p{L}{2,}(?:ет|ёт|ит|ют|ят|ут|ется|ётся|ится|ются|ятся)'),
  },
  tr: {
    past: word('\\p{L}+(?:d|t)[ıiuü](?:lar|ler)?|\\p{L}+m[ıiuü]ş(?:t[ıiuü])?'),
    present: word('\\p{L}+(?:yor|acak|ecek|cağı|ceği)(?:lar|ler)?|\\p{L}+(?:makta|mekte)'),
  },
  uk: {
    past: word('\\p{L}{2,}(?:ла|ло|ли|вся|лася|лося|лися)|\\p{L}{2,}[ая]в'),
    present: word('\\p{L}{2,}(?:ує|ає|яє|іє|ить|їть|ють|ять|уть|еться|ється|иться|ються|яться)'),
  },
};

/** No verb of a text tells of the past; where nouns look like verbs, one tells of now. */
export function isOfNow(text: string, language: string): boolean {
  const forms = FORMS[language];
  return forms !== undefined && !forms.past.test(text) && (forms.present?.test(text) ?? true);
}
