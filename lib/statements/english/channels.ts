/** The English words around an outlet that make it the channel of what is said. */
import type { Outlet } from '../../knowledge/schema';

const CARRIED_BY =
  '(?:reported|quoted|cited|carried|published|obtained|seen|heard|attended|released|relayed|interviewed|broadcast|aired|shown|asked|pressed|confirmed|conducted|written) +(?:[a-z]+ +){0,3}by';
const CARRIED_IN =
  '(?:reported|quoted|cited|carried|published|broadcast|aired|posted|shown|said|asked|conducted|wrote|written|writing|spoke|speaking|appearing|appeared|remarks|quoted as saying|told viewers|told listeners) +(?:earlier |first |also |later )?(?:on|in|to)';
const TOLD =
  'told|tells|telling|assured|assures|informed|reminded|confided (?:in|to)|confessed to|citing|cites|cited|quoting|quotes|via|according to|(?:interview|call|conversation|briefing|exchange) +(?:with|on)|(?:posts?|messages?|videos?|statement|thread|comment|tweet|account|page|channel) +on|questions? (?:from|by)|interview to|interview for|speaking to|speaking with|speaking exclusively to|spoke to|spoke with|comments? to|comments? for|statement to|remarks to|reports? (?:by|from|in|on)|reporting by|investigation by|with reference to|referring to|(?:article|column|op-ed|piece|essay|commentary) (?:in|for)|with (?:agency )?inputs from|sources?:|credit:';
const BETWEEN =
  'the|a|an|its|state|state-run|state-owned|official|semi-official|private|news|newspaper|newspapers|agency|agencies|daily|weekly|magazine|broadcaster|television|tv|channel|radio|portal|outlet|outlets|website|site|network|newswire|newswires|wire|independent|public|local|russian|ukrainian|american|british|french|german|chinese|turkish|qatari|israeli|iranian|italian|spanish|polish|indian|japanese|us|uk|journalists?|reporters?|correspondents?|report|interview|at|of|from|with|by|and|his|her|their';

/** Ends a text before an outlet that was told, cited, or carried the words. */
export const CHANNEL_PHRASE = new RegExp(
  `(?:\\b${CARRIED_BY}|\\b${CARRIED_IN}|\\b(?:${TOLD}))(?: +(?:${BETWEEN}))*[\\s"“«‘]*$`,
  'i',
);

/** “Told Jane Smith of Fox News”. */
export const TOLD_SOMEBODY = /\b(?:told|tells) (?:[A-Z][\w.’-]+ ){1,3}(?:of|from|at) (?:the )?$/;

/** What is denied or attacked did not come through the outlet. */
export const DENIAL =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disputed?|criticis\w+|criticiz\w+|su(?:ed|ing)) +(?:\w+ +){0,2}(?:reports?|claims?|stor(?:y|ies)|articles?|allegations?)\b[^.;]{0,20}$/i;

/** “The Reuters reporter”, “a BBC investigation”: nouns between an outlet and its verb. */
export const OUTLET_NOUN =
  /^(?:news|agency|newspaper|daily|website|channel|television|radio|broadcaster|reporters?|correspondents?|journalists?|report|witness(?:es)?|story|article|investigation|magazine|network|portal)$/;

/** “CNN's source said”: people who spoke to the outlet whose they are. */
export const OWN_SOURCE = /^(?:sources?|interlocutors?|contacts?|informants?|correspondents?|reporters?)$/;

/** “Disclosed on”, “grumbled to”: verbs of saying that are also followed by an outlet. */
export const HEARD =
  /^(?:disclos|reveal|grumbl|hint|outlin|moan|complain|conced|confess|lament|confid|describ|defend|boast|ranted|gush|testif|apologi|vent|told|demand)/;

/** What follows “to” or “on” after these is what is spoken of. */
export const SAID_ABOUT = /^(?:comment|respond|repl|report|insist|point|elaborat|add|object|post)/;

/** Where people publish themselves: a channel only where somebody says something “on” it. */
export const PLATFORM =
  /^(?:X|Twitter|Telegram|Truth Social|Facebook|Instagram|TikTok|YouTube|Weibo|VKontakte|VK|Bluesky|Threads|LinkedIn)$/;

/** “Posted on”: verbs before a platform, besides those of saying. */
export const POSTED = /^(?:post|tweet|shar|publish|announc|upload|writ|wrote)/;

/** A platform that no name leads to: one letter means too much elsewhere. */
export const PLATFORM_X = { name: 'X', id: 'outlet/x' };

/** What the press calls an outlet that it has named → the kinds that it may be; none: any. */
export const KINDS_OF_PRESS: Readonly<Record<string, readonly Outlet['kind'][]>> = {
  agency: ['agency'],
  newswire: ['agency'],
  newspaper: ['newspaper', 'site'],
  paper: ['newspaper', 'site'],
  daily: ['newspaper'],
  tabloid: ['newspaper'],
  weekly: ['newspaper', 'magazine'],
  magazine: ['magazine', 'newspaper'],
  broadcaster: ['broadcaster', 'channel'],
  channel: ['broadcaster', 'channel'],
  network: ['broadcaster'],
  station: ['broadcaster'],
  'social network': [],
  'social media platform': [],
  outlet: [],
  publication: [],
  portal: [],
  website: [],
  site: [],
};

const NOUNS = Object.keys(KINDS_OF_PRESS).sort((a, b) => b.length - a.length);
const PRESS = `(?:[a-z-]+ ){0,2}?(?<press>${NOUNS.join('|')})\\b`;

/** “Told the agency”, “the paper wrote”, “the portal's source”: an outlet named before. */
export const NAMED_BEFORE: readonly RegExp[] = [
  `(?:on|with|to|by) the same (?:[A-Za-z-]+ )?(?<press>${NOUNS.join('|')})\\b`,
  `(?:told|tells|telling|according to|citing|(?:interview|spoke|speaking) (?:to|with)|(?:cited|quoted) by) the ${PRESS}(?! of)`,
  `[Tt]he ${PRESS} (?:also |later |earlier )?(?:quote[sd]|cite[sd])\\b`,
  `[Tt]he ${PRESS.replace('agency|', '(?<=news )agency|')} (?:also |later |earlier )?(?:wrote|writes|reported|reports)\\b`,
  `[Tt]he ${PRESS}['’]s? (?:own )?(?:sources?|interlocutors?|contacts?)\\b`,
].map((pattern) => new RegExp(`\\b${pattern}`));

/** Somebody unnamed of whom the text has told before: they speak through the same channel. */
export const REFERS_BACK =
  /^(?:the (?!two |three |four )|one of (?:them|the|those)|(?:a|the) (?:second|third|fourth|other)\b|another$|another (?:of|official|source|person|diplomat)|some of them|both\b)/i;

/** Words, in any language, of those who hear what is said: it was not posted. */
export const HEARERS =
  /(?<!\p{L})(?:told|tells|asked|reporters?|newsmen|interview|briefing|press conference|news conference|journalist|periodistas|giornalisti|jornalistas|dziennikarz|gazeteci|журналист|журналіст)/iu;
