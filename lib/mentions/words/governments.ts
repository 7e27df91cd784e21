/**
 * What shows in languages other than English that a capital means its government, or that it means the city; in
 * comparison form. Nouns and verbs that have many forms are given by their stems.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const stems = (text: string): RegExp => new RegExp(`^(?:${text.trim().split(/\s+/).join('|')})`, 'u');
const NEVER = /(?!)/;

export interface CapitalWords {
  /** Prepositions after which a capital is the city. */
  at: ReadonlySet<string>;
  /** Nouns in front of a capital that make it the city. */
  cities: ReadonlySet<string>;
  /** Nouns of what a city has or is the seat of, behind which it is the city, with a preposition or without. */
  locals: RegExp;
  /** Prepositions after which it is a party. */
  towards: ReadonlySet<string>;
  /** Endings of the capital itself with which a preposition of `at` is one of `towards` (“z Moskwą”). */
  instrumental: RegExp;
  /** What is between two of whom each is a party. */
  between: ReadonlySet<string>;
  /** What only a party has or is given: a capital behind such a noun, with a preposition or without. */
  nouns: RegExp;
  /** Of these what is given to somebody, wherever they are. */
  given: RegExp;
  /** Verbs whose subject speaks or decides, and such as help other verbs. */
  verbs: ReadonlySet<string>;
  /** Endings by which any verb in the present is known; of other verbs too little shows whether the capital is their subject. */
  present: RegExp;
  /** Verbs of such endings that tell of cities. */
  happenings: ReadonlySet<string>;
  /** “Not” before a verb. */
  not: ReadonlySet<string>;
  /** “And”, “or”. */
  and: ReadonlySet<string>;
}

const NONE: CapitalWords = {
  at: new Set(),
  cities: new Set(),
  locals: NEVER,
  towards: new Set(),
  instrumental: NEVER,
  between: new Set(),
  nouns: NEVER,
  given: NEVER,
  verbs: new Set(),
  present: NEVER,
  happenings: new Set(),
  not: new Set(),
  and: words('et'),
};

