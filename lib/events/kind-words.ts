/** The words of English news for each kind of event, as patterns of whole words. */
import type { EventRecord } from '../knowledge/schema';

export type KindWords = Partial<Record<EventRecord['kind'], string>>;

const MEETING =
  'meet|meets|meeting|meetings|met|talks|summit|negotiation\\w*|sat down|sit down|consultations|received|hosted';
const CALL = 'phone\\w*|telephone\\w*|phone call|call|calls|called|spoke|spoken|conversation|talked';
const SPEECH_WORDS =
  'said|says|told|stated|statement|announced|announcement|remark\\w*|speech|address\\w*|speaking|spoke|outlined|declared|declaration|suggested|proposed|proposal|demanded|terms|conditions';
const WAR =
  'war|wars|invasion|invaded|invade|conflict|hostilities|intervention|campaign|offensive|military operation|aggression';

export const ENGLISH: KindWords = {
  war: WAR,
  battle:
    'overr[au]n\\w*|lost|taken|takeover|stormed|battle|siege|fighting|captured|capture|fell|seized|liberat\\w*|offensive|incursion',
  attack:
    'attack\\w*|strike\\w*|struck|hit|shell\\w*|bomb\\w*|explosion\\w*|blast\\w*|drone\\w*|missile\\w*|raid\\w*|massacre|killing\\w*|shot|shooting',
  military: `exercises?|drills?|manoeuvres|maneuvers|fought|${WAR}|operation|troops|forces|deploy\\w*|withdr[ae]w\\w*|mobilisation|mobilization`,
  ceasefire:
    'halt to (?:the )?fighting|cessation of hostilities|ceasefire\\w*|cease-fire\\w*|truce\\w*|armistice',
  agreement: 'agreement\\w*|agreed|deal|deals|accord\\w*|sign\\w*|treaty|pact|memorandum|protocol',
  meeting: MEETING,
  summit: MEETING,
  talks: MEETING,
  call: CALL,
  visit: `shook hands|guest of|visit\\w*|travel\\w*|trip|arriv\\w*|flew|${MEETING}`,
  statement: SPEECH_WORDS,
  speech: SPEECH_WORDS,
  vote: 'passed|motion|impeach\\w*|vote\\w*|voting|resolution\\w*|ballot\\w*|adopted|sid(?:e|es|ed|ing) with|team(?:s|ed|ing) up',
  election:
    'won|lost to|defeat\\w*|run-off|runoff|election\\w*|elected|re-elected|vote\\w*|polls|ballot\\w*|landslide',
  referendum: 'referend\\w+|plebiscite\\w*|vote|votes|voted',
  appointment: 'appoint\\w*|nam(?:ed|ing) (?:as)?|nominat\\w*|replac\\w*|took over|confirmed',
  resignation: 'resign\\w*|stepp?\\w* down|dismiss\\w*|remov\\w*|oust\\w*|sack\\w*|fired|quit|left office',
  inauguration:
    'inaugurat\\w*|sworn in|took office|taking office|takes office|return(?:ed)? to (?:office|the White House)|presidency|administration',
  coup: 'putsch|took power|taken power|removed|military takeover|coup\\w*|overthr\\w+|seized power|toppl\\w*|oust\\w*|mutin\\w*',
  protest: 'protest\\w*|demonstrat\\w*|rally|rallies|unrest|uprising|revolution',
  annexation: 'annex\\w*|claimed|claims|incorporat\\w* into|absorb\\w*',
  sanctions: 'sanction\\w*|embargo\\w*|blacklist\\w*|asset freeze',
  'trade-measure': 'tariff\\w*|dut(?:y|ies)|levies|levy|export control\\w*|quota\\w*|import ban',
  law: 'law|laws|bill|act|legislation|decree\\w*|ratif\\w*|amend\\w*|constitution\\w*',
  'court-ruling': 'court|ruling|ruled|verdict|sentenc\\w*|convict\\w*|acquitt\\w*|warrant\\w*|indict\\w*',
  arrest: 'arrest\\w*|detain\\w*|custody|extradit\\w*',
  exchange: 'exchange\\w*|swap\\w*|prisoners|released|release',
  disaster:
    'quake\\w*|tremor\\w*|aftershock\\w*|earthquake\\w*|flood\\w*|hurricane\\w*|cyclone\\w*|typhoon\\w*|wildfire\\w*|eruption\\w*|tsunami\\w*|famine\\w*|drought\\w*|disaster\\w*',
  accident: 'crash\\w*|accident\\w*|collision\\w*|derail\\w*|collaps\\w*|explosion\\w*|sank',
  epidemic: 'epidemic\\w*|pandemic\\w*|outbreak\\w*|virus',
  death: 'died|death\\w*|killed|dies|assassinat\\w*|murder\\w*|funeral',
  period: 'era|presidency|administration|reign|tenure|terms? (?:in|of) office',
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
