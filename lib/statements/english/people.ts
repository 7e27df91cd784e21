/** The English words for people and bodies that speak without a name, and the pronouns. */

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const PRONOUNS: Record<string, 'male' | 'female' | 'any'> = {
  he: 'male',
  she: 'female',
  they: 'any',
  it: 'any',
  him: 'male',
};

/** “The minister added”: an office without a name goes on with the one who spoke last. */
export const ROLE =
  /\bthe +(?:foreign |prime |defen[cs]e |interior |finance )?(?:president|minister|premier|pm|chancellor|secretary|senator|mayor|governor|leader|billionaire|pope|head of (?:state|government))\b/gi;

/** What the press calls office holders once it has named them → words of the titles that they then have. */
export const TITLES_OF: Readonly<Record<string, string>> = {
  pm: 'premier|prime minister',
  premier: 'premier|prime minister',
  spokesman: 'spokes(?:man|person)|press secretary',
  spokeswoman: 'spokes(?:woman|person)|press secretary',
  spokesperson: 'spokes(?:man|woman|person)|press secretary',
  diplomat:
    'diplomat|foreign minister|deputy (?:[\\w-]+ )?(?:foreign minister|minister of foreign affairs)|foreign secretary|foreign affairs|ambassador|envoy|high representative',
  lawmaker: 'lawmaker|senator|congress(?:man|woman)|representative|member of parliament|MP|deputy',
  general: 'general|Gen|lieutenant general|major general|chief of (?:the )?(?:general|defence|defense) staff',
  negotiator: 'negotiator|envoy',
  senator: 'senator|Sen',
  governor: 'governor|Gov',
  colonel: 'colonel|Col',
  aide: 'aide|adviser|advisor|assistant',
  adviser: 'aide|adviser|advisor|assistant',
  advisor: 'aide|adviser|advisor|assistant',
  dem: 'senator|congress(?:man|woman)|representative|governor',
  congressman: 'congressman|representative|Rep',
  congresswoman: 'congresswoman|representative|Rep',
  republican: 'senator|congress(?:man|woman)|representative|governor',
  democrat: 'senator|congress(?:man|woman)|representative|governor',
  state: 'president|king|queen|emir|monarch',
  government: 'prime minister|premier|chancellor',
};

/** People who are quoted without a name and hide behind it. */
export const PEOPLE_HEADS = wordSet(`
  official officials source sources diplomat diplomats insider insiders aide aides adviser advisers advisor advisors
  analyst analysts expert experts observer observers witness witnesses eyewitness eyewitnesses lawmaker lawmakers
  negotiator negotiators lawyer lawyers executive executives employee employees resident residents locals critics
  activist activists researcher researchers economist economists investigator investigators prosecutors authorities
  commander commanders soldier soldiers people person persons man woman interlocutor interlocutors politician
  politicians worker workers medic medics doctor doctors surgeon surgeons nurse nurses guard guards delegate delegates
  backbencher backbenchers defenders historian historians scientist scientists student students protester protesters
  farmer farmers neighbors neighbours relatives survivor survivors campaigner campaigners pollster pollsters ambassadors
  envoys inspector inspectors virologist specialist specialists professor professors pilot pilots teacher teachers coach
  fisherman fishermen chemist barrister supervisor seller sellers widow engineer engineers volunteer volunteers driver drivers
  organiser organisers organizer organizers academic academics veteran veterans rescuer rescuers trader traders dealer dealers strategist strategists ministers governors
  senators judges generals officer officers supporter supporters member members makers leaders ex-diplomat ex-minister
  ex-official ex-diplomats ex-ministers ex-officials`);

/**
 * “One of them”, “a third”: people told apart from others before. Between two lists of words stands “ +”, here and
 * below: behind a plain space the engine compiles the second list once for each word of the first.
 */
