/** Who is said to say something in a passage: verbs of saying with their subjects, “according to …”, “Name: …”. */
import type { Span } from '../types';
import type { Item } from './items';
import {
  BASE,
  BETWEEN,
  NEEDS_THAT,
  NEGATION,
  NOUNISH,
  OTHER,
  PASSIVE,
  PLAIN,
  PREPOSITIONS,
  SPEECH_NOUN,
  TIME_WORDS,
} from './words';

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

const SUBJECTS = new Set(['name', 'pronoun', 'unnamed']);

/** All attributions in a row of items, in text order. */
export function findAttributions(items: readonly Item[]): Attribution[] {
  const found: Attribution[] = [];
  items.forEach((item, at) => {
    const subject =
      item.type === 'word'
        ? subjectOf(items, at, found)
        : item.norm === ':'
          ? beforeColon(items, at)
          : undefined;
    if (subject === undefined || found.some((other) => other.subject === subject && other.verb === at))
      return;
    const first = items[Math.min(subject, at)];
    const last = items[Math.max(subject, at)];
    if (!first || !last) return;
    found.push({
      subject,
      verb: at,
      span: { start: first.start, end: last.end },
      trailing: isTrailing(items, subject, at),
      joint: isJoint(items, subject),
    });
  });
  return found;
}

function subjectOf(items: readonly Item[], at: number, found: readonly Attribution[]): number | undefined {
  const norm = items[at]?.norm ?? '';
  if (norm === 'according' && items[at + 1]?.norm === 'to') return afterPhrase(items, at + 2);
  if (norm === 'words' && items[at + 1]?.norm === 'of' && items[at - 2]?.norm === 'in')
    return afterPhrase(items, at + 2);
  if (norm === 'put' && items[at + 1]?.norm === 'it') return beforeVerb(items, at);
  if (norm === 'words' && items[at - 1]?.possessive && items[at - 2]?.norm === 'in') return at - 1;
  if (norm === 'concerned' || norm === 'worried' || norm === 'convinced' || norm === 'confident') {
    return items[at + 1]?.norm === 'that' && PASSIVE.has(items[at - 1]?.norm ?? '')
      ? beforeVerb(items, at - 1)
      : undefined;
  }
  const plain = PLAIN.has(norm);
  if (
    norm === 'made' &&
    PASSIVE.has(items[at - 1]?.norm ?? '') &&
    SPEECH_NOUN.test(items[at - 2]?.norm ?? '')
  )
    return byAgent(items, at);
  if (isParticiple(items, at)) return undefined;
  if (!plain && !OTHER.has(norm) && !BASE.has(norm)) return undefined;
  if (PASSIVE.has(items[at - 1]?.norm ?? '') && /(?:ed|told|said)$/.test(norm)) return byAgent(items, at);
  const before = beforeVerb(items, at);
  if (before !== undefined && agrees(items, before, at)) return before;
  if (plain && /ing$/.test(norm) && items[at - 1]?.norm === ',') return found.at(-1)?.subject;
  return plain && !NOUNISH.has(norm) ? afterVerb(items, at) : undefined;
}

/** “The regions claimed and held by Wales”: a participle, not a verb. */
function isParticiple(items: readonly Item[], at: number): boolean {
  if (!/ed$/.test(items[at]?.norm ?? '') || PASSIVE.has(items[at - 1]?.norm ?? '')) return false;
  const by = items.slice(at + 1, at + 5).findIndex(({ norm }) => norm === 'by');
  return (
    by >= 0 && items.slice(at + 1, at + 1 + by).every(({ norm }) => norm === 'and' || /(?:ed|ly)$/.test(norm))
  );
}

/** The subject that stands before its verb: next to it, or before an apposition between commas. */
function beforeVerb(items: readonly Item[], at: number): number | undefined {
  let index = at - 1;
  for (; index >= 0; index -= 1) {
    const item = items[index];
    if (!item || (NEGATION.has(item.norm) && item.type === 'word')) return undefined;
    if (SUBJECTS.has(item.type)) return nominative(items, index);
    if (COMPANIONS.has(item.norm)) return withCompanions(items, index);
    if (item.norm === 'who' || item.norm === 'which') return relative(items, index);
    if (item.norm === ',') return beforeApposition(items, index);
    if (item.norm === 'and' || item.norm === 'but')
      return index === at - 1 || BETWEEN.has(items[at - 1]?.norm ?? '') ? opening(items, index) : undefined;
    if (
      item.type !== 'word' ||
      !(BETWEEN.has(item.norm) || /ly$/.test(item.norm) || TIME_WORDS.test(item.norm))
    )
      return undefined;
  }
  return undefined;
}

const COMPANIONS = new Set(['allies', 'partners', 'supporters', 'backers', 'colleagues']);
const OWN = /^(?:its|his|her|their)$/;

/** “Wales and its western allies”: Wales, for the others are not named. */
function withCompanions(items: readonly Item[], companions: number): number | undefined {
  const own = items
    .slice(Math.max(0, companions - 3), companions)
    .findLastIndex(({ norm }) => OWN.test(norm));
  const at = own < 0 ? -1 : Math.max(0, companions - 3) + own;
  const subject = items[at - 2];
  return items[at - 1]?.norm === 'and' && subject && SUBJECTS.has(subject.type) ? at - 2 : undefined;
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
  const nameAt = (index: number) => items[index] !== undefined && SUBJECTS.has(items[index]?.type ?? '');
  return [2, 3, 4].some(
    (step) =>
      (nameAt(subject - step) && joined(subject - step, subject)) ||
      (nameAt(subject + step) && joined(subject, subject + step)),
  );
}

