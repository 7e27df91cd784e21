/** The words of Italian news for each kind of event; meetings, summits and talks are called alike. */
import type { KindWords } from '../kind-words';

export const ITALIAN: KindWords = {
  accident: 'incident* schiant* croll* collision* deragli* naufragi* disastro*',
  agreement: 'accord* trattat* firm* intesa patto memorandum* intese compromesso*',
  annexation: 'annession* annett* annesso annesse',
  appointment: 'nomin* incarico designat* insediat*',
  arrest: 'arrest* ferm* cattur* incarcer* sequestr*',
  attack:
    'attacc* attentat* raid dron* missil* bomb* strage* stragi massacr* eccidi* sparator* uccision* esplos* colpit* razzo razzi agguato* atrocità',
  battle:
    'presa caduta conquist* battagli* offensiva assedi* combattiment* riconquist* scontr* accerchi* avanzata*',
  call: 'telefon* colloqui* chiamat* sentit*',
  ceasefire: 'tregua cessate armistizi*',
  coup: 'golpe colpo rovesci* preso_il_potere colpo_di_stato golpist* deposto* destituit* caduta',
  'court-ruling':
    'tribunal* corte sentenz* condann* mandat* giudic* assolt* mandato_d’arresto mandato_di_arresto parere* corte_suprema processo',
  death: 'mort* ucci* assassin* decedut* funeral* esequie omicidi*',
  disaster:
    'terremot* sisma alluvion* uragan* tifon* incendi* eruzion* tsunami tempesta* frana* siccità* scossa*',
  election:
    'elezion* elett* voto primo_turno secondo_turno rielett* rielezion* urne vota votano votato ballottagg* presidenziali legislative politiche scrutini*',
  epidemic: 'epidemi* pandemi* focolai*',
  exchange: 'scambi* prigionier* liberat* ostagg* liberazion* scarcer* rilasci*',
  inauguration: 'insedia* giur*',
  law: 'legge leggi decret* costituzion* ratific*',
  meeting:
    'incontr* riuni* vertice* colloqui* trattativ* summit faccia_a_faccia tavolo conferenza* round negozi* ricevut* visto_con',
  military:
    'truppe soldati manovre operazion* offensiva incursion* ritir* dispieg* esercitazion* esercito* avanzat* schier* invas*',
  period: 'presidenza',
  protest: 'protest* manifest* rivolt* sollevazion* scontri',
  referendum: 'referend*',
  resignation: 'dimess* destitu* dimett* dimiss* rimoss* rimozione* licenzi* sfiduci*',
  sanctions: 'sanzion* embargo misure_restrittive',
  speech: 'discors* detto disse',
  statement:
    'detto annunci* dichiar* propos* piano chiest* ultimatum* riconosc* ritir* uscit* abbandon* sospes*',
  'trade-measure': 'dazi dazio tariff* guerra_commerciale tassa* sovrattass*',
  visit: 'visita* visitato viaggi* arriv* missione tappa',
  vote: 'vot* risoluzion* approvat* mozion* fiducia sfiducia impeachment approvazion*',
  war: 'guerra guerre invas* invade* conflitt* offensiva*',
};
