/** The English words for people and bodies that speak without a name, and the pronouns. */

export const PRONOUNS: Record<string, 'male' | 'female' | 'any'> = {
  he: 'male',
  she: 'female',
  they: 'any',
  it: 'any',
  him: 'male',
};

/** “The minister added”: an office without a name goes on with the one who spoke last. */
export const ROLE =
  /^the (?:foreign |prime |defen[cs]e |interior |finance )?(?:president|minister|premier|chancellor|secretary|senator|mayor|governor|leader|billionaire|pope)$/i;

/** People who are quoted without a name and hide behind it. */
export const PEOPLE_HEADS =
  'officials?|sources?|diplomats?|insiders?|aides?|advisers?|advisors?|analysts?|experts?|observers?|witness(?:es)?|eyewitness(?:es)?|lawmakers?|negotiators?|lawyers?|executives?|employees?|residents?|locals|critics|activists?|researchers?|economists?|investigators?|prosecutors|authorities|commanders?|soldiers?|people|persons?|man|woman|interlocutors?|politicians?|workers?|medics?|doctors?|surgeons?|nurses?|guards?|delegates?|backbenchers?|defenders|historians?|scientists?|students?|protesters?|farmers?|neighbou?rs|relatives|survivors?|campaigners?|pollsters?|ambassadors|envoys|veterans?|rescuers?|traders?|dealers?|strategists?|ministers|governors|senators|judges|generals|officers?|supporters?|members?|makers|leaders|ex-(?:official|minister|diplomat)s?';

/** “One of them”, “a third”: people told apart from others before. */
export const SOME_OF_THEM =
  /\b(?:one|two|some|many|most|several|both|all|another|each) of (?:them|those|the (?:two|three|four|five))\b|(?<![\w’'-])(?:a (?:second|third|fourth)|another|others|some|many|both)(?= (?:said|told|added|noted|claimed|warned|argued|believe|say|asked|insisted|complained)\b)/gi;

/** Any other noun phrase right before its verb: “the suspect in the case said”. */
export const NOUN_PHRASE =
  /\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ne|[Aa]nother)(?: (?!(?:the|an?|he|she|it|they|we|you|who|that|which|and|but|or|was|were|is|are|had|has|have|also|later|once|being|as|if|than)\b)[a-z][a-z-]*){1,4}?(?: (?:in|of|at|on|for|from) (?:the|an?) [a-z-]+)?(?= (?:also |later |reportedly |has |had )?(?:said|says|told|stated|added|claimed|warned|argued|insisted)\b)/g;

/** Offices: whoever holds them is known, though the text gives no name; with “a” before them they hide too. */
export const OFFICE_HEADS =
  'ambassador|envoy|minister|governor|mayor|prosecutor|judge|general|premier|president|senator|chairman|chairwoman|chief|head|director|commissioner|coroner|deputy|attorney|chief executive|ceo|coach|bishop|archbishop';

/** Those who speak for a body. */
export const SPOKES_HEADS = 'spokesman|spokeswoman|spokespersons?|spokespeople|representatives?';

/** Bodies and papers that say something. */
export const BODY_HEADS =
  'ministry|ministries|police|army|military|navy|air force|coast guard|government|commission|committee|council|court|tribunal|office|agency|agencies|department|embassy|consulate|unions?|authority|company|companies|carmaker|automaker|airline|operator|firm|bank|brokerage|group|party|parliament|presidency|hospital|university|regulator|watchdog|charity|authors?|coalition|alliance|junta|militia|rebels|delegation|secretariat|board|club|state (?:media|tv|television|radio|broadcaster)|news agencies|newspapers?|media|media reports|report|(?<=according to )reports|study|studies|statement|document|documents|survey|poll|letter|resolution|communiqu[eé]|lawsuit|indictment|complaint|ruling|memo|data|website|service';

/** Nouns of people and bodies that need no article. */
export const BARE_HEADS = /(?:s|people|authorities|police|media|tv|television|data)$/i;

/** The words that may stand before such a noun in its phrase, besides capitals. */
export const UNNAMED_LEAD =
  'a|an|one|two|three|four|five|several|some|many|most|other|another|unnamed|anonymous|unidentified|the|current|and|former|senior|top|high-ranking|high|ranking|level|local|government|military|security|defence|defense|intelligence|diplomatic|state|foreign|western|european|administration|law|enforcement|medical|hospital|police|army|political|legal|independent|industry|company|embassy|aid|health|human|rights|furious|veteran|third|second|security|rescue|relief|junior|informed|unofficial|multiple|these|those|his|her|their|its|regional|federal|national|interior|prime|deputy|chief|first|new|trade|finance|education|ruling|opposition|supreme|constitutional|central|municipal|provincial|airport|city|county|district|public|parent|same|joint|emergency|fire|official|private|commerce|economy|transport|energy|justice|election|electoral|border|coast|news|academic|armed|rebel|insurgent|islamist|militant|separatist|interim|transitional|acting|press|recent|latest|newspaper|monitoring|advocacy|civil|society|teachers|labour|labor';
export const UNNAMED_TAIL =
  'familiar with|close to|briefed on|with (?:direct |first-hand )?knowledge of|with links to|involved in|in|at|from|inside|within|of|to|for|who (?:asked|requested|wished|spoke|declined|was|were)|speaking|on condition';
/** Articles after which an office is somebody who hides. */
export const INDEFINITE =
  /^(?:a|an|one|another|some|several|two|three|many|unnamed|anonymous|unidentified|senior|top)\b/i;