const WORDS: Record<string, Partial<CapitalWords>> = {
  de: {
    at: words('in im nach aus bei um'),
    cities: words('hauptstadt stadt metropole'),
    locals: /^(?:ober)?burgermeister(?:s|in)?$/,
    towards: words('mit gegen gegenuber'),
    between: words('zwischen'),
    // Compounds: “Waffenlieferungen”.
    nouns:
      /(?:druck|sanktionen|vorschlage?|bedingung|vertreter|delegation|verhandlung|gesprache?|dialog|beziehung|verhaltnis|hilfen?|unterstutzung|haltung|forderung|antwort|reaktion|entscheidung|zugestandnis|verbundete|botschafter|interessen?|drohung|ultimatum|vorwurfe?|weigerung|strategie|garantien?|waffen|lieferung(?:en)?|kontakte?|einfluss|signale?|kritik|angebote?|ruckhalt|appelle?|warnung)(?:en|e|n|s)?$/,
    given: /(?:hilfen?|unterstutzung|waffen|lieferung|appelle?|warnung)(?:en)?$/,
    verbs: words(`
      sagte erklarte sprach spricht betonte betont nannte nennt teilte kundigte fordert forderte will wirft warf lehnt lehnte weist wies bestreitet kritisiert kritisierte warnt warnte
      erwartet reagierte reagiert verurteilt verurteilte droht drohte zogert schweigt beschuldigt beschuldigte dementiert stimmte verhandelt
      verhandeln plant erwagt bot bietet akzeptiert sieht halt begrusst begrusste pocht beharrt wirbt verlangt verlangte behauptet versucht hat habe hatte muss musse
    `),
    not: words('nicht'),
    and: words('und oder sowie'),
  },
  fr: {
    at: words('a dans depuis vers pres'),
    cities: words('capitale ville'),
    locals: stems(`
      maire tribuna parquet procureur prefecture prefet region universit archeve aeroport banlieue hopita metro police pompier habitant
      quartier musee sommet conference appel$ assises$ bourse$
    `),
    towards: words('avec contre envers'),
    between: words('entre'),
    nouns: stems(`
      pression sanction proposition condition representant delegation negociation dialogue relation aide soutien appui position exigence
      demande reponse reaction decision concession allie ambassadeur interet menace ultimatum initiative intention declaration accusation
      refus strategie garantie arme livraison contact influence agression agressivite hostilite signa message tension rapprochement
      gouvernement vis$
    `),
    given: stems('aide soutien appui reponse arme livraison message concession garantie'),
    verbs: words(`
      a annonce declare affirme accuse refuse rejette demande exige denonce estime souhaite veut propose condamne dit menace critique reclame
      dement assure juge espere craint appelle negocie negocient temporise repond salue attribue considere cherche tente reproche
    `),
    not: words("ne n'"),
    and: words('et ou'),
  },
  es: {
    at: words('en desde hacia cerca'),
    cities: words('capital ciudad'),
    locals: stems(`
      alcald ayuntamiento tribunal fiscal audiencia comunidad universi arzobisp aeropuerto hospital metro policia bombero vecin$ vecino
      habitante barrio museo cumbre conferencia provincia region juzgado bolsa$
    `),
    towards: words('con contra'),
    between: words('entre'),
    nouns: stems(`
      presion sancion propuesta condicion representante delegacion negociacion dialogo relacion ayuda apoyo respaldo postura posicion
      exigencia demanda respuesta reaccion decision concesion aliad embajador interes amenaza ultimatum iniciativa intencion declaracion
      acusacion negativa rechazo estrategia garantia arma entrega envio contacto influencia agresion hostilidad senal mensaje tension
      version acercamiento gobierno regimen
    `),
    verbs: words(`
      dijo anuncio declaro afirmo acusa acuso rechaza rechazo pide pidio exige quiere propone propuso condena advierte ha critica critico
      amenaza niega exigio insiste responde respondio negocia negocian acepta acepto espera teme asegura denuncia denuncio considera
      mantiene sostiene busca reclama
    `),
    not: words('no'),
    and: words('y e o u'),
  },
  it: {
    at: words('a in da presso'),
    cities: words('capitale citta'),
    locals: stems(`
      sindac comune$ tribunal procura prefett prefettur questur region universit arcivescov aeroport ospedal metro quartier muse vertice
      conferenz provinci corte$ appello$ borsa$ giunta abitant periferi
    `),
    towards: words('con contro'),
    between: words('tra fra'),
    nouns: stems(`
      pressione pressioni sanzion propost condizion rappresentant delegazion negoziat trattativ dialogo relazion rapport aiut sostegno
      appoggio posizion richiest rispost reazion decision concession alleat ambasciator interess minacc ultimatum iniziativ intenzion
      dichiarazion accus rifiut strategi garanzi armi consegn contatt influenz aggression ostilita segnal messaggi tension governo
    `),
    given: stems('aiut sostegno appoggio rispost armi consegn messaggi'),
    verbs: words(`
      ha annuncia accusa respinge chiede vuole propone condanna dice avverte critica minaccia nega insiste risponde negozia negoziano accetta
      spera teme assicura denuncia esige smentisce considera sostiene mantiene
    `),
    not: words('non'),
    and: words('e ed o'),
  },
  pt: {
    at: words('em no na desde'),
    cities: words('capital cidade'),
    locals: stems(`
      camara prefeit tribunal universidade arcebisp aeroporto hospita metro policia morador habitante bairro museu cimeira cupula
      conferencia regiao distrito bolsa$
    `),
    towards: words('com contra'),
    between: words('entre'),
    nouns: stems(`
      pressao pressoes sancao sancoes proposta condic representante delegac negociac dialogo relac ajuda apoio posicao exigencia pedido
      resposta reacao decisao concess aliad embaixador interesse ameaca ultimato iniciativa intenc declarac acusac recusa estrategia garantia
      arma entrega envio contato contacto influencia agress hostilidade sinal sinais mensage tensao tensoes governo
    `),
    verbs: words(`
      disse anunciou declarou afirmou acusa acusou rejeita rejeitou pede pediu exige quer propoe condena condenou critica criticou ameaca nega
      insiste responde respondeu negocia negociam aceita aceitou espera teme denuncia considera mantem
    `),
    not: words('nao'),
    and: words('e ou'),
  },
  pl: {
    at: words('w we do pod z ze'),
    cities: words('stolica stolicy stolice miasto miasta miescie'),
    locals: stems(
      'mer$ mera$ merem$ merowi$ burmistrz prezyden uniwersytet lotnisk sad$ sadu$ szpital metro mieszkan dzielnic',
    ),
    towards: words('przeciw przeciwko wobec'),
    instrumental: /(?:ą|em|ami)$/,
    between: words('miedzy pomiedzy'),
    nouns: stems(`
      presj nacisk sankcj propozycj warunk przedstawiciel delegacj negocjacj dialog relacj stosunk pomoc wsparci stanowisk zadan odpowiedz
      reakcj decyzj zgod ustepstw sojusznik ambasador interes grozb ultimatum inicjatyw zamiar oswiadczen oskarzen odmow gotowosc strategi
      gwarancj bron dostaw kontakt wplyw agresj stron
    `),
    verbs: words(`
      oskarza oskarzyla oskarzyl odrzuca odrzucila odrzucil chce zada zazadal zazadala zapowiedziala zapowiedzial zapowiada oswiadczyla
      oswiadczyl twierdzi domaga proponuje potepila potepil potepia milczy zgadza zgodzil zgodzila wezwal wezwala wzywa ostrzega grozi krytykuje
      negocjuja uwaza liczy zaprzecza odpowiedzial odpowiedziala
    `),
    not: words('nie'),
    and: words('i oraz lub a'),
  },
  tr: {
    verbs: words('acikladi reddetti istiyor suclayarak sucladi duyurdu talep kinadi uyardi onerdi'),
    and: words('ve ile'),
  },
  ru: {
    at: words('в во из под около до'),
    cities: words('столица столице столицы столицу город города городе'),
    locals: stems(`
      мэр градоначальник горсовет суд$ суда$ суде$ суду$ судом$ прокуратур аэропорт университет больниц метро жител район саммит музе улиц
      окраин пригород горадминистраци
    `),
    towards: words('с против'),
    between: words('между'),
    nouns: stems(`
      давлени санкци предложени услови представител делегаци переговор диалог отношени помощ поддержк позици требовани ответ реакци решени
      согласи уступк союзник посол посл интерес угроз ультиматум инициатив намерени заявлени обвинени отказ готовност стратеги риторик
      гаранти оружи поставк контакт сделк обход$ влияни агресси стороны$ встреч попытк действи голос$
    `),
    verbs: words(`
      заявила заявил заявили обвинила обвинил отвергла отверг отвергли требует требуют потребовала потребовал хочет хотят
      предложила предложил осудила осудил считает считают готова готов готовы намерена намерен намерены рассчитывает
      ответила ответил согласилась согласился согласны изменила изменил обсуждают обсуждала обсуждал
      призвала призвал тянет надеется подтвердила подтвердил договорились готовит планирует стремится выступает
    `),
    present: /(?:[аяуюе]ет|ит)(?:ся)?$/,
    happenings: words(`
      живет горит стоит находится просыпается становится остается переживает замерзает утопает тонет празднует отмечает располагается
      насчитывает занимает ждет спит растет звучит встречает
    `),
    not: words('не'),
    and: words('и или а'),
  },
  uk: {
    at: words('в у із з під біля до'),
    cities: words('столиця столиці столицю місто міста місті'),
    locals: stems(`
      мер$ мера$ мером$ меру$ мері голов міськрад суд$ суду$ суді$ судом$ прокуратур аеропорт університет лікарн метро жител мешкан район
      саміт музе вулиц околиц передміст
    `),
    towards: words('проти'),
    instrumental: /(?:[оеє]м|[оеє]ю)$/,
    between: words('між'),
    nouns: stems(`
      тиск санкці пропозиці умов представник делегаці перемов переговор діалог відносин допомог підтримк позиці вимог відповід реакці рішенн
      згод поступк союзник посол посл інтерес погроз ультиматум ініціатив намір заяв звинувачен відмов готовн стратегі риторик гаранті
      збро постачан контакт угод обхід$ вплив агресі сторони$ зустріч спроб дії$ дій$ діям$ голос$
    `),
    verbs: words(`
      заявив заявила заявили звинуватив звинуватила відкинув відкинула вимагає вимагають хоче хочуть запропонував
      запропонувала засудив засудила вважає готовий готова готові відповів відповіла погодився погодилася погодились
      наполягає закликав закликала тягне сподівається підтвердив підтвердила обговорюють готує планує прагне
    `),
    present: /(?:[аяує]є|[иї]ть)(?:ся)?$/,
    happenings: words(
      'живе горить стоїть стоїть святкує відзначає замерзає потопає зустрічає переживає залишається прокидається',
    ),
    not: words('не'),
    and: words('і й та або а'),
  },
};

const TABLES = new Map(Object.entries(WORDS).map(([language, own]) => [language, { ...NONE, ...own }]));

export const capitalWords = (language: string): CapitalWords => TABLES.get(language) ?? NONE;