/** The name at the index as a subject; an unnamed one in apposition (“Smith, an analyst, …”) gives way to its name. */
function nominative(items: readonly Item[], index: number): number | undefined {
  const item = items[index];
  if (!item || item.norm === 'him' || item.possessive || PREPOSITIONS.has(items[index - 1]?.norm ?? ''))
    return undefined;
  const owner = items[index - 3];
  if (
    OWN.test(items[index - 1]?.norm ?? '') &&
    items[index - 2]?.norm === 'and' &&
    owner &&
    SUBJECTS.has(owner.type)
  )
    return index - 3;
  const named =
    item.type === 'unnamed' && items[index - 1]?.norm === ',' && items[index - 2]?.type === 'name';
  return named && !items[index - 2]?.possessive ? index - 2 : index;
}

function relative(items: readonly Item[], who: number): number | undefined {
  const index = items[who - 1]?.norm === ',' ? who - 2 : who - 1;
  const item = items[index];
  return item && SUBJECTS.has(item.type) ? index : undefined;
}

/**
 * “Smith, the minister for Wales, said”: the name before the commas. One that opens
 * the clause comes first; of several others none is clear, and a place is none.
 */
function beforeApposition(items: readonly Item[], comma: number): number | undefined {
  if (isApposed(items[comma - 1]) && nominative(items, comma - 1) !== undefined) return comma - 1;
  const candidates: number[] = [];
  for (let index = comma - 1; index > 0 && comma - index < 40; index -= 1) {
    const item = items[index];
    if (!item || item.type === 'quote' || /^[.;:!?]$/.test(item.norm)) break;
    const before = items[index - 1];
    if (
      item.norm === ',' &&
      before &&
      SUBJECTS.has(before.type) &&
      nominative(items, index - 1) !== undefined
    )
      candidates.push(index - 1);
  }
  const opener = candidates.find((index) => !items[index - 1] || items[index - 1]?.type === 'quote');
  const others = candidates.filter((index) => !/^(?:place|country)$/.test(items[index]?.mention?.kind ?? ''));
  return opener ?? (others.length === 1 ? others[0] : undefined);
}

/** “The minister, Jane Smith, …”, “Jane Smith, the minister, …”: linked as one name with its title. */
function isApposed(item: Item | undefined): boolean {
  const { mention } = item ?? {};
  const { title } = mention ?? {};
  return (
    mention !== undefined &&
    title !== undefined &&
    (title.start > mention.end + 1 || title.end < mention.start - 1)
  );
}

/** Nothing but articles, conjunctions and an introduction before a comma stands before the item. */
function opensClause(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return (
    !before || before.type === 'mark' || /^(?:and|but|however|while|as|the|mr|mrs|ms)$/.test(before.norm)
  );
}

/** “Smith thanked the guests and said”: the name that opens the sentence. */
function opening(items: readonly Item[], at: number): number | undefined {
  const index = items.slice(0, at).findIndex((item) => SUBJECTS.has(item.type));
  const item = items[index];
  return item && item.type !== 'unnamed' && !item.possessive && opensClause(items, index) ? index : undefined;
}

/** “…, said Smith”; “…, said the minister, Jane Smith”. */
function afterVerb(items: readonly Item[], at: number): number | undefined {
  const before = items[at - 1];
  if (before && before.type !== 'quote' && !/^(?:,|as|—|–|-)$/.test(before.norm)) return undefined;
  return afterPhrase(items, at + 1);
}

/** The name that begins here, an article or a title before it allowed. */
function afterPhrase(items: readonly Item[], from: number): number | undefined {
  for (let index = from; index < from + 8; index += 1) {
    const item = items[index];
    if (!item) return undefined;
    const within = PREPOSITIONS.has(items[index - 1]?.norm ?? '') || items[index - 1]?.norm === 'of';
    if (SUBJECTS.has(item.type) && !item.possessive) {
      if (index === from || !within) return index;
      continue;
    }
    const comma = item.norm === ',' && index > from + 1 && items[index + 1]?.type === 'name';
    if (!comma && item.type !== 'word' && !item.possessive) return undefined;
    if (
      item.type === 'word' &&
      (PLAIN.has(item.norm) ||
        OTHER.has(item.norm) ||
        /^(?:that|who|which|when|as|to|if|because)$/.test(item.norm))
    )
      return undefined;
  }
  return undefined;
}

/** “… was rejected by Smith”. */
function byAgent(items: readonly Item[], at: number): number | undefined {
  const by = items.slice(at + 1, at + 8).findIndex(({ norm }) => norm === 'by');
  if (by < 0) return undefined;
  const index = afterPhrase(items, at + 2 + by);
  return index !== undefined && index <= at + 4 + by ? index : undefined;
}

/** “Smith: …” at the head of the passage. */
function beforeColon(items: readonly Item[], at: number): number | undefined {
  const index = at - 1;
  const item = items[index];
  return item?.type === 'name' && index <= 1 && items[at + 1] ? index : undefined;
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
  if (NEEDS_THAT.has(norm) && !that && !quoted && !isTrailing(items, subject, at)) return false;
  return !NOUNISH.has(norm) || subject === at - 1 || items[at + 1]?.norm === 'that';
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
