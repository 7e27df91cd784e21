/** Where the subject of an English verb of saying stands: before it, after it, behind commas, after “by”. */
import { BETWEEN, NEGATION, PREPOSITIONS, TIME_WORDS } from './english/grammar';
import { OTHER, PLAIN } from './english/verbs';
import { type Item, namesSomebody } from './items';

const COMPANIONS = new Set(['allies', 'partners', 'supporters', 'backers', 'colleagues']);
const OWN = /^(?:its|his|her|their)$/;
const ARTICLE = /^(?:the|a|an)$/;
/** A name and its apposition are no further apart. */
const LONGEST_APPOSITION = 40;
/** Words of a phrase between a subject and its verb. */
const LONGEST_PHRASE = 5;
const AUXILIARY = /^(?:has|have|had)$/;
/** Nor are “who” and the verb after its clause. */
const LONGEST_RELATIVE = 12;

/** The subject before its verb at `at`: next to it, or before an apposition between commas. */
export function beforeVerb(items: readonly Item[], at: number): number | undefined {
  for (let index = at - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (!item || (NEGATION.has(item.norm) && item.type === 'word')) return undefined;
    if (namesSomebody(item)) return nominative(items, index) ?? beforePhrase(items, index);
    if (COMPANIONS.has(item.norm)) return withCompanions(items, index);
    if (item.norm === 'who' || item.norm === 'which') return relative(items, index);
    if (/^[,—–]$/.test(item.norm)) return beforeApposition(items, index);
    if (item.norm === 'and' || item.norm === 'but')
      return index === at - 1 || BETWEEN.has(items[at - 1]?.norm ?? '') ? opening(items, index) : undefined;
    if (
      item.type !== 'word' ||
      !(BETWEEN.has(item.norm) || /ly$/.test(item.norm) || TIME_WORDS.test(item.norm))
    )
      return beforePhrase(items, index);
  }
  return undefined;
}

/** “…, said Smith”; “…, said the minister, Jane Smith”. */
export function afterVerb(items: readonly Item[], at: number): number | undefined {
  const before = items[at - 1];
  if (before && before.type !== 'quote' && !/^(?:,|as|—|–|-)$/.test(before.norm)) return undefined;
  return afterPhrase(items, at + 1);
}

/** The name that begins at `from`, an article or a title before it allowed. */
export function afterPhrase(items: readonly Item[], from: number): number | undefined {
  for (let index = from; index < from + 8; index += 1) {
    const item = items[index];
    if (!item) return undefined;
    const within = PREPOSITIONS.has(items[index - 1]?.norm ?? '') || items[index - 1]?.norm === 'of';
    if (namesSomebody(item) && !item.possessive) {
      if (index === from || !within) return described(items, index);
      continue;
    }
    const comma = item.norm === ',' && index > from + 1 && items[index + 1]?.type === 'name';
    if (!comma && item.type !== 'word' && !item.possessive && item.norm !== '-') return undefined;
    if (item.type === 'word' && ENDS_SEARCH.test(item.norm)) return undefined;
    if (item.type === 'word' && (PLAIN.has(item.norm) || OTHER.has(item.norm))) return undefined;
  }
  return undefined;
}

const ENDS_SEARCH = /^(?:that|who|which|when|as|to|if|whether|because|is|are|was|were|has|have|had|will)$/;

/** “… was rejected by Smith”. */
export function byAgent(items: readonly Item[], at: number): number | undefined {
  const by = items.slice(at + 1, at + 8).findIndex(({ norm }) => norm === 'by');
  if (by < 0) return undefined;
  const index = afterPhrase(items, at + 2 + by);
  return index !== undefined && index <= at + 4 + by ? index : undefined;
}

/** “Smith thanked the guests and said”: the name that opens the sentence. */
export function opening(items: readonly Item[], at: number): number | undefined {
  const index = items.slice(0, at).findIndex(namesSomebody);
  const item = items[index];
  if (!item || item.type === 'unnamed' || item.possessive || !opensClause(items, index)) return undefined;
  return isAdjective(items, index) ? undefined : index;
}

