/** The words of attribution in English. */

/** Verbs of saying, in all the forms that report; those of `PLAIN` may stand before their subject (“said Smith”). */
const forms = (stems: string) =>
  stems
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((verb) => {
      const [past = '', present = '', participle = ''] = verb.split('/');
      return [past, present, participle].filter(Boolean);
    });

/** past / present / participle */
export const PLAIN = new Set(
  forms(`
  said/says/saying added/adds/adding noted/notes/noting stated/states/stating stressed/stresses/stressing
  emphasised/emphasises/emphasising emphasized/emphasizes/emphasizing explained/explains/explaining announced/announces/announcing
  declared/declares/declaring remarked/remarks/remarking replied/replies/replying responded/responds/responding
  warned/warns/warning claimed/claims/claiming insisted/insists/insisting argued/argues/arguing wrote/writes/writing
  continued/continues concluded/concludes/concluding commented/comments/commenting observed/observes/observing
  recalled/recalls/recalling admitted/admits/admitting acknowledged/acknowledges/acknowledging confirmed/confirms/confirming
  asked/asks/asking quipped/quips/quipping tweeted/tweets/tweeting posted/posts/posting vowed/vows/vowing
  promised/promises/promising predicted/predicts/predicting reiterated/reiterates/reiterating underlined/underlines/underlining
  underscored/underscores/underscoring suggested/suggests/suggesting maintained/maintains/maintaining asserted/asserts/asserting
  alleged/alleges/alleging complained/complains/complaining joked/jokes/joking cautioned/cautions/cautioning exclaimed/exclaims
  clarified/clarifies/clarifying elaborated/elaborates reported/reports/reporting
`),
);

/** Verbs that report only after their subject. */
export const OTHER = new Set(
  forms(`
  told/tells/telling called/calls/calling described/describes/describing denied/denies/denying rejected/rejects/rejecting
  condemned/condemns/condemning accused/accuses/accusing urged/urges/urging demanded/demands/demanding indicated/indicates/indicating
  expressed/expresses/expressing believed/believes thinks/thought feared/fears hoped/hopes pledged/pledges/pledging
  proposed/proposes/proposing praised/praises/praising criticised/criticises/criticising criticized/criticizes/criticizing
  welcomed/welcomes/welcoming endorsed/endorses/endorsing informed/informs revealed/reveals/revealing disclosed/discloses
  hinted/hints/hinting signalled/signals signaled/signals ruled/rules outlined/outlines/outlining threatened/threatens/threatening
  agreed/agrees disagreed/disagrees testified/testifies estimated/estimates/estimating dismissed/dismisses/dismissing
  hailed/hails/hailing voiced/voices/voicing blamed/blames/blaming mentioned/mentions/mentioning doubted/doubts
  contended/contends/contending referred/refers/referring
  termed/terms/terming branded/brands/branding dubbed/dubs/dubbing blasted/blasts/blasting slammed/slams/slamming
  commended/commends/commending questioned/questions/questioning answered/answers/answering compared/compares/comparing
  accepted/accepts/accepting opposed/opposes/opposing averred/avers opined/opines reckoned/reckons conceded/concedes/conceding
  lamented/laments/lamenting mocked/mocks/mocking ridiculed/ridicules denounced/denounces/denouncing decried/decries/decrying
`),
);

/** Base forms, for plural subjects and after auxiliaries. */
export const BASE = new Set(
  'say add note state stress emphasise emphasize explain announce declare warn claim insist argue write believe think fear hope deny reject condemn report suggest maintain confirm tell call describe disagree agree expect doubt estimate predict complain accuse acknowledge criticise criticize'.split(
    ' ',
  ),
);

/** What somebody thinks, when another says so, is part of what is said. */
export const MENTAL = new Set(
  'believed believes believe thinks thought think feared fears fear hoped hopes hope doubted doubts'.split(
    ' ',
  ),
);

/** Verbs that report only before “that”; otherwise they do other things. */
export const NEEDS_THAT = new Set(
  'questions terms brands slams compares answers accepts maintained maintains maintain confirmed confirms suggested suggests indicated indicates revealed reveals demanded demands feared fears believed believes thought thinks hoped hopes doubted doubts observed observes continued continues'.split(
    ' ',
  ),
);

/** A name after one of these belongs to another phrase (“the embassy in New Delhi said”). */
export const PREPOSITIONS = new Set(
  'in at from near of with for on against between about like than over via across under behind inside outside'.split(
    ' ',
  ),
);

/** Forms that are as often nouns: they need their subject right before them. */
export const NOUNISH = new Set(
  'notes states stresses remarks replies claims comments warns reports calls demands fears hopes rules promises estimates doubts hints signals posts tweets questions terms brands answers compares opposed expect jokes thought report claim note state stress call fear hope posted warning reporting writing meeting'.split(
    ' ',
  ),
);

/** What may stand between a subject and its verb. */
export const BETWEEN = new Set(
  'has have had also then later earlier further again repeatedly once already just only even too both all previously recently subsequently reportedly meanwhile however now still always often first last this next past today yesterday himself herself themselves would will could should may might must does do did on in late early at the a during before'.split(
    ' ',
  ),
);
export const NEGATION = new Set([
  'not',
  'never',
  'refused',
  'declined',
  "didn't",
  "hasn't",
  "haven't",
  "doesn't",
  "don't",
  "won't",
  'without',
  'no',
  'nor',
  'neither',
  'to',
  'yet',
]);
export const PASSIVE = new Set(['was', 'were', 'been', 'is', 'are', 'be', 'being']);
export const TIME_WORDS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|week|weekend|month|year|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4}(?:st|nd|rd|th)?)$/;

