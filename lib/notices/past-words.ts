/** Words that set a passage in the past: words apart by spaces, `_` in phrases, `*` for any letters. */

/** By BCP 47 language. */
export const PAST_WORDS: Readonly<Record<string, string>> = {
  en: 'then at_the_time when_he_was when_she_was former late was_president under_president under_prime_minister during served died death_of killing_of assassination_of murder_of dismissed dismissal sacked fired ousted removed resigned resignation stepped_down replaced replaces succeeded succeeds predecessor',
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

/** English words that set a passage in the past where nothing says that it is news: words that also lead up to now. */
export const LEADING_UP = 'ago in_19* in_20* years_earlier since until';
