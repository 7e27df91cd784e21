import { type Conjugation, conjugated } from './conjugation';
import type { Wording } from './wording';

/** Third persons of present and imperfect, and the participle. */
const CONJUGATION: Conjugation = {
  are: { present: 'a ano', root: 'ava avano ato' },
  ere: { present: 'e ono', root: 'eva evano' },
  ire: { present: 'isce iscono', root: 'iva ivano ito' },
};

const REGULAR = `
  accusare affermare aggiungere annunciare assicurare attaccare augurare auspicare bollare chiarire chiedere
  commentare concludere condannare confermare confidare contestare criticare denunciare dichiarare difendere
  elogiare escludere esortare evocare evidenziare garantire giurare giustificare indicare insistere invitare
  ipotizzare lamentare liquidare minacciare minimizzare negare obiettare osservare paventare precisare prevedere
  promettere protestare puntualizzare raccomandare raccontare replicare respingere ribadire ribattere ricordare
  riferire rifiutare rilanciare rimarcare ringraziare rispondere ritenere rivendicare sbottare scrivere
  segnalare smentire sollecitare sospettare sostenere sottolineare spiegare stimare suggerire tuonare ventilare
  accennare ammonire annotare anticipare apprezzare argomentare asserire attestare attribuire avvisare azzardare
  biasimare bocciare borbottare calcolare comunicare confessare considerare consigliare constatare
  controbattere deplorare dettagliare diagnosticare dubitare elencare enfatizzare enunciare esclamare gioire
  gridare ironizzare lodare mormorare mugugnare paragonare polemizzare preannunciare
  proclamare profetizzare pronosticare prospettare ragionare rammentare rassicurare reclamare recriminare
  redarguire reputare rettificare rievocare riepilogare rilevare rimproverare ripetere scandire
  scherzare sdrammatizzare sentenziare sferzare sintetizzare specificare spronare stigmatizzare supplicare
  teorizzare tranquillizzare urlare vantare vaticinare`;

export const it: Wording = {
  get verbs() {
    return `${conjugated(REGULAR, CONJUGATION)}
    avverte avvertono avvertiva avvertito prosegue proseguito
    esprime esprimono espresso
    dice dicono diceva dicevano disse dissero detto aggiunto ammette ammettono ammesso chiesto concluso definito difeso escluso insistito
    plaude previsto promesso proposto propone propongono respinto risposto ritiene ritengono sostiene sostengono sostenuto scritto
    invoca invocano invocava invocato trova trovano avverte esclude reagisce reagito plaudito ribadisce auspica sbotta attacca
    descrive descrivono descritto deride deriso predice predetto rincara rincarato
    dirlo riferirlo sostenerlo confermarlo ribadirlo spiegarlo annunciarlo affermarlo`;
  },
  reports: 'riferisce riferito riporta riportato scrive secondo cita citando rivela rivelato informa',
  gerunds:
    'affermando accusando definendo sottolineando aggiungendo denunciando chiedendo invitando ricordando spiegando precisando assicurando minacciando avvertendo',
  between: `avevano ha hanno aveva è il lo la i gli le l un una anche ieri oggi giovedì venerdì sabato domenica lunedì martedì mercoledì poi si quindi inoltre
    da parte sua invece stamani stamattina sera mattina ancora già però intanto sempre nuovamente infine subito dal canto suo`,
  prepositions: `a al all alla allo ai agli alle con contro da dal dall dalla dallo dai dagli dalle di del dell della dello dei degli delle dopo
    durante in nel nell nella nello negli nei nelle per presso prima su sul sull sulla sullo sui sugli sulle tra fra verso`,
  of: 'di del dell della dello dei degli delle per',
  looksBack:
    'lo|l|così|questo|è quanto|è ciò che|a dirlo|a riferirlo|a sostenerlo|a confermarlo|a ribadirlo|a spiegarlo|ad annunciarlo|ad affermarlo',
  thus: 'così',
  asPut: 'come',
  conjunctions: 'che chi cui quando dove se come perché ma mentre',
  and: 'e ed',
  accordingTo:
    'secondo le parole di|secondo le parole del|secondo le parole della|secondo|stando a|a detta di|a detta del|a detta della|a detta dei|a giudizio di|a giudizio del|a giudizio della|a giudizio dei|a parere di|a parere del|a parere della|a parere dei|ad avviso di|ad avviso del|ad avviso della|ad avviso dei|nelle parole di|nelle parole del|nelle parole della|nelle parole dei|nel racconto dei|nel racconto del|per|secondo *',
  that: 'che',
  plural: 'no$',
  inside: 'dal dalla dall da nel nella in a al',
  relative: 'che quale quali',
  impersonal: 'si legge|si apprende|si sottolinea',
  denied: 'esclude escludono escludeva escluso',
  negations: 'non mai',
  passive: 'è stato stata stati state viene venne era',
  auxiliaries: 'ha hanno aveva avevano',
  articles: 'il lo la i gli le l un una uno',
  his: { lui: 'male', lei: 'female' },
  verbsWith: {
    'parlato parla': 'di del dello della dei delle d',
    'fa fanno fatto faceva': 'sapere notare appello',
    'lanciato lancia lanciano': 'appello monito allarme',
    'convinto convinta convinti': 'che',
    'vede vedono': 'come nel nella in',
  },
  namesOnly: 'per',
  channels: 'agenzia emittente quotidiano giornale intervista a al alla all radio tv',
  press: 'agenzia quotidiano giornale emittente',
  pronouns: { lui: 'male', lei: 'female', egli: 'male', ella: 'female', loro: 'any' },
  bodies:
    "(?:(?:il|lo|la|un|una) |l['’])(?:governo|polizia|esercito|ministero|procura|comunicato|opposizione|ambasciata|presidenza|tribunale|delegazione|stato maggiore|protezione civile|questura|prefettura|guardia costiera|marina|sindacato)",
  people:
    '(?:(?:un|una|alcuni|alcune|diversi|due|tre|i|le|il|la|alti?) )*(?:una (?:donna|madre|ragazza|volontaria)|un (?:uomo|padre|ragazzo|volontario|sottufficiale|tassista|barista)|funzionari[oa]?|fonti|fonte|diplomatic[oi]|testimoni|esperti|analisti|portavoce|autorità|soccorritori|medici|inquirenti|vigili del fuoco)(?: (?:anonim[eoi]|vicin[eoi] (?:a|al|alla) [a-zà-ÿ ]{3,30}|american[eoi]|europe[eoi]|russ[eoi]|local[ei]|sanitari[ei]|[a-z]{3,}(?:ian|in|es)[ei]|governativ[eoi]|diplomatiche|militari))*',
  dropsSubject: true,
  offices: {
    '(?:capo della diplomazia|ministro degli Esteri)': 'foreign minister|secretary of state|foreign affairs',
    'ex(?: |-)(?:presidente|premier)': 'former president|prime minister',
    vicepresidente: 'vice president|deputy president|first vice president',
    vicepremier: 'deputy prime minister',
    '(?:presidente|capo dello Stato)': 'president|prime minister',
    '(?:premier|capo del governo|prima ministra|primo ministro|cancelliere)':
      'prime minister|premier|chancellor',
    'ministr[oa]': 'minister|secretary',
    '(?:leader|politico|politica|tycoon)': '*',
  },
  officeLead: "(?:il |la |lo |l['’])",
};