export const PRONOUNS: Record<string, 'male' | 'female' | 'any'> = {
  he: 'male',
  she: 'female',
  they: 'any',
  it: 'any',
  him: 'male',
};

/** “The minister added”: an office without a name goes on with the one who spoke last. */
export const ROLE =
  /^the (?:foreign |prime |defen[cs]e |interior |finance )?(?:minister|premier|chancellor|secretary|senator|mayor|governor|leader|billionaire|pope)$/i;

/** Nouns for people who are quoted without a name. */
export const UNNAMED_HEADS =
  'officials?|sources?|diplomats?|insiders?|aides?|advisers?|advisors?|analysts?|experts?|observers?|witness(?:es)?|eyewitness(?:es)?|lawmakers?|negotiators?|lawyers?|executives?|employees?|residents?|locals|critics|activists?|researchers?|economists?|investigators?|prosecutors|authorities|commanders?|soldiers?|people|persons?|man|woman|interlocutors?|politicians?|workers?|medics?|doctors?|surgeons?|nurses?|guards?|delegates?|backbenchers?|defenders|historians?|scientists?|students?|protesters?|farmers?|neighbou?rs|relatives|survivors?|campaigners?|pollsters?|ambassadors?|envoys?|veterans?|ex-(?:official|minister|diplomat)s?';
export const SPOKES_HEADS = 'spokesman|spokeswoman|spokesperson|spokespersons|spokespeople|representative';
export const UNNAMED_LEAD =
  'a|an|one|two|three|four|five|several|some|many|most|other|another|unnamed|anonymous|unidentified|the|current|and|former|senior|top|high-ranking|high|ranking|level|local|government|military|security|defence|defense|intelligence|diplomatic|state|foreign|western|european|administration|law|enforcement|medical|hospital|police|army|political|legal|independent|industry|company|embassy|aid|health|human|rights|furious|veteran|third|second|security|rescue|relief|junior|informed|unofficial|multiple|these|those|his|her|their';
export const UNNAMED_TAIL =
  'familiar with|close to|briefed on|with (?:direct |first-hand )?knowledge of|with links to|involved in|in|at|from|inside|within|of|who (?:asked|requested|wished|spoke|declined|was|were)|speaking|on condition';

/** Words before a name of an outlet that make it the channel of what is said. */
export const CHANNEL_BEFORE = new Set(
  'by told via citing cites cited quoting quotes to with for from tells'.split(' '),
);
export const CHANNEL_PHRASE =
  /(?:\b(?:reported|quoted|cited|carried|published|obtained|seen|attended|released|relayed|interviewed|broadcast|aired|posted|shown|said|confirmed|conducted) (?:earlier |first |also |later )?(?:by|on|in|to)|\b(?:told|tells|telling|citing|cites|cited|quoting|quotes|via|according to|(?:interview|call|conversation|briefing|exchange) with|interview to|interview for|speaking to|speaking with|spoke to|spoke with|comments? to|comments? for|statement to|remarks to|reports? (?:by|from|in|on)|reporting by|with reference to|referring to|article (?:in|for)|column (?:in|for)|with inputs from|sources?:))(?: (?:the|a|an|its|state|state-run|state-owned|news|newspaper|agency|agencies|daily|weekly|magazine|broadcaster|television|tv|channel|radio|portal|outlet|website|network|newswire|newswires|wire|independent|public|russian|ukrainian|american|british|french|german|chinese|turkish|qatari|journalists?|reporters?|at|of|from))*[\s"“«]*$/i;

/** Nouns that stand for something said. */
export const SPEECH_NOUN =
  /^(?:announcements?|statements?|remarks?|comments?|claims?|declarations?|assessments?|proposals?|warnings?|promises?|accusations?|appeals?)$/;

/** Labels that some newspapers set before paragraphs. */
export const SOURCE_LABELS = /^(?:sources?|source of information|джерел[оа]|источник(?:и)?)\s*:/i;
export const QUOTE_LABELS =
  /^(?:quote|direct speech|literally|verbatim|дослівно|пряма мова|цитата|дословно|прямая речь)\s*:/i;
export const DETAIL_LABELS = /^(?:details|in detail|деталі|подробности)\s*:/i;
export const BACKGROUND_LABELS =
  /^(?:background|previously|reminder|передісторія|нагадаємо|що передувало|предыстория|напомним)\s*:?/i;

/** A paragraph that begins so turns to another source. */
export const TURNS =
  /^(?:earlier|previously|separately|meanwhile|before that|on another occasion|in an earlier|for (?:his|her) part)\b/i;

/** A sentence that only says whose the one before was. */
export const LOOKS_BACK =
  /^(?:the|this|that|these|his|her|it)\s(?:(?:announcement|statement|claim|information|news|assessment|remarks?|comments?)s?\s)?(?:was|were|is|has been|have been)\s(?:made|reported|announced|stated|said|confirmed|published)\b/i;

/** Words that begin sentences and headlines with a capital and are no names. */
export const NO_NAMES = new Set(
  `the a an in on at but and or as if when while after before this that these those there here for from with to of by his her
  their its our my your i we you what who which how why where not no yes so then however also meanwhile still yet because since although
  though during under over one two three many some most others other both all each few another earlier later previously according
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december today yesterday tomorrow now speaking asked amid despite instead once until unlike among moreover furthermore indeed perhaps
  is was were are has have had do does did will would can could should let please quote details source background`.split(
    /\s+/,
  ),
);
