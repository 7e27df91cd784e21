/** Word lists of the events stage. */

/** Words that tell no name from another. */
export const COMMON =
  /^(?:the|an?|of|on|in|at|to|for|from|by|with|and|or|over|into|between|against|under|after|before|his|her|its|their|about|as|s)$/i;

/** Long words that stand in any piece of news: offices, ways of saying, numbers, times, casualties. */
export const GENERIC =
  /^(?:president|minist|deputy|foreign|secretary|spokes|chancellor|premier|government|meeting|official|country|countries|people|national|international|several|thousand|hundred|million|billion|including|against|between|according|reported|reports|stated|during|before|another|others|should|through|against|without|around|became|become|already|further|however|because|current|former|general|leader|public|together|announced|announces|called|killed|injured|wounded|village)/;

/** What is spoken of as lying ahead. */
export const AHEAD =
  /\b(?:will|would|plan(?:s|ned|ning)?|scheduled|due to|expected|upcoming|forthcoming|prospective|possible|possibility|future|hopes? to|wants? to|ready to|prepar\w+|proposed|such a|as soon as|must|likely|set to|(?:is|are) to|(?:was|were) to|(?:almost|nearly|being) (?:finali[sz]ed|agreed|fixed|settled)|invit(?:ed|ation|es))\b/i;

/** What is yet to be done by those who meet: “is to meet”, “will hold talks”, “a possible summit”. */
export const YET_TO_MEET =
  /\b(?:to|will|would|shall|should|may|might|could|can) (?:\w+ )?(?:meet|hold|host|receive|visit|travel|go|come|speak|talk|sit|call|phone)\b(?: (?:an? |the |new |further |direct )*(?:meetings?|talks|summit|negotiations|visit|call)\b)?|\b(?:further|another|next|possible|potential|future|impending|upcoming|prospective|planned|proposed) (?:[\w-]+ ){0,3}?(?:meetings?|talks|summit|negotiations|visit|call|conversation)\b/gi;

/** … and what was done. */
export const HAVE_MET = /\b(?:met|spoke|spoken|talked|phoned|called|held|visited|received|hosted)\b/gi;

/** Not face to face. */
export const REMOTE =
  /\b(?:(?:online|virtual|video)(?:[- ]\p{L}+){0,3}?[- ](?:summit|meetings?|talks|consultations|negotiations|conferences?|calls?|link)|videoconferenc\w*|videokonferenz\w*|videoschalte\w*|visioconférences?|videoconferencias?)|видео(?:конференц|связ)\p{L}*/giu;

/** … and what was said of what lies ahead. */
export const ANNOUNCED = /\b(?:announced|agreed|proposed|offered|invited|dared)\b/i;

/** A day right beside one of these verbs tells when somebody spoke, not when that happened of which they spoke. */
export const SPOKE =
  'said|says|told|tells|wrote|writes|tweeted|posted|stated|added|noted|commented|explained|stressed|warned|insisted|repeated|reiterated|argued|claimed|urged|asked';

/** After the day in a dateline: “Aug 21 (PTI)”, “July 18. /TASS/”, “13 March —”. */
export const DATELINE = /^(?:, \d{4})?\.? ?(?:\(\p{Lu}\p{L}+\)|\/\p{Lu}\p{L}+\/|[-–—])/u;

/** To whom, or in what, somebody speaks: between the verb and the day. */
export const TO_WHOM =
  '(?:reporters|journalists|parliament|lawmakers|the (?:nation|press|media)|(?:in|at|during|on|to) (?:an? |the |his |her )?(?:\\w+ )?(?:statement|interview|speech|post|briefing|conference|telegram|television|agency))';

/** Names of days, months and feasts, which many events have. */
export const CALENDAR =
  /^(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)$/;

/** Words that stand with a capital before names, or begin a sentence. */
export const OFFICE =
  /^(?:President|Prime|Minister|Chancellor|Secretary|General|Foreign|Defence|Defense|King|Queen|Prince|Crown|Pope|Council|Court|Parliament|State|Government|Assembly|Security|House|Supreme|National|United|Nations|Air|Force|Forces|Army|Navy|North|South|East|West|Northern|Southern|Eastern|Western|Central|The|They|Their|This|After|Both|Some|European|Europe|American|Western|Arab|African|Asian)$/;
