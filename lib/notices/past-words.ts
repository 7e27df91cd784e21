/** Words that set a passage in the past: words apart by spaces, `_` in phrases, `*` for any letters. */

/** By BCP 47 language. */
export const PAST_WORDS: Readonly<Record<string, string>> = {
  en: 'then at_the_time ago when_he_was when_she_was former late was_president under_president under_prime_minister during served in_19* in_20* years_earlier since until died death_of killing_of assassination_of murder_of',
  de: 'damals damalig* seinerzeit* einst* früher* ehemalig* während unter amtszeit seit bis verstorben*',
  es: 'entonces antigu* expresident* exministr* durante hace bajo mandato desde hasta cuando fallecid*',
  fr: 'alors ancien* époque durant pendant sous mandat depuis jusqu lorsque quand défunt*',
  it: 'allora ex epoca durante sotto mandato quando fino defunt*',
  pl: 'ówczesn* wtedy były byłego dawn* podczas za_rządów za_prezydentury kadencj* od temu gdy kiedy zmarł*',
  pt: 'então antig* ex durante há sob mandato desde até quando falecid*',
  ru: 'тогда тогдашн* бывш* экс во_время срок* с_тех назад когда покойн*',
  tr: 'dönemin eski o_dönem sırasında görev_süresi* önce beri iken merhum',
  uk: 'тоді тодішн* колишн* екс під_час за_часів термін* тому коли покійн*',
};
