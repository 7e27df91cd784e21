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
  'hit lash': 'back out',
  laugh: 'at off',
  'lay light rip tear': 'into',
  'point read rule spell': 'out',
  press: 'for',
  push: 'for back',
  speak: 'of out about',
  sum: 'up',
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
  'back embrace endorse favour favor support':
    'call demands? idea initiative plans? position proposals? stance',
  deliver: 'verdict warnings? message',
  'echo renew reiterate':
    'calls? claims? demands? appeals? plea warnings? threats? offer concerns? criticism',
  extend: 'condolences congratulations thanks apology apologies invitation',
  give: 'assurances? guarantees? verdict',
  issue: 'statements? warnings? threats? denial apology ultimatum calls? plea',
  lodge: 'protests? complaints?',
  make: 'announcements? statements? remarks? comments? claims? promises? accusations? allegations? assertions? appeal plea',
  name: 'results? conditions? demands? goals? preconditions? price reasons? terms',
  offer: 'agenda aid apology condolences cooperation deal help mediation support talks terms truce ceasefire',
  raise: 'concerns? objections? questions?',
  send: 'condolences',
  use: 'words? terms? phrases? expressions? adjectives?',
});

/** Nouns of what somebody says or thinks behind “in” and “by”: “in Smith's words”, “by his count”. */
export const OWN_WORDS: Readonly<Record<string, RegExp>> = {
  in: /^(?:words|eyes|view|opinion|telling|account|estimation|judge?ment|assessment|reading|version)$/,
  by: /^(?:account|admission|count|estimates?|reckoning|calculations?)$/,
};

/** Of the verbs that need “that”, the ones that also report before another word: “ordered the troops to leave”. */
const ALSO_BEFORE: Readonly<Record<string, string>> = {
  'ascribe attribute': 'to',
  'appealed appeals challenged dared expects offered offers ordered orders': 'to',
  'considers considered': 'an? legitimate illegal',
  'depict frame portray refer regard view': 'as',
  'names named sees': 'as',
  'thanked thanks': 'for',
};

/** Each form of a verb → the word that makes it report. */
export const OR_WITH: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(ALSO_BEFORE).flatMap(([verbs, words]) => {
    // “Its members to keep away” may be one phrase.
    const pattern = new RegExp(`(?:^| )(?:${verbsOf(words).join('|')})(?: |$)`);
    const forms = /(?:s|ed)$/.test(verbs) ? verbsOf(verbs) : [...formsOf(verbs)];
    return forms.map((form): [string, RegExp] => [form, pattern]);
  }),
);
