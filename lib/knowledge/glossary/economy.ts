/** Trade, sanctions, energy, money. Rows as `table.ts` says. */
export const ECONOMY = `
frozen assets, assets | eingefroren* Vermögen*, Vermögenswert* | avoirs gelés, actifs gelés | activos congelados, activos | beni congelati, asset | ativos congelados, ativos | zamrożon* aktyw*, aktyw* | dondurulmuş varlık*, varlıklar* | замороженн* актив*, актив* | заморожен* актив*, актив*
tariff, tariffs, duties, levies | Zoll, Zölle*, Strafzöll* | droits de douane, tarif*, surtaxe* | arancel*, tarifa* | dazi, dazio, tariff* | tarifa*, tarifaço | cła, ceł, cło, cłami | gümrük vergi*, tarife* | пошлин*, тариф* | мит, мита, тариф*
trade, trading | Handel* | commerce, commercia* | comercio, comercial* | commercio, commercial* | comércio, comercia* | handel*, handl* | ticaret* | торгов* | торг*
retaliate, retaliation, reciprocity, reciprocal | Vergeltung*, Gegenmassnahm*, Gegenmaßnahm* | représailles, riposte*, réciproc* | represalia*, recíproc*, reciprocidad | ritorsion*, rappresagli*, reciproc* | retalia*, recíproc*, reciprocidade | odwet*, wzajemnoś* | misilleme*, karşılık* | ответн* мер*, взаимност* | у відповідь, взаємн*
blackmail, coercion | Erpress*, Nötigung | chantage*, coercition | chantaje*, coerción, coacción | ricatt*, coercizion* | chantage*, coerção | szantaż* | şantaj*, zorbalık* | шантаж*, принужд* | шантаж*, примус*
consumers, importers, consumer | Verbraucher*, Importeur* | consommateur*, importateur* | consumidor*, importador* | consumator*, importator* | consumidor*, importador* | konsument*, importer* | tüketici*, ithalatçı* | потребител*, импортёр*, импортер* | споживач*, імпортер*
oil, crude | Öl, Erdöl*, Rohöl* | pétrole, pétrolièr* | petróleo, crudo | petrolio, greggio | petróleo | rop, ropa, ropy, naft* | petrol* | нефт* | нафт*
gas | Gas, Erdgas* | gaz | gas | gas | gás | gaz, gazu | gaz, doğalgaz* | газ, газа, газу | газ, газу
fuel, fuels, petrol | Treibstoff*, Kraftstoff*, Benzin* | carburant*, combustible* | combustible*, gasolina | carburant*, combustibil* | combustíve*, gasolina | paliw* | yakıt*, akaryakıt* | топлив*, горюч*, бензин* | палив*, пальн*
shortage, shortages | Mangel, Engpass*, Knappheit | pénurie* | escasez | carenz*, scarsità, penuria | escassez | brak, braki, niedobor* | kıtlık, sıkıntı* | дефицит*, нехватк* | дефіцит*, нестач*
energy | Energie* | énerg*, énergétique* | energ* | energ* | energ* | energi*, energety* | enerji* | энерг* | енерг*
infrastructure | Infrastruktur* | infrastructure* | infraestructura* | infrastruttur* | infraestrutura* | infrastruktur* | altyapı* | инфраструктур* | інфраструктур*
fossil fuels, fossil | fossil* | fossile*, énergies fossiles | fósil*, combustibles fósiles | fossil*, combustibili fossili | fósse*, combustíveis fósseis | kopaln* | fosil* | ископаем* | викопн*
emissions | Emission*, CO2 | émission* | emision* | emission* | emiss* | emisj* | emisyon* | выброс* | викид*
phase out, roadmap, road map | Ausstiegsplan*, Fahrplan* | feuille de route, sortie progressive | hoja de ruta | tabella di marcia, roadmap | mapa do caminho, roteiro | map* drogow*, harmonogram* | yol harita* | дорожн* карт* | дорожн* карт*
developing countries, developing, developed | Entwicklungslän* | pays en développement | países en desarrollo | paesi in via di sviluppo | países em desenvolvimento | kraj* rozwijając* | gelişmekte olan | развивающ* | що розвива*
artificial intelligence, AI | Künstliche Intelligenz, künstlicher Intelligenz, KI | intelligence artificielle, IA | inteligencia artificial, IA | intelligenza artificiale, IA | inteligência artificial, IA | sztuczn* inteligencj*, AI, SI | yapay zeka*, YZ | искусственн* интеллект*, ИИ | штучн* інтелект*, ШІ
regulation, regulate, rules | Regulier*, regulier*, Regeln | régul*, réglement*, règles | regul*, reglas, normas | regol*, norme | regul*, regras, normas | regulac*, przepis*, zasad* | düzenleme*, kural* | регулир*, правил* | регулюв*, правил*
innovation | Innovation* | innovation* | innovación | innovazion* | inovação | innowac* | yenilik*, inovasyon* | инновац* | інновац*
opportunity, opportunities | Chance* | opportunité*, occasion | oportunidad* | opportunità | oportunidade* | szans*, możliwoś* | fırsat* | возможност* | можливіст*, можливост*
sell, sale, sales | verkauf* | vend*, vente | vend*, venta | vend*, vendita | vend*, venda | sprzed* | satıl*, satış* | прода* | прода*
buy, purchase, purchases | kauf* | achat, achet* | compr* | compr*, acquist* | compr* | kupi*, zakup* | satın al* | купи*, покуп* | купи*, купів*
minerals, rare earth, resources, mineral | Rohstoff*, seltene Erden, Bodenschätz* | minerai*, minéra*, terres rares, ressources | minerales, tierras raras, recursos | minerali, terre rare, risorse | minerais, terras raras, recursos | minerał*, metal* ziem rzadkich, surowc* | maden*, nadir toprak* | минерал*, редкозем*, полезн* ископаем*, ресурс* | мінерал*, рідкісноземел*, копалин*, ресурс*
investment, invest | Investition*, investier* | invest* | inversi*, invert* | invest* | invest* | inwest* | yatırım* | инвести* | інвести*
pipeline, pipelines | Pipeline*, Nord Stream | gazoduc*, oléoduc* | gasoducto*, oleoducto* | gasdott*, oleodott* | gasoduto*, oleoduto* | gazociąg*, rurociąg* | boru hattı* | трубопровод*, газопровод* | трубопровод*, газопровод*
cable, cables | Kabel*, Seekabel* | câble* | cable* | cav* sottomarin*, cavi | cabo*, cabos | kabl*, kabel* | kablo* | кабел* | кабел*
tariff, duties | Zollsatz* | droits de, droits d, ces droits, surtaxe* | gravamen* | sovrattass* | taxaç*, sobretaxa* | stawk* celn* | ek vergi* | ставк* пошлин* | ставк* мит*
embargo | Embargo* | embargo* | embargo* | embargo | embargo* | embargo | ambargo* | эмбарго | ембарго
economic, economy, economies | wirtschaft*, ökonomisch* | économi* | económic*, economía* | economic*, economia | económic*, economia | gospodar*, ekonomi* | ekonomi* | экономи* | економі*
export, exports, exported, exporting | Export*, Ausfuhr* | export* | export* | esport*, export* | export* | eksport* | ihrac* | экспорт*, вывоз* | експорт*, вивез*
import, imports, imported, bought | Import*, Einfuhr* | import* | import* | import* | import* | import* | ithal* | импорт*, ввоз* | імпорт*, ввез*, ввіз
price, prices, cost, costs, expensive, pricing | Preis*, Kosten, kostet*, teuer* | prix, coût* | precio*, coste*, costo* | prezz*, cost* | preço*, custo* | cen, ceny, cenę, cenom, koszt* | fiyat*, maliyet* | цен, цены, цена, цене, стоимост*, стоит | цін, ціни, ціна, варт*, кошту*
market, markets | Markt*, Märkte* | marché* | mercado* | mercat* | mercado* | ryn* | pazar, pazarı*, piyasa* | рынк*, рынок | ринк*, ринок
company, companies, firm, firms | Unternehmen*, Firma, Firmen, Konzern* | entreprise*, société, sociétés | empresa*, compañía* | aziend*, impres*, società | empresa* | firm*, spół* | şirket* | компани* | компані*
frozen, freeze, immobilised | eingefroren*, einfrier*, festgesetzt* | gelé, gelés, gelée*, geler, immobilisé* | congela* | congela* | congela* | zamroż*, zamraż* | dondur* | заморож*, замораж* | заморож*
central bank | Zentralbank* | banque centrale | banco central | banca centrale | banco central | bank* centraln* | merkez bankası* | центробанк*, центральн* банк* | центробанк*, центральн* банк*
reparations loan | Reparationsdarlehen*, Reparationskredit* | prêt de réparation* | préstamo de reparaci* | prestito di riparazion* | empréstimo de reparaç* | pożyczk* reparacyjn* | tazminat kredi* | репарационн* кредит* | репараційн* кредит*, репараційн* позик*
assets, wealth | Vermögen*, Guthaben, Staatsgeld* | avoirs, actifs | fondos | beni, asset*, attivi | - | majątk* | varlık* | имуществ* | майн*
refinery, refineries, depot, depots | Raffinerie* | raffinerie* | refinería* | raffineri* | refinaria* | rafineri* | rafineri* | НПЗ, нефтеперераб*, нефтебаз* | НПЗ, нафтоперероб*, нафтобаз*
water, river, rivers | Wasser*, Fluss*, Flüsse* | eau, fleuve*, rivière* | agua, río* | acqua, fiume* | água, rio, rios | wod, wody, wodę, rzek* | su, suyu*, nehir*, nehr* | вод, воды, воду, водн*, рек, реки, река | вод, води, воду, водн*, річк*
grain, wheat | Getreide*, Weizen* | céréal*, blé | grano*, cereal*, trigo | grano, cereal* | grão*, cerea*, trigo | zboż*, pszenic* | tahıl*, buğday* | зерн*, пшениц* | зерн*, пшениц*
food | Lebensmittel*, Nahrung* | aliment*, nourriture | alimento*, comida | cibo, aliment* | aliment*, comida | żywnoś* | gıda*, yiyecek* | продовольств*, еды, еда, пищ* | продовольч*, їжа, їжі, харч*
fertiliser, fertilisers | Dünger*, Düngemittel* | engrais | fertilizant* | fertilizzant* | fertilizant* | nawoz* | gübre* | удобрен* | добрив*
chips, chip, semiconductors | Chip*, Halbleiter* | puce, puces, semi-conducteur* | chip*, semiconductor* | chip, semiconduttor* | chip, chips, semicondutor* | czip*, chip*, półprzewodnik* | çip*, yarı iletken* | чип, чипы, чипов, чипами, полупроводник* | чип, чипи, чипів, напівпровідник*
loan, loans | Kredit*, Darlehen* | emprunt* | préstamo*, crédito* | prestit* | empréstimo* | pożycz*, kredyt* | kredi* | кредит*, заём, займ* | кредит*, позик*
money, funds, funding, fund | Geld, Gelder*, Finanzmittel* | argent, fonds, financement* | dinero, financiaci* | denaro, soldi, fondi, finanziament* | dinheiro, fundos, financiament* | pieni*, fundusz*, finansow* | para, fonlar*, finansman* | деньг*, денег, средств, средства, финансир* | гро*, коштів, кошти, фінансув*
pay, pays, paid, payment, payments | zahl*, bezahl*, Zahlung* | payer, paie*, payé*, paiement* | pagar*, paga, pagan, pago*, pagad* | pagare, paga*, pagament* | pagar*, paga, pagam, pagament* | płac*, zapłac*, płatnoś* | öde* | платит*, плат*, оплат*, выплат* | плат*, сплач*, сплат*, виплат*
mutual, mutually | gegenseitig*, wechselseitig* | mutuel*, réciproque* | mutuo, mutua, mutuamente | reciproc*, mutuo, mutua | mútuo, mútua, mutuamente | wzajemn* | karşılıklı* | взаимн*, обоюдн* | взаємн*, обопільн*
staff, employees, workers, personnel, staffing | Mitarbeiter*, Personal, Beschäftigte*, Angestellte* | personnel*, employés, salarié*, employé | personal, emplead*, trabajador* | personale, dipendent*, lavorator* | funcionári*, trabalhador*, pessoal | pracowni*, personel* | çalışan*, personel* | сотрудник*, персонал*, работник* | співробітник*, персонал*, працівник*
cargo, freight | Fracht, Ladung, Ladungen | cargaison*, fret | carga, cargas, cargamento* | carico, carichi | carga, cargas | ładun* | kargo*, yük, yükü | груз, груза, грузы, грузов | вантаж*
revenge, retaliation | Rache, Vergeltung*, rächen | vengeance, venger, représailles, riposte* | venganza, vengar*, represalia* | vendetta, vendica*, ritorsion*, rappresagli* | vingança, vingar*, represália* | zemst*, odwet* | intikam*, misilleme* | месть, мести, возмезди*, отомст* | помст*, відплат*
diesel | Diesel, Dieselkraftstoff*, Dieselöl* | gazole, diesel | diésel, gasóleo, gasoil | gasolio, diesel | diesel, gasóleo | diesel*, oleju napędow*, olej napędow* | mazot*, dizel* | дизел*, дизтоплив* | дизел*, дизпаливо
secondary | sekundär* | secondaire* | secundari* | secondari* | secundári* | wtórn* | ikincil* | вторичн* | вторинн*
rare earths, rare earth | Seltene* Erden, seltenen Erden, seltene Erden | terres rares | tierras raras | terre rare | terras raras | metal* ziem rzadkich, pierwiastk* ziem rzadkich, ziem rzadkich | nadir toprak* | редкозем* | рідкозем*
fentanyl | Fentanyl* | fentanyl | fentanilo | fentanyl, fentanil | fentanil | fentanyl* | fentanil* | фентанил* | фентаніл*
lease, leased, rent | pachten, Pacht*, verpacht* | bail, location, loué* | arrend*, alquil* | affitt*, locazion* | arrend*, alug* | dzierżaw* | kiralama*, kirala* | аренд* | оренд*
dollars, dollar | Dollar* | dollar* | dólar* | dollar* | dólar* | dolar* | dolar* | доллар* | долар*
tax, taxes, taxpayer, taxpayers | Steuern, Steuer, Steuerzahler* | impôt*, contribuable*, taxe | impuesto*, contribuyente* | impost*, contribuent*, tassa, tasse | imposto*, contribuinte* | podatk*, podatnik* | vergi* | налог* | податк*, платник* податків
inflation | Inflation*, Teuerung* | inflation* | inflación | inflazion* | inflação | inflacj* | enflasyon* | инфляц* | інфляц*
refund, refunds, reimburse, refunded | rückerstatt*, Erstattung*, erstatt* | rembours* | reembols*, devoluci* | rimbors* | reembols*, restitu* | zwrot, zwrotu, zwróc* | geri öde*, iade | возврат*, возмещ* | повернення кошт*, відшкодуванн*
goods, products, good | Waren, Güter, Produkte* | marchandise*, produits | mercancía*, bienes, productos | merci, beni, prodotti | mercadoria*, bens, produtos | towar*, produkt* | mallar*, ürün* | товар*, продукц* | товар*, продукц*
agriculture, agricultural | Landwirtschaft*, Agrar* | agricole*, agriculture | agrícola*, agricultura | agricol*, agricoltura | agrícola*, agricultura | rolnictw*, roln* | tarım* | сельскохозяйствен*, сельск* хозяйств* | сільськогосподарськ*, сільськ* господарств*
steel, aluminium | Stahl*, Aluminium* | acier, aluminium | acero, aluminio | acciaio, alluminio | aço, alumínio | stal, stali, alumini* | çelik*, alüminyum* | сталь, стали, алюмини* | сталь, сталі, алюміні*
`;
