/** Peoples, and bodies and places that cues name. Rows as `table.ts` says. */
export const PEOPLES = `
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
United Nations, UN | Vereinte* Nationen, UN, Uno | Nations unies, ONU | Naciones Unidas, ONU | Nazioni Unite, ONU | Nações Unidas, ONU | Narod* Zjednoczon*, ONZ | Birleşmiş Milletler, BM | ООН, объединённых наций | ООН
European Union, EU | Europäische* Union, EU | Union européenne, UE | Unión Europea, UE | Unione europea, UE | União Europeia, UE | Uni* Europejsk*, UE, unijn* | Avrupa Birliğ*, AB | Евросоюз*, ЕС, Европейск* союз* | Євросоюз*, ЄС, Європейськ* союз*
Donbas, Donbass | Donbass | Donbass | Donbás | Donbass | Donbass | Donbas* | Donbas* | Донбасс* | Донбас*
`;
