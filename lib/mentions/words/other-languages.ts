/** Short word lists of the linker for languages other than English, in comparison form. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const NONE: ReadonlySet<string> = new Set();

const PLACE_PREPOSITIONS = new Map<string, ReadonlySet<string>>([
  ['de', words('in im nach aus bei um')],
  ['fr', words('a dans depuis vers pres')],
  ['es', words('en desde hacia cerca')],
  ['it', words('a in da presso')],
  ['pt', words('em no na desde')],
  ['pl', words('w we do pod z')],
  ['tr', NONE],
  ['ru', words('в во из под около до')],
  ['uk', words('в у із з під біля до')],
]);

const SPEECH_VERBS = new Map<string, ReadonlySet<string>>([
  [
    'de',
    words(`
      sagte erklarte teilte kundigte fordert forderte will wirft warf lehnt lehnte weist wies bestreitet kritisiert kritisierte warnt warnte
      erwartet reagierte reagiert verurteilt verurteilte droht drohte zogert schweigt beschuldigt beschuldigte dementiert stimmte verhandelt
      verhandeln plant erwagt bot bietet akzeptiert sieht halt begrusst begrusste pocht beharrt wirbt
    `),
  ],
  [
    'fr',
    words(`
      a annonce declare affirme accuse refuse rejette demande exige denonce estime souhaite veut propose condamne dit menace critique reclame
      dement assure juge espere craint appelle negocie negocient temporise repond salue
    `),
  ],
  [
    'es',
    words(`
      dijo anuncio declaro afirmo acusa acuso rechaza rechazo pide pidio exige quiere propone propuso condena advierte ha critica critico
      amenaza niega exigio insiste responde respondio negocia negocian acepta acepto espera teme asegura denuncia denuncio
    `),
  ],
  [
    'it',
    words(`
      ha annuncia accusa respinge chiede vuole propone condanna dice avverte critica minaccia nega insiste risponde negozia negoziano accetta
      spera teme assicura denuncia esige smentisce
    `),
  ],
  [
    'pt',
    words(`
      disse anunciou declarou afirmou acusa acusou rejeita rejeitou pede pediu exige quer propoe condena condenou critica criticou ameaca nega
      insiste responde respondeu negocia negociam aceita aceitou espera teme denuncia
    `),
  ],
  [
    'pl',
    words(`
      oskarza oskarzyla oskarzyl odrzuca odrzucila odrzucil chce zada zazadal zazadala zapowiedziala zapowiedzial zapowiada oswiadczyla
      oswiadczyl twierdzi domaga proponuje potepila potepil potepia milczy zgadza zgodzil zgodzila wezwal wezwala wzywa ostrzega grozi krytykuje
      negocjuja uwaza liczy zaprzecza odpowiedzial odpowiedziala
    `),
  ],
  ['tr', words('acikladi reddetti istiyor suclayarak sucladi duyurdu talep kinadi uyardi onerdi')],
  [
    'ru',
    words(`
      заявила заявил заявили обвинила обвинил обвиняет отвергла отверг отвергает отвергли требует требуют потребовала потребовал хочет хотят
      предложила предложил предлагает осудила осудил осуждает считает считают готова готов готовы намерена намерен намерены рассчитывает
      ответила ответил согласилась согласился согласны изменила изменил обсуждают обсуждает настаивает отрицает угрожает критикует
      призвала призвал призывает тянет опасается надеется подтвердила подтвердил договорились готовит планирует стремится выступает
    `),
  ],
  [
    'uk',
    words(`
      заявив заявила заявили звинуватив звинуватила звинувачує відкинув відкинула відкидає вимагає вимагають хоче хочуть запропонував
      запропонувала пропонує засудив засудила засуджує вважає готовий готова готові відповів відповіла погодився погодилася погодились
      наполягає заперечує погрожує критикує закликав закликала закликає тягне побоюється сподівається підтвердив підтвердила обговорюють
      готує планує прагне
    `),
  ],
]);

/** Bodies in the genitive between a title and a name (“зампред Совбеза Медведев”), and callings with a capital, which are no given names. */
const BODIES_BEFORE_NAMES = new Map<string, ReadonlySet<string>>([
  [
    'de',
    words(
      'amtskollege amtskollegen amtskollegin kollege kollegen kollegin parteichef parteichefin politiker',
    ),
  ],
  [
    'ru',
    words(
      'совбеза совфеда госдумы думы рады минобороны минфина минюста кремля росатома газпрома роснефти центробанка генштаба сената',
    ),
  ],
  [
    'uk',
    words('раднацбезу рнбо ради кабміну міноборони мінфіну мінюсту генштабу офісу держдуми кремля сенату'),
  ],
]);

