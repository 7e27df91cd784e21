/** Words around titles, by language; in comparison form. */
import type { TitleQualifier } from '../../types';

type Qualifiers = readonly (readonly [TitleQualifier, string])[];

interface Table {
  /** Words before a title that say when or how the office is held. */
  before: Qualifiers;
  /** Words after it: “president-elect”. */
  after: Qualifiers;
  /** Words between a title and what it is the title of. */
  of: string;
  /** Words before a title that show nobody in particular, or an office rather than its holder. */
  indefinite: string;
  /** Definite articles. */
  the: string;
  /** What is written with a title as one word for who held the office before: “expresidente”, “Altkanzler”. */
  ex?: string;
}

/** “The fifth president”, «другой премьер»: one of several holders, not the one of the day; whatever the language. */
export const ONE_OF_SEVERAL =
  /^(?:\d+(?:st|nd|rd|th|eme|er|re|o|a)?|first|second|third|fourth|fifth|sixth|(?:erst|zweit|dritt|viert|funft|sechst|ander)(?:e[rmns]?)|(?:premier|premiere|deuxieme|troisieme|quatrieme|cinquieme|sixieme|autre)|(?:segund|tercer|cuart|quint|sext|otr|prim|second|terz|quart|sest|altr|primeir|terceir|outr)[oae]s?|primer|tercer|(?:pierwsz|drug|trzec|czwart|piat|szost|inn)\p{L}{1,3}|(?:ilk|ikinci|ucuncu|dorduncu|besinci|baska)|(?:перв|втор|треть|четверт|пят|шест|друг|ин|перш|трет|п.ят|шост|інш)(?:ый|ой|ий|ого|ому|ым|им|ом|ая|ую|его|ьего|ій|ої|ою|а|у))$/u;

export interface TitleWords {
  before: ReadonlyMap<string, TitleQualifier>;
  after: ReadonlyMap<string, TitleQualifier>;
  of: ReadonlySet<string>;
  indefinite: ReadonlySet<string>;
  the: ReadonlySet<string>;
  ex: readonly string[];
}

const NONE: Table = { before: [], after: [], of: '', indefinite: '', the: '' };

