import { type Conjugation, conjugated } from './conjugation';
import { CONJUGATION, closing, SEPARABLE } from './de-separable';
import type { Wording } from './wording';

/** The same for verbs that take no “ge-”: with prefixes that stay, or in “-ieren”. */
const WITHOUT_GE: Conjugation = Object.fromEntries(
  Object.entries(CONJUGATION).map(([ending, { root = '' }]) => [ending, { root: root.replace('ge', '') }]),
);

const REGULAR = `
  danken fordern glauben hoffen jubeln klagen kontern loben mahnen maulen meinen murren mutmaßen poltern pochen
  prahlen raunen rügen sagen schätzen schimpfen scherzen schwärmen spotten spötteln staunen tadeln warnen werten
  witzeln urteilen zweifeln zürnen fürchten folgern donnern flehen frohlocken giften grollen jammern
  lästern meckern motzen nörgeln orakeln plaudern predigen schildern schnauben seufzen sticheln stöhnen twittern
  toben tönen unken würdigen wünschen wüten zetern zischen`;

const PREFIXED = `
  appellieren argumentieren attestieren bedauern befürchten befürworten behaupten bekräftigen bekunden beklagen
  bemerken bemängeln berichten beruhigen beschuldigen betonen beteuern bestätigen bestreiten bezeugen
  bezichtigen beurteilen bezweifeln beziffern begrüßen begründen charakterisieren dementieren diagnostizieren
  entgegnen ergänzen erinnern erklären erläutern erwarten erwidern garantieren gratulieren insistieren
  interpretieren kommentieren konstatieren kritisieren plädieren präzisieren prognostizieren prophezeien
  protestieren resümieren signalisieren spekulieren unterstellen verdeutlichen verkünden verlangen vermelden
  vermuten versichern verspotten verteidigen verurteilen äußern beanspruchen beantworten beglückwünschen
  beharren bejahen bescheinigen beschimpfen beschwichtigen bewerten enthüllen entschuldigen ermahnen ermuntern
  ermutigen erzählen formulieren geloben informieren lamentieren missbilligen monieren offenbaren
  polemisieren postulieren proklamieren quittieren rechtfertigen relativieren räsonieren schlussfolgern
  skizzieren suggerieren untermauern verharmlosen verhöhnen verlautbaren vermerken verneinen verteufeln
  widerlegen wiederholen`;

/** Of whom one says something to their face or of them, and to whom. */
const ADDRESSING = `
  danken warnen attestieren beglückwünschen beschimpfen beschuldigen bescheinigen bezichtigen ermahnen ermuntern ermutigen
  gratulieren informieren unterstellen`;

const JUDGING =
  'loben rügen tadeln würdigen kritisieren verhöhnen verspotten verteidigen verteufeln verurteilen';

/** „So die Einschätzung von Smith“. */
const SO_THE = [
  'die einschätzung',
  'die meinung',
  'die begründung',
  'die warnung',
  'die darstellung',
  'das urteil',
  'der vorwurf',
]
  .flatMap((noun) => ['von', 'des', 'der'].map((of) => `so ${noun} ${of}`))
  .join('|');

