/** Attribution in English: verbs of saying with their subjects, “according to …”, “in Smith's words”. */
import { BETWEEN, NEGATION, PASSIVE, PREPOSITIONS, TIME_WORDS } from './english/grammar';
import { DETERMINERS, NO_NOUNS } from './english/people';
import { BASE, NEEDS_THAT, NOUNISH, OTHER, PEOPLE_ONLY, PLAIN } from './english/verbs';
import { agrees, isPhrasal, saysThat } from './english-agreement';
import { behindQuote } from './english-behind-quote';
import { closing, throughOther } from './english-closing';
import { isOtherMeaning } from './english-other-meanings';
import { isBehindNoun, isParticiple } from './english-participles';
import { heardSaying, ofPhrase, quotedAs } from './english-phrases';
import { type Item, namesSomebody } from './items';
import { opening } from './nominative';
import { afterPhrase, afterVerb, beforeRelative, beforeVerb, byAgent } from './subjects';

/** What the rules need of an attribution before in the passage. */
type Before = { subject: number; verb: number; trailing: boolean };

const isCoordinated = (items: readonly Item[], at: number) =>
  /^(?:and|but)$/.test(items[at - 1]?.norm ?? '') && items[at - 2]?.norm === ',';

/**
 * The subject of the attribution that the word at `at` makes, if any, as an index into the items.
 * @param found the attributions before it in the passage.
 */
export function subjectOf(items: readonly Item[], at: number, found: readonly Before[]): number | undefined {
  const norm = items[at]?.norm ?? '';
  return (
    ofPhrase(items, at, norm) ??
    quotedAs(items, at, norm) ??
    heardSaying(items, at, norm) ??
    besideQuote(items, at, norm) ??
    behindQuote(items, at, norm) ??
    (isPhrasal(items, at, norm) || isVerbOfSaying(items, at, norm)
      ? ofVerb(items, at, norm, found)
      : undefined) ??
    closing(items, at, norm) ??
    throughOther(items, at, norm)
  );
}

/**
 * “Aid groups at the border say that …”, “its general staff denies it”: whether the verb at `at` has a plain noun for its
 * subject. Somebody says it, but nobody who is named.
 */
export function hasPlainSubject(items: readonly Item[], at: number): boolean {
  const norm = items[at]?.norm ?? '';
  if (!isVerbOfSaying(items, at, norm)) return false;
  let noun = at - 1;
  while (BETWEEN.has(items[noun]?.norm ?? '') || TIME_WORDS.test(items[noun]?.norm ?? '')) noun -= 1;
  if (!isPlainNoun(items[noun]) || NOUNISH.has(norm)) return false;
  const isSaid = /^sa(?:id|ys?)$/.test(norm) && items[at + 1]?.norm !== 'to';
  // “To settle disputes” is no settler who disputes.
  const isVerb = items[noun - 1]?.norm === 'to';
  return isSaid || saysThat(items, at) || (PEOPLE_ONLY.has(norm) && norm.endsWith('s') && !isVerb);
}

/** A word that may be a noun: no small word, no adverb, no negation. */
const isPlainNoun = (item: Item | undefined) =>
  item?.type === 'word' &&
  ![NO_NOUNS, PREPOSITIONS, DETERMINERS, NEGATION].some((words) => words.has(item.norm)) &&
  !/ly$|n't$|^(?:nobody|none)$/.test(item.norm);

/** Words that end like verbs. */
const NO_VERBS = new Set(
  'this thus does perhaps always besides unless towards afterwards sometimes indeed'.split(' '),
);

/** “We go,” Smith beamed; “We go,” beamed Smith: at a quotation's end any verb is one of saying. */
function besideQuote(items: readonly Item[], at: number, norm: string): number | undefined {
  if (!/[a-z]ed$|[a-z]{3}s$/.test(norm) || NO_VERBS.has(norm) || isQuoting(items, at)) return undefined;
  const subject = items[at - 1];
  if (subject && namesSomebody(subject) && !subject.possessive && items[at - 2]?.goesOn)
    return items[at + 1]?.type === 'name' ? undefined : at - 1;
  return items[at - 1]?.goesOn ? afterPhrase(items, at + 1) : undefined;
}

/** “The agency quoted Smith as saying”: not the agency's own words. */
const isQuoting = (items: readonly Item[], at: number) =>
  /^(?:quote[sd]|cite[sd])$/.test(items[at]?.norm ?? '') &&
  items.slice(at + 1, at + 8).some(({ norm }) => norm === 'as');

function isVerbOfSaying(items: readonly Item[], at: number, norm: string): boolean {
  if (!PLAIN.has(norm) && !OTHER.has(norm) && !BASE.has(norm)) return false;
  // “The reports mentioned, which …”, “a man called Smith who …”: participles behind their noun.
  if (isBehindNoun(items, at, norm)) return false;
  return !isParticiple(items, at) && !isOtherMeaning(items, at, norm);
}

/** “Was observed by the army”, “had been accepted by Wales”: in the passive these verbs tell of deeds. */
const DEEDS = new Set(['observed', 'accepted', 'ordered', 'found', 'held', 'maintained', 'posted']);

function ofVerb(
  items: readonly Item[],
  at: number,
  norm: string,
  found: readonly Before[],
): number | undefined {
  const plain = PLAIN.has(norm);
  const asBy = items[at - 1]?.norm === 'as' && items[at + 1]?.norm === 'by';
  if ((asBy || PASSIVE.has(items[at - 1]?.norm ?? '')) && /(?:ed|told|said)$/.test(norm))
    return DEEDS.has(norm) ? undefined : byAgent(items, at);
  // “Smith met the guests, adding that …”: of the one who spoke before, or who opens the sentence.
  if (/ing$/.test(norm) && /^(?:,|and|but)$/.test(items[at - 1]?.norm ?? '')) {
    if (NEEDS_THAT.has(norm) && !saysThat(items, at)) return undefined;
    return plain || found.length > 0 ? (found.at(-1)?.subject ?? opening(items, at)) : opening(items, at);
  }
  // “Smith was late, Jones said, and thanked her”: told by Jones.
  const told = found.at(-1);
  if (told?.trailing && isCoordinated(items, at)) return told.subject;
  // “Smith came, a day after Jones declared herself lost and threatened to leave”: of the one who spoke last.
  const since =
    told && !told.trailing && items[at - 1]?.norm === 'and' ? items.slice(told.verb + 1, at) : undefined;
  if (
    told &&
    since?.every(({ type, norm: word }) => type !== 'mark' && word !== 'that') &&
    agrees(items, told.subject, at)
  )
    return told.subject;
  // “The envoys joined Smith in urging her to stay”: of those who open the sentence.
  if (/ing$/.test(norm) && items[at - 1]?.norm === 'in' && namesSomebody(items[at - 2] ?? { type: 'mark' }))
    return undefined;
  const before = beforeRelative(items, at) ?? beforeVerb(items, at);
  if (before !== undefined && agrees(items, before, at)) return before;
  // “Suggesting Smith was late”: only finite verbs stand before their subject.
  return plain && !NOUNISH.has(norm) && !/ing$/.test(norm) ? afterVerb(items, at) : undefined;
}
