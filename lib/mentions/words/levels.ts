/** Words that show, right behind a title, that it is no state's: “presidente del Consiglio regionale”, “del Gobierno andaluz”. */

const OTHER_LEVELS = {
  it: `regionale provinciale comunale cittadino municipale metropolitano cantonale nazionale generale superiore supremo
    direttivo notarile forense accademico federale abruzzese calabrese campano emiliano friulano laziale ligure lombardo
    lucano marchigiano molisano piemontese pugliese sardo siciliano toscano trentino umbro valdostano veneto altoatesino`,
  es: `regional autonomico autonomica foral insular provincial municipal comarcal local estatal departamental general
    andaluz aragones asturiano balear canario cantabro castellanomanchego castellanoleones castellano catalan ceuti
    extremeno gallego leones madrileno manchego melillense murciano navarro riojano valenciano vasco bonaerense porteno`,
  pt: `regional estadual municipal distrital local geral acoriano madeirense baiano carioca catarinense cearense
    fluminense gaucho goiano mineiro paranaense paulista pernambucano`,
  fr: `regional departemental municipal general provincial territorial cantonal communal metropolitain local flamand
    wallon bruxellois corse polynesien caledonien genevois vaudois valaisan`,
};

const WORDS = new Map(
  Object.entries(OTHER_LEVELS).map(([language, words]) => [language, new Set(words.split(/\s+/))]),
);

/** Is a word, in comparison form, one that names a region or another level than the state's? */
export const isOfOtherLevel = (norm: string, language: string): boolean =>
  WORDS.get(language)?.has(norm) ?? false;
