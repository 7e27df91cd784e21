/** Full stops that end no sentence: behind abbreviations, ordinals, hours. */

/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"'‘]|\p{L}\.-)(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Cmdr|Adm|Sgt|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|vs|No|approx|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Ltd|Corp|Co|e\.g|i\.e|U\.S|U\.K|U\.N|E\.U|D\.C|(?:\p{Lu}\.)*\p{Lu})\.\s*$/u;

/** Polish ones, before names and titles: “Służba ds. Sytuacji Nadzwyczajnych”. */
const POLISH =
  /(?:^|[\s(„”"])(?:ds|ws|pt|im|ul|św|tzw|np|prof|hab|mec|abp|bp|ks|inż|prok|m\.in|gen|płk|ppłk|mjr|kpt|por|ppor|rtm|kmdr|adm|sierż|asp|szt|mł|st|(?:pod|nad)?(?:kom|insp)|(?:nad)?bryg)\.\s*$/iu;

/** “At 6:30 a.m. Saturday”, “at 5 p.m. ET”. */
const HOUR = /\d [ap]\.m\.\s*$/;
const BEHIND_HOUR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|[A-Z]{2,4}(?![A-Za-z]))/;

/** German ordinals: “am 16. Mai”, “zum 80. Jahrestag”; “auf Platz 3.” has its noun before. */
const ORDINAL =
  /(?:^|[\s(“„»])(?:am|ab|beim|bis|das|dem|den|der|des|die|im|seit|und|vom|vor|zum|zur)\s\d{1,2}\.\s*$/iu;

/** “He wrote on X.”, “escribió en la red social X.”: a platform, no initial. */
const PLATFORM_X = new RegExp(
  `\\s(?:${[
    'on|via|to|network|platform|site',
    'auf|bei|über|Netzwerk|Plattform|Dienst|Kurznachrichtendienst',
    'sur|réseau|plateforme|social|en|red|plataforma|su|rete|piattaforma|no|pelo|rede',
    'na|w|portalu|serwisie|platformie|в|у|на|через|сети|соцсети|платформе|мережі|соцмережі|платформі',
  ].join('|')}) [XХ]\\.\\s*$`,
  'u',
);

/** Whether the last characters of a segment are no sentence's end, before what comes next. */
export type GoesOn = (tail: string, next: string) => boolean;

export const isCutShort: GoesOn = (tail, next) =>
  (ABBREVIATION.test(tail) && !PLATFORM_X.test(tail)) || (HOUR.test(tail) && BEHIND_HOUR.test(next));

const isCutShortInGerman: GoesOn = (tail, next) => isCutShort(tail, next) || ORDINAL.test(tail);

const isCutShortInPolish: GoesOn = (tail, next) => isCutShort(tail, next) || POLISH.test(tail);

/** What tells that a sentence goes on, in a language. */
export const goesOnIn = (language: string): GoesOn =>
  language === 'de' ? isCutShortInGerman : language === 'pl' ? isCutShortInPolish : isCutShort;