export const de: Wording = {
  get verbs() {
    return `${conjugated(REGULAR, CONJUGATION)} ${conjugated(PREFIXED, WITHOUT_GE)}
    sagen erklären warnen behaupten betonen vermuten fordern kritisieren verlangen verlange hoffe
    antwortete antworteten geantwortet gedroht entgegnet entgegnete entgegneten leugnet leugnete geleugnet
    befand befindet beschwor beschwört bezeichnete bezeichnet empfahl empfiehlt gestand heißt hieß nannte nennt rief ruft riet rät schrieb
    schreibt unterstrich unterstreicht verspricht versprach verwies verweist verlautete wettert wetterte widersprach widerspricht
    befand befanden befindet meldete meldet meldeten zweifelt pochte pochten höhnte höhnt bedankte fragt fragte fragten bat baten bittet bitten beschreibt beschrieb beschrieben verwarf verwarfen widerspricht
    angedeutet angemerkt aufgerufen beigepflichtet eingeschränkt eingewandt nahegelegt vorausgesagt
    vorgerechnet vorhergesagt
    abgelehnt angeboten angekündigt ausgeführt ausgesagt angemahnt angeprangert aufgefordert aufgerufen ausgeschlossen ausgesprochen bekanntgegeben
    dementiert eingeräumt festgestellt geäußert genannt geraten gerufen geschrieben geworben hervorgehoben hingewiesen
    hinzugefügt klargestellt mitgeteilt verwiesen versprochen vorgeschlagen vorgeworfen widersprochen zugesichert zugegeben
    zurückgewiesen ${closing()}`;
  },
  reports:
    'berichtet berichtete berichten berichteten meldet meldete melden meldeten zitiert zitierte schreibt schrieb erfuhr',
  between: `der die das ein eine einer einem auch am im heute gestern zuvor später bereits dann noch erneut hat habe haben hatte
    wurde sich es dazu daraufhin unterdessen jedoch aber zudem weiter montag dienstag mittwoch donnerstag freitag samstag sonntag
    morgen abend nachmittag vormittag nacht herr frau nach`,
  prepositions:
    'dem den des in im an am auf aus bei mit nach seit von vom zu zum zur für gegen über um unter zwischen durch ohne wegen vor angesichts anlässlich beim hinter neben trotz während',
  of: 'des der für von vom aus',
  looksBack: 'das|so',
  pointing:
    'dies davon dazu darüber daran darauf daraus darin dabei dafür dagegen damit danach darum hierzu hierüber hiervon',
  conjunctions: 'dass daß weil wenn ob wer wo wie als denn sondern',
  and: 'und sowie',
  loud: '^(?:ge)?(?:tob|wut|donner|groll|zisch|griff|greif)',
  accordingTo: `laut|nach informationen von|nach informationen des|nach informationen der|nach berichten von|nach berichten der|nach angaben von|nach angaben des|nach angaben der|nach worten von|nach den worten von|nach aussage von|nach einschätzung von|nach angaben|nach worten|nach informationen|nach einschätzung|nach darstellung von|nach darstellung des|nach darstellung der|nach darstellung|nach lesart|nach auffassung von|nach auffassung des|nach auffassung der|nach ansicht von|nach ansicht des|nach ansicht der|nach meinung von|in den augen von|aus sicht von|aus sicht des|aus sicht der|in den worten von|gemäß|${SO_THE}|so|nach aussage des|nach aussage der|laut *`,
  accordingAfter: 'zufolge',
  that: 'dass daß',
  relative: 'der die das',
  impersonal:
    'heißt es|hieß es|heisst es|hiess es|ist die rede von|verlautete|nach kremlangaben|nach polizeiangaben|nach militärangaben|nach behördenangaben|nach regierungsangaben|nach medienberichten',
  negations: 'nicht nie kein keine',
  passive: 'wurde wird worden wurden werden',
  auxiliaries: 'hat hatte haben hatten habe',
  articles: 'der die das den dem des ein eine einer einem einen',
  his: { ihm: 'male', ihr: 'female' },
  verbsWith: {
    'gab gibt': 'schuld',
    'droht drohte drohten': 'mit an zu damit dass daß :',
    'hält halten wirbt warb warben': 'für',
    'macht machte machten': 'verantwortlich klar deutlich',
    'sieht sehen sah sahen': 'darin als kein keine keinen gute',
    'übt übte übten': 'kritik',
    'rechnet rechnen': 'mit',
    'zeigte zeigt zeigten äußerte': 'sich',
    'reagierte reagiert reagierten': 'kritik',
    'sprach spricht sprachen gesprochen': 'von vom',
    // „Ruft seine Minister ins Amt“.
    'ruft rief riefen gerufen': ': dazu zu zum zur',
    'erneuerte erneuert': 'kritik forderung appell warnung angebot',
  },
  separable: SEPARABLE,
  otherwise: {
    ab: 'sagte sagten sagt rief riefen ruft schrieb schreibt sprach sprachen',
    an: 'rief riefen ruft',
  },
  inside: 'aus im in',
  namesOnly: 'so',
  channels: 'gegenüber berufung interview gespräch bericht nachrichtenagentur agentur sender zeitung magazin',
  press: 'agentur zeitung blatt sender magazin',
  pronouns: { er: 'male', sie: 'female' },
  bodies:
    '(?:(?:der|die|das|ein|eine) )?(?:Regierung|Polizei|Armee|Militär|Ministerium|Staatsanwaltschaft|Mitteilung|Erklärung|Opposition|Botschaft|Gericht|Präsidialamt|Delegation|Generalstab|Geheimdienst|Stadtverwaltung|Feuerwehr|Küstenwache|Marine|Luftwaffe)',
  people:
    '(?:(?:ein|eine|einer|mehrere|zwei|drei|der|die|hochrangige[rn]?|namentlich|nicht|genannte[rn]?|anonyme|informierte|westliche[rn]?) )*(?:eine (?:Frau|Mutter|Helferin|Lehrerin|Anwohnerin|Studentin)|ein (?:Mann|Vater|Helfer|Lehrer|Anwohner|Student)|Regierungsvertreter|Insider|Quellen?|Beamter?|Diplomat(?:en)?|Kreise|Augenzeugen?|Zeugen?|Experten?|Sprecher(?:in)?|Anwohner|Behörden|Rettungskräfte|Ermittler|Sanitäter|Ärzte)',
  verbSecond: true,
  get addressing() {
    return `${conjugated(ADDRESSING, WITHOUT_GE)} bat baten bittet bitten auffordert aufforderte aufforderten
    vorwirft vorwarf vorwarfen vorwerfen vorhält vorhielt vorhielten angreift angriff angriffen`;
  },
  get judging() {
    return conjugated(JUDGING, WITHOUT_GE);
  },
  indirect: '^(?:sei|(?!.*te$)\\p{Ll}{2,}e)$',
  offices: {
    '(?:Außenminister|Chefdiplomat)(?:in)?':
      'foreign minister|foreign secretary|secretary of state|foreign affairs',
    'Verteidigungsminister(?:in)?': 'defen[cs]e minister|secretary of defen[cs]e|defen[cs]e',
    '(?:Minister|Ressortchef)(?:in)?': 'minister|secretary',
    '(?:Kanzler|Regierungschef|Premierminister|Premier|Ministerpräsident)(?:in)?':
      'prime minister|premier|chancellor|head of government',
    '(?:Präsident|Staatschef|Staatsoberhaupt|Kremlchef)(?:in)?': 'president|supreme leader',
    Kremlsprecher: 'spokes(?:man|woman|person)|press secretary',
    'NATO-Generalsekretär|Generalsekretär(?:in)?': 'secretary.general',
    '\\d\\d-Jährige[rn]?': '*',
    '(?:Politiker|Vorsitzende|Parteichef|(?<=-)Chef|Spitzenkandidat|Kanzlerkandidat|Abgeordnete|Republikaner|Demokrat|Milliardär)(?:in|r)?':
      '*',
  },
  officeLead: '(?:der|die) (?:(?:[a-zäöü]+ische|amtierende|neue) )?(?:[A-ZÄÖÜ]{2,}-|Grünen-|Bundes|Vize)?',
};
