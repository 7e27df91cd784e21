import { type Conjugation, conjugated } from './conjugation';
import type { Wording } from './wording';

/** Third persons of the past. */
const PERFECTIVE: Conjugation = {
  eć: { root: 'ał ała ało eli ały' },
  ać: { root: 'ał ała ało ali ały' },
  ić: { root: 'ił iła iło ili iły' },
  yć: { root: 'ył yła yło yli yły' },
  ąć: { root: 'ął ęła ęło ęli ęły' },
};

/** Third persons of present and past. */
const IMPERFECTIVE: Conjugation = {
  ować: { root: 'uje ują ował owała owało owali owały' },
  ywać: { root: 'uje ują ywał ywała ywało ywali ywały' },
  iwać: { root: 'uje ują iwał iwała iwało iwali iwały' },
  ać: { root: 'a ają ał ała ało ali ały' },
  ić: { root: 'i ą ił iła iło ili iły' },
};

const ONCE = `
  dodać docenić nazwać napisać obiecać obwinić ocenić odpowiedzieć odrzucić ogłosić określić oskarżyć oświadczyć
  pochwalić podkreślić podziękować poinformować ponowić poprosić potwierdzić potępić powiedzieć powtórzyć
  przekazać przeprosić przypomnieć przyznać rzucić skomentować skrytykować skwitować sprecyzować stwierdzić
  uciąć upomnieć uznać wezwać wskazać wspomnieć wyjaśnić wykluczyć wyliczyć wyrazić wyznać zaapelować
  zadeklarować zagrozić zakwestionować zapewnić zapowiedzieć zaproponować zaprotestować zaprzeczyć zarzucić
  zasugerować zauważyć zaznaczyć zażartować zażądać zdementować zgodzić bąknąć burknąć dopytać dorzucić
  odnotować opisać opowiedzieć pogratulować pogrozić polecić ponaglić poradzić porównać powiadomić poskarżyć pożalić
  przewidzieć przytaknąć skonkludować skonstatować sprostować spytać szepnąć uprzedzić uspokoić uściślić
  uzasadnić uzupełnić wtrącić wytknąć wytłumaczyć wyśmiać zadrwić zakomunikować zakpić zalecić
  zanegować zaoponować zapytać zarekomendować zasygnalizować zawołać zbagatelizować zripostować`;

const AGAIN = `
  apelować argumentować bagatelizować chwalić deklarować dementować domagać doceniać dziękować komentować
  kontynuować krytykować kwestionować kwitować mówić namawiać obawiać obiecywać obwiniać oceniać odpowiadać
  odrzucać ogłaszać określać opowiadać oskarżać ostrzegać oświadczać podkreślać popierać potępiać potwierdzać
  powtarzać precyzować przekonywać przepraszać przestrzegać przypominać pytać relacjonować ripostować stwierdzać
  sugerować twierdzić uspokajać uważać wspominać wskazywać wyjaśniać wykluczać wyrażać zapewniać zapowiadać
  zaprzeczać zarzucać zauważać zaznaczać żałować żartować żądać akcentować alarmować dopytywać insynuować
  lamentować narzekać negować odgrażać odradzać oponować opisywać optować piętnować podejrzewać pomstować
  postulować powątpiewać prognozować proponować protestować przewidywać radzić rekomendować sądzić sygnalizować
  szacować ubolewać wnioskować wtórować wypominać wytykać zachęcać zaklinać zalecać zastrzegać`;

