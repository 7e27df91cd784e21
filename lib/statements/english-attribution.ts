/** Attribution in English: verbs of saying with their subjects, “according to …”, “in Smith's words”. */
import { PASSIVE } from './english/grammar';
import { BASE, NEEDS_THAT, NOUNISH, OR_WITH, OTHER, PHRASAL, PLAIN } from './english/verbs';
import { ofPhrase, quotedAs } from './english-phrases';
import { type Item, namesSomebody } from './items';
import { afterPhrase, afterVerb, beforeRelative, beforeVerb, byAgent, opening } from './subjects';

/**
 * The subject of the attribution that the word at `at` makes, if any, as an index into the items.
 * @param found the attributions before it in the passage.
 */
export function subjectOf(
  items: readonly Item[],
  at: number,
  found: readonly { subject: number }[],
): number | undefined {
  const norm = items[at]?.norm ?? '';
  return (
    ofPhrase(items, at, norm) ??
    quotedAs(items, at, norm) ??
    besideQuote(items, at, norm) ??
    (isPhrasal(items, at, norm) || isVerbOfSaying(items, at, norm)
      ? ofVerb(items, at, norm, found)
      : undefined)
  );
}

/** “Spoke of”, “ruled out”; “went on” before a comma, “he went on”, or what is said. */
function isPhrasal(items: readonly Item[], at: number, norm: string): boolean {
  const particle = Object.hasOwn(PHRASAL, norm) ? PHRASAL[norm] : undefined;
  if (!particle?.test(items[at + 1]?.norm ?? '')) return false;
  const { type, norm: after } = items[at + 2] ?? {};
  return (
    !/^(?:went|goes)$/.test(norm) ||
    type === undefined ||
    type === 'mark' ||
    type === 'quote' ||
    after === 'to'
  );
}

/** Words that end like verbs. */
const NO_VERBS = new Set(
  'this thus does perhaps always besides unless towards afterwards sometimes indeed'.split(' '),
);

/** “We go,” Smith beamed; “We go,” beamed Smith: at a quotation's end any verb is one of saying. */
function besideQuote(items: readonly Item[], at: number, norm: string): number | undefined {
  if (!/[a-z]ed$|[a-z]{3}s$/.test(norm) || NO_VERBS.has(norm)) return undefined;
  const subject = items[at - 1];
  if (subject && namesSomebody(subject) && !subject.possessive && items[at - 2]?.goesOn)
    return items[at + 1]?.type === 'name' ? undefined : at - 1;
  return items[at - 1]?.goesOn ? afterPhrase(items, at + 1) : undefined;
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
  if (/^admit/.test(norm)) return /^\d/.test(next) || next === 'more';
  if (/^(?:add|post|report)/.test(norm)) return /^\d/.test(next) || (next === 'to' && !quoted);
  if (/^agree/.test(norm)) return next === 'on';
  if (norm === 'called') return /^(?:an?|police)$/.test(next) && !quoted;
  return false;
}

function ofVerb(
  items: readonly Item[],
  at: number,
  norm: string,
  found: readonly { subject: number }[],
): number | undefined {
  const plain = PLAIN.has(norm);
  if (PASSIVE.has(items[at - 1]?.norm ?? '') && /(?:ed|told|said)$/.test(norm)) return byAgent(items, at);
  // “Smith met the guests, adding that …”: of the one who spoke before, or who opens the sentence.
  if (/ing$/.test(norm) && items[at - 1]?.norm === ',')
    return plain || found.length > 0 ? (found.at(-1)?.subject ?? opening(items, at)) : opening(items, at);
  const before = beforeRelative(items, at) ?? beforeVerb(items, at);
  if (before !== undefined && agrees(items, before, at)) return before;
  return plain && !NOUNISH.has(norm) ? afterVerb(items, at) : undefined;
}

const MODAL = /^(?:will|would|should|may|might|must|does|do|did)$/;

/** “Was Wales still demanding …?”: an auxiliary opens the sentence. */
function isAsked(items: readonly Item[], subject: number): boolean {
  const first = items[0]?.norm ?? '';
  return (
    subject <= 2 && (PASSIVE.has(first) || MODAL.test(first) || /^(?:has|have|had|can|could)$/.test(first))
  );
}

/** “The paper which the ministry had promised for days”: the clause tells of a thing. */
function isOfThing(items: readonly Item[], subject: number, at: number): boolean {
  const which = items[items[subject - 1]?.norm === 'the' ? subject - 2 : subject - 1];
  return (
    which?.norm === 'which' &&
    items[items.indexOf(which) - 1]?.norm !== ',' &&
    items.slice(at + 1).every(({ type, norm }) => type !== 'quote' && norm !== 'that')
  );
}

