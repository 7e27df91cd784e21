import type { Wording } from './wording';

export const pl: Wording = {
  verbs: `powiedział powiedziała powiedzieli mówi mówił mówiła oświadczył oświadczyła oświadczyli stwierdził stwierdziła stwierdzili dodał dodała
    zapowiedział zapowiedziała podkreślił podkreśliła zaznaczył zaznaczyła ocenił oceniła napisał napisała poinformował poinformowała ostrzegł
    ostrzegła przekazał przekazała wyjaśnił wyjaśniła odpowiedział odpowiedziała ogłosił ogłosiła skomentował skomentowała zapewnił zapewniła
    twierdzi twierdził twierdziła przyznał przyznała przypomniał przypomniała skrytykował skrytykowała potwierdził potwierdziła zauważył
    zauważyła uważa wezwał wezwała oskarżył oskarżyła
    zarzucił zarzuciła zarzuca przekonywał przekonywała przekonuje pochwalił pochwaliła zaprzeczył zaprzeczyła zaprzecza zażądał
    zażądała zaapelował zaapelowała zaproponował zaproponowała podziękował podziękowała odrzucił odrzuciła potępił potępiła
    argumentował argumentowała odpowiada dodaje podkreśla zapowiada ostrzega zapewnia przyznaje ocenia tłumaczy tłumaczył tłumaczyła
    apeluje potwierdza zaznacza wyjaśnia zauważa oświadcza ogłasza relacjonuje wspomina
    powiedziało oświadczyło stwierdziło dodało zapowiedziało podkreśliło oceniło poinformowało ostrzegło
    przekazało wyjaśniło odpowiedziało ogłosiło zapewniło przyznało przypomniało skrytykowało potwierdziło
    wezwało oskarżyło zarzuciło zaprzeczyło zażądało zaapelowało odrzuciło potępiło opowiada opowiadał
    opowiadała krzyczał krzyczała nazwał nazwała nazwało odparł odparła przestrzegł przestrzegła wzywa żąda
    twierdzą mówią uważają oskarża krytykuje chwali pochwaliło wyraził wyraziła wyraziło obiecał obiecała
    rzucił rzuciła uciął ucięła zastrzegł zastrzegła dziękował dziękowała dziękuje pyta pytał pytała ripostuje
    zagroził zagroziła zadeklarował zadeklarowała zapewniło przekonywał kwituje skwitował skwitowała sugeruje sugerował określił określiła przypomina kontynuował kontynuowała wyliczył wyliczyła`,
  reports:
    'podał podała podaje podają informuje poinformowała poinformował donosi pisze napisał przekazała cytuje powołując',
  between: `to też także wczoraj dziś dzisiaj w we czwartek piątek sobotę niedzielę poniedziałek wtorek środę się że jednak już również natomiast rano wieczorem
    pan pani`,
  prepositions: 'bez dla do ku na nad o od po pod przed przez przy u w we z za ze między wobec',
  of: 'do od ds',
  looksBack: 'tak|to',
  conjunctions: 'że który która które którzy gdy kiedy jeśli jak ale ponieważ bo aby',
  and: 'i oraz',
  accordingTo: 'według|zdaniem|jak twierdzi|jak powiedział|jak powiedziała|jak podkreślił|* zdaniem|według *',
  that: 'że iż',
  relative: 'który która którzy którą którego',
  negations: 'nie',
  his: { jego: 'male', jej: 'female', niego: 'male', niej: 'female' },
  verbsWith: {
    podał: 'że',
    podała: 'że',
    podało: 'że',
    podają: 'że',
    utrzymuje: 'że',
    utrzymują: 'że',
    przyznają: 'że',
  },
  channels: 'agencja agencji agencję stacji telewizji radiu dziennika wywiadzie rozmowie',
  press: 'agencja agencji agencję gazecie dziennikowi stacji portalowi',
  pronouns: { on: 'male', ona: 'female', oni: 'any' },
  bodies: '(?:rząd|policja|wojsko|ministerstwo|prokuratura|opozycja|ambasada|sąd|resort)',
  people:
    '(?:(?:wysoki|wysocy|anonimowy|anonimowi|jeden z|dwaj|kilku|zachodni) )*(?:mieszkank[aąi]|mieszkan(?:iec|cy)|poseł|posłanka|posłowie|rolnik|rolnicy|nauczyciel(?:ka)?|woluntariuszk[ai]|urzędnik(?:ów|cy)?|źródł[oa]|źródeł|dyplomat[aów]+|rozmówc[ay]|świadk(?:owie|ów)|eksperci|analitycy|rzecznik|rzeczniczka)(?: (?:rządu|ministerstwa|dyplomatyczne|wojskowe|amerykańscy|rosyjscy))*',
  inflected: true,
  dropsSubject: true,
  offices: {
    '(?:szef(?:owa)? (?:MSZ|dyplomacji))':
      'foreign minister|secretary of state|foreign affairs|high representative',
    '(?:prezydent|głowa państwa)': 'president',
    '(?:premier|szef(?:owa)? (?:polskiego )?rządu|kanclerz)': 'prime minister|premier|chancellor',
    '(?:minister|szef resortu)': 'minister|secretary',
    '(?<!\\S )polityk': '*',
  },
};
