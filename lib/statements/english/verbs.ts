/** English verbs of saying, each by its plain form. */
import { conjugate } from './conjugation';

export const verbsOf = (verbs: string) => verbs.trim().split(/\s+/);

/** All forms but the plain one, which is a noun or another verb too often. */
export const formsOf = (verbs: string): ReadonlySet<string> =>
  new Set(
    verbsOf(verbs).flatMap((verb) => {
      const { past, present, participle } = conjugate(verb);
      return [...past, present, ...participle];
    }),
  );

/** Verbs of saying that may stand before their subject: “said Smith”. */
const SAYING = `
  acknowledge add admit affirm allege announce argue ask assert attest bark bellow bleat bluster boast brag bristle
  caution chime chortle claim clarify comment complain conclude confide confirm continue counter croon crow declare
  elaborate emphasise emphasize enquire exclaim explain fume gloat gripe groan grouse grumble growl grunt huff inquire
  insist intone interject jeer jest joke maintain mumble murmur muse mutter note observe opine plead point pontificate
  post preach predict proclaim promise protest quip rage reaffirm recall reckon reiterate rejoin remark repeat reply
  report respond retort reveal roar say scoff scream seethe shout shriek sigh snap snarl sneer snipe snort specify
  splutter state stipulate stress suggest thunder trumpet tweet underline underscore venture vow wail warn whine whinge
  whisper wisecrack write yell`;

/** Verbs that report only after their subject. */
const STANCE = `
  accept accuse acclaim admonish advise advocate agree allow answer anticipate apologise apologize appeal applaud apprise ascribe
  assail assess assure attribute aver avow bash beg believe belittle bemoan berate beseech bewail blame blast brand calculate call
  castigate celebrate challenge characterise characterize charge chastise chide chuckle commend compare concede concur
  condemn confess congratulate conjecture consider contend contest contradict count counsel credit criticise criticize
  dare decry deem defend demand demur denigrate denounce deny deplore deride depict describe determine disagree disavow
  disclose discount disdain dismiss disparage dispute doubt downplay dub endorse enthuse entreat estimate eulogise
  exaggerate excoriate exhort expect expound express extol fault fear find forecast foresee foretell float frame fret
  fulminate grant guarantee guess gush hail herald highlight hint hold hope hypothesise implore imply indicate inform instruct
  intimate judge justify label lambast lambaste lament laud liken malign marvel mention moan mock object offer oppose
  order outline pledge posit postulate praise portray profess propose question rail rant rationalise reason
  reassert reassure rebuff rebuke rebut recommend recount refer refute regard regret reject rejoice relay relish remember
  remind remonstrate renounce reprimand repudiate reproach resent revile ridicule rubbish rule salute scold
  signal slam sniff speculate spurn suppose surmise suspect swear taunt tell term testify thank theorise
  theorize think threaten tout trivialise upbraid urge view vilify voice volunteer vouch welcome wonder worry`;

/** Those of `STANCE` that only people and their bodies do: any noun before them is a speaker. */
const OF_PEOPLE = `
  accuse apologise apologize applaud believe blame concede concur condemn confess contend criticise criticize decry
  denounce deny deplore disagree dismiss dispute doubt fear grumble guess hope lament moan pledge reckon reject rejoice
  speculate swear tell testify thank think urge yell`;

/** The verbs that stand before their subject too, in all forms but the plain one. */
export const PLAIN = formsOf(SAYING);
export const OTHER = formsOf(STANCE);
export const PEOPLE_ONLY = formsOf(OF_PEOPLE);

/** All their plain forms, where another word shows that they are verbs: “was quick to deny”. */
export const INFINITIVES: ReadonlySet<string> = new Set([...verbsOf(SAYING), ...verbsOf(STANCE)]);

/** Plain forms, for plural subjects and after auxiliaries. */
export const BASE: ReadonlySet<string> = new Set(
  verbsOf(`
    say add note state stress emphasise emphasize explain announce declare warn claim insist argue write believe think
    fear hope deny reject condemn report suggest maintain confirm tell call describe disagree agree expect doubt estimate
    predict complain accuse acknowledge criticise criticize dispute guess reckon concede contend caution`),
);

/** What somebody thinks, when another says so, is part of what is said. */
export const MENTAL: ReadonlySet<string> = new Set([
  ...formsOf('believe think fear hope doubt'),
  ...verbsOf('believe think fear hope doubt'),
]);

/** Verbs that report only before “that”; otherwise they do other things. */
export const NEEDS_THAT: ReadonlySet<string> = new Set([
  ...formsOf(`
    agree allow anticipate appeal ascribe assess attribute believe calculate charge challenge conclude consider continue count counter
    dare depict determine doubt expect fear find forecast foresee frame grant highlight hold hope imply judge maintain observe point portray
    reason refer regard relay remember reveal rule snap specify suppose suspect swear think view`),
  ...verbsOf(`
    maintain celebrated thanked thanks offers ordered orders credits labels sighed states posts remarks
    signals hints questions terms brands slams compares answers accepts offered 
    `),
]);

/** Forms that are as often nouns: they need their subject right before them. */
export const NOUNISH: ReadonlySet<string> = new Set(
  verbsOf(`
    notes states stresses remarks replies claims comments warns reports calls demands fears hopes rules promises estimates
    doubts hints signals posts tweets questions terms brands answers compares orders opposed expect jokes thought report
    claim note state stress call fear hope posted warning reporting writing meeting charges counts wonders challenges
    forecast forecasts worries regrets objects protests frets murmurs taunts disputes laments pledges moans guesses blames`),
);
