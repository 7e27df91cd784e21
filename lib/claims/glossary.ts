/**
 * The words of matters and stances that cues of topics are made of, in the languages of the press.
 * A row is one meaning: its English words, then those of each language in the order of `LANGUAGES`. Commas part
 * words and phrases, `*` ends a stem. The first English word takes the place of the word, the others are added.
 */
export const LANGUAGES = ['de', 'fr', 'es', 'it', 'pt', 'pl', 'tr', 'ru', 'uk'] as const;

export const GLOSSARY = `
not | nicht, kein* | pas, ne | no | non | não | nie | değil | не | не
no, none | kein, keine, keinen | aucun, aucune | ningún, ninguna | nessun, nessuna, nessuno | nenhum, nenhuma | żaden, żadnych, żadnej | hiçbir | никак*, нет | жодн*, немає
never | niemals, nie | jamais | jamás, nunca | mai | nunca, jamais | nigdy | asla | никогда | ніколи
without | ohne | sans | sin | senza | sem | bez | - | без | без
with | mit | avec | con | con | com | z | ile | с | з
in | in, im | en, dans | en | in, nel, nella | em, no, na | w, we | - | в, во | в, у
of | von | de, du, des | de, del | di, del, della | de, do, da | - | - | - | -
the | der, die, das, den, dem | le, la, les | el, los, las | il, lo, la, i, gli | o, os, as | - | - | - | -
if, unless | falls, sofern, wenn | si, à condition | si, siempre que | se, purché | se, desde que | jeśli, jeżeli, pod warunkiem | şartıyla, eğer | если, при условии | якщо, за умови
only after | erst nach | seulement après | solo después | solo dopo | só depois | dopiero po | ancak sonra | только после | лише після
more than | mehr als, über | plus de | más de | più di, oltre | mais de | ponad, więcej niż | fazla | более, больше | понад, більше
about | rund, etwa, ungefähr | environ, près de | cerca de, alrededor de | circa | cerca de | około | yaklaşık | около, примерно | близько, приблизно
at least | mindestens | au moins | al menos, por lo menos | almeno | pelo menos | co najmniej | en az | не менее, как минимум | щонайменше, принаймні
per cent, percent | Prozent | pour cent | por ciento | per cento | por cento | proc, procent* | yüzde | процент* | відсот*
one fifth, a fifth | Fünftel | cinquième | una quinta parte | un quinto | um quinto | jedna piąta | beşte bir | пятая часть, одну пятую, пятой части | п'ята частина, п'яту частину
half | Hälfte | moitié | mitad | metà | metade | połow* | yarısı* | половин* | половин*
thousand | Tausend* | mille | mil | mila | mil | tysi* | bin | тысяч* | тисяч*
million | Million* | million* | millón, millones | milion* | milhão, milhões | milion* | milyon | миллион*, млн | мільйон*, млн
billion | Milliarde* | milliard* | mil millones | miliard* | bilhão, bilhões | miliard* | milyar | миллиард*, млрд | мільярд*, млрд
dead, killed, death, deaths, toll | Tote, Toten, Todesopfer*, getötet* | mort, morts, tué, tués, tuées | muerto, muertos, muertas, fallecid* | morti, morte, morto, uccis*, vittime | morto, mortos, mortes, mortas | zabit*, zginę*, ofiar*, śmierteln* | ölü*, öldürül* | погиб*, убит*, жертв* | загиб*, загину*, вбит*, жертв*
wounded, injured | verletzt* | blessé* | herid* | ferit* | ferid* | rann* | yaralı*, yaraland* | ранен* | поранен*
war | Krieg, Krieges, Kriegs* | guerre* | guerra* | guerra, guerre | guerra* | wojn*, wojen* | savaş* | войн*, воен* | війн*
peace | Frieden, Friedens* | paix | paz | pace | paz | pok* | barış* | мир, мира, миру, мире, мирн* | мир, миру, мирі, мирн*
peace deal, peace agreement, peace treaty | Friedensvertrag*, Friedensabkommen* | accord de paix, traité de paix | acuerdo de paz, tratado de paz | accordo di pace, trattato di pace | acordo de paz, tratado de paz | umow* pokojow*, traktat* pokojow*, układ* pokojow* | barış anlaşma*, barış antlaşma* | мирн* договор*, мирн* соглашен* | мирн* угод*, мирн* догов*
peace plan | Friedensplan* | plan de paix | plan de paz | piano di pace | plano de paz | plan* pokojow* | barış plan* | мирн* план* | мирн* план*
peace talks | Friedensverhandl*, Friedensgespräch* | pourparlers de paix, négociations de paix | negociaciones de paz, conversaciones de paz | colloqui di pace, negoziati di pace | negociações de paz, conversas de paz | rozm* pokojow*, negocjac* pokojow* | barış görüşme*, barış müzakere* | мирн* переговор* | мирн* переговор*
ceasefire, truce | Waffenruhe*, Waffenstillst*, Feuerpause* | cessez le feu, trêve* | alto el fuego, tregua*, cese al fuego, cese el fuego | cessate il fuoco, tregua, tregue | cessar fogo, trégua* | rozejm*, zawieszeni* broni | ateşkes* | перемири*, прекращени* огня | перемир*, припинення вогню
pause, halt, moratorium | Pause*, Moratori* | pause*, moratoire* | pausa*, moratori* | pausa, moratoria | pausa*, moratóri* | pauz*, moratori* | moratoryum*, duraklama* | пауз*, моратори* | пауз*, мораторі*
unconditional | bedingungslos* | inconditionnel* | incondicional* | incondizionat*, senza condizioni | incondicional* | bezwarunkow* | koşulsuz, şartsız | безусловн*, без предварительных условий | безумовн*, без попередніх умов
conditions, precondition, preconditions | Bedingung*, Vorbedingung* | condition, conditions | condición, condiciones | condizion* | condição, condições | warunk*, warunek | koşul*, ön şart* | услови*, предварительн* услови* | умов*, попередні умов*
hostilities, fighting, conflict | Kämpfe*, Feindseligkeit*, Konflikt* | combat*, hostilités, conflit* | combate*, hostilidad*, conflicto* | combattiment*, ostilità, conflitto, conflitti | combate*, hostilidade*, conflito* | walk, walki, walkach, konflikt* | çatışma* | боев* действи*, конфликт*, бои, боёв | бойов* ді*, конфлікт*, бої, боїв
agreement, deal, accord | Abkommen*, Einigung*, Vereinbarung*, Deal | accord, accords | acuerdo, acuerdos, pacto | accordo, accordi, intesa | acordo, acordos | umow*, porozumieni* | anlaşma*, antlaşma*, mutabakat* | соглашени*, договорённост*, договореннос*, сделк* | угод*, домовлен*
treaty | Vertrag* | traité* | tratado* | trattato, trattati | tratado* | traktat*, układ* | antlaşma* | договор, договора, договору, договоре | договір, договору, договорі
talks, negotiations, negotiated | Verhandl*, verhandel*, Gespräche* | négocia*, pourparlers, discussions | negociac*, conversaciones, diálogo* | negoziat*, colloqui, trattativ* | negocia*, conversações, conversas | negocjac*, rozmow* | müzakere*, görüşme* | переговор* | переговор*, перемовин*
dialogue | Dialog* | dialogue* | diálogo* | dialogo | diálogo* | dialog* | diyalog* | диалог* | діалог*
meeting, met, summit | Treffen*, Gipfel* | rencontre*, sommet* | reunión, encuentro*, cumbre* | incontro, incontri, vertice | encontro*, reunião, cúpula*, cimeira* | spotkani*, szczyt* | zirve*, buluşma* | встреч*, саммит* | зустріч*, саміт*
mediated, mediation, brokered | vermittel*, Vermittl* | média*, médiateur* | media, mediac*, mediador* | media, mediazion*, mediator* | media, mediaç*, mediador* | mediac*, mediator*, pośrednic* | arabulucu* | посредни*, посредниче* | посередни*
third party, third-party | Dritte, Dritter | tiers, tierce partie | terceros, tercera parte | terzi, parte terza | terceiros | strony trzecie*, osób trzecich | üçüncü taraf* | третьей стороны, третья сторона | третьої сторони, третя сторона
direct, directly, bilateral | direkt*, bilateral* | direct*, bilatéra* | direct*, bilateral* | dirett*, bilateral* | diret*, bilatera* | bezpośredni*, dwustronn* | doğrudan, ikili | прям*, напрямую, двусторонн* | прям*, напряму, двосторонн*
guarantee, guarantees | Garanti* | garantie* | garantía* | garanzi* | garantia* | gwarancj* | garanti* | гаранти* | гаранті*
security guarantees | Sicherheitsgaranti* | garanties de sécurité | garantías de seguridad | garanzie di sicurezza | garantias de segurança | gwarancj* bezpieczeństwa | güvenlik garanti* | гаранти* безопасности | гаранті* безпеки
security | Sicherheit* | sécurité | seguridad | sicurezza | segurança | bezpieczeństw* | güvenlik, güvenliği* | безопасност* | безпек*
security council | Sicherheitsrat* | conseil de sécurité | consejo de seguridad | consiglio di sicurezza | conselho de segurança | rad* bezpieczeństwa | güvenlik konsey* | совет* безопасности, совбез* | рад* безпеки, радбез*
peacekeep, peacekeepers, peacekeeping | Friedenstrupp*, Blauhelm* | casques bleus, maintien de la paix | cascos azules, fuerzas de paz | caschi blu, peacekeep* | forças de paz, capacetes azuis | sił* pokojow*, błękitn* hełm* | barış gücü* | миротвор* | миротвор*
troops, soldiers, forces | Truppe*, Soldat*, Streitkräft* | troupes, soldats, forces, militaires | tropas, soldados, fuerzas, militares | truppe, soldati, militari, forze | tropas, soldados, forças, militares | wojsk*, żołnier*, sił, siły | asker*, birlik* | войск*, солдат*, военнослужащ*, военных | військ*, солдат*
army | Armee* | armée* | ejército* | esercito, eserciti | exército* | armi*, wojsk* | ordu, ordusu*, orduya, ordunun | арми* | армі*
military | militärisch* | militaire* | militar | militare | militar | wojskow* | askeri, askerî | военн* | військов*
foreign | ausländisch*, fremd* | étranger* | extranjer* | stranier* | estrangeir* | zagraniczn*, obcy*, obcych | yabancı* | иностранн* | іноземн*
weapons, arms | Waffen* | arme, armes, armement* | arma, armas, armamento* | armi, arma, armament* | arma, armas, armamento* | broń, broni, uzbrojen* | silah* | оружи*, вооружен* | збро*, озброєн*
disarm, disarmament, lay down | entwaffn*, Entwaffn* | désarm* | desarm* | disarm* | desarm* | rozbroj*, rozbraj* | silahsız*, silah bırak* | разоруж* | роззбро*
nuclear | nuklear*, Atom*, atomar* | nucléaire* | nuclear* | nuclear* | nuclear* | jądrow*, nuklearn*, atomow* | nükleer | ядерн* | ядерн*
nuclear weapons | Atomwaffe*, Nuklearwaffe* | armes nucléaires, arme nucléaire | armas nucleares, arma nuclear | armi nucleari, arma nucleare | armas nucleares, arma nuclear | bro* jądrow*, bro* nuklearn* | nükleer silah* | ядерн* оружи* | ядерн* збро*
nuclear program, nuclear programme | Atomprogramm* | programme nucléaire | programa nuclear | programma nucleare | programa nuclear | program* jądrow*, program* nuklearn* | nükleer program* | ядерн* программ* | ядерн* програм*
nuclear sites, nuclear facilities | Atomanlage* | sites nucléaires, installations nucléaires | instalaciones nucleares, sitios nucleares | siti nucleari, impianti nucleari | instalações nucleares | obiekt* nuklearn*, obiekt* jądrow* | nükleer tesis* | ядерн* объект* | ядерн* об'єкт*
nuclear power plant | Atomkraftwerk*, AKW, Kernkraftwerk* | centrale nucléaire | central nuclear | centrale nucleare | usina nuclear, central nuclear | elektrowni* atomow*, elektrowni* jądrow* | nükleer santral* | АЭС, атомн* электростанци* | АЕС, атомн* електростанці*
denuclearisation, denuclearization | Denuklearisier* | dénucléarisation | desnucleariza* | denuclearizzazion* | desnucleariza* | denuklearyzac* | nükleersizleş* | денуклеаризац* | денуклеаризац*
uranium | Uran | uranium | uranio | uranio | urânio | uran, uranu | uranyum* | уран, урана, ураном | уран, урану, ураном
enrichment, enriched, enrich | Anreicher*, angereichert*, anreicher* | enrichi* | enriquec* | arricchi* | enriquec* | wzbogac* | zenginleştir* | обогащ*, обогащён* | збагач*
inspections, inspectors | Inspektion*, Inspekteur* | inspection*, inspecteur* | inspeccion*, inspector* | ispezion*, ispettor* | inspeç*, inspetor* | inspekcj*, inspektor* | denetçi*, denetim* | инспек* | інспек*
missile, missiles, rocket | Rakete*, Marschflugkörper* | missile* | misil, misiles | missil*, razzo, razzi | míssil, mísseis | rakiet*, pocisk* | füze* | ракет* | ракет*
drone, drones | Drohne* | drone, drones | dron, drones | drone, droni | drone, drones | dron* | insansız hava araç*, İHA, dron* | дрон*, беспилотник*, БПЛА | дрон*, безпілотник*, БпЛА
jets, aircraft, planes | Flugzeug*, Kampfjet*, Jet* | avion* | avión, aviones, cazas | aere*, caccia, velivol* | avião, aviões, caças | samolot*, myśliw* | uçak, uçağı*, uçakl* | самолёт*, самолет*, истребител* | літак*, винищувач*
shot down, downed | abgeschossen, Abschuss | abattu* | derrib* | abbattut* | abatid*, derrub* | zestrzel* | düşür* | сбит*, сбил* | збит*, збил*
ship, ships, vessel, vessels | Schiff* | navire*, bateau* | buque*, barco* | nave, navi | navio* | statk*, okręt* | gemi* | судно, суда, судов, корабл* | судно, суден, корабл*
tanker, tankers | Tanker* | pétrolier, pétroliers, tanker* | petrolero, petroleros | petroliera, petroliere | petroleiro* | tankow*, tankowiec* | tanker* | танкер* | танкер*
shipping, navigation | Schifffahrt | navigation | navegación | navigazione | navegação | żeglug* | seyrüsefer*, gemi trafiğ* | судоходств*, навигац* | судноплавств*
airspace | Luftraum* | espace aérien | espacio aéreo | spazio aereo | espaço aéreo | przestrze* powietrzn* | hava sahası* | воздушн* пространств* | повітрян* прост*
incursion, intrusion | Eindring*, eingedrungen* | incursion*, intrusion* | incursión*, incursion* | incursion*, sconfinament* | incurs* | wtargnię* | ihlal* | вторжени* | вторгнен*
invasion, invaded, invade | Invasion*, Überfall, Einmarsch* | invasion, envahi* | invasión, invad* | invasione, invas* | invasão, invad* | inwazj*, najazd* | işgal*, istila* | вторжени*, нашестви* | вторгнен*
aggression | Aggression* | agression* | agresión* | aggression* | agressão | agresj* | saldırgan* | агресси* | агресі*
attack, attacked, strike, strikes, struck | Angriff*, angegriffen*, griff an, Schlag, Schläge | attaque*, frappe* | ataque*, atacó, atacar* | attacco, attacchi, attaccat*, colpit*, raid | ataque*, atacou, atacar* | atak*, uderzeni*, nalot* | saldırı*, saldırdı | удар*, атак*, нападени* | удар*, атак*, напад*
bombed, bombing, bombs | bombardier*, Bomben* | bombard*, bombe* | bombarde*, bomba* | bombard*, bombe, bomba | bombarde*, bomba* | bomb* | bomba* | бомб*, бомбардир* | бомб*
explosion, exploded, explosive | Explosion*, explodier* | explosion*, explosé | explosión, explosion*, explot* | esplosion*, esplos* | explosão, explosões, explod* | wybuch*, eksplozj* | patlama*, patlat* | взрыв* | вибух*
blew up, blown up | gesprengt* | fait sauter, dynamité* | voló, volaron, dinamit* | fatto saltare | explodiram, dinamit* | wysadzi* | havaya uçur* | подорв*, взорва* | підірва*, підрив*
sabotage | Sabotage* | sabotage* | sabotaje* | sabotaggi* | sabotag* | sabotaż*, dywersj* | sabotaj* | диверси*, саботаж* | диверсі*, саботаж*
destroyed, destruction | zerstör*, vernicht* | détrui*, destruction* | destru* | distrutt*, distruzion* | destru* | zniszcz* | yok edil*, tahrip* | уничтож*, разруш* | знищ*, зруйнов*, руйнув*
obliterated | ausgelöscht* | anéanti*, oblitéré* | aniquil*, obliter* | obliterat*, annientat* | obliterad*, aniquil* | unicestwi* | yerle bir | стёрты, стерты | стерт*
completely, totally, fully | völlig, vollständig, total | complètement, totalement, entièrement | completamente, totalmente, plenamente | completamente, totalmente, pienamente | completamente, totalmente, plenamente | całkowici*, w pełni | tamamen, tümüyle | полностью | повністю, цілком
damage, damaged, damages | Schaden, Schäden, beschädigt* | dégât*, dommage*, endommagé* | daño, daños, dañad* | danni, danno, danneggiat* | dano, danos, danificad* | uszkodz*, zniszczeni* | hasar* | ущерб*, повреж* | пошкодж*, збитк*
set back, setback | zurückgeworfen, Rückschlag* | retardé*, revers, recul | retras*, retroces*, revés | ritardat*, battuta d'arresto | retroced*, retrocess*, atras* | cofnię*, opóźni* | geriye götür*, gerilet* | отброш*, отбросил* | відкинут*
months | Monate* | mois | meses | mesi | meses | miesięc*, miesiąc* | ay, aylar* | месяц* | місяц*
years | Jahre, Jahren | années, ans | años | anni | anos | lata, lat | yıl, yıllar* | лет, годы, годов | років, роки
evacuated, removed | evakuier*, weggebracht | évacué*, déplacé* | evacua*, traslad* | evacuat*, portato via, spostat* | evacua*, retirad* | ewakuowa*, wywiezi* | tahliye*, taşınd* | эвакуир*, вывезен* | евакуйов*, вивезен*
captured, seized, taken | eingenommen*, erobert*, Eroberung* | capture*, captur*, conquis* | captur*, tomad* | cattur*, conquist* | captur*, tomad* | zdoby*, przeję*, zaję* | ele geçir*, yakala* | захва*, взял*, взят* | захоп*, взят*
advance, gains, offensive | Vormarsch*, Offensive* | avancée*, offensive* | avance*, ofensiva* | avanzat*, offensiva | avanç*, ofensiva* | ofensyw*, natarci* | ilerle*, taarruz* | наступлен*, продвиж* | наступ*, просуван*
control, controls, controlled | kontrollier*, Kontrolle* | contrôl* | control* | controll* | control* | kontrol* | kontrol*, denetim* | контрол* | контрол*
occupied, occupation | besetzt*, Besatzung*, Okkupat* | occupé*, occupation | ocupad*, ocupación | occupat*, occupazion* | ocupad*, ocupação | okup* | işgal* | оккуп* | окуп*
annexed, annexation, annex | annektier*, Annexion* | annex* | anex* | anness* | anex* | aneks*, anekt* | ilhak* | аннекс* | анекс*
territory, territories, territorial | Gebiet*, Territori* | territoir*, territorial* | territori* | territori* | territóri*, territoriai*, territorial | terytori* | toprak* | территор* | територ*
regions | Regionen | régions | regiones | regioni | regiões | regionów, obwod* | bölgeler* | регион*, област* | регіон*, област*
border, borders | Grenze* | frontière* | frontera* | confine, confini, frontier* | fronteira* | granic* | sınır* | границ* | кордон*
buffer zone | Pufferzone* | zone tampon | zona de amortiguación, zona tapón | zona cuscinetto | zona tampão | stref* buforow* | tampon bölge* | буферн* зон* | буферн* зон*
sovereignty, sovereign | Souveränität*, souverän* | souverain* | soberan* | sovran* | soberan* | suweren* | egemen* | суверен* | суверен*
territorial integrity | territoriale Integrität, territorialen Integrität | intégrité territoriale | integridad territorial | integrità territoriale | integridade territorial | integralnoś* terytorialn* | toprak bütünlü* | территориальн* целостност* | територіальн* цілісн*
integral part, inseparable part | integraler Bestandteil, Bestandteil | partie intégrante | parte integral, parte integrante | parte integrante | parte integrante | integraln* częś* | ayrılmaz parça* | неотъемлем* част* | невід'ємн* частин*
independence, independent | Unabhängig*, unabhängig* | indépendan* | independen* | indipenden* | independên*, independent* | niepodległ*, niezależn* | bağımsız* | независим* | незалежн*
self-determination, self determination | Selbstbestimmung* | autodétermination | autodeterminación | autodeterminazione | autodeterminação | samostanowieni* | kaderini tayin | самоопредел* | самовизначен*
autonomy | Autonomie* | autonomie | autonomía | autonomia | autonomia | autonomi* | özerk* | автоном* | автоном*
recognised, recognise, recognize, recognition | anerkenn*, anerkannt*, Anerkennung* | reconna*, reconnu* | reconoc* | riconosc* | reconhec* | uznaje, uznaj*, uzna, uznani* | tanı*, tanıma* | призна* | визна*
withdraw, withdrawal, withdrawn, pull | Rückzug*, zurückzieh*, Abzug*, abzieh*, abgezogen | retrait*, retire, retirer | retir* | ritir* | retir* | wycof* | çekil*, geri çek* | вывод, вывода, вывести, вывода, отвод* | виведен*, вивест*, відвед*, відвест*
leave, leaving, quit | austret*, Austritt*, aussteig*, Ausstieg*, verlassen | quitt*, sortie | abandon*, salida | abbandon*, uscita, uscire | deixar*, saída, abandon* | opuszcz*, wyst* | ayrıl*, terk* | выход, выйти, выхода, покин* | вихід, виходу, вийти, покин*
return, returned | Rückkehr, zurückkehr* | retour*, retourn* | regres*, retorno, volver, devol* | ritorno, ritorn* | regress*, retorn*, volta, devol* | powrót, powrotu, wróc* | geri dön* | возвращ*, вернут*, верну* | поверн*
ultimatum, deadline | Ultimat*, Frist* | ultimatum*, date limite | ultimátum, plazo* | ultimatum, scadenza | ultimat*, prazo* | ultimatum | ültimatom*, son tarih* | ультиматум*, срок* | ультиматум*, дедлайн*
threat, threatened, threatens | droh*, Bedrohung* | menac* | amenaz* | minacc* | ameaç* | zagroż*, groz*, groźb* | tehdit* | угроз*, угрож*, грозит* | загроз*, погрож*
warned, warning | warnt*, warnung*, gewarnt | avert*, mis en garde | advert*, advirti* | avvert* | advert*, alert* | ostrzeg*, ostrzeż* | uyar* | предупре*, предостер* | поперед*, застер*
sanctions, sanction | Sanktion* | sanction* | sancion* | sanzion* | sanç* | sankcj* | yaptırım* | санкци* | санкці*
frozen assets, assets | eingefroren* Vermögen*, Vermögenswert* | avoirs gelés, actifs gelés | activos congelados, activos | beni congelati, asset | ativos congelados, ativos | zamrożon* aktyw*, aktyw* | dondurulmuş varlık*, varlıklar* | замороженн* актив*, актив* | заморожен* актив*, актив*
tariff, tariffs, duties, levies | Zoll, Zölle*, Strafzöll* | droits de douane, tarif*, surtaxe* | arancel*, tarifa* | dazi, dazio, tariff* | tarifa*, tarifaço | cła, ceł, cło, cłami | gümrük vergi*, tarife* | пошлин*, тариф* | мит, мита, тариф*
trade | Handel* | commerce, commercia* | comercio, comercial* | commercio, commercial* | comércio, comercia* | handel*, handl* | ticaret* | торгов* | торг*
unfair | unfair* | injuste*, déloya* | injust*, desleal* | ingiust*, sleal* | injust*, deslea* | niesprawiedliw*, nieuczciw* | haksız*, adil olmayan | несправедлив*, нечестн* | несправедлив*, нечесн*
retaliate, retaliation, reciprocity, reciprocal | Vergeltung*, Gegenmassnahm*, Gegenmaßnahm* | représailles, riposte*, réciproc* | represalia*, recíproc*, reciprocidad | ritorsion*, rappresagli*, reciproc* | retalia*, recíproc*, reciprocidade | odwet*, wzajemnoś* | misilleme*, karşılık* | ответн* мер*, взаимност* | у відповідь, взаємн*
blackmail, coercion | Erpress*, Nötigung | chantage*, coercition | chantaje*, coerción, coacción | ricatt*, coercizion* | chantage*, coerção | szantaż* | şantaj*, zorbalık* | шантаж*, принужд* | шантаж*, примус*
consumers, importers | Verbraucher*, Importeur* | consommateur*, importateur* | consumidor*, importador* | consumator*, importator* | consumidor*, importador* | konsument*, importer* | tüketici*, ithalatçı* | потребител*, импортёр*, импортер* | споживач*, імпортер*
oil, crude | Öl, Erdöl*, Rohöl* | pétrole, pétrolièr* | petróleo, crudo | petrolio, greggio | petróleo | rop, ropa, ropy, naft* | petrol* | нефт* | нафт*
gas | Gas, Erdgas* | gaz | gas | gas | gás | gaz, gazu | gaz, doğalgaz* | газ, газа, газу | газ, газу
fuel, fuels, petrol | Treibstoff*, Kraftstoff*, Benzin* | carburant*, combustible* | combustible*, gasolina | carburant*, combustibil* | combustíve*, gasolina | paliw* | yakıt*, akaryakıt* | топлив*, горюч*, бензин* | палив*, пальн*
shortage, shortages | Mangel, Engpass*, Knappheit | pénurie* | escasez | carenz*, scarsità, penuria | escassez | brak, braki, niedobor* | kıtlık, sıkıntı* | дефицит*, нехватк* | дефіцит*, нестач*
blockade, blockaded, encircled | Blockade*, blockiert*, eingekesselt* | blocus, bloqu*, encercl* | bloque*, cercad* | blocc*, accerchiat*, assedi* | bloque*, cerco, cercad* | blokad*, oblęż*, okrąż* | abluka*, kuşat* | блокад*, окруж* | блокад*, оточ*
convoy, convoys | Konvoi* | convoi* | convoy*, caravana* | convogli*, convoglio | comboio* | konwoj* | konvoy* | конво*, колонн* | конво*, колон*
energy | Energie* | énerg*, énergétique* | energ* | energ* | energ* | energi*, energety* | enerji* | энерг* | енерг*
infrastructure | Infrastruktur* | infrastructure* | infraestructura* | infrastruttur* | infraestrutura* | infrastruktur* | altyapı* | инфраструктур* | інфраструктур*
dam | Damm, Staudamm* | barrage | presa, represa | diga | barragem, represa | tam, tama, tamy, zapor* | baraj* | плотин*, дамб*, ГЭС | гребл*, дамб*, ГЕС
flood, flooding, flooded | Flut*, Überschwemm*, überflutet* | inond*, crue* | inund* | inond*, alluvion* | inund*, enchente* | powód*, zalan*, zalew* | sel, taşkın* | затоп*, паводк*, наводн* | затоп*, повін*
climate | Klima* | climat* | clima, climátic* | clima, climatic* | clima, climátic* | klimat* | iklim* | климат* | клімат*
fossil fuels, fossil | fossil* | fossile*, énergies fossiles | fósil*, combustibles fósiles | fossil*, combustibili fossili | fósse*, combustíveis fósseis | kopaln* | fosil* | ископаем* | викопн*
emissions | Emission*, CO2 | émission* | emision* | emission* | emiss* | emisj* | emisyon* | выброс* | викид*
phase out, roadmap, road map | Ausstiegsplan*, Fahrplan* | feuille de route, sortie progressive | hoja de ruta | tabella di marcia, roadmap | mapa do caminho, roteiro | map* drogow*, harmonogram* | yol harita* | дорожн* карт* | дорожн* карт*
developing countries, developing | Entwicklungslän* | pays en développement | países en desarrollo | paesi in via di sviluppo | países em desenvolvimento | kraj* rozwijając* | gelişmekte olan | развивающ* | що розвива*
artificial intelligence, AI | Künstliche Intelligenz, künstlicher Intelligenz, KI | intelligence artificielle, IA | inteligencia artificial, IA | intelligenza artificiale, IA | inteligência artificial, IA | sztuczn* inteligencj*, AI, SI | yapay zeka*, YZ | искусственн* интеллект*, ИИ | штучн* інтелект*, ШІ
regulation, regulate, rules | Regulier*, regulier*, Regeln | régul*, réglement*, règles | regul*, reglas, normas | regol*, norme | regul*, regras, normas | regulac*, przepis*, zasad* | düzenleme*, kural* | регулир*, правил* | регулюв*, правил*
innovation | Innovation* | innovation* | innovación | innovazion* | inovação | innowac* | yenilik*, inovasyon* | инновац* | інновац*
opportunity, opportunities | Chance* | opportunité*, occasion | oportunidad* | opportunità | oportunidade* | szans*, możliwoś* | fırsat* | возможност* | можливіст*, можливост*
famine | Hungersnot* | famine | hambruna* | carestia | fome | klęsk* głodu, głód, głodu | kıtlık* | голод, голода, голоду | голод, голоду
starvation, starving, starve, hunger | Hunger, hungern, aushunger*, verhunger* | affam*, faim | hambre, inanición | fame, affamat*, inedia | fome, inanição | głod* | açlık*, aç bırak* | голод* | голод*
malnutrition | Unterernähr*, Mangelernähr* | malnutrition | desnutrición, malnutrición | malnutrizion* | desnutrição | niedożywi* | yetersiz beslenme* | недоеда* | недоїда*
aid, humanitarian | Hilfslieferung*, humanitär* | aide, humanitaire* | ayuda, humanitari* | aiuti, umanitari* | ajuda, humanitári* | pomoc, pomocy, humanitarn* | yardım*, insani | помощ*, гуманитарн* | допомог*, гуманітарн*
civilian, civilians | Zivilist*, zivil* | civil, civils, civile* | civil, civiles | civile, civili | civil, civis | cywil* | sivil* | гражданск*, мирн* жител* | цивільн*, мирн* жител*
hostage, hostages | Geisel* | otage* | rehén, rehenes | ostagg* | refé* | zakładnik* | rehine* | заложник* | заручник*
prisoners | Gefangene* | prisonnier* | prisioner*, presos | prigionier* | prisioneir*, presos | jeńc*, więźni* | esir*, mahkum*, tutsak* | пленн*, заключенн*, заключённ* | полонен*, в'язн*
prison | Gefängnis* | prison | cárcel, prisión, penal, penitenciar* | carcer*, prigione | prisão, presídio | więzien* | cezaevi*, hapis* | тюрьм* | в'язниц*, тюрм*
genocide | Völkermord*, Genozid* | génocid* | genocid* | genocidi* | genocíd* | ludobójstw* | soykırım* | геноцид* | геноцид*
massacre, massacres | Massaker* | massacre* | masacre*, matanza* | massacr*, strage | massacre* | masakr* | katliam* | резн*, массов* убийств* | різан*, масов* вбивств*
war crime, war crimes | Kriegsverbrech* | crime de guerre, crimes de guerre | crimen de guerra, crímenes de guerra | crimine di guerra, crimini di guerra | crime de guerra, crimes de guerra | zbrodni* wojenn* | savaş suç* | военн* преступл* | воєнн* злочин*
atrocities, violations, violation, violated | Gräuel*, Verletz*, Verstöß*, Verstoss* | atrocité*, violation*, viole, violé | atrocidad*, violac*, violó | atrocità, violazion*, violat* | atrocidade*, violaç*, violou | okrucieńst*, narusz*, pogwałc* | vahşet*, ihlal* | зверств*, наруш* | звірств*, поруш*
terrorist, terrorists, terrorism | Terrorist*, Terror* | terroris* | terroris* | terroris* | terroris* | terroryst*, terroryz* | terör* | террор* | терор*
fascist, Nazis | faschist*, Nazi* | fascist*, nazi* | fascist*, nazi* | fascist*, nazist* | fascist*, nazist* | faszyst*, nazist* | faşist*, nazi* | фашист*, нацист* | фашист*, нацист*
enemy, enemies, hostile | Feind*, feindlich* | ennemi* | enemig*, hostil* | nemic*, ostil* | inimig*, hostil* | wrog* | düşman* | враг*, враждебн* | ворог*, ворож*
mistake, error | Fehler*, Versehen, Irrtum* | erreur* | error, equivocación | errore, sbagli* | erro, equívoco | pomył*, błąd, błęd* | hata* | ошибк* | помилк*
accident, accidental | Unfall, versehentlich | accident* | accident* | incident* | acident* | przypadk*, wypad* | kaza* | случайн* | випадков*
deliberate, deliberately, on purpose | absichtlich*, gezielt*, vorsätzlich* | délibér*, intentionnel* | deliberad*, a propósito | deliberat*, intenzional* | deliberad*, de propósito | celow*, umyśln* | kasıtlı*, kasten | преднамерен*, умышлен*, намеренн* | навмисн*, умисн*
provocation, provocations | Provokation*, provokat* | provocation*, provocat* | provocac* | provocazion* | provocaç* | prowokac* | provokasyon* | провокац* | провокац*
targets, target | Ziel, Ziele, Zielen | cible*, cibles | objetivo, objetivos, blanco | obiettiv*, bersagl* | alvo, alvos | cele, celów, cel | hedef* | цел, цели, целей | ціл, цілі, цілей
evidence, proof | Beweis*, Beleg* | preuve* | prueba, pruebas, evidencia* | prov, prove | prova, provas, evidência* | dowod* | kanıt*, delil* | доказательств* | доказ*
baseless, groundless | haltlos*, unbegründet*, gegenstandslos* | infondé*, sans fondement | infundad*, sin fundamento | infondat*, priv* di fondamento | infundad*, sem fundamento | bezpodstawn* | asılsız*, temelsiz* | безоснователь*, беспочвен*, голословн* | безпідставн*
lie, lies, false, fabricated | Lüge*, gelogen, falsch*, erfunden | mensong*, faux, fausse* | mentira*, fals*, fabricad* | menzogn*, bugi*, fals*, falsità | mentira*, fals*, fabricad* | kłamstw*, fałsz* | yalan*, sahte* | лож, ложь, лжи, ложн*, фейк*, фальсиф* | брехн*, неправд*, фейк*, фальсиф*
hoax, con job, fraud | Schwindel*, Betrug*, Wahlbetrug* | canular, escroquerie, fraude* | farsa, engaño, fraude*, estafa | bufal*, truff*, frode, brogli* | farsa, fraude*, golpe | oszustw*, fałszerstw* | sahtekar*, hile* | мошенн*, обман*, подлог* | шахрайств*, обман*
denied, denies, deny | bestreit*, bestritt*, dement*, leugne*, weist zurück, wies zurück, zurückgewiesen | dément*, nie, nié | nieg*, negó, desmint* | nega, negat*, smentit*, smentisc* | neg, nega, negou, desment* | zaprzecz*, dementuj* | yalanla*, reddett* | отрица*, опроверг* | заперечу*, спростув*
rejected, reject, rejects, refused | ablehn*, lehnt*, abgelehnt*, weiger* | reject*, rejet*, refus* | rechaz*, neg* a | rifiut*, respin* | rejeit*, recus* | odrzuc*, odmów*, odmaw* | reddet*, geri çevir* | отверг*, отклони*, отказ* | відкину*, відхил*, відмов*
accepted, accept, accepts | akzeptier*, angenommen, zugestimmt, stimmt* zu | accept* | acept* | accett* | aceit* | zaakcept*, akcept* | kabul | приня*, согласи* | прийня*, погоди*
agreed, agree, agrees | einverstanden, geeinigt | d'accord | de acuerdo, acordó, acordaron | d'accordo, concord* | concord*, acordou | zgod*, zgadza* | anlaştı*, uzlaştı*, mutabık* | соглас* | згод*, домовил*
support, supports, supported, backed | unterstütz*, Unterstütz* | soutien*, soutenu* | apoy*, respald* | sostegno, appoggi*, sosten* | apoi*, apoio | popier*, poparci*, wspier* | destek* | поддерж* | підтрим*
welcomed, welcomes | begrüß*, begrüss* | salué*, salue | celebr*, saludó | accolt*, saluta* | saudou, saúda* | z zadowoleniem, powita* | memnuniyet* | приветств* | вітає, привіта*
condemned, condemn, condemns | verurteil* | condamn* | conden* | condann* | conden* | potępi* | kına* | осуди*, осужда* | засуди*, засуджу*
opposed, oppose, opposes | widersprach*, gegen, Widerstand | oppos* | opone*, opus*, opuso | oppost*, contrari* | opõe*, opôs*, contrári* | sprzeciw* | karşı çık* | против* | проти*
criticised, criticised, critici | kritisier*, Kritik* | critiqu* | critic* | critic* | critic* | krytyk*, skrytyk* | eleştir* | критик* | критик*
blamed, blame, blames | Schuld, beschuldig*, verantwortlich mach* | accus* | culp*, acus* | accus*, incolp* | culp*, acus* | obwini*, win* | suçla* | обвин*, винова* | звинува*, вин*
responsible, responsibility | verantwortlich*, Verantwortung* | responsab* | responsab* | responsab* | responsáve*, responsabili* | odpowiedzialn* | sorumlu* | ответственн* | відповідальн*
legal, lawful, legitimate | legal*, rechtmäßig*, rechtmässig*, legitim* | légal*, légitim* | legal*, legítim* | legal*, legittim* | legal*, legítim* | legaln*, prawowit* | meşru*, yasal* | законн*, легитимн*, правомерн* | законн*, легітимн*
illegal, unlawful, illegally, illegitimate | illegal*, rechtswidrig*, völkerrechtswidrig*, illegitim* | illégal*, illégitim* | ilegal*, ilegítim* | illegal*, illegittim* | ilega*, ilegítim* | nielegaln*, bezprawn* | yasa dışı, yasadışı*, hukuksuz*, gayrimeşru* | незаконн*, нелегитимн*, противоправн* | незаконн*, нелегітимн*, протиправн*
international law | Völkerrecht* | droit international | derecho internacional | diritto internazionale | direito internacional | praw* międzynarodow* | uluslararası hukuk* | международн* прав* | міжнародн* прав*
law | Gesetz* | loi | ley | legge | lei | ustaw* | yasa, yasası* | закон, закона, законом | закон, закону
constitution, constitutional | Verfassung*, verfassung* | constitution* | constituci* | costituzion* | constitui* | konstytuc* | anayasa* | конституц* | конституц*
court, tribunal | Gericht* | tribunal, cour | tribunal, corte, juzgad* | tribunal*, corte, giudic* | tribunal, corte | sąd, sądu, trybunał* | mahkeme*, divan* | суд, суда, суде, трибунал* | суд, суду, трибунал*
judge, judges | Richter* | juge, juges | juez, jueces, jueza | giudice, giudici | juiz, juízes | sędzi* | hakim, yargıç* | судь* | судд*
ruling, verdict, award | Urteil*, Schiedsspruch* | arrêt, verdict, jugement, sentence | fallo, sentencia, laudo | sentenza, verdetto, lodo | sentença, decisão, laudo | wyrok*, orzecz* | karar, kararı* | решени*, вердикт*, приговор* | рішен*, вердикт*, вирок*
arrest warrant | Haftbefehl* | mandat d'arrêt | orden de arresto, orden de captura | mandato d'arresto | mandado de prisão | nakaz* aresztowania | tutuklama emri, yakalama emri | ордер* на арест | ордер* на арешт
trial | Prozess* | procès | juicio | processo | julgamento | proces* | yargılama* | судебн* процесс* | судов* процес*
witch hunt | Hexenjagd | chasse aux sorcières | caza de brujas | caccia alle streghe | caça às bruxas | polowani* na czarownice | cadı avı | охот* на ведьм | полюванн* на відьом
interference, meddling | Einmischung* | ingérence* | injerencia*, intromisión | ingerenz*, interferenz* | ingerência*, interferência*, tutel* | ingerenc*, miesza* | müdahale*, karış* | вмешательств*, вмешив* | втручан*
internal, domestic | innere Angelegenheit*, inneren Angelegenheit* | affaires intérieures, interne* | asuntos internos, intern* | affari interni, intern* | assuntos internos, intern* | wewnętrzn* | iç işleri*, içişleri* | внутренн* | внутрішн*
elections, election, vote | Wahl, Wahlen, Wahl* | élection*, électoral*, scrutin | eleccion*, elecciones, comici* | elezion*, voto | eleiç*, eleitora* | wybor* | seçim* | выбор* | вибор*
results, tally | Wahlergebnis*, Ergebnis* | résultat* | resultado*, actas | risultat* | resultado*, atas | wynik* | sonuç* | результат* | результат*
referendum | Referend* | référendum* | referend* | referendum | referend* | referend* | referandum* | референдум* | референдум*
mandate, term | Mandat*, Amtszeit* | mandat | mandato | mandato | mandato | mandat*, kadencj* | görev süresi* | мандат*, полномочи*, срок* | мандат*, повноважен*, термін*
government | Regierung* | gouvernement* | gobierno* | governo, governi | governo* | rząd* | hükümet* | правительств* | уряд*
president | Präsident* | président* | president* | president* | president* | prezydent* | cumhurbaşkan*, başkan* | президент* | президент*
sell, sale | verkauf* | vend*, vente | vend*, venta | vend*, vendita | vend*, venda | sprzed* | satıl*, satış* | прода* | прода*
buy, purchase | kauf* | achat, achet* | compr* | compr*, acquist* | compr* | kupi*, zakup* | satın al* | купи*, покуп* | купи*, купів*
minerals, rare earth, resources | Rohstoff*, seltene Erden, Bodenschätz* | minerai*, minéra*, terres rares, ressources | minerales, tierras raras, recursos | minerali, terre rare, risorse | minerais, terras raras, recursos | minerał*, metal* ziem rzadkich, surowc* | maden*, nadir toprak* | минерал*, редкозем*, полезн* ископаем*, ресурс* | мінерал*, рідкісноземел*, копалин*, ресурс*
investment, invest | Investition*, investier* | invest* | inversi*, invert* | invest* | invest* | inwest* | yatırım* | инвести* | інвести*
NATO membership, join NATO | Nato Mitgliedschaft*, Nato Beitritt* | adhésion à l'Otan | adhesión a la Otan, ingreso en la Otan | adesione alla Nato, ingresso nella Nato | adesão à Otan, adesão à Nato | członkostw* w NATO | NATO üyeli* | член* в НАТО, вступлен* в НАТО | член* в НАТО, вступ* до НАТО
enlargement, expansion | Erweiter*, Osterweiter* | élargissement*, expansion | ampliación, expansión | allargament*, espansion* | expansão, alargamento | rozszerz* | genişle* | расшир* | розшир*
membership, join, member | Mitglied*, Beitritt* | adhésion, membre* | adhesión, miembro* | adesion*, membr* | adesão, membro* | członk* | üye* | член*, вступлен*, вступит* | член*, вступ*
neutral, neutrality | neutral*, Neutral* | neutr* | neutra* | neutral* | neutr* | neutraln* | tarafsız* | нейтрал* | нейтрал*
defensive, defence, defense, defend | Verteidig*, verteidig* | défens*, défend* | defens*, defiend* | difes*, difend* | defes*, defend* | obron*, broni* | savunma* | оборон*, защи* | оборон*, захи*
alliance, allies | Bündnis*, Verbündet* | alliance*, allié* | alianza*, aliad* | alleanz*, alleat* | aliança*, aliad* | sojusz* | ittifak*, müttefik* | альянс*, союзник* | альянс*, союзник*
root causes | Grundursache*, Ursachen | causes profondes | causas profundas, causas de fondo | cause profonde | causas profundas, causas raiz | pierwotn* przyczyn*, przyczyn* | temel neden*, kök neden* | первопричин*, коренн* причин* | першопричин*, корінн* причин*
relations, ties | Beziehungen, Verhältnis | relations, liens | relaciones, vínculos, lazos | relazion*, rapporti, legami | relaç*, laços | relacj*, stosunk* | ilişki* | отношени* | відносин*, стосунк*
normalise, normalize, normalisation, restored | normalisier* | normalis*, rétabli* | normaliz*, restable* | normalizz*, ristabil* | normaliz*, restabele* | normaliz* | normalleş* | нормализ*, восстанов* | нормаліз*, віднов*
cooperation | Zusammenarbeit, Kooperation* | coopération | cooperación | cooperazion* | cooperação | współprac* | iş birliği*, işbirliği* | сотрудничеств* | співпрац*, співробітництв*
agents, spies, intelligence | Geheimdienst*, Agent*, Spion* | renseignement*, agents, espion* | inteligencia, agentes, espía* | intelligence, servizi segreti, spie | inteligência, agentes, espiões | wywiad*, agent*, szpieg* | istihbarat*, ajan* | разведк*, агент*, спецслужб* | розвідк*, агент*, спецслужб*
deported, deportation, deport, expelled | abgeschoben*, Abschieb*, abschieb*, deport* | expuls*, déport* | deport*, expuls* | deport*, espuls*, rimpatri* | deport*, expuls* | deport*, wydal* | sınır dışı* | депорт*, выслан*, высыл* | депорт*, вислан*
migrants, migration | Migrant*, Migration* | migra* | migra*, inmigra* | migra*, immigra* | migra*, imigra* | migra*, imigra* | göçmen*, göç | мигра*, мигрант* | мігра*, мігрант*
asylum, refugees | Asyl*, Flüchtling* | asile, réfugié* | asilo, refugiad* | asilo, rifugiat*, profug* | asilo, refugiad* | azyl*, uchodź* | sığınma*, mülteci* | убежищ*, беженц* | притул*, біженц*
safe | sicher | sûr, sûrs, sûre | segur* | sicur* | segur* | bezpieczn* | güvenli* | безопасн* | безпечн*
alien enemies | feindliche Ausländer*, ausländische Feinde, Alien Enemies | ennemis étrangers | enemigos extranjeros | nemici stranieri | inimigos estrangeiros | wrog* cudzoziemc* | yabancı düşman* | враждебн* иностран*, иностранн* враг* | ворож* інозем*, іноземн* ворог*
integrate, integrated, integration | integrier*, Integration*, eingliedern | intégr* | integra* | integra* | integra* | integra*, włącz* | entegr*, katıl* | интегр*, включ* | інтегр*
individually, individual, one by one | einzeln* | individuel*, un par un | individual*, uno por uno | individual*, uno per uno | individual*, um a um | indywidualn*, pojedyncz* | tek tek, bireysel* | индивидуальн*, по одному | індивідуальн*, поодин*
patience | Geduld* | patience | paciencia | pazienza | paciência | cierpliwoś* | sabır*, sabrı* | терпени* | терпін*
surrender, capitulation | Kapitul*, ergeben | capitul*, rendre, reddition | capitul*, rendir*, rendición | capitol*, resa, arres* | capitul*, rend* | kapitul* | teslim* | капитул*, сда* | капітул*, здат*
victory, win | Sieg, Sieges, gesiegt | victoire | victoria | vittori* | vitóri* | zwycięst* | zafer* | побед* | перемог*
defeat, losses, lost | Niederlage, Verlust*, verloren | défaite, perte*, perdu* | derrota*, pérdida*, perdi* | sconfitt*, perdit*, pers* | derrota*, perda*, perd* | porażk*, strat*, straci* | yenilgi*, kayıp*, kayb* | поражен*, потер*, потеря* | поразк*, втрат*
elimination, killed, assassinated, murder | ermord*, Mord, Attentat* | assassin*, meurtre* | asesin* | assassin*, omicidi* | assassin* | zamach*, zabój*, zamord* | suikast*, cinayet* | убий*, покушен* | вбивств*, замах*
poison, poisoned, poisoning | vergift*, Gift* | empoison* | envenen* | avvelen* | envenen* | otru* | zehir* | отрав* | отру*
independent investigation, investigation, investigate | Untersuch*, Ermittl* | enquête* | investiga* | indagin*, inchiest* | investiga* | śledztw*, dochodzen* | soruşturma* | расслед* | розслід*
violent, violence | Gewalt* | violen* | violen* | violen* | violên*, violent* | przemoc* | şiddet* | насили* | насил*
refugees camp, settlers, settlements | Siedler*, Siedlung* | colon, colons, colonie* | colono*, asentamiento* | coloni, insediament* | colono*, assentamento* | osadni*, osiedl* | yerleşim*, yerleşimci* | поселен* | поселен*
state, states | Staat, Staaten | état, états | estado, estados | stato, stati | estado, estados | państw* | devlet* | государств* | держав*
two states, two-state | Zweistaatenl*, zwei Staaten | deux états | dos estados | due stati | dois estados | dwa państwa, dwóch państw | iki devlet* | два государств*, двух государств | дві держав*, двох держав
statehood, palestinian state | palästinensisch* Staat*, Staat Palästina | état palestinien, état de Palestine | estado palestino | stato palestinese, stato di Palestina | estado palestino | państw* palestyń* | Filistin devlet* | палестинск* государств* | палестинськ* держав*
reward | Belohn* | récompens* | recompens*, premi* | ricompens*, premi* | recompens*, premi* | nagrod* | ödül* | наград*, поощр* | нагород*
corridor, route | Korridor*, Route | corridor*, route | corredor, ruta | corridoio, rotta | corredor, rota | korytarz*, tras* | koridor*, güzergah* | коридор*, маршрут* | коридор*, маршрут*
plan, proposal, proposals | Vorschlag*, Vorschläge* | proposition* | propuesta* | propost* | proposta* | propozycj* | öneri*, teklif* | предложен* | пропозиц*
provisional, temporary | vorübergehend*, vorläufig* | provisoire*, temporaire* | temporal*, provisional* | temporane*, provvisori* | temporári*, provisóri* | tymczasow* | geçici* | временн* | тимчасов*
holiday, Easter | Ostern, Oster* | Pâques, pascale | Pascua | Pasqua, pasqual* | Páscoa | Wielkanoc*, wielkanocn* | Paskalya | Пасх*, пасхальн* | Великдень, великодн*
Victory Day, May 9 | Tag des Sieges, 9. Mai | jour de la Victoire, 9 mai | día de la Victoria, 9 de mayo | giorno della Vittoria, 9 maggio | dia da Vitória, 9 de maio | dzień zwycięstwa, 9 maja | zafer günü, 9 mayıs | день победы, 9 мая | день перемоги, 9 травня
memorandum | Memorand* | mémorandum | memorand* | memorand* | memorando* | memorand* | muhtıra*, memorandum* | меморандум* | меморандум*
delegation | Delegation* | délégation* | delegac* | delegazion* | delegaç* | delegacj* | heyet* | делегац* | делегац*
progress | Fortschritt* | progrès | progreso*, avances | progress*, passi avanti | progresso*, avanços | postęp* | ilerleme* | прогресс* | прогрес*
breakthrough | Durchbruch* | percée* | gran avance | svolta | grande avanço | przełom* | atılım*, dönüm nokta* | прорыв* | прорив*
difficult, tense, complicated | schwierig*, angespannt* | difficile*, tendu* | difícil*, tens* | difficil*, tes* | difíc*, tens* | trudn*, napię* | zor, zorlu, gergin* | трудн*, сложн*, тяжел*, тяжёл* | складн*, важк*
constructive, substantive, businesslike | konstruktiv*, sachlich* | constructi* | constructiv* | costruttiv* | construtiv* | konstruktywn*, rzeczow* | yapıcı* | конструктивн*, содержательн*, делов* | конструктивн*, змістовн*, діловит*
failed, collapse | gescheitert*, scheiter* | échou*, échec | fracas* | fallit*, falliment* | fracass* | fiask*, nieudan* | başarısız* | провал*, сорва* | провал*, зірва*
unacceptable, inadmissible | inakzeptab*, unannehmbar* | inacceptable* | inaceptable*, inadmisible* | inaccettabil* | inaceitáve*, inadmissíve* | niedopuszczaln*, nie do przyjęcia | kabul edilemez* | неприемлем*, недопустим* | неприйнятн*, неприпустим*
impossible, unrealistic | unmöglich*, unrealistisch* | impossible*, irréalist* | imposible* | impossibil*, irrealistic* | impossíve* | niemożliw*, nierealn* | imkânsız*, imkansız* | невозможн*, нереал* | неможлив*, нереал*
necessary, need, needed | nötig*, notwendig*, erforderlich* | nécessair*, besoin | necesari*, necesit* | necessari*, bisogn* | necessári*, precis* | koniecz*, potrzebn* | gerekli*, gerek* | необходим*, нужн*, нужен | необхідн*, потрібн*
right, rights | Recht, Rechte | droit, droits | derecho, derechos | diritto, diritti | direito, direitos | prawo, prawa | hak, hakkı*, hakları* | право, права, прав | право, права, прав
historical, historic | historisch* | historique* | históric* | storic* | históric* | historyczn* | tarihi*, tarihsel* | историческ* | історичн*
regrettable, regret | bedauer* | regrett* | lament* | deplor*, rammaric* | lament* | ubolew*, pożałowa* | üzücü*, üzüntü* | сожален* | жаль, шкод*
concern, concerned | besorgt*, Besorgnis* | inqui*, préoccup* | preocup* | preoccup* | preocup* | zaniepokoj*, obaw* | endişe*, kaygı* | обеспоко*, озабочен* | занепоко*, стурбован*
crisis | Krise* | crise* | crisis | crisi | crise* | kryzys* | kriz* | кризис* | криз*
escalation | Eskalation*, eskalier* | escalade* | escalada* | escalation | escalada* | eskalac* | tırman* | эскалац* | ескалац*
stop, end | beend*, Ende, stopp* | arrêt*, cesser, cesse, fin, mettre fin | cese, cesar, detener*, poner fin, fin | fermare, cessar*, porre fine, fine | parar, cessar, pôr fim, fim | zakończ*, przerw*, koniec | son ver*, durdur*, bitir* | прекра*, остано*, конец, завершен* | припин*, зупин*, завершен*
immediately | sofort*, unverzüglich | immédiat* | inmediat*, de inmediato | immediat* | imediat* | natychmiast* | derhal, hemen | немедлен* | негайн*
ready, willing | bereit | prêt, prête, prêts | dispuest*, listo | pront*, dispost* | pront*, dispost* | gotow* | hazır* | готов* | готов*
decision | Entscheidung* | décision* | decisión, decisiones | decision* | decisão, decisões | decyzj* | karar* | решени* | рішен*
report | Bericht* | rapport | informe, reporte | rapporto, relazione | relatório | raport* | rapor* | доклад*, отчёт*, отчет* | звіт*, доповід*
hope, hopes | hoff* | espoir*, espèr* | espera*, esperanza* | speranz*, sper* | esperança*, espera* | nadziej* | umut*, umud* | надежд*, надее* | надія, надію, сподіва*
nothing | nichts | rien | nada | niente, nulla | nada | nic | hiçbir şey | ничего | нічого
civil war | Bürgerkrieg* | guerre civile | guerra civil | guerra civile | guerra civil | wojn* domow* | iç savaş* | гражданск* войн* | громадянськ* війн*
coup | Putsch*, Staatsstreich* | coup d'état, putsch* | golpe de estado, golpe, golpista* | golpe, colpo di stato | golpe, golpista* | zamach* stanu, pucz* | darbe* | переворот*, путч* | переворот*, путч*
mercenaries | Söldner* | mercenair* | mercenari* | mercenari* | mercenári* | najemni* | paralı asker* | наёмник*, наемник* | найман*
rebels, militia | Rebell*, Miliz* | rebelle*, milice* | rebelde*, milicia* | ribell*, milizi* | rebelde*, milícia* | rebeliant*, bojówk* | isyancı*, milis* | повстан*, ополчен*, боевик* | повстан*, бойовик*, ополчен*
cyberattack | Cyberangriff*, Hackerangriff* | cyberattaque* | ciberataque* | attacco informatico, cyberattacc* | ciberataque*, ataque hacker | cyberatak* | siber saldırı* | кибератак* | кібератак*
pipeline | Pipeline*, Nord Stream | gazoduc*, oléoduc* | gasoducto*, oleoducto* | gasdott*, oleodott* | gasoduto*, oleoduto* | gazociąg*, rurociąg* | boru hattı* | трубопровод*, газопровод* | трубопровод*, газопровод*
cable, cables | Kabel*, Seekabel* | câble* | cable* | cav* sottomarin*, cavi | cabo*, cabos | kabl*, kabel* | kablo* | кабел* | кабел*
Russian | russisch* | russe, russes | rus* | russ* | russ* | rosyjsk* | Rus | российск*, русск*, россиян* | російськ*, росіян*
Ukrainian | ukrainisch* | ukrainien* | ucrani* | ucrain* | ucranian* | ukraińsk* | Ukraynalı* | украинск*, украинц* | українськ*, українц*
American, US | amerikanisch*, US, USA | américain*, états unis | estadounidense*, norteamerican*, EE UU, EEUU | american*, statunitens*, Usa | american*, norte-american*, norte american*, EUA | amerykańsk*, USA | Amerikalı*, Amerikan, ABD | американск*, США | американськ*, США
European | europäisch* | européen* | europe* | europe* | europe* | europejsk* | Avrupalı*, Avrupa | европейск* | європейськ*
Chinese | chinesisch* | chinois* | chin* | cines* | chines* | chińsk* | Çinli* | китайск* | китайськ*
Israeli | israelisch* | israélien* | israelí, israelíes | israelian* | israelens* | izraelsk* | İsrailli* | израильск* | ізраїльськ*
Palestinian, Palestinians | palästinensisch*, Palästinenser* | palestinien* | palestin* | palestines* | palestin* | palestyńsk*, Palestyńczy* | Filistinli* | палестинск*, палестинц* | палестинськ*, палестинц*
Iranian | iranisch* | iranien* | iraní, iraníes | irani* | iranian* | irańsk* | İranlı* | иранск* | іранськ*
Syrian | syrisch* | syrien* | siri* | sirian* | síri* | syryjsk* | Suriyeli* | сирийск* | сирійськ*
Turkish | türkisch* | turc, turcs, turque* | turc* | turc* | turc* | tureck* | Türk* | турецк* | турецьк*
Polish | polnisch* | polonais* | polac* | polacc* | polones* | polsk* | Polonyalı* | польск* | польськ*
German | deutsch* | allemand* | aleman* | tedesc* | alem* | niemieck* | Alman* | немецк*, германск* | німецьк*
French | französisch* | français* | frances* | frances* | frances* | francusk* | Fransız* | французск* | французьк*
British | britisch* | britannique* | británic* | britannic* | britânic* | brytyjsk* | İngiliz* | британск* | британськ*
Venezuelan, Venezuelans | venezolanisch*, Venezolaner* | vénézuélien* | venezolan* | venezuelan* | venezuelan* | wenezuelsk* | Venezuelalı* | венесуэльск* | венесуельськ*
Brazilian | brasilianisch* | brésilien* | brasileñ* | brasilian* | brasileir* | brazylijsk* | Brezilyalı* | бразильск* | бразильськ*
Indian | indisch* | indien* | indio, india, indios | indian* | indian* | indyjsk* | Hint, Hindistanlı* | индийск* | індійськ*
Pakistani | pakistanisch* | pakistanais* | pakistaní, pakistaníes | pakistan* | paquistanes* | pakistańsk* | Pakistanlı* | пакистанск* | пакистанськ*
North Korean, North Korea | nordkoreanisch*, Nordkorea* | nord coréen*, nord-coréen* | norcorean* | nordcorean*, nord corean* | norte coreano* | północnokoreańsk* | Kuzey Koreli* | северокорейск*, корейск* | північнокорейськ*
Armenian | armenisch* | arménien* | armeni* | armen* | armêni*, armén* | armeńsk*, ormiańsk* | Ermeni* | армянск* | вірменськ*
Azerbaijani | aserbaidschanisch* | azerbaïdjanais*, azéri* | azerbaiyan* | azerbaigian*, azer* | azerbaijan* | azerbejdżańsk* | Azerbaycanlı* | азербайджанск* | азербайджанськ*
Danish | dänisch* | danois* | danes* | danes* | dinamarques* | duńsk* | Danimarkalı* | датск* | данськ*
Kurdish, Kurdish-led | kurdisch* | kurde* | kurd* | curd* | curd* | kurdyjsk* | Kürt* | курдск*, курдов | курдськ*
Lebanese | libanesisch* | libanais* | libanes* | libanes* | libanes* | libańsk* | Lübnanlı* | ливанск* | ліванськ*
Sudanese | sudanesisch* | soudanais* | sudanes* | sudanes* | sudanes* | sudańsk* | Sudanlı* | суданск* | суданськ*
Belarusian | belarussisch*, belarusisch* | biélorusse*, bélarusse* | bieloruso* | bieloruss* | bielorruss* | białorusk* | Belaruslu* | белорусск*, беларус* | білоруськ*
Kakhovka | Kachowka* | Kakhovka | Kajovka, Kajovka | Kakhovka | Kakhovka | Kachow* | Kahovka* | Каховск*, Каховк* | Каховськ*, Каховк*, Каховц*
Greenland | grönländisch* | groenlandais* | groenlandés* | groenlandes* | groenlandês* | grenlandzk* | Grönlandlı* | гренландск* | гренландськ*
Crimea | Krim | Crimée | Crimea | Crimea | Crimeia | Krym* | Kırım* | Крым* | Крим*
tariff, duties | Zollsatz* | droits de, droits d, ces droits, surtaxe* | gravamen* | sovrattass* | taxaç*, sobretaxa* | stawk* celn* | ek vergi* | ставк* пошлин* | ставк* мит*
anti-coercion | Antizwangs*, Anti Coercion | anticoercition, anti coercition | anticoerción, anti coerción | anti coercizione, anticoercizione | anticoerção, anti coerção | przeciw przymusowi | zorlamaya karşı | против принуждения | протидії примусу
intimidation, threats | Einschüchter* | intimidation* | intimidac* | intimidazion* | intimidaç* | zastrasz* | yıldırma* | запугив* | залякув*
understandings | Verständigung* | entente, ententes | entendimiento* | intese | entendiment* | porozumienia | mutabakatlar* | понимани*, договоренности | порозумінн*
democratic | demokratisch* | démocratique* | democrátic* | democratic* | democrátic* | demokratyczn* | demokratik | демократич* | демократич*
invoked, invoke | berief* | invoqu* | invoc* | invocat* | invoc* | powoła* | başvur* | сослал*, ссылал* | посила*, послав*
craters | Krater* | cratère* | cráter* | crateri | cratera* | krater* | krater* | воронк* | вирв*
assess, assessment | einschätz*, bewert* | évalu* | evalu* | valutare, valutazion* | avalia* | ocen* | değerlendir* | оценк*, оценить | оцін*
stray, lost course | verirrt* | égaré* | extraviad* | smarrit* | perdid* | zbłąkan*, zboczy* z kursu | rotadan çık* | сбившихся с курса | збилися з курсу
ban, banned | Verbot*, verboten | interdi* | prohib* | vietat*, divieto | proib* | zakaz* | yasak* | запрет*, запрещ* | заборон*
embargo | Embargo* | embargo* | embargo* | embargo | embargo* | embargo | ambargo* | эмбарго | ембарго
parliament | Parlament*, Bundestag* | parlement* | parlament* | parlament* | parlament* | parlament*, Sejm* | parlamento*, Meclis* | парламент*, Госдум* | парламент*, Рад*
vaccine, vaccines | Impf* | vaccin* | vacuna* | vaccin* | vacina* | szczepi*, szczepion* | aşı* | вакцин* | вакцин*
children | Kinder* | enfant* | niño*, menores | bambin*, minori | criança* | dziec*, dzieci* | çocuk* | дет, дети, детей | діти, дітей
abducted, kidnapped | entführ*, verschlepp* | enlev*, kidnapp* | secuestr* | rapit*, rapiment*, sequestr* | sequestr*, raptad* | porwa*, uprowadz* | kaçır* | похи* | викрад*
`;
