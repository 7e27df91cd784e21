/** The words of German news for each kind of event; meetings, summits and talks are called alike. */
import type { KindWords } from '../kind-words';

export const GERMAN: KindWords = {
  accident:
    'absturz* abgestürzt unglück* unfall* einsturz* eingestürzt entgleis* kollision* schiffbruch* gekentert zusammenstoß*',
  agreement:
    'abkommen* vereinbar* vertrag* unterzeichn* einigung* deal pakt* absprache* memorandum* kompromiss* geeinigt* übereinkunft*',
  annexation: 'annex* annektier*',
  appointment: 'ernenn* ernannt* nachfolg* berufen amtsübernahme* gewählt_zum gewählt_zur',
  arrest: 'festgenommen festnahme* verhaft* gefangennahme* gefangengenommen* inhaftier* gefasst festgesetzt',
  attack:
    'angriff* angegriff* anschlag* anschläge* beschuss* drohne* rakete* explosion* bomb* beschoss* massaker* erschoss* luftschlag* luftschläge* sprengsatz* sprengstoff* attentat* überfall* überfiel* gräuel*',
  battle:
    'einnahme eingenommen erober* schlacht* belager* gefall* gefecht* kämpfe* kampf gestürmt erstürm* eingekesselt* rückerober* offensive*',
  call: 'telefon* gespräch* anruf* angerufen rief_an',
  ceasefire: 'waffenruhe* waffenstillstand* feuerpause*',
  coup: 'putsch* staatsstreich* umsturz* gestürzt die_macht_übernommen machtübernahme* militärputsch* entmachtet* sturz',
  'court-ruling':
    'urteil* gericht* haftbefehl* verurteil* anklage* richter* freispruch* freigesprochen* gutachten*',
  death:
    'gestorben starb tod getötet ermordet umgebracht ermordung* tötung* attentat* beisetzung* begräbnis* beerdigung*',
  disaster:
    'erdbeben* beben* hochwasser* überschwemm* flut* orkan* hurrikan* taifun* waldbr* ausbruch tsunami* unwetter* wirbelsturm* erdrutsch* brandkatastrophe* dürre*',
  election:
    'wahl wahlen *wahl *wahlen gewählt wählte* wählten abstimm* urnen urnengang* stichwahl* wiedergewählt* wiederwahl* wahlsieg* abgestimmt bundestagswahl*',
  epidemic: 'epidemie* pandemie* seuche*',
  exchange: 'austausch* gefangen* freigelass* freilass* geisel* freikam freigekommen',
  inauguration: 'amtsantritt* vereidig* amtseinführung* amtseid* antrittsrede*',
  law: 'gesetz* dekret* verfassung* ratifizier* erlass*',
  meeting:
    'treff* getroffen traf trafen begegn* empfing gespräch* gipfel* verhandl* beriet* beraten konsultation* verhandel* unterredung* zusammengetroffen zusammentreffen* konferenz* erste_runde ersten_runde zweite_runde zweiten_runde dritte_runde dritten_runde neue_runde neuen_runde nächste_runde nächsten_runde empfangen tagung*',
  military:
    'truppen soldaten manöver* operation* offensive* einsatz abzug* abgezogen zieht*_ab rückzug* zurückgezogen vorstoß* vorgerückt militärübung* übung* stationier* streitkräfte* mobilmach* einmarsch* eingerückt*',
  period: 'ära präsidentschaft* regierungszeit*',
  protest: 'protest* demonstr* kundgebung* aufstand* massenprotest* unruhe* krawall*',
  referendum: 'referend* volksabstimm* volksentscheid*',
  resignation:
    'rücktritt* zurückgetreten entlass* abgesetzt abgetreten abberufen* gefeuert entmachtet* zurücktrat trat_zurück',
  sanctions: 'sanktion* embargo* strafmaßnahm* snapback* einreiseverbot*',
  speech: 'rede ansprache* sagte* erklärte* verkünd*',
  statement:
    'sagte* erklär* ankündig* angekündigt* kündigte* verkünd* vorschlag* vorschläge* vorgeschlagen* schlug_vor fordert* forderung* ultimatum* frist ausstieg* ausgestiegen aufgekündigt* kündigung* anerkannt* anerkennung*',
  'trade-measure':
    'zoll zölle* zölle strafz* einfuhrz* handelsstreit* handelskrieg* exportkontroll* einfuhrstopp*',
  visit: 'besuch* reise* reiste* gereist aufenthalt* eintraf eingetroffen staatsbesuch*',
  vote: 'abstimm* votum resolution* stimmte* gestimmt vertrauensfrage misstrauensvot* votiert* entschließung* verabschiedet* amtsenthebung* misstrauensantrag*',
  war: 'krieg* invasion* überfall* einmarsch* angriffskrieg* überfiel* bürgerkrieg* vollinvasion* feldzug*',
};
