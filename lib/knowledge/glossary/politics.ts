/** States, territory, government, elections. Rows as `table.ts` says. */
export const POLITICS = `
annexed, annexation, annex | annektier*, Annexion* | annex* | anex* | anness* | anex* | aneks*, anekt* | ilhak* | аннекс* | анекс*
territory, territories, territorial | Gebiet*, Territori* | territoir*, territorial* | territori* | territori* | territóri*, territoriai*, territorial | terytori* | toprak* | территор* | територ*
regions, region | Regionen | régions | regiones | regioni | regiões | regionów, obwod* | bölgeler* | регион*, област* | регіон*, област*
border, borders | Grenze* | frontière* | frontera* | confine, confini, frontier* | fronteira* | granic* | sınır* | границ* | кордон*
sovereignty, sovereign | Souveränität*, souverän* | souverain* | soberan* | sovran* | soberan* | suweren* | egemen* | суверен* | суверен*
territorial integrity | territoriale Integrität, territorialen Integrität | intégrité territoriale | integridad territorial | integrità territoriale | integridade territorial | integralnoś* terytorialn* | toprak bütünlü* | территориальн* целостност* | територіальн* цілісн*
integral part, inseparable part | integraler Bestandteil, Bestandteil | partie intégrante | parte integral, parte integrante | parte integrante | parte integrante | integraln* częś* | ayrılmaz parça* | неотъемлем* част* | невід'ємн* частин*
independence, independent | Unabhängig*, unabhängig* | indépendan* | independen* | indipenden* | independên*, independent* | niepodległ*, niezależn* | bağımsız* | независим* | незалежн*
self-determination, self determination | Selbstbestimmung* | autodétermination | autodeterminación | autodeterminazione | autodeterminação | samostanowieni* | kaderini tayin | самоопредел* | самовизначен*
autonomy | Autonomie* | autonomie | autonomía | autonomia | autonomia | autonomi* | özerk* | автоном* | автоном*
recognised, recognise, recognize, recognition, recognizes, recognises, recognized | anerkenn*, anerkannt*, Anerkennung* | reconna*, reconnu* | reconoc* | riconosc* | reconhec* | uznaje, uznaj*, uzna, uznani* | tanı*, tanıma* | призна* | визна*
internal, domestic | innere Angelegenheit*, inneren Angelegenheit* | affaires intérieures, interne* | asuntos internos, intern* | affari interni, intern* | assuntos internos, intern* | wewnętrzn* | iç işleri*, içişleri* | внутренн* | внутрішн*
elections, election, vote, votes | Wahl, Wahlen, Wahl* | élection*, électoral*, scrutin | eleccion*, elecciones, comici* | elezion*, voto | eleiç*, eleitora* | wybor* | seçim* | выбор* | вибор*
results, tally, tallies, result | Wahlergebnis*, Ergebnis* | résultat* | resultado*, actas | risultat* | resultado*, atas | wynik* | sonuç* | результат* | результат*
referendum | Referend* | référendum* | referend* | referendum | referend* | referend* | referandum* | референдум* | референдум*
mandate, term, terms | Mandat*, Amtszeit* | mandat | mandato | mandato | mandato | mandat*, kadencj* | görev süresi* | мандат*, полномочи*, срок* | мандат*, повноважен*, термін*
government, governments | Regierung* | gouvernement* | gobierno* | governo, governi | governo* | rząd* | hükümet* | правительств* | уряд*
president, presidents | Präsident* | président* | president* | president* | president* | prezydent* | cumhurbaşkan*, başkan* | президент* | президент*
state, states | Staat, Staaten | état, états | estado, estados | stato, stati | estado, estados | państw* | devlet* | государств* | держав*
two states, two-state | Zweistaatenl*, zwei Staaten | deux états | dos estados | due stati | dois estados | dwa państwa, dwóch państw | iki devlet* | два государств*, двух государств | дві держав*, двох держав
statehood, palestinian state | palästinensisch* Staat*, Staat Palästina | état palestinien, état de Palestine | estado palestino | stato palestinese, stato di Palestina | estado palestino | państw* palestyń* | Filistin devlet* | палестинск* государств* | палестинськ* держав*
coup | Putsch*, Staatsstreich* | coup d'état, putsch* | golpe de estado, golpe, golpista* | golpe, colpo di stato | golpe, golpista* | zamach* stanu, pucz* | darbe* | переворот*, путч* | переворот*, путч*
democratic | demokratisch* | démocratique* | democrátic* | democratic* | democrátic* | demokratyczn* | demokratik | демократич* | демократич*
parliament | Parlament*, Bundestag* | parlement* | parlament* | parlament* | parlament* | parlament*, Sejm* | parlamento*, Meclis* | парламент*, Госдум* | парламент*, Рад*
political, policy, policies | politisch*, Politik* | politique* | polític* | politic* | polític* | politycz*, polityk* | siyas*, politika* | политич*, политик* | політич*, політик*
belongs, belong, property, owned, ownership | gehör*, Eigentum*, Besitz* | apparten*, propriété* | pertenec*, propie* | apparten*, propriet* | pertenc*, propried* | należ*, własn* | ait, aittir, mülk* | принадлеж*, собственн*, владе* | належ*, власн*, волод*
authorities, authority, administration | Behörde*, Verwaltung*, Führung | autorité*, administration* | autoridad*, administraci* | autorità, amministrazion* | autoridad*, administraç* | władz*, administrac* | yetkili*, yönetim* | власт*, администрац* | влад*, адміністрац*
ministry, minister, department, ministers, departments | Ministerium*, Minister* | ministère*, ministre* | ministerio*, ministr* | minister*, ministr* | ministério*, ministr* | minister*, resort* | bakanlı*, bakan* | министерств*, министр*, минобороны, мид | міністерств*, міністр*, міноборони, мзс
spokesman, spokeswoman, spokesperson | Sprecher* | porte-parole | portavoz* | portavoce | porta-voz | rzeczni* | sözcü* | пресс-секретар*, официальн* представител*, представител* | речни*, пресс*, представни*
resolution, declaration, resolutions | Resolution*, Erklärung* | résolution*, déclaration* | resolución, resolucion*, declaraci* | risoluzion*, dichiarazion* | resoluç*, declaraç* | rezoluc*, deklarac* | karar tasarı*, bildiri* | резолюц*, деклара* | резолюц*, деклара*
status | Status | statut* | estatus, estatuto | status, statuto | status, estatuto | status* | statü* | статус* | статус*
regime, dictator, authoritarian | Regime*, Diktat* | régime*, dictat* | régimen, dictad* | regime, dittat* | regime*, ditad* | reżim*, dyktat* | rejim*, diktatör* | режим*, диктат* | режим*, диктат*
transition, interim, caretaker, successor | Übergang*, übergangs*, Nachfolg* | transition*, intérimaire*, successeur* | transici*, interin*, sucesor* | transizion*, ad interim, successor* | transiç*, interin*, sucessor* | przejściow*, następc* | geçiş*, halef* | переходн*, преемник* | перехідн*, наступник*
fraud, rigged, falsified | Wahlfälschung*, gefälscht* | truqu* | amañ* | trucca* | fraud* | oszust*, sfałszow* | - | фальсифик*, подтас* | фальсифік*, шахрай*
protest, protests, demonstrators, unrest, crackdown | Protest*, Demonstr*, Unruhe*, Niederschlag* | manifest*, protest*, répress*, troubles | protest*, manifest*, represi*, disturbio* | protest*, manifest*, repression* | protest*, manifest*, repress* | protest*, demonstr*, zamieszk* | protesto*, gösteri*, ayaklanma*, bastır* | протест*, демонстрац*, митинг*, беспоряд*, разгон* | протест*, демонстрац*, мітинг*, заворуш*, розгін*
ethnic cleansing, expel, expulsion | Säuberung*, Vertreibung*, ausweis*, ausgewiesen* | nettoyage ethnique | limpieza étnica | pulizia etnica, espell* | limpeza étnica | czystk* etniczn*, wypędz* | etnik temizlik* | этнич* чистк*, изгн* | етніч* чист*, вигн*
separatist, separatists, secession | Separatist*, Abspaltung* | séparatist*, sécession* | separatist*, secesi* | separatist*, secession* | separatist*, secess* | separatyst*, secesj* | ayrılıkçı* | сепаратис*, отделен* | сепаратис*, відокремл*
square kilometres | Quadratkilomet* | kilomètres carrés, km² | kilómetros cuadrados | chilometri quadrati | quilômetros quadrados | kilometr* kwadratow* | kilometrekare* | квадратн* километр*, кв км | квадратн* кілометр*, кв км
army reform, reform, reforms, law amended | Reform* | réform* | reform* | riform* | reform* | reform* | reform* | реформ* | реформ*
reserve, national security, strategic, reserves | strategisch*, nationale Sicherheit | stratégique*, sécurité nationale | estratégic*, seguridad nacional | strategic*, sicurezza nazionale | estratégic*, segurança nacional | strategiczn*, bezpieczeństw* narodow* | stratejik*, ulusal güvenlik | стратегическ*, национальн* безопасност* | стратегічн*, національн* безпек*
candidate, candidates | Kandidat* | candidat* | candidat* | candidat* | candidat* | kandydat* | aday* | кандидат* | кандидат*
resign, resigned, resignation, step down | zurücktret*, Rücktritt*, zurückgetret* | démission* | dimi*, renunci* | dimission*, dimett* | renúncia*, renunci*, demitiu* | dymisj*, ustąpi* | istifa* | отставк*, уйти, уйдёт | відставк*, піти з посади
overthrow, overthrown, ousted, toppled | gestürzt*, Sturz, stürz*, entmachtet* | renvers*, évincé*, destitu* | derroc*, destitu* | rovesci*, destitu*, deposto | depost* | obal* | devril*, devir* | сверг*, сверж* | повал*, скин*
opposition | Opposition* | opposition* | oposici* | opposizion* | oposiç* | opozyc* | muhalef* | оппозиц* | опозиц*
junta | Junta*, Militärregierung* | junte | junta* | giunta militare, giunta | junta* | junta, junty, juntę | cunta* | хунт* | хунт*
democracy | Demokratie* | démocratie* | democracia* | democrazi* | democracia* | demokracj* | demokrasi* | демократия, демократии, демократию | демократія, демократії, демократію
autonomous, autonomy | autonom*, Autonomie* | autonom* | autónom*, autonom* | autonom* | autônom*, autónom*, autonom* | autonom* | özerk* | автоном* | автоном*
mainland | Festland* | Chine continentale, continent chinois | China continental, continente | Cina continentale, continente | China continental, continente | kontynentaln* | anakara* | материк* | материк*
reunification, unification | Wiedervereinigung*, wiedervereinig* | réunific* | reunific*, unificaci* | riunific*, unificaz* | reunific*, unificaç* | zjednoczen* | yeniden birleş* | воссоедин*, объединени* | возз'єднан*, об'єднанн*
proxy, puppet, proxies | Marionette*, Stellvertreter* | fantoche*, marionnette*, par procuration | títere*, marioneta* | fantocc*, per procura, burattin* | fantoche*, marionete* | marionet*, zastępcz* | kukla*, vekil, vekalet* | марионет*, прокси* | маріонет*, проксі*
nature reserve, reserve, reserves | Naturschutzgebiet* | réserve naturelle | reserva natural | riserva naturale | reserva natural | rezerwat* | doğa koruma* | заповедник* | заповідник*
reef, shoal, atoll | Riff*, Atoll* | récif*, atoll* | arrecife*, atolón | scogli*, atollo | recife*, atol, banco de areia | rafa, rafy, ławic*, atol* | resif*, sığlık*, mercan* | риф, рифа, риф*, отмел*, атолл* | риф*, мілин*, атол*
`;
