/** English word lists of the linker, in comparison form: what a neighbouring word says about a name. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Names that are also words: linked only where something else says that the name is meant. */
export const COMMON_WORDS = words(`
  may will chance march mark nice reading bath mobile orange apple target shell gap visa sky fox sun time times mirror express
  independent observer post globe star nation people life fortune wired hill hall wood woods rice rose bush brown white black green gray
  grey young long short strong sharp wise good best price cash rich power powers marks banks bank fields rivers lake waters stone field
  hope faith grace joy love page book cook baker butler carter fisher hunter mason miller porter potter smith taylor turner walker king
  queen prince bishop pope knight major sergeant judge law laws justice case cases chase burns waltz sessions gates ford
  jordan chad georgia turkey china guinea niger mali cuba oman polish roman english who it us in on an am pm is be as at so no un
  march august april june monday friday sunday english wells moon rock west east north south christian love day night winters summers
  early late worth hand head foot power case bass pike salmon swift bolt blunt blunt foot mann lynch cotton clay cliff dean drew frank
  grant guy jack jean kerry miles norm pat penny pierce ray rob robin ross rusty sandy scott shaw tai tan ten wang wall wolf wright
  meta alphabet amazon oracle intel block snap square zoom unity match express metro standard local politico axios insider slate salon
  republic nature science cell focus sputnik reform labor greens liberals conservatives stern bild welt zeit monde figaro pais mundo stampa sole
`);

/** Words that end the name of an institution, street or prize called after a person or place. */
export const INSTITUTIONS = words(`
  street avenue road square boulevard airport prize award foundation center centre university college school hospital institute library
  stadium arena park tower towers hotel bridge museum theatre theater church cathedral mosque temple company corporation corp inc ltd llc
  plc group holdings bank bancorp airlines airways motors records studios pictures times post journal herald tribune gazette chronicle
  daily news magazine monitor bulletin cup open marathon championship championships trophy league festival symphony orchestra philharmonic ballet united
  city fc afc cf athletic rovers wanderers county town academy society association council board club trust fund memorial house hall
  doctrine plan act formula effect syndrome dam station barracks base fort castle palace gardens organization organisation enterprises
  industries studios brigade regiment valley lake mountain mountains desert
`);

/** Words that open sentences before a family name, besides those above. */
export const OPENERS = words(`
  did does can could will would shall should may might must are was were has have had let make made see say ask enter meet poor dear little
  big under over inside outside behind beyond without within upon until unless once perhaps maybe instead thus hence here there too
  very never always often soon again ever most many more much some such than then these those they them our your his her its all any each
  every few several one two three first second last next same other another own self even just via per amid among like unlike near past
  plus round save since though till toward towards when whenever where wherever whether which while with yet critic people team brand book
  film time year week day night today tonight mother father son daughter wife husband brother sister uncle aunt friend rival foe hero
`);

/** What an outlet's own services are called: “BBC News”, “Xinhua News Agency”. */
export const OUTLET_SERVICES = words(`news agency online television tv radio world service`);

/** Legal forms and heads of companies: “Google Inc”, “Google Executive Chairman”. */
export const COMPANY_FORMS = words(
  `inc corp corporation ltd llc plc co company group holdings executive chief senior managing vice founder co-founder`,
);

export const DAYS = words(`monday tuesday wednesday thursday friday saturday sunday`);

/** Words that the names of feasts and holidays are made of. */
export const FEASTS = words(`
  easter christmas good ash palm black boxing cyber super maundy shrove whit holy week new year years eve day days labor labour memorial
  independence veterans remembrance armistice thanksgiving mothers fathers valentine valentines halloween hanukkah passover yom kippur rosh
  hashanah ramadan eid al fitr adha diwali holi nowruz navratri lent advent pentecost ascension epiphany juneteenth presidents columbus
  lunar
`);

/** Words written with a capital that may stand before a name without being part of it. */
export const LOOSE_BEFORE = words(`
  north south east west northern southern eastern western central greater upper lower former new old modern ancient occupied mainland
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday the this that but and or if when while after before since as for from in on at
  to of with by about against between among yesterday tomorrow meanwhile however earlier later also then now both yet so
  although though because despite unlike like only even still what why how who where which whose both neither either not no yes
  president prime minister chancellor king queen prince princess duke duchess sultan emir senator governor mayor secretary general
  ambassador envoy spokesman spokeswoman chairman judge justice mr mrs ms miss dr prof professor sir dame lord lady gen lt col maj capt sgt adm
  sen rep gov rev pope father brother sister saint st republican democrat democratic labour conservative tory liberal socialist communist
  former ex team camp candidate actor actress singer star author exclusive breaking watch video photo photos opinion analysis update updated
`);

export const MONTH_BEFORE = words(
  `in on since until till by before after last this next early late mid through from during between and of`,
);

