/** Weapons, their carriers, atomic matters. Rows as `table.ts` says. */
export const ARMS = `
military | militärisch* | militaire* | militar | militare | militar | wojskow* | askeri, askerî | военн* | військов*
foreign | ausländisch*, fremd* | étranger* | extranjer* | stranier* | estrangeir* | zagraniczn*, obcy*, obcych | yabancı* | иностранн* | іноземн*
weapons, arms, weapon | Waffen* | arme, armes, armement* | arma, armas, armamento* | armi, arma, armament* | arma, armas, armamento* | broń, broni, uzbrojen* | silah* | оружи*, вооружен* | збро*, озброєн*
disarm, disarmament, lay down, disarmed | entwaffn*, Entwaffn* | désarm* | desarm* | disarm* | desarm* | rozbroj*, rozbraj* | silahsız*, silah bırak* | разоруж* | роззбро*
nuclear | nuklear*, Atom*, atomar* | nucléaire* | nuclear* | nuclear* | nuclear* | jądrow*, nuklearn*, atomow* | nükleer | ядерн* | ядерн*
nuclear weapons | Atomwaffe*, Nuklearwaffe* | armes nucléaires, arme nucléaire | armas nucleares, arma nuclear | armi nucleari, arma nucleare | armas nucleares, arma nuclear | bro* jądrow*, bro* nuklearn* | nükleer silah* | ядерн* оружи* | ядерн* збро*
nuclear program, nuclear programme | Atomprogramm* | programme nucléaire | programa nuclear | programma nucleare | programa nuclear | program* jądrow*, program* nuklearn* | nükleer program* | ядерн* программ* | ядерн* програм*
nuclear sites, nuclear facilities | Atomanlage* | sites nucléaires, installations nucléaires | instalaciones nucleares, sitios nucleares | siti nucleari, impianti nucleari | instalações nucleares | obiekt* nuklearn*, obiekt* jądrow* | nükleer tesis* | ядерн* объект* | ядерн* об'єкт*
nuclear power plant | Atomkraftwerk*, AKW, Kernkraftwerk* | centrale nucléaire | central nuclear | centrale nucleare | usina nuclear, central nuclear | elektrowni* atomow*, elektrowni* jądrow* | nükleer santral* | АЭС, атомн* электростанци* | АЕС, атомн* електростанці*
denuclearisation, denuclearization | Denuklearisier* | dénucléarisation | desnucleariza* | denuclearizzazion* | desnucleariza* | denuklearyzac* | nükleersizleş* | денуклеаризац* | денуклеаризац*
uranium | Uran | uranium | uranio | uranio | urânio | uran, uranu | uranyum* | уран, урана, ураном | уран, урану, ураном
enrichment, enriched, enrich, enriching | Anreicher*, angereichert*, anreicher* | enrichi* | enriquec* | arricchi* | enriquec* | wzbogac* | zenginleştir* | обогащ*, обогащён* | збагач*
inspections, inspectors, inspection | Inspektion*, Inspekteur* | inspection*, inspecteur* | inspeccion*, inspector* | ispezion*, ispettor* | inspeç*, inspetor* | inspekcj*, inspektor* | denetçi*, denetim* | инспек* | інспек*
missile, missiles, rocket, rockets | Rakete*, Marschflugkörper* | missile* | misil, misiles | missil*, razzo, razzi | míssil, mísseis | rakiet*, pocisk* | füze* | ракет* | ракет*
drone, drones | Drohne* | drone, drones | dron, drones | drone, droni | drone, drones | dron* | insansız hava araç*, İHA, dron* | дрон*, беспилотник*, БПЛА | дрон*, безпілотник*, БпЛА
jets, aircraft, planes, plane | Flugzeug*, Kampfjet*, Jet* | avion* | avión, aviones, cazas | aere*, caccia, velivol* | avião, aviões, caças | samolot*, myśliw* | uçak, uçağı*, uçakl* | самолёт*, самолет*, истребител* | літак*, винищувач*
shot down, downed, downing | abgeschossen, Abschuss | abattu* | derrib* | abbattut* | abatid*, derrub* | zestrzel* | düşür* | сбит*, сбил* | збит*, збил*
ship, ships, vessel, vessels | Schiff* | navire*, bateau* | buque*, barco* | nave, navi | navio* | statk*, okręt* | gemi* | судно, суда, судов, корабл* | судно, суден, корабл*
tanker, tankers | Tanker* | pétrolier, pétroliers, tanker* | petrolero, petroleros | petroliera, petroliere | petroleiro* | tankow*, tankowiec* | tanker* | танкер* | танкер*
shipping, navigation, shipped | Schifffahrt | navigation | navegación | navigazione | navegação | żeglug* | seyrüsefer*, gemi trafiğ* | судоходств*, навигац* | судноплавств*
airspace | Luftraum* | espace aérien | espacio aéreo | spazio aereo | espaço aéreo | przestrze* powietrzn* | hava sahası* | воздушн* пространств* | повітрян* прост*
agents, spies, intelligence | Geheimdienst*, Agent*, Spion* | renseignement*, agents, espion* | inteligencia, agentes, espía* | intelligence, servizi segreti, spie | inteligência, agentes, espiões | wywiad*, agent*, szpieg* | istihbarat*, ajan* | разведк*, агент*, спецслужб* | розвідк*, агент*, спецслужб*
cyberattack | Cyberangriff*, Hackerangriff* | cyberattaque* | ciberataque* | attacco informatico, cyberattacc* | ciberataque*, ataque hacker | cyberatak* | siber saldırı* | кибератак* | кібератак*
test, tests, testing, tested | Test*, erprob* | essai*, test* | prueba*, ensayo*, prob* | test*, prov*, sperimenta* | teste*, test* | test*, prób* | deneme*, test* | испыта* | випробу*
inspect, access, monitor, monitoring, verify, verification, verified, observers, monitored | Zugang, überwach*, Überwachung, Beobachter*, verifizier*, überprüf* | accès, surveill*, vérifi*, observateur* | acceso, supervis*, verific*, observador*, vigil* | accesso, monitor*, verific*, osservator* | acesso, monitor*, verific*, observador* | dostęp*, monitor*, weryfik*, obserwator* | erişim*, izle*, doğrula*, gözlemci* | доступ*, монитор*, наблюд*, провер*, верифик* | доступ*, моніторинг*, спостер*, перевір*, верифік*
power station, power plant, power plants | Kraftwerk* | centrale électrique*, centrales | central eléctrica, centrales | central* elettric* | usina* | elektrowni* | elektrik santral*, santral* | электростан*, ТЭС, ТЭЦ | електростан*, ТЕС, ТЕЦ
electricity, grid, power supply | Strom, Stromnetz*, Stromversorg*, Umspannwerk* | électricité, électrique*, réseau | electricidad, eléctric* | elettric*, elettricità | eletricidade, elétric* | prąd*, energi* elektryczn* | elektrik*, şebeke* | электроэнерг*, электричеств*, энергосист*, подстанц* | електроенерг*, електрик*, енергосист*, підстанц*
centrifuges, centrifuge | Zentrifuge* | centrifugeus* | centrifugador* | centrifug* | centrífug* | wirówk* | santrifüj* | центрифуг* | центрифуг*
facilities, facility, sites, site | Anlage, Anlagen, Einrichtung* | installation*, sites | instalaci* | impiant*, siti | instalaç* | obiekt*, zakład* | tesis* | объект*, установк*, сооружен* | об'єкт*, установк*, споруд*
nuclear bomb, atomic bomb | Atombombe* | bombe atomique | bomba atómica, bomba nuclear | bomba atomica | bomba atômica, bomba nuclear | bomb* atomow*, bomb* jądrow* | atom bombası*, nükleer bomba* | атомн* бомб*, ядерн* бомб* | атомн* бомб*, ядерн* бомб*
warhead, warheads | Sprengköpf* | ogive*, tête* nucléaire* | ojiva* | testat* nuclear* | ogiva* | głowic* | savaş başlı* | боеголов*, боезаряд* | боєголов*, боєзаряд*
arsenal, stockpile, stocks, stock, stockpiles, arsenals | Arsenal*, Vorrat*, Vorräte*, Bestand, Bestände* | arsenal*, stock, stocks | arsenal*, reservas, existencias | arsenal*, scort* | arsena*, estoque* | arsenał*, zapas* | cephanelik*, stok* | арсенал*, запас* | арсенал*, запас*
material, materials | Material* | matière*, matéria* | material* | material* | materia* | materiał* | malzeme* | материал* | матеріал*
arms race, race | Wettrüst*, Rüstungswettlauf*, Wettlauf* | course aux armements | carrera armament*, carrera de armament* | corsa agli armament* | corrida armament* | wyścig* zbrojeń, wyścig* | silahlanma yarış* | гонк* вооружен*, гонк* | перегон* озброєн*, гонк* озброєн*
dismantle, dismantled, dismantling | Abbau, abbauen, abgebaut*, demontier*, zerschlag* | démantel*, démantèl* | desmantel* | smantell* | desmantel* | demont*, rozmont*, likwidacj* | tasfiye*, sökül* | демонт*, ликвид* | демонт*, ліквід*
intercept, intercepted | abgefangen*, abfing*, abfang* | intercept* | intercept* | intercett* | intercept* | przechwyc* | önledi, engelledi | перехв* | перехоп*
ballistic | ballistisch* | balistique* | balístic* | balistic* | balístic* | balistyczn* | balistik | баллистич* | балістич*
spying, espionage, spy | Spion*, spionier* | espion* | espía, espías, espionaje, espiar* | spia, spie, spionagg* | espião, espiões, espionagem | szpieg*, szpiegow* | casus* | шпион* | шпигун*
dual-use | Dual Use, doppelten Verwendungszweck*, doppeltem Verwendungszweck | double usage | doble uso | duplice uso, doppio uso | duplo uso, uso duplo | podwójnego zastosowania | çift kullanım* | двойного назначения | подвійного призначення
`;
