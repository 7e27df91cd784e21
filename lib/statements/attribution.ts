/** Who is said to say something in a passage: verbs of saying with their subjects, “according to …”, “Name: …”. */
import type { Span } from '../types';
import { PASSIVE } from './english/grammar';
import { BASE, NEEDS_THAT, NOUNISH, OTHER, PLAIN, SPEECH_NOUN } from './english/verbs';
import { type Item, namesSomebody } from './items';
import type { Words } from './lexicon';
import { isJointIn, pairAt } from './other-languages';
import { afterPhrase, afterVerb, beforeVerb, byAgent, opening } from './subjects';

export interface Attribution {
  /** Indices into the items: of the subject, and of the verb or phrase. */
  subject: number;
  verb: number;
  /** Where its words begin and end in the text. */
  span: Span;
  /** “…, said Smith”: what is said stands before. */
  trailing: boolean;
  /** “Smith and Jones said”: several mouths. */
  joint: boolean;
}

/**
 * All attributions in a row of items, in text order.
 * @param words those of the language; absent: English.
 */
export function findAttributions(items: readonly Item[], words?: Words): Attribution[] {
  const found: Attribution[] = [];
  items.forEach((item, at) => {
    const subject =
      item.norm === ':' && item.type === 'mark'
        ? beforeColon(items, at)
        : item.type !== 'word'
          ? undefined
          : words
            ? pairAt(items, at, words)?.subject
            : subjectOf(items, at, found);
    if (subject === undefined || found.some((other) => other.subject === subject && other.verb === at))
      return;
    const first = items[Math.min(subject, at)];
    const last = items[Math.max(subject, at)];
    if (!first || !last) return;
    found.push({
      subject,
      verb: at,
      span: { start: first.start, end: last.end },
      trailing: words ? followsSpeech(items, subject, at, words) : isTrailing(items, subject, at),
      joint: words ? isJointIn(items, subject, words) : isJoint(items, subject),
    });
  });
  return found;
}

function subjectOf(items: readonly Item[], at: number, found: readonly Attribution[]): number | undefined {
  const norm = items[at]?.norm ?? '';
  return (
    ofPhrase(items, at, norm) ??
    quotedAs(items, at, norm) ??
    (isVerbOfSaying(items, at, norm) ? ofVerb(items, at, norm, found) : undefined)
  );
}

/** “According to Smith”, “in the words of Smith”, “in Smith's words”, “as Smith put it”, “Smith is worried that”. */
function ofPhrase(items: readonly Item[], at: number, norm: string): number | undefined {
  const [before, after] = [items[at - 1], items[at + 1]];
  switch (norm) {
    case 'according':
      return after?.norm === 'to' ? afterPhrase(items, at + 2) : undefined;
    case 'words':
      if (after?.norm === 'of' && items[at - 2]?.norm === 'in') return afterPhrase(items, at + 2);
      return before?.possessive && items[at - 2]?.norm === 'in' ? at - 1 : undefined;
    case 'put':
      return after?.norm === 'it' ? beforeVerb(items, at) : undefined;
    case 'concerned':
    case 'worried':
    case 'convinced':
    case 'confident':
      return after?.norm === 'that' && PASSIVE.has(before?.norm ?? '')
        ? beforeVerb(items, at - 1)
        : undefined;
    case 'made':
      return PASSIVE.has(before?.norm ?? '') && SPEECH_NOUN.test(items[at - 2]?.norm ?? '')
        ? byAgent(items, at)
        : undefined;
    default:
      return undefined;
  }
}

/** “Smith was quoted by the agency as saying”, “the agency quoted Smith as saying”. */
function quotedAs(items: readonly Item[], at: number, norm: string): number | undefined {
  if (norm !== 'saying' || items[at - 1]?.norm !== 'as') return undefined;
  const from = Math.max(0, at - 10);
  const back = items
    .slice(from, at)
    .findLastIndex(({ norm: verb }) => /^(?:quoted|quotes|cited|cites)$/.test(verb));
  if (back < 0) return undefined;
  const verb = from + back;
  if (PASSIVE.has(items[verb - 1]?.norm ?? '')) return beforeVerb(items, verb - 1);
  const object = afterPhrase(items, verb + 1);
  return object !== undefined && object < at ? object : undefined;
}

function isVerbOfSaying(items: readonly Item[], at: number, norm: string): boolean {
  if (!PLAIN.has(norm) && !OTHER.has(norm) && !BASE.has(norm)) return false;
  return !isParticiple(items, at) && !isOtherMeaning(items, at, norm);
}

/** “The regions claimed and held by Wales”: a participle, not a verb. */
function isParticiple(items: readonly Item[], at: number): boolean {
  if (!/ed$/.test(items[at]?.norm ?? '') || PASSIVE.has(items[at - 1]?.norm ?? '')) return false;
  const by = items.slice(at + 1, at + 5).findIndex(({ norm }) => norm === 'by');
  return (
    by >= 0 &&
    items
      .slice(at + 1, at + 1 + by)
      .every(({ norm }) => /^(?:and|held|taken|won|made)$|(?:ed|ly)$/.test(norm))
  );
}

