/** English verbs that only their place shows to report: “The ferry was late, Smith sniped.”, “was quick to deny it”. */

import { CLAUSE_OPENERS, PASSIVE, PREPOSITIONS, TIME_WORDS } from './english/grammar';
import { INFINITIVES } from './english/verbs';
import { MODAL } from './english-asides';
import { type Item, namesSomebody } from './items';
import { afterPhrase, beforeVerb } from './subjects';

/** No shorter clause is told: “Prices rose, Smith resigned”. */
const SHORTEST = 5;

const LOOKS_LIKE_VERB = /[a-z]{2}ed$|[a-z]{3}s$/;

/** Words that end like verbs, and deeds that may close a row of clauses. */
const NO_SAYING = new Set(
  `this thus does perhaps always besides unless towards afterwards sometimes indeed voted abstained resigned died
  arrived followed refused declined failed agreed`.split(/\s+/),
);

/** The subject of the verb at `at`, where the two alone stand between a comma and the end of the sentence. */
export function closing(items: readonly Item[], at: number, norm: string): number | undefined {
  if (items[at]?.type !== 'word' || !LOOKS_LIKE_VERB.test(norm) || NO_SAYING.has(norm)) return undefined;
  if (items[at - 1]?.norm === ',') {
    const subject = isClause(items.slice(0, at - 1)) ? afterPhrase(items, at + 1) : undefined;
    return subject !== undefined && ends(items, subject + 1) ? subject : undefined;
  }
  const subject = items[at - 1];
  const first = items[at - 2]?.norm === 'the' ? at - 2 : at - 1;
  const names = subject !== undefined && namesSomebody(subject) && !subject.possessive;
  const stands = names && items[first - 1]?.norm === ',' && ends(items, at + 1);
  return stands && isClause(items.slice(0, first - 1)) ? at - 1 : undefined;
}

/** The sentence's end, or a word of time before it. */
const ends = (items: readonly Item[], from: number) => {
  const rest = items.slice(from).filter(({ norm }) => norm !== 'on' && !TIME_WORDS.test(norm));
  return rest.every(({ norm }) => /^[.;]$/.test(norm));
};

const OPENS_PHRASE =
  /(?:ing|ed)$|^(?:hours|days|weeks|months|years|minutes|earlier|later|once|by|of|the more)$/;

/** No phrase of time or circumstance, no subordinate clause: with a verb of its own. */
function isClause(clause: readonly Item[]): boolean {
  const [first] = clause;
  if (!first || clause.length < SHORTEST) return false;
  const isPhrase =
    first.type === 'word' &&
    (PREPOSITIONS.has(first.norm) ||
      (CLAUSE_OPENERS.has(first.norm) && !/^(?:that|and|but)$/.test(first.norm)) ||
      OPENS_PHRASE.test(first.norm));
  return !isPhrase && clause.some(({ type, norm }) => type === 'word' && isAuxiliary(norm));
}

const isAuxiliary = (norm: string) =>
  PASSIVE.has(norm) || MODAL.test(norm) || /^(?:has|have|had|can|could|cannot|\w+n't)$/.test(norm);

/** “Was quick to deny”, “continues to plead”. */
const EAGER = /^(?:quick|swift|keen|careful|eager|anxious|happy|pains)$/;
const GOES_ON = /^(?:continue[sd]?|continuing|went|goes|keeps|kept|began|begins|proceeded|returned)$/;

/** The subject of a verb of saying behind “to”, where the words before tell that it is done. */
export function throughOther(items: readonly Item[], at: number, norm: string): number | undefined {
  if (items[at - 1]?.norm !== 'to' || !INFINITIVES.has(norm)) return undefined;
  const word = items[at - 2]?.norm ?? '';
  if (GOES_ON.test(word) || (word === 'on' && /^(?:went|goes|go)$/.test(items[at - 3]?.norm ?? '')))
    return beforeVerb(items, word === 'on' ? at - 3 : at - 2);
  const be = items.slice(Math.max(0, at - 5), at - 2).findLastIndex(({ norm: each }) => PASSIVE.has(each));
  return EAGER.test(word) && be >= 0 ? beforeVerb(items, Math.max(0, at - 5) + be) : undefined;
}
