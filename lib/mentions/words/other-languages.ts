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
    words(
      'sagte erklarte teilte kundigte fordert forderte will wirft warf lehnt lehnte weist wies bestreitet kritisiert warnt warnte erwartet reagierte',
    ),
  ],
  [
    'fr',
    words(
      'a annonce declare affirme accuse refuse rejette demande exige denonce estime souhaite veut propose condamne dit',
    ),
  ],
  [
    'es',
    words(
      'dijo anuncio declaro afirmo acusa acuso rechaza rechazo pide pidio exige quiere propone propuso condena advierte ha',
    ),
  ],
  ['it', words('ha annuncia accusa respinge chiede vuole propone condanna dice avverte')],
  [
    'pt',
    words(
      'disse anunciou declarou afirmou acusa acusou rejeita rejeitou pede pediu exige quer propoe condena condenou',
    ),
  ],
  [
    'pl',
    words(
      'oskarza oskarzyla oskarzyl odrzuca odrzucila chce zada zapowiedziala zapowiada oswiadczyla twierdzi domaga proponuje potepila',
    ),
  ],
  ['tr', words('acikladi reddetti istiyor suclayarak sucladi duyurdu talep')],
  [
    'ru',
    words(
      'заявила заявил заявили обвинила обвиняет отвергла отвергает требует потребовала хочет предложила предлагает осудила считает готова намерена рассчитывает ответила',
    ),
  ],
  [
    'uk',
    words(
      'заявив заявила заявили звинуватив звинувачує відкинув відкидає вимагає хоче запропонував пропонує засудив вважає готовий відповів',
    ),
  ],
]);

/** Prepositions after which a capital is the city. */
export const placePrepositions = (language: string): ReadonlySet<string> =>
  PLACE_PREPOSITIONS.get(language) ?? NONE;

/** Verbs whose subject speaks or decides. */
export const speechVerbs = (language: string): ReadonlySet<string> => SPEECH_VERBS.get(language) ?? NONE;
