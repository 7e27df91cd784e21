/** The words of English news for each kind of event: words apart by spaces, `_` in phrases, `*` for any letters. */
import type { EventRecord } from '../knowledge/schema';

export type KindWords = Partial<Record<EventRecord['kind'], string>>;

const MEETING =
  'gather meet meets meeting meetings met talks summit negotiation* sat_down sit_down sat_for sat_with consultations received hosted';
const CALL = 'phone* telephone* phone_call call calls called spoke spoken conversation talked';
/** “Called the meeting useful”, “called Lind a coward”, “called for talks”: no telephone call, which is to somebody. */
export const CALLED_SO =
  /\bcalled(?! (?:by (?:tele)?phone|back|each other|one another|up)\b)(?!(?: \p{Lu}[\p{L}.'’-]*(?![\p{L}.'’-]))+(?! \p{Lu}| (?:an?|the)\b| ["“‘]))/gu;
/** “The administration announced”: the government, and not the time in which it governs. */
export const GOVERNS =
  /\b(?=administration)(?<!\b(?:under|during|erstwhile|former|previous|late)\b(?: [\p{L}'’.-]+){0,4} )administration/gu;
const SPEECH_WORDS =
  'said says told stated statement announced announcement remark* speech address* speaking spoke outlined declared declaration answer* replied offer* suggested proposed proposal demanded terms conditions';
const WAR =
  'war wars invasion invaded invade conflict hostilities intervention campaign offensive military_operation aggression';

export const ENGLISH: KindWords = {
  war: WAR,
  battle:
    'overran* overrun* took_back take_back gave_up given_up abandon* lost taken takeover stormed battle siege fighting captured capture fell seized retook retaken recaptur* regained liberat* offensive incursion',
  attack:
    'attack* strike* struck hit shell* bomb* explosion* blast* drone* missile* raid* massacre killing* gunmen gunman shot shooting',
  military: `exercise exercises drill drills manoeuvres maneuvers fought ${WAR} operation troops soldiers forces deploy* withdraw* withdrew* mobilisation mobilization`,
  ceasefire:
    'halt_to_the_fighting halt_to_fighting cessation_of_hostilities ceasefire* cease-fire* truce* armistice',
  agreement: 'agreement* agreed deal deals accord* arrangement sign* treaty pact memorandum protocol',
  meeting: MEETING,
  summit: MEETING,
  talks: `${MEETING} first_round second_round third_round fourth_round new_round next_round last_round`,
  call: CALL,
  visit: `shook_hands guest_of due_in visit* travel* trip tour arriv* flew ${MEETING}`,
  statement: SPEECH_WORDS,
  speech: SPEECH_WORDS,
  vote: 'passed motion impeach* vote* voting resolution* ballot* adopted side_with sides_with sided_with siding_with teams_up teamed_up teaming_up',
  election: 'won lost_to defeat* run-off runoff election* elected re-elected vote* polls ballot* landslide',
  referendum: 'referend* plebiscite* vote votes voted',
  appointment: 'appoint* named_as named naming_as naming nominat* replac* took_over confirmed',
  resignation: 'resign* step*_down dismiss* remov* oust* sack* fired quit left_office',
  inauguration:
    'inaugurat* sworn_in took_office taking_office takes_office returned_to_office returned_to_the_White_House return_to_office return_to_the_White_House swore_in swore_her_in swore_him_in oath_of_office',
  coup: 'putsch took_power taken_power removed military_takeover coup* overthr* seized_power toppl* oust* mutin*',
  protest: 'protest* demonstrat* rally rallies unrest uprising revolution',
  annexation: 'grab* annex* claimed claims incorporat*_into absorb*',
  sanctions: 'sanction* embargo* blacklist* asset_freeze ban banned bans',
  'trade-measure': 'tariff* duty duties surcharge* levies levy export_control* quota* import_ban',
  law: 'law laws bill act legislation decree* ratif* amend* constitution*',
  'court-ruling':
    'court ruling ruled verdict sentenc* convict* acquitt* warrant* indict* annul* overturn* struck_down removed_from_office',
  arrest: 'arrest* detain* custody extradit*',
  exchange: 'exchange* swap* prisoners hostages released release',
  disaster:
    'quake* tremor* aftershock* earthquake* flood* hurricane* cyclone* typhoon* wildfire* eruption* tsunami* famine* drought*',
  accident: 'crash* accident* collision* derail* collaps* explosion* sank',
  epidemic: 'epidemic* pandemic* outbreak* virus',
  death: 'died death* killed dies assassinat* murder* funeral',
  period:
    'era presidency administration reign tenure term_in_office terms_in_office term_of_office terms_of_office',
};

/** Of these, the words that alone show an event, and are no figure of speech; the plainer kinds first. */
export const TOLD: KindWords = {
  meeting:
    'met with|met in|will meet|to meet|meetings? (?:with|of|between|in)|summit|(?:peace|round of) talks',
  ceasefire: 'ceasefires?|cease-fires?|truces?|armistice',
  call: '(?:tele)?phone calls?|by (?:tele)?phone|spoke on the phone|telephoned|phoned',
  election: '(?:general|presidential|parliamentary|snap|local|regional) elections?|was (?:re-)?elected',
  referendum: 'referendum|plebiscite',
  disaster: 'earthquakes?|quake|floods|flooding|hurricane|cyclone|typhoon|wildfires?|tsunami',
  accident: 'plane crash|train crash|derail(?:ed|ment)|crashed (?:in|into|near)',
  arrest: '(?:was|were|been) (?:arrested|detained)|arrest of|extradited',
  sanctions: '(?:imposed|impose|lifted|lift|new|announced) (?:[a-z]+ )?sanctions',
  attack:
    'attacks? (?:on|in|near|against)|attacked|air ?strikes?|shelled|shelling|bombed|bombings?|bombardment|(?:drone|missile|rocket)s? (?:attacks?|strikes?)|massacre|mass shooting',
  'court-ruling':
    'court (?:has )?(?:ruled|sentenced|convicted|acquitted)|was (?:sentenced|convicted|acquitted|indicted)|arrest warrant',
  resignation: 'resigned|resignation of|stepped down|was (?:dismissed|sacked|ousted)',
  appointment: 'was (?:appointed|named)|nominated',
  exchange:
    'prisoners? (?:exchange|swap)|exchange of prisoners|exchanged prisoners|hostages? (?:was|were) (?:freed|released)',
  agreement:
    '(?:signed|sign|reached|signing) (?:an? |the )?(?:[a-z]+ )?(?:agreement|treaty|deal|pact|accord|memorandum)',
  visit: '(?:state|official) visit|visited|will visit|arrived in',
  protest: 'protests? (?:in|against)|protesters|demonstrat(?:ed|ions?|ors)',
  death: 'died (?:on|in|at)|was (?:killed|murdered|assassinated)|were killed|assassination of|funeral of',
};
