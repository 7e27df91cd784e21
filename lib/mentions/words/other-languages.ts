/** Short word lists of the linker for languages other than English, in comparison form. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const NONE: ReadonlySet<string> = new Set();

/** Bodies in the genitive between a title and a name (“зампред Совбеза Медведев”), which are no given names. */
const BODIES_BEFORE_NAMES = new Map<string, ReadonlySet<string>>([
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

/** German nouns of politics, whatever stands before (“Bundesminister”, “Außenpolitikerin”): no given name ends so. */
const GERMAN_CALLING =
  /(?:minister|kanzler|prasident|politiker|kolleg|senator|kommissar|sekretar|vorsitzende|abgeordnete|kandidat|(?:partei|fraktions|regierungs|staats)chef)(?:e?[nrs]?|in)$/;

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

/** Common words that outlets and other bodies are called by, which open a sentence or (in German) have a capital anyway. */
const COMMON_NAMES = new Map<string, ReadonlySet<string>>([
  [
    'de',
    words(
      'spiegel bild welt zeit stern focus standard presse post express kurier merkur heute tag woche blick report liter medium index signal arm reform renaissance memorial quad insider register orange',
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

/** Of these, the words for the state and the republic, which have a capital wherever they stand. */
const NAMES_OF_STATE = new Map<string, ReadonlySet<string>>([
  ['pl', words('rzeczpospolita')],
  ['tr', words('cumhuriyet turkiye')],
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

export const bodiesBeforeNames = (language: string): ReadonlySet<string> =>
  BODIES_BEFORE_NAMES.get(language) ?? NONE;

/** Whether a capitalised word before a family name says who somebody is, in a language that writes such words so. */
export const isCalling = (norm: string, language: string): boolean =>
  language === 'de' && GERMAN_CALLING.test(norm);

export const streets = (language: string): ReadonlySet<string> => STREETS.get(language) ?? NONE;

export const commonNames = (language: string): ReadonlySet<string> => COMMON_NAMES.get(language) ?? NONE;

export const namesOfState = (language: string): ReadonlySet<string> => NAMES_OF_STATE.get(language) ?? NONE;

export const publishing = (language: string): ReadonlySet<string> => PUBLISHING.get(language) ?? NONE;