/** Words for streets and squares that stand before the name they bear. */
const STREETS = new Map<string, ReadonlySet<string>>([
  ['fr', words('rue avenue boulevard place quai pont gare')],
  ['es', words('calle avenida plaza paseo camino estacion')],
  ['it', words('via viale piazza corso largo ponte stazione')],
  ['pt', words('rua avenida praca largo travessa estacao')],
  ['pl', words('ulica ulicy ulice aleja alei plac placu rondo')],
  ['ru', words('улица улице улицу улицы площадь площади проспект проспекте')],
  ['uk', words('вулиця вулиці вулицю площа площі проспект проспекті')],
]);

/** Common words that outlets are called by, which open a sentence or (in German) have a capital anyway. */
const COMMON_NAMES = new Map<string, ReadonlySet<string>>([
  [
    'de',
    words(
      'spiegel bild welt zeit stern focus standard presse post express kurier merkur heute tag woche blick report liter medium index',
    ),
  ],
  [
    'fr',
    words(`
      monde figaro croix point soir marche humanite liberation marianne express echos parisien temps devoir matin soleil nation presse
      sahel renovateur
    `),
  ],
  [
    'es',
    words(
      'pais mundo razon vanguardia sol tiempo nacion universal reforma clarin prensa heraldo semana proceso perfil gestion milenio',
    ),
  ],
  ['it', words('stampa sole tempo messaggero libero giornale foglio fatto domani manifesto repubblica post')],
  ['pt', words('globo folha publico expresso sabado veja observador domingo noticias semana')],
  ['pl', words('fakt polityka wprost gazeta newsweek rzeczpospolita sieci')],
  ['tr', words('sabah vatan milliyet hurriyet star sozcu cumhuriyet aksam gunes posta turkiye')],
  ['ru', words('правда известия труд мир звезда ведомости взгляд спутник дождь газета')],
  ['uk', words('правда день голос факти дзеркало бабель')],
]);

/** Words that show that somebody publishes: beside a common word, it is an outlet. */
const PUBLISHING = new Map<string, ReadonlySet<string>>([
  [
    'de',
    words(
      'berichtet berichtete berichten schreibt schrieb meldet meldete laut zeitung magazin nachrichtenmagazin zitiert',
    ),
  ],
  ['fr', words('rapporte ecrit affirme revele selon quotidien journal hebdomadaire magazine cite')],
  ['es', words('informa informo publica publico segun diario periodico revista cita')],
  ['it', words('riporta scrive secondo quotidiano giornale settimanale rivela')],
  ['pt', words('noticia noticiou publica publicou segundo jornal revista revela')],
  ['pl', words('donosi pisze podaje dziennik tygodnik wedlug')],
  ['tr', words('gazetesi yazdi bildirdi dergisi gore')],
  ['ru', words('сообщает сообщила пишет газета газете издание передает')],
  ['uk', words('повідомляє пише газета газеті видання передає')],
]);

/** Nouns in front of a capital that make it the city. */
const CITIES = new Map<string, ReadonlySet<string>>([
  ['de', words('hauptstadt stadt metropole')],
  ['fr', words('capitale ville')],
  ['es', words('capital ciudad')],
  ['it', words('capitale citta')],
  ['pt', words('capital cidade')],
  ['pl', words('stolica stolicy stolice miasto miasta miescie')],
  ['ru', words('столица столице столицы столицу город города городе')],
  ['uk', words('столиця столиці столицю місто міста місті')],
]);

/** What is between two of whom each is a party: a capital behind it, and the one it is joined to. */
const BETWEEN = new Map<string, ReadonlySet<string>>([
  ['de', words('zwischen')],
  ['fr', words('entre')],
  ['es', words('entre')],
  ['it', words('tra fra')],
  ['pt', words('entre')],
  ['pl', words('miedzy pomiedzy')],
  ['ru', words('между')],
  ['uk', words('між')],
]);

/** Prepositions after which a capital is the city. */
export const placePrepositions = (language: string): ReadonlySet<string> =>
  PLACE_PREPOSITIONS.get(language) ?? NONE;

export const cities = (language: string): ReadonlySet<string> => CITIES.get(language) ?? NONE;

export const between = (language: string): ReadonlySet<string> => BETWEEN.get(language) ?? NONE;

/** Verbs whose subject speaks or decides. */
export const speechVerbs = (language: string): ReadonlySet<string> => SPEECH_VERBS.get(language) ?? NONE;

export const bodiesBeforeNames = (language: string): ReadonlySet<string> =>
  BODIES_BEFORE_NAMES.get(language) ?? NONE;

export const streets = (language: string): ReadonlySet<string> => STREETS.get(language) ?? NONE;

export const commonNames = (language: string): ReadonlySet<string> => COMMON_NAMES.get(language) ?? NONE;

export const publishing = (language: string): ReadonlySet<string> => PUBLISHING.get(language) ?? NONE;