const WORDS: Record<string, Table> = {
  en: {
    before: [
      ['former', 'former ex late onetime erstwhile previous ousted deposed'],
      ['then', 'then outgoing'],
      ['acting', 'acting interim caretaker'],
      ['deputy', 'deputy vice assistant'],
      ['designate', 'incoming'],
      ['future', 'future next'],
    ],
    after: [
      ['designate', 'designate elect'],
      ['former', 'emeritus'],
    ],
    of: 'of for to the',
    indefinite:
      'a an any every each no as become becomes became becoming elected being be been named appointed nominated nominee candidate for ' +
      'last another several two some many other both potential all was were serving sworn senior unelected longest youngest',
    the: 'the',
  },
  de: {
    before: [
      [
        'former',
        'ehemaliger ehemalige ehemaligen ehemaligem fruherer fruhere fruheren fruherem einstiger einstige einstigen ex',
      ],
      ['then', 'damaliger damalige damaligen'],
      ['future', 'kunftiger kunftige kunftigen'],
      ['designate', 'designierter designierte designierten'],
      ['deputy', 'stellvertretender stellvertretende stellvertretenden vize'],
      [
        'acting',
        'geschaftsfuhrender geschaftsfuhrende geschaftsfuhrenden kommissarischer kommissarische kommissarischen',
      ],
    ],
    after: [],
    of: 'von der des in',
    indefinite: 'ein eine einen einem einer als zum zur kein jeder',
    the: 'der die den dem des',
    ex: 'ex alt',
  },
  fr: {
    before: [
      ['former', 'ancien ancienne ex feu'],
      ['future', 'futur future'],
      ['deputy', 'vice'],
    ],
    after: [
      ['designate', 'elu elue designe designee'],
      ['then', 'sortant sortante'],
    ],
    of: "de d' du des la l' le les",
    indefinite: 'un une comme devenir elu elue nomme nommee tout chaque aucun',
    the: "le la les l' du au",
  },
  es: {
    before: [
      ['former', 'ex antiguo antigua'],
      ['then', 'entonces'],
      ['future', 'futuro futura'],
    ],
    after: [
      ['designate', 'electo electa designado designada entrante'],
      ['acting', 'interino interina encargado encargada'],
      ['then', 'saliente'],
    ],
    of: 'de del la los las el',
    indefinite: 'un una como ser elegido elegida cualquier ningun cada',
    the: 'el la los las al del',
    ex: 'ex',
  },
  it: {
    before: [
      ['former', 'ex'],
      ['then', 'allora'],
      ['future', 'futuro futura'],
      ['deputy', 'vice'],
    ],
    after: [
      ['designate', 'eletto eletta designato designata incaricato incaricata'],
      ['then', 'uscente'],
    ],
    of: "di del della dell' dei degli delle dello",
    indefinite: 'un una come eletto diventare ogni nessun',
    the: "il la lo gli l' i le al dal del",
  },
  pt: {
    before: [
      ['former', 'ex antigo antiga'],
      ['then', 'entao'],
      ['future', 'futuro futura'],
      ['deputy', 'vice'],
    ],
    after: [
      ['designate', 'eleito eleita indigitado indigitada designado designada'],
      ['acting', 'interino interina encarregado encarregada'],
    ],
    of: 'de do da dos das',
    indefinite: 'um uma como eleito qualquer nenhum cada ser',
    the: 'o a os as ao do da pelo pela',
  },
  pl: {
    before: [
      ['former', 'b byly byla bylego bylej bylym bylemu dawny dawnego dawnym eks'],
      ['then', 'owczesny owczesnego owczesnemu owczesnym owczesna owczesnej'],
      ['future', 'przyszly przyszlego przyszlym'],
    ],
    after: [['designate', 'elekt elekta elektem elektowi elektka elektce elektki elektke']],
    of: '',
    indefinite: 'jako zostal kazdy zaden jakis kancelaria kancelarii biuro biura palac palacu',
    the: '',
    ex: 'eks',
  },
  tr: {
    before: [
      ['former', 'eski'],
      ['then', 'donemin'],
    ],
    after: [],
    of: '',
    indefinite: 'bir her olarak',
    the: '',
  },
  ru: {
    before: [
      ['former', 'бывший бывшего бывшему бывшим бывшая бывшей бывшую экс'],
      ['then', 'тогдашний тогдашнего тогдашнему тогдашним тогдашняя тогдашней'],
      ['future', 'будущий будущего будущему будущим'],
      ['acting', 'ио врио'],
      [
        'designate',
        'избранный избранного избранному избранным избранная избранной избранную новоизбранный новоизбранного новоизбранному новоизбранным новоизбранная новоизбранной',
      ],
    ],
    after: [],
    of: '',
    indefinite:
      'каждый любой стал как избран новый офис офиса офисе администрация администрации администрацию канцелярия',
    the: '',
  },
  uk: {
    before: [
      ['former', 'колишній колишнього колишньому колишнім колишня колишньої колишню екс'],
      ['then', 'тодішній тодішнього тодішньому тодішнім тодішня тодішньої'],
      ['future', 'майбутній майбутнього майбутньому майбутнім'],
      ['acting', 'во тво'],
      [
        'designate',
        'обраний обраного обраному обраним обрана обраної обрану новообраний новообраного новообраному новообраним новообрана новообраної',
      ],
    ],
    after: [],
    of: '',
    indefinite: 'кожен став як новий офіс офісу офісі офісом адміністрація адміністрації канцелярія',
    the: '',
    ex: 'екс',
  },
};

const TABLES = new Map(Object.entries(WORDS).map(([language, table]) => [language, indexed(table)]));
const EMPTY = indexed(NONE);

/** The words around titles in a language; empty where it is not kept. */
export function titleWords(language: string): TitleWords {
  return TABLES.get(language) ?? EMPTY;
}

function indexed({ before, after, of, indefinite, the, ex = '' }: Table): TitleWords {
  return {
    before: byWord(before),
    after: byWord(after),
    of: words(of),
    indefinite: words(indefinite),
    the: words(the),
    ex: ex.split(' ').filter(Boolean),
  };
}

function byWord(rows: Qualifiers): ReadonlyMap<string, TitleQualifier> {
  return new Map(
    rows.flatMap(([qualifier, list]) => list.split(' ').map((word) => [word, qualifier] as const)),
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter(Boolean));
}
