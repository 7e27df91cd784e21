/** People, land, health, belief, memory, climate. Rows as `table.ts` says. */
export const SOCIETY = `
dam | Damm, Staudamm* | barrage | presa, represa | diga | barragem, represa | tam, tama, tamy, zapor* | baraj* | плотин*, дамб*, ГЭС | гребл*, дамб*, ГЕС
flood, flooding, flooded | Flut*, Überschwemm*, überflutet* | inond*, crue* | inund* | inond*, alluvion* | inund*, enchente* | powód*, zalan*, zalew* | sel, taşkın* | затоп*, паводк*, наводн* | затоп*, повін*
climate | Klima* | climat* | clima, climátic* | clima, climatic* | clima, climátic* | klimat* | iklim* | климат* | клімат*
famine | Hungersnot* | famine | hambruna* | carestia | fome | klęsk* głodu, głód, głodu | kıtlık* | голод, голода, голоду | голод, голоду
starvation, starving, starve, hunger | Hunger, hungern, aushunger*, verhunger* | affam*, faim | hambre, inanición | fame, affamat*, inedia | fome, inanição | głod* | açlık*, aç bırak* | голод* | голод*
malnutrition | Unterernähr*, Mangelernähr* | malnutrition | desnutrición, malnutrición | malnutrizion* | desnutrição | niedożywi* | yetersiz beslenme* | недоеда* | недоїда*
aid, humanitarian | Hilfslieferung*, humanitär* | aide, humanitaire* | ayuda, humanitari* | aiuti, umanitari* | ajuda, humanitári* | pomoc, pomocy, humanitarn* | yardım*, insani | помощ*, гуманитарн* | допомог*, гуманітарн*
civilian, civilians | Zivilist*, zivil* | civil, civils, civile* | civil, civiles | civile, civili | civil, civis | cywil* | sivil* | гражданск*, мирн* жител* | цивільн*, мирн* жител*
deported, deportation, deport, expelled | abgeschoben*, Abschieb*, abschieb*, deport* | expuls*, déport* | deport*, expuls* | deport*, espuls*, rimpatri* | deport*, expuls* | deport*, wydal* | sınır dışı* | депорт*, выслан*, высыл* | депорт*, вислан*
migrants, migration | Migrant*, Migration* | migra* | migra*, inmigra* | migra*, immigra* | migra*, imigra* | migra*, imigra* | göçmen*, göç | мигра*, мигрант* | мігра*, мігрант*
asylum, refugees, refugee | Asyl*, Flüchtling* | asile, réfugié* | asilo, refugiad* | asilo, rifugiat*, profug* | asilo, refugiad* | azyl*, uchodź* | sığınma*, mülteci* | убежищ*, беженц* | притул*, біженц*
integrate, integrated, integration | integrier*, Integration*, eingliedern | intégr* | integra* | integra* | integra* | integra*, włącz* | entegr*, katıl* | интегр*, включ* | інтегр*
individually, individual, one by one | einzeln* | individuel*, un par un | individual*, uno por uno | individual*, uno per uno | individual*, um a um | indywidualn*, pojedyncz* | tek tek, bireysel* | индивидуальн*, по одному | індивідуальн*, поодин*
refugees camp, settlers, settlements | Siedler*, Siedlung* | colon, colons, colonie* | colono*, asentamiento* | coloni, insediament* | colono*, assentamento* | osadni*, osiedl* | yerleşim*, yerleşimci* | поселен* | поселен*
holiday, Easter | Ostern, Oster* | Pâques, pascale | Pascua | Pasqua, pasqual* | Páscoa | Wielkanoc*, wielkanocn* | Paskalya | Пасх*, пасхальн* | Великдень, великодн*
Victory Day, May 9 | Tag des Sieges, 9. Mai | jour de la Victoire, 9 mai | día de la Victoria, 9 de mayo | giorno della Vittoria, 9 maggio | dia da Vitória, 9 de maio | dzień zwycięstwa, 9 maja | zafer günü, 9 mayıs | день победы, 9 мая | день перемоги, 9 травня
vaccine, vaccines | Impf* | vaccin* | vacuna* | vaccin* | vacina* | szczepi*, szczepion* | aşı, aşılar*, aşılan*, aşıya, aşıyı, aşının | вакцин* | вакцин*
children | Kinder* | enfant* | niño*, menores | bambin*, minori | criança* | dziec*, dzieci* | çocuk* | дет, дети, детей | діти, дітей
people, nation | Volk*, Bevölkerung | peuple*, population* | pueblo*, población | popolo, popoli, popolazion* | povo*, população | naród, narod*, ludnoś* | halk* | народ*, населени* | народ*, населення
freedom, liberty | Freiheit* | liberté* | libertad* | libertà | liberdade* | wolnoś* | özgürlük* | - | свобод*
land, ground, soil | Boden | terre, terres, sol | tierra*, suelo | terra, suolo | terra*, solo | ziemi*, ląd* | karada | земл*, земель | земл*, земель
south, southern | Süd* | sud | sur | sud, meridional* | sul | południ* | güney* | юг, юга, юге, южн* | південь, півдн*, південн*
north, northern | Nord* | nord | norte | nord, settentrional* | norte | północ* | kuzey* | север* | північ*, півноч*
west, western | Westen*, westlich* | ouest, occident* | oeste, occident* | ovest, occident* | oeste, ocident* | zachod*, zachód | batı* | запад* | захід, західн*
east, eastern | Osten*, östlich* | est de, oriental* | este de, oriental* | est, oriental* | leste, oriental* | wschod*, wschód | doğu* | восток*, восточн* | схід, сход*, східн*
sea, coast, waters, maritime | Meer*, Küste*, Gewässer* | mer, côte*, eaux, maritime* | mar, costa*, aguas, marítim* | mare, acque, marittim* | mar, costa*, águas, marítim* | morz*, morsk*, wybrzeż* | deniz* | мор, моря, море, морск*, побереж* | мор, моря, море, морськ*, узбереж*
port, ports, harbour | Hafen*, Häfen | port de, ports | puerto* | porto, porti | porto, portos | port, portu, portów | liman* | порт, порта, порты, портов* | порт, порту, порти, портов*
island, islands | Insel* | île* | isla* | isola, isole | ilha* | wysp* | ada, adas*, adalar* | остров* | остр*
airport, flight, flights, airports | Flughafen*, Flüge, Flug | aéroport*, vol, vols | aeropuerto*, vuelo* | aeroport*, vol* | aeroporto*, voo* | lotnisk*, lot, loty | havaaliman*, uçuş* | аэропорт*, рейс*, полёт* | аеропорт*, рейс*, політ, польот*
police, officers | Polizei*, Polizist* | polic* | policía* | polizi* | polícia*, polici* | policj* | polis* | полици* | поліц*
displaced, displacement, flee, fled, emigration, resettle, resettlement, fleeing | vertrieb*, Vertreib*, geflohen*, Flucht*, umsiedl*, Auswander* | déplac*, fui*, fuit*, réinstall*, exode | desplaz*, huy*, hui*, reasent*, emigra* | sfolla*, fugg*, esod*, emigra*, reinsedi* | deslocad*, fug*, reassent*, emigra* | przesiedl*, wysiedl*, uciek*, ucieczk* | yerinden edil*, yerleştir*, kaç, göç* | пересел*, бежал*, вынужден* пересел*, выселен*, эмиграц* | пересел*, вте*, висел*, еміграц*
rebuild, reconstruction, rebuilt | Wiederaufbau* | reconstru* | reconstru* | ricostru* | reconstru* | odbudow* | yeniden inşa*, imar* | реконструк* | відбудов*
village, town, city, settlement, villages, towns | Dorf*, Stadt, Städte*, Ortschaft* | village*, ville* | pueblo de, aldea*, ciudad* | villagg*, città, cittadin* | vilarejo*, aldeia*, cidade* | wieś, wsi, miejscowoś*, miast* | köy*, kasaba*, şehir*, şehr*, kent* | сел, села, село, посёлк*, город, города, городе, населённ* пункт* | сел, села, село, місто, міста, місті, населен* пункт*
prize, award, Nobel | Preis, Nobelpreis*, Friedensnobelpreis* | prix Nobel | premio Nobel | premio Nobel | prêmio Nobel | nagrod* Nobl*, Nobel* | Nobel* | Нобел*, преми* | Нобел*, премі*
history, historical truth, memory, memories | Geschichte*, Erinner* | histoire, mémoire* | historia, memoria | storia, memoria | história, memória | histori*, pamię* | tarih*, hafıza* | истори*, памят* | істор*, пам'ят*
church, churches | Kirche* | église* | iglesia* | chies* | igreja* | kości*, cerk* | kilise* | церк* | церк*
religious, religion, religions | religiös*, Religion* | religieu*, religion* | religios*, religi* | religios*, religion* | religios*, religi* | religijn*, religi* | dini | религиоз*, религи* | релігійн*, релігі*
Christians, Christian | Christen, christlich* | chrétien* | cristian* | cristian* | cristã*, cristão*, cristãos | chrześcij* | hristiyan* | христиан* | християн*
Muslims, Muslim | Muslim* | musulman* | musulm* | musulman* | muçulman* | muzułm* | müslüman* | мусульман* | мусульман*
Jews, Jewish | Juden, Jude, jüdisch* | juif*, juiv* | judí* | ebre* | jude*, judai*, judeu* | żyd* | yahudi* | евре* | євре*
antisemitism, antisemitic | Antisemit* | antisémit* | antisemit* | antisemit* | antissemit* | antysemi* | antisemit* | антисемит* | антисеміт*
visa, visas | Visa, Visum* | visa, visas | visado*, visa | vist* | visto, vistos | wiz, wizy, wizow* | vize* | виз, визы, визов* | віз, візи, візов*
citizenship, citizens, citizen | Staatsbürger*, Staatsangehör*, Bürger* | citoyen*, nationalité | ciudadan*, nacionalidad | - | cidadan*, cidadã*, nacionalidade | obywatel* | vatandaş* | граждан* | громадян*
drugs, drug, narcotics | Drogen*, Rauschgift* | drogue*, narco* | droga, drogas, narco* | droga, droghe, narco* | droga, drogas, narco* | narkot* | uyuşturucu* | наркот* | наркот*
cartel, cartels | Kartell* | cartel, cartels | cártel*, cartel, carteles | cartello, cartelli | cartel, cartéis | kartel* | kartel* | картел* | картел*
boat, boats | Boot, Boote*, Booten | embarcation* | lancha*, embarcaci*, barca* | imbarcazion*, barc* | barco*, lancha*, embarcaç* | łod*, łódź | tekne* | лодк*, катер* | човн*, катер*
flag, flags | Flagge*, Fahne* | drapeau* | bandera* | bandier* | bandeira* | flag* | bayra* | флаг* | прапор*
athletes, athlete, anthem | Athlet*, Sportler*, Hymne* | athlète*, sportif*, hymne* | atleta*, deportista*, himno* | atlet*, sportiv*, inno | atleta*, hino* | sportow*, hymn* | sporcu*, marş* | спортсмен*, атлет*, гимн* | спортсмен*, атлет*, гімн*
hospital, hospitals | Krankenhaus*, Klinik* | hôpita* | hospital* | ospedal* | hospita* | szpital* | hastane* | больниц*, госпитал* | лікарн*, шпитал*
patients, doctors, medical | Patient*, Ärzt*, medizinisch* | patients, médecin*, médical* | paciente*, médic* | pazient*, medic* | paciente*, médic* | pacjent*, lekarz*, medyczn* | doktor*, tıbbi | пациент*, врач*, медицин* | пацієнт*, лікар*, медичн*
poll, polls, survey, polling | Umfrage* | sondage* | encuesta*, sondeo* | sondagg* | pesquisa*, sondage* | sonda* | anket* | опрос* | опитув*
approval, rating, popularity, ratings | Zustimmungsrate*, Zustimmungswert*, Beliebtheit* | cote de popularité, popularité | aprobación, popularidad | gradimento, popolarità | aprovação, popularidade | popularnoś* | onay oranı*, destek oranı* | рейтинг*, одобрен*, популярност* | рейтинг*, схвален*, популярн*
voters, voter | Wähler* | électeur* | votante*, elector* | elettor* | eleitor* | wyborc* | seçmen* | избирател* | виборц*, виборець
ethnic | ethnisch* | ethni* | étnic* | etnic* | étnic* | etniczn* | etnik* | этнич* | етніч*
minority, minorities | Minderheit* | minorité* | minoría* | minoranz* | minoria* | mniejszoś* | azınlı* | меньшинств* | меншин*
language, languages | Sprache* | langue* | idioma*, lengua* | lingua, lingue | língua*, idioma* | język* | dil, dili, dilin, dilleri | язык* | мов, мови, мова, мову
health | Gesundheit* | santé | salud, sanitari* | salute, sanitari* | saúde | zdrow* | sağlık* | здоров*, здравоохран* | здоров*, охорон* здоров*
disease, pandemic, virus | Krankheit*, Pandemie*, Virus* | maladie*, pandémi*, virus | enfermedad*, pandemia*, virus | malatti*, pandemia, virus | doença*, pandemia*, vírus | chorob*, pandemi*, wirus* | hastalık*, salgın*, virüs* | болезн*, пандеми*, вирус* | хвороб*, пандемі*, вірус*
technology, technologies | Technolog* | technolog* | tecnolog* | tecnolog* | tecnolog* | technolog* | teknoloji* | технолог* | технолог*
warming, temperature | Erwärmung*, Temperatur* | réchauff*, température* | calentamiento*, temperatura* | riscaldament*, temperatur* | aquecimento*, temperatura* | ociepl*, temperatur* | ısınma*, sıcaklık* | потеплен*, температур* | потеплін*, температур*
satellite, satellites | Satellit* | satellit* | satélit*, satelital* | satellit* | satélit* | satelit* | - | спутник* | супутник*
images, footage, photos | Aufnahmen, Bilder, Bildern, Fotos | images, photos | imágenes, fotos | immagini, foto | imagens, fotos | zdję*, nagra* | görüntü*, fotoğraf* | снимк*, кадр*, фото* | знімк*, кадр*, фото*
global, worldwide, world | global*, weltweit* | mondial*, mondiau*, monde | mundial*, mundo | mondial*, globale, mondo | mundial, mundiais, globa*, mundo | globaln*, światow* | küresel*, dünya* | глобальн*, мировой, мировые, мировых, всемирн* | глобальн*, світов*, всесвітн*
women | Frauen | femmes | mujeres | donne | mulheres | kobiet* | kadın* | женщин* | жінк*, жінок
families, family, relatives | Familie*, Angehörige* | famille*, proches | familia, familias, familiares | famigli*, parenti | família*, familiares | rodzin*, bliscy | aile* | семьи, семей, семьям, родственник* | сім'*, родин*, родич*
experts, expert | Experte*, Expertin*, Fachleute* | expert* | expert* | espert* | especialist*, perito* | ekspert*, specjalist* | uzman* | эксперт* | експерт*
homes, residential, houses, apartment, home | Wohnhaus*, Wohnhäus*, Wohngebiet*, Wohnviertel*, Wohnung* | logement*, immeuble*, habitation*, résidentiel* | viviendas, vivienda, residencial* | abitazion*, residenzial*, palazzin* | residencia*, moradia*, casas | mieszkaln*, mieszkan*, blok mieszk*, domów | konut*, evler* | жилой, жилые, жилых, жилым, жилом, многоэтаж* | житлов*, будинк*, багатоповерх*
fees, fee, toll, tolls | Gebühr*, Maut* | péage*, redevance* | peaje*, tasas | pedaggi* | pedágio*, portage* | opłat* | geçiş ücret*, ücret* | сборы, сборов, плату за проход, пошлин* за проход | збори за, зборів за, плату за прохід
farmers, farmer | Bauern, Landwirt* | agriculteur*, paysan*, éleveur* | agricultor*, campesin*, ganader* | agricoltor*, contadin* | agricultor* | rolnik*, rolnic* | çiftçi* | фермер* | фермер*, аграрі*
emergency | Notstand*, Notlage*, Notfall* | urgence | emergencia* | emergenz* | emergência* | nadzwyczajn* | olağanüstü, acil | чрезвычайн* | надзвичайн*
solidarity | Solidarität*, solidarisch* | solidarité*, solidaire* | solidari* | solidari* | solidári*, solidarieda* | solidarnoś* | dayanışma* | солидарн* | солідарн*
jobs, employment | Arbeitspl*, Jobs | emplois, emploi | empleos, empleo | posti di lavoro, occupazione | empregos, emprego | miejsc* pracy | istihdam* | рабоч* мест* | робоч* місц*
innocent | unschuldig* | innocent* | inocent* | innocent* | inocent* | niewinn* | masum* | невиновн*, невинн* | невинн*, невинуват*
homeland, motherland | Heimat*, Vaterland* | patrie | patria | patria | pátria | ojczyzn* | vatan, vatanı* | родина, родины, родину, отечеств* | батьківщин*, вітчизн*
compatriots | Landsleute* | compatriote* | compatriota* | connazional*, compatriot* | compatriota* | rodacy, rodaków, rodakom | soydaş* | соотечественник* | співвітчизник*
campaign | Kampagne*, Wahlkampf* | campagne* | campaña* | campagna, campagne | campanha* | kampani* | kampanya* | кампани* | кампані*
forest, forests, deforestation | Wald, Wälder*, Entwaldung*, Regenwald* | forêt*, déforestation | bosque*, selva*, deforestaci* | forest*, deforestazion* | floresta*, desmatament* | lasy, lasów, wylesian* | orman* | лесов, леса, вырубк* | ліси, лісів, вирубк*
coal | Kohle* | charbon | carbón | carbone | carvão | węgl* | kömür* | уголь, угля, угольн* | вугілл*, вугільн*
renewable, renewables | erneuerbar* | renouvelable* | renovable* | rinnovabil* | renováve* | odnawialn* | yenilenebilir* | возобновляем* | відновлюван*
surveillance, supervision | Überwachung*, Aufsicht* | surveillance | vigilancia, supervisión | sorveglianza, vigilanza | vigilância, supervisão | nadzór, nadzoru, inwigilac* | gözetim*, denetleme* | надзор*, слежк*, наблюден* | нагляд*, стежен*
models, model | Modell, Modelle, Modellen, KI Modell* | modèle* | modelo* | modell* | modelo* | model, modele, modeli | model, modeller*, modeli* | модель, модели, моделей | модель, моделі, моделей
deport, return hubs, removal | Abschiebung*, Rückführung*, Rückkehrzentr* | reconduite*, centres de retour | devolucion*, centros de retorno | rimpatri*, centri di rimpatrio | centros de retorno, repatriaç* | odsyłan*, readmisj*, centr* powrotów | geri gönder*, geri dönüş merkez* | выдвор*, репатри* | видвор*, репатрі*
birthright, born, borne | Geburt, geboren*, Geburtsrecht* | droit du sol, né sur, nés sur, naissance | nacid*, nacimiento, derecho de suelo | nat* negli, nascita, ius soli | nascid*, nascimento | urodzen*, urodz* | doğumla, doğum* | рожден*, рождённ*, родивш* | народжен*, народженн*
agent, officer, officers | Beamte, Beamter, Beamten, Agenten | agent, agents, policier* | agente, agentes | agente, agenti | agente, agentes | agent, agenci, funkcjonariusz* | memur*, ajan* | агент, агенты, сотрудник полиции | агент, агенти, правоохоронц*
news agency, agency | Nachrichtenagentur*, Agentur, Agenturen | agence, agences | agencia, agencias | agenzia, agenzie | agência, agências | agencja, agencji, agencje | ajansı*, haber ajans* | агентство, агентства, агентству, информагентств* | агентство, агентства, агентству, інформагентств*
`;
