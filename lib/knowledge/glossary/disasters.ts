/** Earthquakes, storms, fires, crashes, and those who help. Rows as `table.ts` says. */
export const DISASTERS = `
earthquake, earthquakes, quake | Erdbeben*, Beben* | séisme*, tremblement* de terre | terremoto*, sismo*, seísmo* | terremot*, sisma | terremoto*, sismo* | trzęsieni* ziemi | deprem* | землетрясен* | землетрус*
aftershock, aftershocks | Nachbeben* | réplique* | réplica* | scoss* di assestamento | réplica* | wstrząs* wtórn* | artçı* | афтершок* | афтершок*
magnitude | Stärke, Magnitude | magnitude | magnitud | magnitudo | magnitude | magnitud* | büyüklüğünde* | магнитуд* | магнітуд*
hurricane, typhoon, cyclone, storm | Hurrikan*, Taifun*, Zyklon*, Orkan*, Sturm, Sturms, Wirbelsturm* | ouragan*, typhon*, cyclone*, tempête* | huracán*, huracan*, tifón*, ciclón*, tormenta* | uragan*, tifone, ciclone, tempesta | furacão, furacões, tufão, ciclone*, tempestade* | huragan*, tajfun*, cyklon* | kasırga*, tayfun*, fırtına* | ураган*, тайфун*, циклон*, шторм* | ураган*, тайфун*, циклон*, шторм*
wildfire, wildfires, fires, blaze | Waldbrand*, Waldbränd*, Großbrand*, Brände | incendie*, feux de forêt | incendio* | incendi, incendio, rogo, roghi | incêndio* | pożar* | yangın* | пожар* | пожеж*
volcano, eruption, volcanic | Vulkan* | volcan*, éruption* | volcán*, volcanes, erupción* | vulcan*, eruzion* | vulcão, vulcões, erupção | wulkan*, erupcj* | yanardağ*, volkan* | вулкан*, извержен* | вулкан*, виверж*
landslide, landslides, mudslide | Erdrutsch*, Schlammlawin* | glissement* de terrain, coulée* de boue | deslizamiento* de tierra, corrimiento* de tierra | frana, frane, smottament* | deslizamento* de terra | osuwisk* | heyelan* | оползен*, оползн* | зсув*
tsunami | Tsunami* | tsunami* | tsunami*, maremoto* | tsunami, maremoto | tsunami* | tsunami* | tsunami* | цунами | цунамі
drought | Dürre* | sécheresse* | sequía* | siccità | seca, secas | susza, suszy, suszę | kuraklık* | засух* | посух*
heatwave, heat wave | Hitzewelle* | canicule*, vague* de chaleur | ola* de calor | ondat* di caldo | onda* de calor | fal* upał* | sıcak hava dalga* | аномальн* жар* | аномальн* спек*
torrential, rains, rain | Starkregen*, Regenfäll* | pluies | lluvias | piogge | chuvas | ulew* | sağanak* | ливн* | злив*
plane crash, crash, crashed | Flugzeugabsturz*, Absturz*, abgestürzt* | crash*, s'est écrasé | accidente aéreo, se estrelló | schiant*, disastro aereo | queda do avião, acidente aéreo | katastrof* lotnicz*, rozbił* się | uçak kazası*, düştü | авиакатастроф*, разбил*, крушен* | авіакатастроф*, розбився, розбилася
collapsed, collapse, rubble | eingestürzt*, Einsturz*, Trümmer* | effondr*, décombres | derrumb*, escombros | croll*, macerie | desab*, escombros | zawalił*, gruz* | çöken, çöktü, enkaz* | обруш*, завал*, обломк* | обвал*, завал*, уламк*
rescuers, rescue workers, search and rescue | Rettungskräft*, Einsatzkräft*, Retter, Rettern | secouriste*, sauveteur* | rescatista*, equipos de rescate, socorristas | soccorritor* | socorrista*, equipes de resgate | ratowni* | kurtarma ekip* | спасател* | рятувальник*
missing, unaccounted | vermisst*, Vermisst* | disparu, disparus, disparues | desaparecid* | dispers* | desaparecid* | zaginął, zaginęł*, zaginion* | kayıp* | пропавш*, без вести | зникл*, зниклих
state of emergency, disaster zone | Katastrophenfall, Notstand* | état d'urgence, zone sinistrée | zona catastrófica, zona de desastre | stato di calamità, stato di emergenza | estado de calamidade | stan klęski, stan wyjątkow* | afet bölge*, olağanüstü hal* | режим чрезвычайн*, чрезвычайн* положен* | надзвичайн* стан*
`;
