/** The English words before an outlet that make it the channel of what is said. */

const CARRIED =
  '(?:reported|quoted|cited|carried|published|obtained|seen|attended|released|relayed|interviewed|broadcast|aired|posted|shown|said|confirmed|conducted|wrote|written|writing|spoke|speaking|appearing|appeared|remarks|quoted as saying|told viewers|told listeners) +(?:earlier |first |also |later )?(?:by|on|in|to)';
const TOLD =
  'told|tells|telling|citing|cites|cited|quoting|quotes|via|according to|(?:interview|call|conversation|briefing|exchange) +(?:with|on)|interview to|interview for|speaking to|speaking with|speaking exclusively to|spoke to|spoke with|comments? to|comments? for|statement to|remarks to|reports? (?:by|from|in|on)|reporting by|investigation by|with reference to|referring to|(?:article|column|op-ed|piece|essay|commentary) (?:in|for)|with (?:agency )?inputs from|sources?:|credit:';
const BETWEEN =
  'the|a|an|its|state|state-run|state-owned|official|semi-official|private|news|newspaper|newspapers|agency|agencies|daily|weekly|magazine|broadcaster|television|tv|channel|radio|portal|outlet|outlets|website|site|network|newswire|newswires|wire|independent|public|local|russian|ukrainian|american|british|french|german|chinese|turkish|qatari|israeli|iranian|italian|spanish|polish|indian|japanese|us|uk|journalists?|reporters?|correspondents?|report|interview|at|of|from|with|by|and';

/** Ends a text before an outlet that was told, cited, or carried the words. */
export const CHANNEL_PHRASE = new RegExp(
  `(?:\\b${CARRIED}|\\b(?:${TOLD}))(?: +(?:${BETWEEN}))*[\\s"“«‘]*$`,
  'i',
);

/** What is denied or attacked did not come through the outlet. */
export const DENIAL =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disputed?|criticis\w+|criticiz\w+|su(?:ed|ing)) +(?:\w+ +){0,2}(?:reports?|claims?|stor(?:y|ies)|articles?|allegations?)\b[^.;]{0,20}$/i;

/** “The Reuters reporter”, “a BBC investigation”: nouns between an outlet and its verb. */
export const OUTLET_NOUN =
  /^(?:news|agency|newspaper|daily|website|channel|television|radio|broadcaster|reporters?|correspondents?|journalists?|report|witness(?:es)?|story|article|investigation|magazine|network|portal)$/;