/** A country's name right before a noun (“the US embassy”, “Hong Kong police”) only says of where. */
function isAdjective(items: readonly Item[], index: number): boolean {
  if (!/^(?:country|place)$/.test(items[index]?.mention?.kind ?? '')) return false;
  const next = items[index + 1];
  return next?.type === 'name' || next?.type === 'unnamed' || (next?.type === 'word' && !isVerbal(next.norm));
}

function isVerbal(norm: string): boolean {
  return BETWEEN.has(norm) || PLAIN.has(norm) || OTHER.has(norm) || /(?:ed|ly)$/.test(norm) || norm === 'and';
}

/** The name at the index as a subject; an unnamed one in apposition (“Smith, an analyst, …”) gives way to its name. */
function nominative(items: readonly Item[], index: number): number | undefined {
  const item = items[index];
  if (!item || item.norm === 'him' || item.possessive || isAdjectiveOfName(items, index)) return undefined;
  if (hasPreposition(items, index)) return undefined;
  const owner = items[index - 3];
  if (
    OWN.test(items[index - 1]?.norm ?? '') &&
    items[index - 2]?.norm === 'and' &&
    owner &&
    namesSomebody(owner)
  )
    return index - 3;
  const apposed = item.type === 'unnamed' && items[index - 1]?.norm === ',' && items[index + 1]?.norm === ',';
  return apposed && items[index - 2]?.type === 'name' && !items[index - 2]?.possessive ? index - 2 : index;
}

function isAdjectiveOfName(items: readonly Item[], index: number): boolean {
  return /^(?:country|place)$/.test(items[index]?.mention?.kind ?? '') && items[index + 1]?.type === 'name';
}

/** “In the Kremlin”: what stands there belongs to another phrase. */
function hasPreposition(items: readonly Item[], index: number): boolean {
  const article = ARTICLE.test(items[index - 1]?.norm ?? '') ? 1 : 0;
  // “Head of the Office of the President Jane Smith”.
  if (/\boffice$/i.test(items[index - 2 - article]?.norm ?? '')) return false;
  // “In Cardiff President Smith said”: nobody is in a person.
  const { mention } = items[index] ?? {};
  if (mention?.kind === 'person' && mention.title && /^(?:in|at|near)$/.test(items[index - 1]?.norm ?? ''))
    return false;
  return PREPOSITIONS.has(items[index - 1 - article]?.norm ?? '');
}

/** “Smith of the Labour party said”, “Smith in Cardiff said”: the name before the preposition. */
function beforePhrase(items: readonly Item[], end: number): number | undefined {
  for (let index = end; index > 0 && end - index < LONGEST_PHRASE; index -= 1) {
    const { type, norm = '' } = items[index] ?? {};
    if (type !== 'word' && type !== 'name') return undefined;
    if (norm === 'of' || PREPOSITIONS.has(norm)) {
      const before = AUXILIARY.test(items[index - 1]?.norm ?? '') ? index - 2 : index - 1;
      const item = items[before];
      const speaks = item && (item.type === 'name' || item.type === 'unnamed') && !item.possessive;
      return speaks && opensClause(items, before) ? before : undefined;
    }
    if (PLAIN.has(norm) || OTHER.has(norm) || ENDS_SEARCH.test(norm)) return undefined;
  }
  return undefined;
}

/** “Wales and its western allies”: Wales, for the others are not named. */
function withCompanions(items: readonly Item[], companions: number): number | undefined {
  const from = Math.max(0, companions - 3);
  const own = items.slice(from, companions).findLastIndex(({ norm }) => OWN.test(norm));
  const at = own < 0 ? -1 : from + own;
  const subject = items[at - 2];
  return items[at - 1]?.norm === 'and' && subject && namesSomebody(subject) ? at - 2 : undefined;
}

