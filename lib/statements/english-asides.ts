/** Verbs of saying that tell of something beside what is told: in questions, in clauses that describe a thing. */
import { PASSIVE } from './english/grammar';
import { OTHER, PLAIN } from './english/verbs';
import type { Item } from './items';

export const MODAL = /^(?:will|would|should|may|might|must|does|do|did)$/;

/** Whether the verb at `at` only asks, or describes a thing: nobody says anything by it. */
export const isAside = (items: readonly Item[], subject: number, at: number): boolean =>
  isAsked(items, subject) ||
  isOfThing(items, subject, at) ||
  isBeside(items, subject, at) ||
  isOpen(items, subject) ||
  isClaimedThing(items, subject, at);

/** “Was Wales still demanding …?”: an auxiliary opens the sentence. */
function isAsked(items: readonly Item[], subject: number): boolean {
  const first = items[0]?.norm ?? '';
  return (
    subject <= 2 && (PASSIVE.has(first) || MODAL.test(first) || /^(?:has|have|had|can|could)$/.test(first))
  );
}

/** “The regions that Wales claims to own”: what is told of is the regions. */
function isClaimedThing(items: readonly Item[], subject: number, at: number): boolean {
  const [before, that] = [items[subject - 2], items[subject - 1]];
  return (
    /^claim(?:s|ed)?$/.test(items[at]?.norm ?? '') &&
    /^(?:to|as|for)$/.test(items[at + 1]?.norm ?? '') &&
    (that?.norm === 'which' || (that?.norm === 'that' && !PLAIN.has(before?.norm ?? '')))
  );
}

/** “Did not say whether the new Wales had accepted”: nobody knows yet. */
function isOpen(items: readonly Item[], subject: number): boolean {
  const from = Math.max(0, subject - LONGEST_LEAD);
  const opener = items.slice(from, subject).findLastIndex(({ norm }) => /^(?:whether|unless)$/.test(norm));
  return (
    opener >= 0 &&
    items.slice(from + opener + 1, subject).every((item) => item.type === 'word' && !isSaid(item))
  );
}

/** Words from “whether” to the name of the subject. */
const LONGEST_LEAD = 4;

/** “The paper which the ministry had promised for days”: the clause tells of a thing. */
function isOfThing(items: readonly Item[], subject: number, at: number): boolean {
  const which = items[items[subject - 1]?.norm === 'the' ? subject - 2 : subject - 1];
  const before = which && items[items.indexOf(which) - 1]?.norm;
  // “Talks, during which Wales called for …”.
  return (
    which?.norm === 'which' &&
    before !== ',' &&
    before !== 'during' &&
    items.slice(at + 1).every(({ type, norm }) => type !== 'quote' && norm !== 'that')
  );
}

/** Verbs of deeds that are done by saying something. */
const BY_SAYING = /^(?:announced|announces|declared|ordered|spoke)$/;

/** “The truce that Wales had announced ended”, “terms that Wales rejects”: told of beside what is told. */
function isBeside(items: readonly Item[], subject: number, at: number): boolean {
  const from = items[subject - 1]?.norm === 'the' ? subject - 2 : subject - 1;
  const [before, marker] = [items[from - 1], items[from]?.norm ?? ''];
  const clause = items.slice(0, from).findLastIndex(({ type }) => type === 'mark') + 1;
  const relative = marker === 'that' && before !== undefined && !items.slice(clause, from).some(isSaid);
  const next = items[at + 1];
  const ends = next === undefined || next.type === 'mark';
  const bySaying = BY_SAYING.test(items[at]?.norm ?? '');
  return (
    ((relative && (bySaying || ends)) || (marker === 'when' && bySaying)) &&
    items.slice(at + 1).every(({ type, norm }) => type !== 'quote' && norm !== 'that')
  );
}

const isSaid = ({ norm }: Item) => PLAIN.has(norm) || OTHER.has(norm);
