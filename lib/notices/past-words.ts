/** Words that set a passage in the past: words apart by spaces, `_` in phrases, `*` for any letters. */

/** By BCP 47 language. */
export const PAST_WORDS: Readonly<Record<string, string>> = {
  en: 'then at_the_time when_he_was when_she_was former late was_president under_president under_prime_minister during served died death_of killing_of assassination_of murder_of dismissed dismissal sacked fired ousted removed resigned resignation stepped_down capture_of seizure_of abduction_of arrest_of overthrow_of toppling_of fall_of toppled overthrown replaced replaces succeeded succeeds predecessor',
  de: 'damals damalig* seinerzeit* einst* früher* ehemalig* unter amtszeit verstorben* vorgänger* abgelöst* zurückgetreten* entlassen* sturz gestürzt* gefangennahme festnahme_von festnahme_des entführung_von entführung_des tod_von tod_des',
  es: 'entonces antigu* ex exmandatari* expresident* exministr* exprimer* excanciller* mandato fallecid* predecesor* antecesor* dimi* derrocad* derrocamiento destituid* destitución captura_del captura_de detención_del detención_de arresto_del secuestro_del secuestro_de asesinato_del asesinato_de muerte_del muerte_de caída_del caída_de',
  fr: 'alors ancien* époque sous mandat défunt* prédécesseur* démission* limog* renvers* destitu* capture_du capture_de arrestation_du enlèvement_du assassinat_du assassinat_de mort_du chute_du chute_de',
  it: 'allora ex epoca sotto mandato defunt* predecessor* dimission* dimess* deposto deposizione cattura_del cattura_di arresto_del rapimento_del assassinio_del morte_del caduta_del caduta_di',
  pl: 'ówczesn* wtedy były byłego byłym dawn* za_rządów za_prezydentury kadencj* zmarł* poprzednik* odwołan* dymisj* obalen* obalon* schwytani* pojmani* porwani* zabójstw* śmierci',
  pt: 'então antig* ex sob mandato falecid* antecessor* demiti* demissão destituíd* destituição deposto deposição captura_do captura_de prisão_do detenção_do sequestro_do assassinato_do assassínio_do morte_do queda_do queda_de',
  ru: 'тогда тогдашн* бывш* экс срок* покойн* предшественник* отставк* уволен* свержени* свергнут* захват* похищени* убийств* гибел* смерт*',
  tr: 'dönemin eski o_dönem merhum selef* istifa* devrilen devrilme* yakalanma* kaçırılma* öldürülme* ölüm*',
  uk: 'тоді тодішн* колишн* екс за_часів термін* покійн* попередник* відставк* звільнен* повален* захоплен* викраден* вбивств* загибел* смерт*',
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