/** Verbs of speech and decision: their subject acts. */
export const ACTS = words(`
  said says say saying announced announces announce accused accuses accuse accept accepts accepted agreed agrees agree argued argues argue
  asked asks ask backed backs back blamed blames blame called calls call claimed claims claim condemned condemns condemn confirmed confirms
  confirm considers considered consider decided decides decide declared declares declare declined declines decline demanded demands demand
  denied denies deny denounced denounces dismissed dismisses dismiss expects expected expect expressed expresses express fears feared
  hopes hoped hope imposed imposes impose indicated indicates insisted insists insist intends intended invited invites invite issued issues
  launched launches maintains maintained maintain needs offered offers offer ordered orders order opposed opposes oppose plans planned
  pledged pledges pledge proposed proposes propose promised promises promise pushed pushes push reacted reacts refused refuses refuse
  rejected rejects reject responded responds respond retaliated retaliates remains seeks sought seek sees sent sends send signalled signaled
  signals signed signs sign stressed stresses suggested suggests suggest supports supported support suspended suspends threatened threatens
  threaten told tells tried tries urged urges urge views viewed vetoed vetoes vows vowed vow wants wanted want warned warns warn welcomed
  welcomes welcome withdrew withdraws discussing discuss discussed negotiating negotiate negotiated waging wages wage hinted hints ruled
  rules criticised criticized criticises criticizes protested summoned expelled expels recognises recognizes recognised recognized
  denounce regards regarded regard believes believed believe thinks faces faced face holds held provides provided provide uses used
  stated states state noted notes note commented comments comment criticise criticize invaded invades invade annexed annexes calculated
  calculates retaliate retaliates deployed deploys seized seizes armed arms bombed bombs funds funded banned bans struck strikes
  resume resumed resumes halted halts dispatched dispatches regret regrets regretted grumbled grumbles bristled balked objected objects
  complained complains hailed hails praised praises applauded applauds relented relents
  acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting allege alleges alleged concede concedes conceded
  contend contends contended disputed reiterate reiterates reiterated replies replied answered assure assures assured cautions cautioned
  clarify clarifies clarified complain complains complained disclose discloses disclosed emphasise emphasises emphasised emphasize
  emphasizes emphasized explain explains explained hailed inform informs informed objected predict predicts predicted praises praised
  questioned reveal reveals revealed slammed unveil unveils unveiled approve approves approved authorise authorises authorised authorize
  authorizes authorized blocked cancelled canceled cancels convene convenes convened granted lifted mulls mulled weigh weighs weighed
  mulling weighing postpones postponed paused rescind rescinds rescinded revoke revokes revoked scrapped shelves shelved tighten
  tightens tightened eases eased extend extends extended delayed disagree disagrees disagreed reaffirm reaffirms reaffirmed renew renews
  renewed ratify ratifies ratified recalled sanctioned sided stipulate stipulates stipulated underline underlines underlined underscore
  underscores underscored deplore deplores deplored lamented concur concurs concurred boycotted branded lodged lodges dub dubs dubbed labelled hinting
  insisting demanding refusing rejecting accusing claiming arguing denying resuming reviewed reviews complies comply complied attributed attributes reinstates
  reinstated reimposes reimposed abolishes abolished
`);

/** After “is” or “was”: only a government is so. */
export const ATTITUDES = words(`
  inclined ready willing prepared open keen determined committed unlikely likely confident concerned worried reluctant eager unwilling
  interested opposed cautious adamant insistent sceptical skeptical aware unhappy angry obliged
`);

/** What goes on in a city rather than by a government. */
export const HAPPENINGS = words(
  `burning sleeping freezing flooding growing shaking being waking celebrating mourning`,
);

/** Words that may stand between a subject and its verb. */
export const AUXILIARIES = words(`
  has have had is are was were will would can could may might must should does do did not never also again already reportedly repeatedly
  now still then later earlier recently quickly officially publicly formally apparently initially long always often both since yet so
  has been to
`);

