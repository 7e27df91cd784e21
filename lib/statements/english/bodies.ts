/** What the press calls bodies once it has named them → the kinds of organisation that it calls so. */
export const KINDS_OF_BODIES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    'agency watchdog regulator': ['agency', 'international', 'ngo'],
    alliance: ['alliance'],
    bloc: ['alliance', 'international'],
    'army military': ['armed-forces'],
    'bank lender': ['bank', 'central-bank'],
    'charity campaigners': ['ngo'],
    'company firm carmaker automaker airline manufacturer operator': ['company'],
    'court tribunal judges justices': ['court'],
    'group movement': ['armed-group', 'ngo', 'group'],
    'militia militants rebels paramilitaries insurgents jihadists force': ['armed-group'],
    'ministry department': ['ministry'],
    'organisation organization body': ['international', 'ngo'],
    parliament: ['parliament'],
    party: ['party'],
    'thinktank institute': ['think-tank'],
    'foundation fund association federation observatory bureau board': [],
    'coalition commission committee council embassy junta union': [],
    university: ['university'],
  }).flatMap(([nouns, kinds]) => nouns.split(' ').map((noun) => [noun, kinds])),
);

/** Bodies that speak for their state even where the base does not know them. */
export const SPEAKS_FOR_STATE =
  /\b(?:ministry|government|administration|foreign office|presidency|state department)$|^(?:ministry|department) of\b/i;

/** Bodies of a state that need no name beside it: “the Norwegian navy”. */
export const STATE_BODY =
  /\b(?:ministry|government|administration|office|presidency|department|army|military|navy|air force|armed forces|coast guard|general staff|security service|intelligence service|supreme court|parliament|central bank)$|^(?:ministry|department) of\b/i;

/** “Its foreign minister”: an office that has one holder. */
export const STATE_OFFICE =
  /^(?:its|their) (?:president|chancellor|(?:prime|foreign|defen[cs]e|interior|finance|health) minister)$/i;

/** Who speaks for the organisation that is named beside it: “the press service of Harbour Watch”. */
export const OFFICE_OF = /\b(?:press service|press office|office|secretariat)\b/i;