export const pl: Wording = {
  get verbs() {
    return `${conjugated(ONCE, PERFECTIVE)} ${conjugated(AGAIN, IMPERFECTIVE)}
    dodaje dodają nazywa nazywają nazywał nazywała wzywa wzywają wzywał wzywała 
    grozi grożą krzyczał krzyczała mówią odparł odparła odparli ostrzegł ostrzegła ostrzegło ostrzegli poparł poparła poparło
    poparli przestrzegł przestrzegła przyznaje przyznają tłumaczy tłumaczą tłumaczył tłumaczyła uznaje uznają zastrzegł zastrzegła prosi proszą prosił prosiła prosili drwi drwił grzmiał grzmiała sprzeciwia sprzeciwiają sprzeciwił sprzeciwiła
    sprzeciwili zapewniło ogłosiło utrzymuje wskazuje`;
  },
  reports:
    'podał podała podaje podają informuje poinformowała poinformował donosi pisze napisał przekazała cytuje powołując',
  gerunds:
    'oskarżając podkreślając dodając zaznaczając twierdząc zapewniając nazywając argumentując wskazując przypominając apelując ostrzegając tłumacząc wzywając zarzucając grożąc',
  between: `to też także wczoraj dziś dzisiaj w we czwartek piątek sobotę niedzielę poniedziałek wtorek środę się że jednak już również natomiast rano wieczorem
    pan pani to temu zaś z kolei ponownie stanowczo wcześniej później znów jednocześnie równocześnie ponadto następnie ostatecznie dodatkowo zarazem tymczasem wreszcie potem`,
  prepositions: 'bez dla do ku na nad o od po pod przed przez przy u w we z za ze między wobec',
  of: 'do od ds',
  asPut: 'jak',
  looksBack: 'tak|to',
  conjunctions: 'że który która które którzy gdy kiedy jeśli jak ale ponieważ bo aby',
  and: 'i oraz',
  accordingTo:
    'według|zdaniem|w ocenie|w opinii|w przekonaniu|według słów|ze słów|w * ocenie|w * opinii|jak twierdzi|jak powiedział|jak powiedziała|jak podkreślił|* zdaniem|według *',
  that: 'że iż',
  relative: 'który która którzy którą którego',
  impersonal: 'czytamy|podano|poinformowano|zaznaczono|podkreślono|napisano',
  denied: 'wyklucza wykluczają wykluczył wykluczyła wątpi',
  negations: 'nie',
  his: { jego: 'male', jej: 'female', niego: 'male', niej: 'female' },
  verbsWith: {
    'podał podała podało podają przyznają': 'że',
    'stoi stoją': 'stanowisku',
  },
  channels: 'agencja agencji agencję stacji telewizji radiu dziennika wywiadzie rozmowie',
  press: 'agencja agencji agencję gazecie dziennikowi stacji portalowi',
  pronouns: { on: 'male', ona: 'female', oni: 'any' },
  bodies:
    '(?:rząd|policja|wojsko|ministerstwo|prokuratura|opozycja|ambasada|sąd|resort|delegacja|rada (?:miejska|miasta)|straż (?:pożarna|graniczna)|sztab(?: generalny)?|marynarka)',
  people:
    '(?:(?:wysoki|wysocy|anonimowy|anonimowi|jeden z|dwaj|kilku|zachodni) )*(?:mieszkank[aąi]|mieszkan(?:iec|cy)|poseł|posłanka|posłowie|rolnik|rolnicy|nauczyciel(?:ka)?|woluntariuszk[ai]|urzędnik(?:ów|cy)?|źródł[oa]|źródeł|dyplomat[aów]+|rozmówc[ay]|świadk(?:owie|ów)|eksperci|analitycy|rzecznik|rzeczniczka|(?:(?:lokalne|miejscowe|regionalne|okupacyjne|[a-ząćęłńóśźż]{3,}[sc]kie) )?władze|ratownicy|strażacy|lekarze|medycy|wojskowi|śledczy|prokuratorzy|policjanci)(?: (?:rządu|ministerstwa|dyplomatyczne|wojskowe|amerykańscy|rosyjscy))*',
  plural: '(?:li|ly)$',
  inside: 'w we na',
  inflected: true,
  titleCases: {
    oblique: 'a|ą|cy|ego|emu|[iy]m|ej|em|owi',
    nominative: '.*(?<!ni)ka|.*(?:ca|owa|ini|yni|ska|cka|na)|głowa',
  },
  dropsSubject: true,
  heads:
    'prezes prezeska lider liderka szef szefowa przewodniczący przewodnicząca wiceprezes wiceszef wiceszefowa',
  offices: {
    '(?:szef(?:owa)? (?:MSZ|dyplomacji))':
      'foreign minister|secretary of state|foreign affairs|high representative',
    '(?:prezydent|głowa państwa)': 'president',
    '(?:premier|szef(?:owa)? (?:polskiego )?rządu|kanclerz)': 'prime minister|premier|chancellor',
    '(?:minister|szef resortu)': 'minister|secretary',
    '(?<!\\S )polityk': '*',
  },
};
