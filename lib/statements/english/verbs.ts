/** English verbs of saying. */

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
  thundered/thunders barked/barks shouted/shouts whispered/whispers sighed/sighs snapped/snaps retorted/retorts countered/counters
  boasted/boasts/boasting mused/muses pleaded/pleads/pleading fumed/fumes pointed/points/pointing repeated/repeats/repeating
  affirmed/affirms/affirming reaffirmed/reaffirms/reaffirming clarified/clarifies/clarifying elaborated/elaborates reported/reports/reporting specified/specifies/specifying
  ventured/ventures proclaimed/proclaims/proclaiming interjected/interjects
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
  labelled/labels/labelling labeled/labels/labeling termed/terms/terming branded/brands/branding dubbed/dubs/dubbing blasted/blasts/blasting slammed/slams/slamming
  commended/commends/commending questioned/questions/questioning answered/answers/answering compared/compares/comparing
  thanked/thanks/thanking offered/offers/offering found/finds held/holds likened/likens/likening credited/credits
  accepted/accepts/accepting opposed/opposes/opposing averred/avers opined/opines reckoned/reckons conceded/concedes/conceding
  assured/assures/assuring swore/swears/swearing disputed/disputes/disputing congratulated/congratulates/congratulating
  moaned/moans speculated/speculates/speculating apologised/apologises apologized/apologizes lauded/lauds/lauding
  marvelled/marvels growled/growls taunted/taunts/taunting scoffed/scoffs chided/chides rebuked/rebukes
  guessed/guesses celebrated/celebrates/celebrating ordered/orders/ordering lamented/laments/lamenting mocked/mocks/mocking ridiculed/ridicules denounced/denounces/denouncing decried/decries/decrying
  concurred/concurs professed/professes contradicted/contradicts grumbled/grumbles/grumbling roared/roars crowed/crows
  confessed/confesses/confessing deplored/deplores/deploring instructed/instructs/instructing yelled/yells/yelling
  applauded/applauds/applauding deemed/deems begged/begs/begging implored/implores/imploring
  demurred/demurs ranted/rants gushed/gushes enthused/enthuses reasoned/reasons advised/advises/advising
  allowed/allows granted/grants relayed/relays defended/defends/defending chuckled/chuckles sneered/sneers derided/derides/deriding
  wondered/wonders/wondering charged/charges challenged/challenges dared/dares counted/counts
  regretted/regrets remembered/remembers sniffed/sniffs appealed/appeals
`),
);

/** Those of `OTHER` that only people and their bodies do: any noun before them is a speaker. */
export const PEOPLE_ONLY = new Set(
  forms(`
  told/tells denied/denies rejected/rejects condemned/condemns accused/accuses urged/urges believed/believes thinks/thought
  feared/fears hoped/hopes pledged/pledges criticised/criticises criticized/criticizes testified/testifies
  dismissed/dismisses conceded/concedes doubted/doubts contended/contends speculated/speculates lamented/laments
  denounced/denounces decried/decries apologised/apologises apologized/apologizes disputed/disputes guessed/guesses
  reckoned/reckons swore/swears moaned/moans thanked/thanks disagreed/disagrees grumbled/grumbles concurred/concurs
  yelled/yells confessed/confesses blamed/blames applauded/applauds
`),
);

/** Base forms, for plural subjects and after auxiliaries. */
export const BASE = new Set(
  'say add note state stress emphasise emphasize explain announce declare warn claim insist argue write believe think fear hope deny reject condemn report suggest maintain confirm tell call describe disagree agree expect doubt estimate predict complain accuse acknowledge criticise criticize dispute guess reckon concede contend caution'.split(
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
  'allowed allows appealed appeals granted grants relayed relays reasoned reasons ruled declared celebrated thanked thanks offered offers ordered orders found finds held holds credits labels points pointed snapped countered counters sighed repeated repeats states rules posts remarks signals hints agreed agrees reported questions terms brands slams compares answers accepts maintained maintains maintain confirmed confirms suggested suggests indicated indicates revealed reveals feared fears believed believes thought thinks hoped hopes doubted doubts observed observes continued continues concluded concludes swore swears charged charges challenged challenges dared dares counted counts remembered remembers specified specifies'.split(
    ' ',
  ),
);

/** Forms that are as often nouns: they need their subject right before them. */
export const NOUNISH = new Set(
  'notes states stresses remarks replies claims comments warns reports calls demands fears hopes rules promises estimates doubts hints signals posts tweets questions terms brands answers compares orders opposed expect jokes thought report claim note state stress call fear hope posted warning reporting writing meeting charges counts wonders challenges'.split(
    ' ',
  ),
);

/** Nouns that stand for something said. */
export const SPEECH_NOUN =
  /^(?:announcements?|statements?|remarks?|comments?|claims?|declarations?|assessments?|proposals?|warnings?|promises?|accusations?|appeals?|allegations?|assertions?|charges?|denials?|suggestions?)$/;

/** Of those, the ones that also report before another word: “ordered the troops to leave”, “thanked them for coming”. */
export const OR_WITH: Readonly<Record<string, string>> = {
  appealed: 'to',
  appeals: 'to',
  challenged: 'to',
  dared: 'to',
  declared: 'be',
  offered: 'to',
  offers: 'to',
  ordered: 'to',
  orders: 'to',
  thanked: 'for',
  thanks: 'for',
};

/** Verbs that report only with the word behind them. */
export const PHRASAL: Readonly<Record<string, RegExp>> = {
  drew: /^attention$/,
  draws: /^attention$/,
  spoke: /^of$/,
  speaks: /^of$/,
  speaking: /^of$/,
  spoken: /^of$/,
  talked: /^of$/,
  pointed: /^out$/,
  points: /^out$/,
  pressed: /^for$/,
  presses: /^for$/,
  pushed: /^(?:for|back)$/,
  pushes: /^(?:for|back)$/,
  laughed: /^(?:at|off)$/,
  lashed: /^out$/,
  played: /^down$/,
  plays: /^down$/,
  went: /^on$/,
  goes: /^on$/,
  ruled: /^out$/,
  rules: /^out$/,
  read: /^out$/,
  hit: /^back$/,
  hits: /^back$/,
  fired: /^back$/,
  shot: /^back$/,
  chimed: /^in$/,
};
