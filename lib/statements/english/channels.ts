/** The English words before an outlet that make it the channel of what is said. */

/** Words before a name of an outlet that make it the channel of what is said. */
export const CHANNEL_BEFORE = new Set(
  'by told via citing cites cited quoting quotes to with for from tells'.split(' '),
);
export const CHANNEL_PHRASE =
  /(?:\b(?:reported|quoted|cited|carried|published|obtained|seen|attended|released|relayed|interviewed|broadcast|aired|posted|shown|said|confirmed|conducted) (?:earlier |first |also |later )?(?:by|on|in|to)|\b(?:told|tells|telling|citing|cites|cited|quoting|quotes|via|according to|(?:interview|call|conversation|briefing|exchange) with|interview to|interview for|speaking to|speaking with|spoke to|spoke with|comments? to|comments? for|statement to|remarks to|reports? (?:by|from|in|on)|reporting by|with reference to|referring to|article (?:in|for)|column (?:in|for)|with inputs from|sources?:))(?: (?:the|a|an|its|state|state-run|state-owned|news|newspaper|agency|agencies|daily|weekly|magazine|broadcaster|television|tv|channel|radio|portal|outlet|website|network|newswire|newswires|wire|independent|public|russian|ukrainian|american|british|french|german|chinese|turkish|qatari|journalists?|reporters?|at|of|from))*[\s"“«]*$/i;
