/** Words that answer a yes-or-no question, whatever it is about. */
import { ONE_TO_TWELVE } from '../text/number-words';

const words = (list: string) =>
  new RegExp(
    `(?<![\\w-])(?:${list
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})(?![\\w-])`,
    'i',
  );

export const YES = words(`
  agree[sd]?|agreement|accept(?:s|ed)?|support(?:s|ed)?|approv(?:es|ed)|back(?:s|ed)|endorses?d?
  confirm(?:s|ed)?|ready to|willing to|open to|in favou?r of|recogni[sz]e[sd]?|welcom(?:es|ed)
  inseparable|integral|maintains? that|insists? that|effectively|certainly
`);

export const NO = words(`
  reject(?:s|ed|ing)?|refus(?:es|ed|al|ing)|rul(?:es|ed|ing) out|den(?:ies|ied)|oppos(?:es|ed|ition)|condemn(?:s|ed|ing)?
  non-negotiable|not negotiable|undeniable and non-negotiable|unrealistic|illegitimate|illegal(?:ly)?|unacceptable|impossible|inadmissible
  renounce[sd]?|never|won't|will not|would not|cannot|can't|could not|does not|do not|did not|is not|are not|was not|were not|has not|have not
  doubts?|doubted|unlikely|no (?:plans?|question|intention)
`);

export const CONDITIONAL = words(`
  if|unless|provided(?: that)?|on condition|under conditions?|conditions|subject to|only (?:if|after|when)|but (?:asks?|asked|with)|questions|nuances
`);

export const NOT_ANSWERED = words(`
  (?:has|have|had) (?:not|yet to) (?:yet )?(?:officially )?(?:comment(?:ed)?|respond(?:ed)?|answer(?:ed)?|react(?:ed)?|repl(?:ied|y))
  (?:is|are|was) yet to (?:comment|respond|answer|react)|no (?:official )?(?:comment|response|answer|reaction)(?: yet)?|declined to comment
`);

/** Shares in words, in per cent. */
export const FRACTIONS: Record<string, number> = {
  half: 50,
  'one-half': 50,
  third: 33.3,
  'one-third': 33.3,
  'two-thirds': 66.7,
  quarter: 25,
  'one-quarter': 25,
  'three-quarters': 75,
  fifth: 20,
  'one-fifth': 20,
  'two-fifths': 40,
  'three-fifths': 60,
  'four-fifths': 80,
  sixth: 16.7,
  'one-sixth': 16.7,
  tenth: 10,
  'one-tenth': 10,
};

/** Number words that count. */
export const NUMBERS: Record<string, number> = {
  ...ONE_TO_TWELVE,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
};

/** Words that count the same. */
export const UNITS: readonly (readonly string[])[] = [
  [
    'people',
    'persons',
    'civilians',
    'Palestinians',
    'dead',
    'deaths',
    'killed',
    'fatalities',
    'victims',
    'lives',
  ],
  ['soldiers', 'troops', 'servicemen', 'dead', 'deaths', 'killed', 'casualties', 'losses'],
  ['jets', 'fighter', 'aircraft', 'planes', 'warplanes', 'bombers'],
  ['prisoners', 'detainees', 'captives'],
  ['square kilomet', 'sq'],
];