export const SOME_OF_THEM =
  /\b(?:one|two|some|many|most|several|both|all|another|each) +of +(?:them|those|the (?:two|three|four|five))\b|(?<=\b(?:said|added|says|adds|replied|warned) )(?:another|others|some|a (?:second|third|fourth))(?=[.,:;])|(?<![\w’'-])(?:a (?:second|third|fourth)|another|others|some|many|both)(?= +(?:said|told|added|noted|claimed|warned|argued|believe|say|asked|insisted|complained)\b)/gi;

/** Words that begin a noun phrase. */
export const DETERMINERS = wordSet(`
  the a an one two three four five six seven eight nine ten eleven twelve several some many most other another all both each every no his her its their our my
  this that these those`);

/** Words that stand in no noun phrase, or end the one before. */
export const NO_NOUNS = wordSet(`
  neither i he she it they we you him them me us who whom whose that which what when where why how and or but nor so if as than
  because while although though since until after before once was were is are be been being am had has have having do does
  did will would can could may might must shall should not never there here then also later yet even only now again
  today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday said says saying told added asked to`);

/** Offices: whoever holds them is known, though the text gives no name; with “a” before them they hide too. */
export const OFFICE_HEADS = wordSet(`
  ambassador envoy minister governor mayor prosecutor judge general premier president senator chairman chairwoman chief
  head director commissioner coroner deputy attorney ceo coach bishop archbishop`);

/** Those who speak for a body. */
export const SPOKES_HEADS = wordSet(`
  spokesman spokeswoman spokesperson spokespersons spokespeople representative representatives`);

/** Bodies and papers that say something. */
export const BODY_HEADS = wordSet(`
  ministry ministries police army military navy government governments commission committee council court tribunal office agency
  agencies department embassy consulate union unions authority company companies carmaker automaker airline operator
  firm bank brokerage group party parliament presidency hospital university regulator watchdog charity author authors
  coalition alliance junta militia rebels delegation secretariat board club newspaper newspapers media report study
  studies statement document documents survey poll letter resolution communique communiqué lawsuit indictment complaint
  ruling memo data website service`);

/** Nouns of people and bodies that need no article. */
export const BARE_HEADS = /(?:s|people|authorities|police|media|tv|television|data)$/i;

/** Those of two words. */
export const BODY_PAIRS: ReadonlySet<string> = new Set([
  'air force',
  'coast guard',
  'state media',
  'state tv',
  'state television',
  'state radio',
  'state broadcaster',
  'news agencies',
]);

/** The words that may stand before such a noun in its phrase, besides capitals. */
export const UNNAMED_LEAD = wordSet(`
  a an one two three four five several some many most other another unnamed anonymous unidentified the current and
  former senior top high-ranking high ranking level local government military security defence defense intelligence
  diplomatic state foreign western european administration law enforcement medical hospital police army political legal
  independent industry company embassy aid health human rights furious veteran third second rescue relief junior
  informed unofficial multiple these those his her their its regional federal national interior prime deputy chief first
  new trade finance education ruling opposition supreme constitutional central municipal provincial airport city county
  district public parent same joint emergency fire official private commerce economy transport energy justice election
  electoral border coast news academic armed rebel insurgent islamist militant separatist interim transitional acting
  press recent latest newspaper monitoring advocacy civil society teachers labour labor`);
export const UNNAMED_TAIL =
  / (?:familiar with|close to|briefed on|with (?:direct |first-hand )?knowledge of|with links to|involved in|in|at|from|inside|within|of|to|for|who (?:asked|requested|wished|spoke|declined|was|were)|speaking|on condition)/iy;

/** Articles after which an office is somebody who hides. */
export const INDEFINITE =
  /^(?:a|an|one|another|some|several|two|three|many|unnamed|anonymous|unidentified|senior|top)\b/i;

/** “A mother of four”, “a Syrian who fled”: somebody new, whom “she” or “he” may mean. */
export const STRANGER =
  /\b(?:[Aa]n?|[Oo]ne|[Aa]nother) +(?:[a-z-]+ +){0,2}(?:man|woman|mother|father|girl|boy|grandmother|grandfather|teacher|driver|shopkeeper|farmer|fisherman|nurse|doctor|student|pensioner|volunteer|worker|soldier|refugee|resident|fan|tourist|neighbour|neighbor|survivor|veteran|protester|engineer|waitress|local|colonel|captain|sergeant|lieutenant|priest|monk|nun|widow|cook|guide|poet|child|boxer|father-of-\w+|mother-of-\w+)\b|^(?:An?|One|Another) +(?:[a-z-]+ +){0,2}(?!(?:earlier|later|further|other|letter|number|quarter|matter|offer|paper|order|corner|winter|summer|dinner|river|border|error|factor|minor|major)\b)[a-z]{2,}(?:er|or|ist|ian|man|woman)\b|(?<!\b(?:by|with|of|to|for|from|about) )\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) +(?:[a-z]+ +)?(?:aunt|uncle|mother|father|wife|husband|son|daughter|brother|sister|grandson|granddaughter|grandmother|grandfather|cousin|nephew|niece|friend|neighbou?r|widow)\b(?!['’]s|,? +[A-Z])|\b(?:[Aa]n?|[Oo]ne|[Aa]nother) +[A-Z][a-z]+(?:an|ese|ish|i) +(?:in|who|from|with)\b/;

/** Of those the ones that “he”, or “she”, may mean alone. */
export const MALE =
  /\b(?:man|boy|father(?:-of-\w+)?|grandfather|fisherman|uncle|husband|son|brother|grandson|nephew|monk)$/;
export const FEMALE =
  /\b(?:woman|girl|mother(?:-of-\w+)?|grandmother|waitress|nun|widow|aunt|wife|daughter|sister|granddaughter|niece)$/;

/** Those whom a writer who says “I” brings in. */
export const OWN_KIN =
  /(?<!["“‘'])\b(?:My|Our) +(?:[a-z]+ +)?(?:aunt|uncle|mother|father|wife|husband|son|daughter|brother|sister|grandson|granddaughter|grandmother|grandfather|cousin|nephew|niece|friend|neighbou?r)\b/;

/** “The guest would not …”: somebody who has been named, but not plainly who. */
export const EPITHET =
  /^(?:Then |But |And |So )?[Tt]he (?:(?:former|younger|older|first|second|other|visiting) )?(?:guest|host|boss|visitor|veep|tycoon|magnate|comedian|strongman|newcomer|incumbent|challenger|rival|successor|predecessor|man|woman|other|latter|former|defendant|suspect|prisoner|candidate|captain|coach|striker|author|writer|director|actor|actress|singer|judge|lawyer|general|colonel|ambassador|envoy|chairman|chief)\b(?!['’]s)/;
