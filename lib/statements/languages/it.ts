import type { Wording } from './wording';

export const it: Wording = {
  verbs: `detto dice disse dichiarato dichiara affermato afferma aggiunto aggiunge spiegato spiega annunciato annuncia sottolineato sottolinea
    assicurato assicura ribadito ribadisce scritto scrive risposto risponde avvertito avverte precisato precisa ricordato ricorda ammesso
    ammette osservato osserva commentato commenta concluso conclude accusato accusa chiesto chiede confermato conferma sostenuto sostiene
    promesso denunciato criticato definito respinto condannato
    riferito riferisce giura giurato lamentato lamenta proposto propone esortato esorta invitato smentito smentisce replicato replica
    ringraziato elogiato negato nega minacciato minaccia raccontato racconta ipotizzato
    sbotta confida confidato tuona tuonato auspica auspicato rivendica rivendicato bolla bollato evoca evocato
    dicono sostengono affermano spiegano avvertono accusano chiedono denuncia critica respinge condanna invita
    difeso difende plaude puntualizza puntualizzato insiste insistito sottolineano ricordano confermano prosegue proseguito prosegue rilancia rilanciato avverte chiarito chiarisce garantito garantisce attacca attaccato`,
  reports: 'riferisce riferito riporta riportato scrive secondo cita citando rivela rivelato informa',
  between: `avevano ha hanno aveva è il lo la i gli le l un una anche ieri oggi giovedì venerdì sabato domenica lunedì martedì mercoledì poi si quindi inoltre
    da parte sua invece stamani stamattina sera mattina ancora già`,
  prepositions:
    'a al alla allo ai agli alle con contro da dal dalla dai di del della dello dei degli delle in nel nella negli nei per su sul sulla tra fra verso',
  of: 'di del della dello dei degli delle per',
  looksBack: 'lo|l|così|questo',
  conjunctions: 'che chi cui quando dove se come perché ma mentre',
  and: 'e ed',
  accordingTo: 'secondo|a detta di|stando a|per|secondo *',
  that: 'che',
  relative: 'che',
  negations: 'non mai',
  passive: 'è stato stata stati state viene venne era',
  auxiliaries: 'ha hanno aveva avevano',
  articles: 'il lo la i gli le l un una uno',
  his: { lui: 'male', lei: 'female' },
  verbsWith: {
    parlato: 'di del dello della dei delle d',
    parla: 'di del dello della dei delle d',
    fa: 'sapere notare',
    fanno: 'sapere notare',
    fatto: 'sapere notare',
  },
  namesOnly: 'per',
  channels: 'agenzia emittente quotidiano giornale intervista a al alla all radio tv',
  press: 'agenzia quotidiano giornale emittente',
  pronouns: { lui: 'male', lei: 'female', egli: 'male', ella: 'female', loro: 'any' },
  bodies:
    "(?:(?:il|lo|la|un|una) |l['’])(?:governo|polizia|esercito|ministero|procura|comunicato|opposizione|ambasciata|presidenza|tribunale)",
  people:
    '(?:(?:un|una|alcuni|alcune|diversi|due|tre|i|le|il|la|alti?) )*(?:una (?:donna|madre|ragazza|volontaria)|un (?:uomo|padre|ragazzo|volontario|sottufficiale|tassista|barista)|funzionari[oa]?|fonti|fonte|diplomatic[oi]|testimoni|esperti|analisti|portavoce)(?: (?:anonim[eoi]|vicin[eoi] (?:a|al|alla) [a-zà-ÿ ]{3,30}|american[eoi]|europe[eoi]|russ[eoi]|governativ[eoi]|diplomatiche|militari))*',
  dropsSubject: true,
  offices: {
    '(?:capo della diplomazia|ministro degli Esteri)': 'foreign minister|secretary of state|foreign affairs',
    '(?:presidente|capo dello Stato)': 'president|prime minister',
    '(?:premier|capo del governo|prima ministra|primo ministro|cancelliere)':
      'prime minister|premier|chancellor',
    'ministr[oa]': 'minister|secretary',
    '(?:leader|politico|politica|tycoon)': '*',
  },
  officeLead: "(?:il |la |lo |l['’])",
};