/** Prepositions after which a capital is a government, a party to something. */
export const TOWARDS_PARTY = words(`with by against between toward towards`);
/** Prepositions after which it is the place. */
export const AT_PLACE = words(
  `in at near around outside inside across throughout over under above leaving reached reach visit visited visiting left`,
);
/** Nouns before “to”, “from” or “of” that make the capital a party. */
export const PARTY_NOUNS = words(`
  message messages warning warnings support aid assistance concession concessions pressure response responses proposal proposals sanctions
  threat threats offer offers signal signals demand demands demands request requests reply answer appeal guarantee guarantees weapons arms
  help money funding loans relations ties talks friendship loyalty independence permission approval order orders instructions directive
  statement statements reaction policy position stance government ambassador envoy delegation allies ally critic critics enemy enemies
  drones missiles tanks intelligence close closer hostile friendly loyal pro anti confidence caving bowing bowed yielding yielded conceding
  conceded surrendering beholden accountable answerable subservient
`);
/** Nouns after a possessive that belong to a government. */
export const PARTY_POSSESSIONS = words(`
  position demands demand offer offers response policy policies decision decisions allies ally conditions terms plan plans proposal
  proposals stance forces troops army military government officials claims claim war invasion interests intention intentions intelligence
  ambassador foreign defence defense spies sanctions threats relations ties support view views envoy envoys negotiators delegation
  influence ambitions aggression representatives representative insistence refusal rejection withdrawal counteroffensive offensive
  program programme commitment compliance menace provocation provocations chagrin dismay anger annoyance delight fury irritation displeasure surprise approval consent blessing rule grip orbit hands
`);
/** Verbs of wanting and urging: a capital behind them, with “to” after it, is to act. */
export const URGES = words(`
  want wants wanted wanting urge urges urged urging ask asks asked asking tell tells told telling press presses pressed pressing push pushes
  pushed pushing force forces forced forcing expect expects expected expecting allow allows allowed allowing invite invites invited inviting
  persuade persuades persuaded convince convinces convinced compel compels compelled encourage encourages encouraged warn warns warned
  order orders ordered require requires required pressure pressures pressured implore implores implored beg begs begged
`);
/** Nouns right after a capital that only a government has: “Beijing tariff demands”. */
export const PARTY_GOODS = words(`
  demand demands policy policies sanctions tariff tariffs ultimatum threat threats proposal proposals ally allies envoy envoys negotiator
  negotiators delegation ambassador stance concessions administration regime leadership
`);
/** What may stand between the two. */
export const PARTY_MATTERS = words(`
  tariff trade peace nuclear ceasefire war military economic foreign security arms oil gas energy export import diplomatic defence defense
`);
/** Words after a capital that make it the city. */
export const CITY_WORDS = words(`
  region city suburb suburbs airport mayor time street streets resident residents court metro district neighbourhood neighborhood
  oblast province area university zoo hospital stadium hotel square summit conference forum meeting exchange
`);

/** Words whose frequency shows a report on sport, where countries and cities are teams. */
export const SPORT = words(`
  striker midfielder defender goalkeeper coach season tournament championship championships semifinal semifinals quarterfinal quarterfinals
  wicket wickets innings batsman bowler scrum winger penalty fixture fixtures playoff playoffs touchdown quarterback inning pitcher homer
  birdie bogey golf tennis slam medal medals sprint olympic olympics podium rugby football cricket basketball hockey soccer scorer teammate
  teammates referee ankle hamstring league kicked goals matches squad stadium fullback halftime overtime dribble volley
  penalties wickets inning shutout touchdowns quarterbacks linebacker semifinalists semi-final rematch heavyweight featherweight middleweight
  knockout equaliser equalizer midfield midfielders defenders strikers goalkeepers unbeaten scoreless umpire dugout relegation qualifier
  qualifiers goalscorer goalscorers footballer footballers bundesliga skipper wembley handball volleyball champions finalists wimbledon uefa nfl nba mlb nhl
`);

/** What teams do to each other, beside their names. */
export const CONTESTS = words(`
  beat beats beating defeat defeated defeats edged thrashed stunned routed trounced lost won win wins trail trailed trails drew tied
`);

/** Before a name, with a comma or without: somebody's relative is called so. */
export const RELATIVES = words(`
  mother father son daughter wife husband brother sister uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother twin
  fiance fiancee girlfriend boyfriend toddler
`);

/** Generic words for what an actor already named is: the kinds of organisation that each may mean. */
export const GENERIC_ORGANISATION: ReadonlyMap<string, readonly string[]> = new Map([
  ['alliance', ['alliance']],
  ['bloc', ['international', 'alliance']],
  ['ministry', ['ministry']],
  ['agency', ['agency', 'security-service']],
  ['company', ['company']],
  ['carmaker', ['company']],
  ['bank', ['bank']],
  ['court', ['court']],
  ['militia', ['armed-group']],
  ['party', ['party']],
]);

/** Words of state that may follow a country's name or adjective with a capital without making a longer name of it. */
export const OFFICIAL = words(`
  ministry government parliament army navy forces force foreign defence defense interior embassy state federal presidential supreme central
  war crisis conflict invasion peace house senate congress treasury department president prime air military intelligence security special
  vice deputy republican democratic republicans democrats leader leaders officials dollar constitution cabinet council independence
  ambassador consulate border marines marine coast guard duma court armed
`);

/** Before “of”: the whole is a name of its own (“Duchess of Cambridge”, “University of Georgia”). */
export const NAMED_OF = words(`
  university bank college church duke duchess earl count countess prince princess bishop archbishop battle treaty house lord lady museum
  institute government gulf sea strait marquess baron baroness school academy journal merchant siege city dean order
`);

/** After a list of places: the places are regions, not cities. */
export const REGION_WORDS = words(
  `region regions oblast oblasts province provinces governorate governorates counties autonomous metropolitan`,
);