/** “A man who sells water on the quay claims”: the name before “who”, nothing said in between. */
export function beforeRelative(items: readonly Item[], at: number): number | undefined {
  for (let index = at - 2; index > 0 && at - index < LONGEST_RELATIVE; index -= 1) {
    const { type, norm } = items[index] ?? {};
    if (norm === 'who' && type === 'word') {
      const item = items[index - 1];
      return item && namesSomebody(item) && !item.possessive ? index - 1 : undefined;
    }
    if (type === 'mark' || type === 'quote' || (type === 'word' && ENDS_RELATIVE(norm ?? '')))
      return undefined;
  }
  return undefined;
}

const ENDS_RELATIVE = (norm: string) =>
  PLAIN.has(norm) ||
  OTHER.has(norm) ||
  (NEGATION.has(norm) && norm !== 'to') ||
  /^(?:that|when|while|but)$/.test(norm);

function relative(items: readonly Item[], who: number): number | undefined {
  const index = items[who - 1]?.norm === ',' ? who - 2 : who - 1;
  const item = items[index];
  return item && namesSomebody(item) ? index : undefined;
}

/**
 * “Smith, the minister for Wales, said”: the name before the commas. One that opens
 * the clause comes first; of several others none is clear, and a place is none.
 */
function beforeApposition(items: readonly Item[], comma: number): number | undefined {
  // “Jane Smith, the director of ancient monuments, said”: the title may reach into the apposition.
  const mark = items.slice(0, comma).findLastIndex(({ type }) => type === 'mark' || type === 'quote');
  const titled = items.slice(0, comma).findLastIndex((item, index) => index > mark && isApposed(item));
  if (titled >= 0 && nominative(items, titled) !== undefined) return titled;
  const candidates: number[] = [];
  for (let index = comma - 1; index > 0 && comma - index < LONGEST_APPOSITION; index -= 1) {
    const [before, item] = [items[index - 1], items[index]];
    if (!item || item.type === 'quote' || /^[.;:!?]$/.test(item.norm)) break;
    // “Smith, the minister for Wales, of the old guard, said”.
    if (isApposed(item) && opensClause(items, index)) candidates.push(index);
    if (
      item.norm === items[comma]?.norm &&
      before &&
      namesSomebody(before) &&
      nominative(items, index - 1) !== undefined
    )
      candidates.push(index - 1);
  }
  const opener = candidates.find((index) => !items[index - 1] || items[index - 1]?.type === 'quote');
  if (opener !== undefined) return renamed(items, opener, comma);
  // “His successor, Jane Smith, said”: the one person between the commas.
  const between = items[comma - 1];
  const people = candidates.filter((index) => items[index]?.mention?.kind === 'person');
  const named = between?.type === 'name' && !/^(?:place|country|outlet)$/.test(between.mention?.kind ?? '');
  if (people.length === 0 && named && items[comma - 2]?.norm === items[comma]?.norm) return comma - 1;
  const others = candidates.filter((index) => !/^(?:place|country)$/.test(items[index]?.mention?.kind ?? ''));
  return others.length === 1 ? others[0] : undefined;
}

/** “The group's leader, Jane Smith, said”: the name between the commas. */
function renamed(items: readonly Item[], opener: number, comma: number): number {
  const apposed = items[comma - 1];
  return items[opener]?.type === 'unnamed' && apposed?.type === 'name' && opener + 2 === comma - 1
    ? comma - 1
    : opener;
}

/** “Said the group's leader Jane Smith”, “… leader, Jane Smith.”: the description gives way to the name. */
function described(items: readonly Item[], index: number): number {
  if (items[index]?.type !== 'unnamed') return index;
  const comma = items[index + 1]?.norm === ',';
  const at = comma ? index + 2 : index + 1;
  const after = items[at + 1];
  const closed = !comma || !after || after.type === 'mark';
  return items[at]?.type === 'name' && !items[at]?.possessive && closed ? at : index;
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