/** “Revealed the government was late”: a clause follows, “that” left out. */
function isElided(items: readonly Item[], at: number): boolean {
  const first = items[at + 1];
  const opens =
    first !== undefined &&
    (namesSomebody(first) || /^(?:the|a|an|this|these|his|her|its|their|there|no)$/.test(first.norm));
  const clause = items.slice(at + 2, at + 9);
  const verb = clause.findIndex(({ norm, type }) => type === 'word' && FINITE.test(norm));
  const ends = clause.findIndex(
    ({ norm, type }) =>
      type === 'mark' ||
      type === 'quote' ||
      /^(?:that|which|who|whose|whom|where|when|as|and|if|to|by)$/.test(norm),
  );
  return opens && verb >= 0 && (ends < 0 || verb < ends);
}

const FINITE = /^(?:is|are|was|were|has|had|will|would|could|cannot|must|should)$/;

/** “Finds the strikes regrettable”: an adjective closes the clause. */
function isFinding(items: readonly Item[], at: number): boolean {
  const clause = items.slice(at + 1, at + 7);
  const end = clause.findIndex(({ type }) => type !== 'word');
  const last = clause[(end < 0 ? clause.length : end) - 1]?.norm ?? '';
  return (
    /^(?:found|finds)$/.test(items[at]?.norm ?? '') &&
    /^(?:the|this|that|it|them)$/.test(clause[0]?.norm ?? '') &&
    (end < 0 || clause[end]?.type === 'mark') &&
    /(?:able|ible|atic|ful|less|ous|ive|ing)$/.test(last)
  );
}

/** Nouns in disguise (“Smith notes”) count only right after their subject; base forms need a plural. */
function agrees(items: readonly Item[], subject: number, at: number): boolean {
  const norm = items[at]?.norm ?? '';
  const item = items[subject];
  if (isAsked(items, subject) || isOfThing(items, subject, at)) return false;
  if (BASE.has(norm) && !PLAIN.has(norm) && !OTHER.has(norm)) {
    return (
      item?.type === 'unnamed' ||
      item?.norm === 'they' ||
      items.slice(subject + 1, at).some(({ norm: between }) => MODAL.test(between))
    );
  }
  if (isPhrasal(items, at, norm)) return true;
  // “Found, with no judge against, that …”.
  const reach = items[at + 1]?.norm === ',' ? 12 : /^(?:found|finds|holds)$/.test(norm) ? 2 : 6;
  const that =
    items.slice(at + 1, at + reach).some((next) => next.norm === 'that') ||
    isFinding(items, at) ||
    isElided(items, at);
  const quoted = items.slice(at + 1).some((next) => next.type === 'quote');
  if (items[at + 1]?.norm === 'nothing' || items[at + 1]?.norm === 'little') return false;
  const or =
    Object.hasOwn(OR_WITH, norm) &&
    items.slice(at + 1, at + 6).some((next) => ` ${next.norm} `.includes(` ${OR_WITH[norm]} `));
  if (NEEDS_THAT.has(norm) && !that && !or && !quoted && !isTrailing(items, subject, at)) return false;
  const apposed = items[at - 1]?.norm === ',' && quoted;
  const auxiliary = /^(?:has|have|had)$/.test(items[at - 1]?.norm ?? '');
  return !NOUNISH.has(norm) || subject === at - 1 || auxiliary || items[at + 1]?.norm === 'that' || apposed;
}

/** “…, said Smith”: what is said stands before. */
export function isTrailing(items: readonly Item[], subject: number, at: number): boolean {
  if (items[at]?.norm === ':' || items[at]?.norm === 'according') return Math.min(subject, at) > 1;
  const first = Math.min(subject, at) - 1;
  const before = items[items[first]?.norm === 'the' ? first - 1 : first];
  const after = items[Math.max(subject, at) + 1];
  if (!before) return false;
  const ends =
    !after || after.type === 'mark' || /^(?:in|on|at|during|after|as|when|while|told)$/.test(after.norm);
  return (
    (before.type === 'quote' || before.norm === ',' || before.norm === '—' || before.norm === '–') && ends
  );
}

/** “Senator”, “Representative” before a name: a capital that nobody linked. */
const isTitle = ({ type, norm, mention }: Item) =>
  !mention && (type === 'name' || (type === 'unnamed' && /^\p{Lu}/u.test(norm)));

/** “Smith and Jones”, “Senator Smith and Representative Jones”. */
export function isJoint(items: readonly Item[], subject: number): boolean {
  const joined = (from: number, to: number) => {
    const between = items.slice(from + 1, to);
    return (
      between[0]?.norm === 'and' &&
      between.length <= 3 &&
      between.slice(1).every((item) => /^(?:the|other)$/.test(item.norm) || isTitle(item))
    );
  };
  const nameAt = (index: number) => {
    const item = items[index];
    return item !== undefined && namesSomebody(item);
  };
  // “Jane Smith, the minister and chief delegate, said”: one person.
  const { mention } = items[subject] ?? {};
  const isRanked = mention?.title !== undefined && mention.title.start > mention.end;
  return [2, 3, 4].some(
    (step) =>
      (nameAt(subject - step) && joined(subject - step, subject)) ||
      (!isRanked && nameAt(subject + step) && joined(subject, subject + step)),
  );
}
