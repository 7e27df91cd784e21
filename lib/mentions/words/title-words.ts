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
      ['former', 'ehemaliger ehemalige ehemaligen fruherer fruhere fruheren ex'],
      ['then', 'damaliger damalige damaligen'],
      ['future', 'kunftiger kunftige kunftigen'],
      ['designate', 'designierter designierte designierten'],
      ['deputy', 'stellvertretender stellvertretende stellvertretenden'],
      ['acting', 'geschaftsfuhrender geschaftsfuhrende'],
    ],
    after: [],
    of: 'von der des in',
    indefinite: 'ein eine einen einem einer als zum zur kein jeder',
    the: 'der die den dem des',
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
      ['designate', 'electo electa'],
      ['acting', 'interino interina'],
      ['then', 'saliente'],
    ],
    of: 'de del la los las el',
    indefinite: 'un una como ser elegido elegida cualquier ningun cada',
    the: 'el la los las al del',
  },
  it: {
    before: [
      ['former', 'ex'],
      ['then', 'allora'],
      ['future', 'futuro futura'],
      ['deputy', 'vice'],
    ],
    after: [
      ['designate', 'eletto eletta designato designata'],
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
      ['designate', 'eleito eleita'],
      ['acting', 'interino interina'],
    ],
    of: 'de do da dos das',
    indefinite: 'um uma como eleito qualquer nenhum cada ser',
    the: 'o a os as ao do da pelo pela',
  },
  pl: {
    before: [
      ['former', 'b byly byla bylego bylej bylym bylemu'],
      ['then', 'owczesny owczesnego'],
      ['future', 'przyszly'],
    ],
    after: [['designate', 'elekt elekta']],
    of: '',
    indefinite: 'jako zostal kazdy zaden jakis kancelaria kancelarii biuro biura palac palacu',
    the: '',
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
      ['former', 'бывший бывшего бывшему бывшим экс'],
      ['then', 'тогдашний тогдашнего'],
      ['future', 'будущий'],
    ],
    after: [],
    of: '',
    indefinite:
      'каждый любой стал как избран новый офис офиса офисе администрация администрации администрацию канцелярия',
    the: '',
  },
  uk: {
    before: [
      ['former', 'колишній колишнього колишньому колишнім екс'],
      ['then', 'тодішній тодішнього'],
      ['future', 'майбутній'],
    ],
    after: [],
    of: '',
    indefinite: 'кожен став як обраний новий офіс офісу офісі офісом адміністрація адміністрації канцелярія',
    the: '',
  },
};

const TABLES = new Map(Object.entries(WORDS).map(([language, table]) => [language, indexed(table)]));
const EMPTY = indexed(NONE);

/** The words around titles in a language; empty where it is not kept. */
export function titleWords(language: string): TitleWords {
  return TABLES.get(language) ?? EMPTY;
}

function indexed({ before, after, of, indefinite, the }: Table): TitleWords {
  return {
    before: byWord(before),
    after: byWord(after),
    of: words(of),
    indefinite: words(indefinite),
    the: words(the),
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
