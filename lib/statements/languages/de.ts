import type { Wording } from './wording';

export const de: Wording = {
  verbs: `sagte sagt sagten gesagt warf wirft lobte dankte erklärte erklärt erklärten betonte betont betonten teilte mitgeteilt warnte warnt warnten
    forderte fordert forderten kündigte kündigt angekündigt behauptete behauptet schrieb schreibt geschrieben antwortete meinte
    meint ergänzte ergänzt fügte fügt kritisierte kritisiert bestätigte bestätigt verlangte verlangt äußerte äußerten unterstrich
    räumte nannte nennt mahnte mahnt versicherte versichert erwiderte kommentierte hieß verwies beklagte lobte bezeichnete
    verurteilte dementierte bekräftigte
    widersprach widerspricht berichtete verlautete bezweifelt bezweifelte drohte droht versprach verspricht erinnerte erinnert urteilte
    vermutet vermutete schätzt schätzte klagte klagt spottete spottet leugnete entgegnete entgegnet prophezeite begrüßte begrüßt
    appellierte beteuerte beteuert rechnet glaubt
    rief ruft jubelte höhnte wetterte befand gestand bedauerte bedauert plädierte plädiert beschuldigte
    beschuldigt bezifferte beziffert riet rät gefordert geworben bedankte tadelte rügte rügt verteidigte lobt dankt sagen erklären warnen behaupten betonen vermuten fordern kritisieren
    scherzte scherzt beruhigte beruhigt präzisierte präzisiert verkündete verkündet argumentierte argumentiert attestierte
    prangerte pocht pochte hofft hoffte zeigte bemängelte bemängelt mutmaßte beschwor beschwört raunte konterte kontert empfahl empfiehlt verlangen verlange hoffe fürchtet fürchtete abgelehnt zurückgewiesen vorgeworfen
    eingeräumt versichert erwartet erwartete pochte dementiert dementierte unterstellte unterstellt gewarnt betont gelobt`,
  reports:
    'berichtet berichtete berichten berichteten meldet meldete melden meldeten zitiert zitierte schreibt schrieb erfuhr',
  between: `der die das ein eine einer einem auch am im heute gestern zuvor später bereits dann noch erneut hat habe haben hatte
    wurde sich es dazu daraufhin unterdessen jedoch aber zudem weiter montag dienstag mittwoch donnerstag freitag samstag sonntag
    morgen abend nachmittag vormittag nacht herr frau nach`,
  prepositions:
    'dem den des in im an am auf aus bei mit nach seit von vom zu zum zur für gegen über um unter zwischen durch ohne wegen vor',
  of: 'des der für von vom aus',
  looksBack: 'das|so',
  conjunctions: 'dass daß weil wenn ob wer wo wie als denn sondern',
  and: 'und sowie',
  accordingTo:
    'laut|nach informationen von|nach informationen des|nach informationen der|nach berichten von|nach berichten der|nach angaben von|nach angaben des|nach angaben der|nach worten von|nach den worten von|nach aussage von|nach einschätzung von|nach darstellung von|in den worten von|gemäß|so|laut *',
  accordingAfter: 'zufolge',
  that: 'dass daß',
  relative: 'der die das',
  negations: 'nicht nie kein keine',
  passive: 'wurde wird worden wurden werden',
  auxiliaries: 'hat hatte haben hatten habe',
  articles: 'der die das den dem des ein eine einer einem einen',
  his: { ihm: 'male', ihr: 'female' },
  verbsWith: {
    sprach: 'von',
    spricht: 'von',
    sprachen: 'von',
    gesprochen: 'von',
    lehnte: 'ab',
    lehnt: 'ab',
    wies: 'zurück',
    weist: 'zurück',
    stellte: 'klar fest',
    stellt: 'klar fest',
    gab: 'bekannt',
    hob: 'hervor',
    hebt: 'hervor',
    schlug: 'vor',
    schlägt: 'vor',
    schlugen: 'vor',
    bot: 'an',
    bietet: 'an',
    sicherte: 'zu',
    sichert: 'zu',
    führte: 'aus',
    schloss: 'aus',
    schließt: 'aus',
  },
  namesOnly: 'so',
  channels: 'gegenüber berufung interview gespräch bericht nachrichtenagentur agentur sender zeitung magazin',
  press: 'agentur zeitung blatt sender magazin',
  pronouns: { er: 'male', sie: 'female' },
  bodies:
    '(?:(?:der|die|das|ein|eine) )?(?:Regierung|Polizei|Armee|Militär|Ministerium|Staatsanwaltschaft|Mitteilung|Erklärung|Opposition|Botschaft|Gericht|Präsidialamt)',
  people:
    '(?:(?:ein|eine|einer|mehrere|zwei|drei|der|die|hochrangige[rn]?|namentlich|nicht|genannte[rn]?|anonyme|informierte|westliche[rn]?) )*(?:eine (?:Frau|Mutter|Helferin|Lehrerin|Anwohnerin|Studentin)|ein (?:Mann|Vater|Helfer|Lehrer|Anwohner|Student)|Regierungsvertreter|Insider|Quellen?|Beamter?|Diplomat(?:en)?|Kreise|Augenzeugen?|Zeugen?|Experten?|Sprecher(?:in)?|Anwohner|Behörden)',
  verbSecond: true,
  indirect:
    'habe sei werde wolle könne müsse dürfe solle möge wisse gehe komme bleibe lasse gebe stehe halte',
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
    '(?:Politiker|Vorsitzende|Parteichef|Republikaner|Demokrat|Milliardär)(?:in|r)?': '*',
  },
  officeLead: '(?:der|die) (?:(?:[a-zäöü]+ische|amtierende|neue) )?(?:[A-ZÄÖÜ]{2,}-|Grünen-|Bundes|Vize)?',
};
