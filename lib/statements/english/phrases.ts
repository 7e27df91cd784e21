/** English verbs that report only with other words: “ruled out”, “renewed his call”, “ordered the army to”. */
import { formsOf, verbsOf } from './verbs';

/** Nouns that stand for something said. */
export const SPEECH_NOUN =
  /^(?:announcements?|statements?|remarks?|comments?|claims?|declarations?|assessments?|proposals?|warnings?|promises?|accusations?|appeals?|allegations?|assertions?|charges?|denials?|suggestions?)$/;

/** “Talks of peace” are no verb. */
const byForm = (table: Readonly<Record<string, string>>): ReadonlyMap<string, RegExp> =>
  new Map(
    Object.entries(table).flatMap(([verbs, words]) => {
      const pattern = new RegExp(`^(?:${verbsOf(words).join('|')})$`);
      return [...formsOf(verbs)].flatMap((form): [string, RegExp][] =>
        form === 'talks' ? [] : [[form, pattern]],
      );
    }),
  );

/** Words that report together with the one right behind them: “spoke of”. */
export const PHRASAL = byForm({
  'chime weigh': 'in',
  'fire shoot': 'back',
  go: 'on',
  'hit lash speak': 'out',
  hit: 'back out',
  laugh: 'at off',
  'point read rule spell': 'out',
  press: 'for',
  push: 'for back',
  speak: 'of out',
  talk: 'of',
});

/** Those whose other word may also stand behind their object: “brushed the report aside”. */
export const PARTED = byForm({
  'brush wave': 'aside away off',
  draw: 'attention line',
  'laugh shrug': 'off',
  lay: 'out',
  'play slap turn': 'down',
  take: 'aim exception issue',
});

/** Verbs that say nothing by themselves, before a noun for what is said: “issued a warning”. */
export const LIGHT = byForm({
  deliver: 'verdict warnings? message',
  'echo renew reiterate':
    'calls? claims? demands? appeals? plea warnings? threats? offer concerns? criticism',
  extend: 'condolences congratulations thanks apology apologies invitation',
  give: 'assurances? guarantees? verdict',
  issue: 'statements? warnings? threats? denial apology ultimatum calls? plea',
  lodge: 'protests? complaints?',
  make: 'announcements? statements? remarks? comments? claims? promises? accusations? allegations? assertions? appeal plea',
  offer: 'agenda aid apology condolences cooperation deal help mediation support talks terms truce ceasefire',
  raise: 'concerns? objections? questions?',
  send: 'condolences',
  use: 'words? terms? phrases? expressions? adjectives?',
});

/** Nouns of what somebody says or thinks behind “in” and “by”: “in Smith's words”, “by his count”. */
export const OWN_WORDS: Readonly<Record<string, RegExp>> = {
  in: /^(?:words|view|opinion|telling|account|estimation|judge?ment|assessment|reading|version)$/,
  by: /^(?:account|admission|count|estimates?|reckoning|calculations?)$/,
};

/** Of the verbs that need “that”, the ones that also report before another word: “ordered the troops to leave”. */
export const OR_WITH: Readonly<Record<string, string>> = {
  appealed: 'to',
  appeals: 'to',
  challenged: 'to',
  dared: 'to',
  expects: 'to',
  offered: 'to',
  offers: 'to',
  ordered: 'to',
  orders: 'to',
  thanked: 'for',
  thanks: 'for',
};