/** “Added 20 points”, “adding to the losses”, “called an ambulance”: these verbs do other things too. */
function isOtherMeaning(items: readonly Item[], at: number, norm: string): boolean {
  const next = items[at + 1]?.norm ?? '';
  const quoted = items.slice(at + 1).some(({ type }) => type === 'quote');
  if (/^(?:add|post|report)/.test(norm)) return /^\d/.test(next) || (next === 'to' && !quoted);
  if (norm === 'called') return /^(?:an?|police)$/.test(next) && !quoted;
  return false;
}

function ofVerb(
  items: readonly Item[],
  at: number,
  norm: string,
  found: readonly Attribution[],
): number | undefined {
  const plain = PLAIN.has(norm);
  if (PASSIVE.has(items[at - 1]?.norm ?? '') && /(?:ed|told|said)$/.test(norm)) return byAgent(items, at);
  // “Smith met the guests, adding that …”: of the one who spoke before, or who opens the sentence.
  if (/ing$/.test(norm) && items[at - 1]?.norm === ',')
    return plain || found.length > 0 ? (found.at(-1)?.subject ?? opening(items, at)) : opening(items, at);
  const before = beforeVerb(items, at);
  if (before !== undefined && agrees(items, before, at)) return before;
  return plain && !NOUNISH.has(norm) ? afterVerb(items, at) : undefined;
}

/** “Smith: …” at the head of the passage; a name without an entry only before a quotation. */
function beforeColon(items: readonly Item[], at: number): number | undefined {
  const index = at - 1;
  const [item, next] = [items[index], items[at + 1]];
  if (item?.type !== 'name' || index > 1 || !next) return undefined;
  return item.mention || next.type === 'quote' ? index : undefined;
}

/** Nouns in disguise (“Smith notes”) count only right after their subject; base forms need a plural. */
function agrees(items: readonly Item[], subject: number, at: number): boolean {
  const norm = items[at]?.norm ?? '';
  const item = items[subject];
  if (BASE.has(norm) && !PLAIN.has(norm) && !OTHER.has(norm)) {
    return (
      item?.type === 'unnamed' ||
      item?.norm === 'they' ||
      /^(?:will|would|should|may|might|must|does|do|did)$/.test(items[at - 1]?.norm ?? '')
    );
  }
  const that = items.slice(at + 1, at + 6).some((next) => next.norm === 'that');
  const quoted = items.slice(at + 1).some((next) => next.type === 'quote');
  if (items[at + 1]?.norm === 'nothing' || items[at + 1]?.norm === 'little') return false;
  if (NEEDS_THAT.has(norm) && !that && !quoted && !isTrailing(items, subject, at)) return false;
  const apposed = items[at - 1]?.norm === ',' && quoted;
  return !NOUNISH.has(norm) || subject === at - 1 || items[at + 1]?.norm === 'that' || apposed;
}

function isTrailing(items: readonly Item[], subject: number, at: number): boolean {
  if (items[at]?.norm === ':' || items[at]?.norm === 'according') return Math.min(subject, at) > 1;
  const before = items[Math.min(subject, at) - 1];
  const after = items[Math.max(subject, at) + 1];
  if (!before) return false;
  const ends =
    !after || after.type === 'mark' || /^(?:in|on|at|during|after|as|when|while|told)$/.test(after.norm);
  return (
    (before.type === 'quote' || before.norm === ',' || before.norm === '—' || before.norm === '–') && ends
  );
}

/** “…, a dit Smith”: a mark or a quotation stands before, auxiliaries between. */
function followsSpeech(items: readonly Item[], subject: number, at: number, words: Words): boolean {
  let first = Math.min(subject, at);
  while (first > 0 && words.between.has(items[first - 1]?.norm ?? '')) first -= 1;
  const before = items[first - 1];
  return before !== undefined && (before.type === 'quote' || /^[,—–-]$/.test(before.norm));
}

/** “Smith and Jones”. */
function isJoint(items: readonly Item[], subject: number): boolean {
  const joined = (from: number, to: number) => {
    const between = items.slice(from + 1, to);
    return (
      between[0]?.norm === 'and' &&
      between.length <= 3 &&
      between.slice(1).every(({ norm }) => /^(?:the|other)$/.test(norm))
    );
  };
  const nameAt = (index: number) => {
    const item = items[index];
    return item !== undefined && namesSomebody(item);
  };
  return [2, 3, 4].some(
    (step) =>
      (nameAt(subject - step) && joined(subject - step, subject)) ||
      (nameAt(subject + step) && joined(subject, subject + step)),
  );
}
