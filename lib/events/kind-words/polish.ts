/** The words of Polish news for each kind of event; meetings, summits and talks are called alike. */
import type { KindWords } from '../kind-words';

export const POLISH: KindWords = {
  accident: 'katastrof* wypad* rozbił* zawali* zderzen* wykole* rozbicie* zatonię* zderzył*',
  agreement: 'porozumieni* umow* umów traktat* podpis* układ* pakt* memorandum* kompromis*',
  annexation: 'aneks* anekt* zaanekt*',
  appointment: 'mianow* powoł* objął* objęł* nominac* desygn*',
  arrest: 'aresztow* zatrzyma* schwyt* pojman* ujęt* uwięz* porwan*',
  attack:
    'atak* zaatak* zamach* ostrzał* ostrzel* dron* rakiet* pocisk* wybuch* bomb* masakr* rzeź rzezi zbrodni* strzelanin* nalot* zbombard* zestrzel* zginę* uderzen*',
  battle:
    'zdoby* zajęci* zajęł* upad* bitw* oblężen* ofensyw* walk walki walkach szturm* odbi* odzysk* oblęga* okrąż* natarci*',
  call: 'telefon* rozmow* rozmaw* zadzwonił*',
  ceasefire: 'rozejm* zawieszeni*',
  coup: 'zamach* pucz* przewrót obal* przejęl*_władzę upadek upadku zamach_stanu',
  'court-ruling': 'sąd* trybunał* wyrok* orzecz* skaza* nakaz* sędz* werdykt* uniewinni* postanowien* opini*',
  death: 'zmarł* śmier* zabit* zamordow* pogrzeb* zabójstw* zabici* zabił* poległ*',
  disaster: 'powód* powodz* huragan* tajfun* pożar* erupcj* tsunami trzęsien* susz* burz* wichur* osuwisk*',
  election:
    'wybor* wyborcz* wybrany wybrana pierwsz*_tur* drug*_tur* reelekc* urny urn głosuj* wygrał*_wybory elekcj*',
  epidemic: 'epidemi* pandemi*',
  exchange: 'wymian* jeńc* więźni* uwoln* wymien* zakładni*',
  inauguration: 'zaprzysięż* inaugurac* przysięg* objęci*_urzędu',
  law: 'ustaw* dekret* konstytuc* ratyfik*',
  meeting:
    'spotka* spotyka* szczyt* rozmow* rozmów negocjac* przyjął negocjow* konsultac* konferenc* rund* rozmawial* przyjęt*',
  military: 'wojsk* manewr* operacj* ofensyw* wycof* wkrocz* rozmie* ćwicze* żołnier* armi* najazd* wtargn*',
  period: 'prezydentur* kadencj*',
  protest: 'protest* demonstr* manifest* zamieszk* powstani* wiec*',
  referendum: 'referend*',
  resignation: 'dymisj* odwoł* rezygn* zdymisj* ustąpi* zwolnion*',
  sanctions: 'sankcj* embarg* restrykc* obostrz*',
  speech: 'przemówieni* wystąpieni* powiedział*',
  statement:
    'powiedział* ogłos* oświadcz* zapowied* zapowiad* propozycj* zaproponow* plan żąd* ultimatum* uzna* wystąpi* wycofa*',
  'trade-measure': 'cła cło ceł taryf* wojn*_handlow* celn*',
  visit: 'wizyt* odwiedz* podróż* przylecia* przyjecha* przyby* pojecha*',
  vote: 'głosow* głosował* rezolucj* uchwał* wotum zagłosow* przyjęt* przegłosow* impeachment*',
  war: 'wojn* wojen* inwazj* najech* napaś* napad* pełnoskal* konflikt*',
};
