/** Words that set a passage in the past: words apart by spaces, `_` in phrases, `*` for any letters. */

/** By BCP 47 language. */
export const PAST_WORDS: Readonly<Record<string, string>> = {
  en: 'then at_the_time when_he_was when_she_was former late was_president under_president under_prime_minister during served died death_of killing_of assassination_of murder_of dismissed dismissal sacked fired ousted removed resigned resignation stepped_down replaced replaces succeeded succeeds predecessor',
  de: 'damals damalig* seinerzeit* einst* früher* ehemalig* unter amtszeit verstorben* vorgänger* abgelöst* zurückgetreten* entlassen*',
  es: 'entonces antigu* ex exmandatari* expresident* exministr* exprimer* excanciller* mandato fallecid* predecesor* antecesor* dimi*',
  fr: 'alors ancien* époque sous mandat défunt* prédécesseur* démission* limog*',
  it: 'allora ex epoca sotto mandato defunt* predecessor* dimission* dimess*',
  pl: 'ówczesn* wtedy były byłego byłym dawn* za_rządów za_prezydentury kadencj* zmarł* poprzednik* odwołan* dymisj*',
  pt: 'então antig* ex sob mandato falecid* antecessor* demiti* demissão',
  ru: 'тогда тогдашн* бывш* экс срок* покойн* предшественник* отставк* уволен*',
  tr: 'dönemin eski o_dönem merhum selef* istifa*',
  uk: 'тоді тодішн* колишн* екс за_часів термін* покійн* попередник* відставк* звільнен*',
};

/** Words that set a passage in the past where nothing says that it is news: words that also lead up to now, or tell of a place. */
export const LEADING_UP: Readonly<Record<string, string>> = {
  en: 'ago in_19* in_20* years_earlier since until',
  de: 'während seit bis',
  es: 'durante hace bajo desde hasta cuando',
  fr: 'durant pendant depuis jusqu lorsque quand',
  it: 'durante fino quando',
  pl: 'podczas od temu gdy kiedy',
  pt: 'durante há desde até quando',
  ru: 'во_время с_тех назад когда',
  tr: 'sırasında görev_süresi* önce beri iken',
  uk: 'під_час тому коли',
};
