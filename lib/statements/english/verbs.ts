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
  acknowledge add admit affirm allege announce argue ask assert attest bark bellow boast caution chime claim clarify
  comment complain conclude confide confirm continue counter declare elaborate emphasise emphasize exclaim explain fume gripe
  groan grouse grumble growl insist intone interject joke maintain mumble murmur muse mutter note observe plead point
  post predict proclaim promise protest quip reaffirm recall reiterate remark repeat reply report respond retort roar
  say scream shout shriek sigh snap specify state stipulate stress suggest thunder tweet underline underscore venture
  vow warn whine whisper wisecrack write yell`;

/** Verbs that report only after their subject. */
const STANCE = `
  accept accuse acclaim admonish advise advocate agree allow answer anticipate apologise apologize appeal applaud
  assail assess assure aver avow beg believe belittle bemoan berate beseech bewail blame blast brand calculate call
  castigate celebrate challenge characterise characterize charge chastise chide chuckle commend compare concede concur
  condemn confess congratulate conjecture contend contest contradict count counsel credit criticise criticize
  crow dare decry deem defend demand demur denigrate denounce deny deplore deride describe determine disagree disavow
  disclose discount disdain dismiss disparage dispute doubt downplay dub endorse enthuse entreat estimate eulogise
  exaggerate excoriate exhort expect expound express extol fault fear find forecast foresee foretell fret
  fulminate grant guarantee guess gush hail herald hint hold hope hypothesise implore imply indicate inform instruct
  intimate judge justify label lambast lambaste lament laud liken malign marvel mention moan mock object offer oppose
  opine order outline pledge posit postulate praise profess propose question rail rant rationalise reason
  reassert reassure rebuff rebuke rebut reckon recommend recount refer refute regret reject rejoice relay relish remember
  remonstrate renounce reprimand repudiate reproach resent reveal revile ridicule rubbish rule salute scoff scold
  signal slam sneer sniff speculate spurn suppose surmise suspect swear taunt tell term testify thank theorise
  theorize think threaten tout trivialise trumpet upbraid urge vilify voice volunteer vouch welcome wonder worry`;

/** Those of `STANCE` that only people and their bodies do: any noun before them is a speaker. */
const OF_PEOPLE = `
  accuse apologise apologize applaud believe blame concede concur condemn confess contend criticise criticize decry
  denounce deny deplore disagree dismiss dispute doubt fear grumble guess hope lament moan pledge reckon reject rejoice
  speculate swear tell testify thank think urge yell`;

/** The verbs that stand before their subject too, in all forms but the plain one. */
export const PLAIN = formsOf(SAYING);
export const OTHER = formsOf(STANCE);
export const PEOPLE_ONLY = formsOf(OF_PEOPLE);

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
    agree allow anticipate appeal assess believe calculate charge challenge conclude continue count counter dare determine
    doubt expect fear find forecast foresee grant hold hope imply judge maintain observe point reason relay remember
    rule snap specify suppose suspect swear think`),
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
