/** Whether an English name stands as the subject of its clause, or within another phrase. */
import { BETWEEN, PREPOSITIONS } from './english/grammar';
import { OTHER, PLAIN } from './english/verbs';
import { type Item, namesSomebody } from './items';

/** Past forms without “-ed”. */
const IRREGULAR: ReadonlySet<string> = new Set(
  `began broke brought built chose came cut dealt drew fell felt fought found gave got grew held kept knew laid led left
  lost made meant met paid put quit ran rose saw sent set shot spent stood stuck struck sought took thought threw told
  understood went withdrew won wrote is was are were`.split(/\s+/),
);

const ARTICLE = /^(?:the|a|an)$/;

export const OWN = /^(?:its|his|her|their)$/;

/** The name at the index as a subject; an unnamed one in apposition (“Smith, an analyst, …”) gives way to its name. */
export function nominative(items: readonly Item[], index: number): number | undefined {
  const item = items[index];
  if (!item || item.norm === 'him' || item.possessive || isAdjectiveOfName(items, index)) return undefined;
  if (hasPreposition(items, index) || isOfRelative(items, index)) return undefined;
  const owner = items[index - 3];
  if (
    OWN.test(items[index - 1]?.norm ?? '') &&
    items[index - 2]?.norm === 'and' &&
    owner &&
    namesSomebody(owner)
  )
    return index - 3;
  const apposed =
    item.type === 'unnamed' && items[index - 1]?.norm === ',' && /^[,—–]$/.test(items[index + 1]?.norm ?? '');
  return apposed && items[index - 2]?.type === 'name' && !items[index - 2]?.possessive ? index - 2 : index;
}

function isAdjectiveOfName(items: readonly Item[], index: number): boolean {
  return /^(?:country|place)$/.test(items[index]?.mention?.kind ?? '') && items[index + 1]?.type === 'name';
}

/** “The mother of hostage soldier Jane Smith”: she is of whom is told, and does not speak. */
function isOfRelative(items: readonly Item[], index: number): boolean {
  const before = items.slice(Math.max(0, index - LONGEST_RANK), index);
  const of = before.findLastIndex(({ norm }) => norm === 'of');
  const head = items[index - before.length + of - 1];
  return (
    of >= 0 &&
    RELATIVES.test(head?.norm ?? '') &&
    before.slice(of + 1).every(({ type, norm }) => type === 'word' && !PLAIN.has(norm) && !OTHER.has(norm))
  );
}

/** Words from “of” to a name: “of the hostage soldier”. */
const LONGEST_RANK = 5;

const RELATIVES =
  /(?:^|\s)(?:(?:grand|step)?(?:mother|father|parents|son|daughter|sons|daughters)|wife|husband|widow|widower|fianc[eé]e?|brother|sister|brothers|sisters|siblings|famil(?:y|ies)|relatives|uncle|aunt|cousin|nephew|niece|friends?|lawyers?|attorneys?|supporters?|victims?)$/i;

/** “In the Kremlin”: what stands there belongs to another phrase. */
function hasPreposition(items: readonly Item[], index: number): boolean {
  const part = items[index]?.mention && PART.test(items[index - 1]?.norm ?? '') ? 1 : 0;
  const article = part + (ARTICLE.test(items[index - 1 - part]?.norm ?? '') ? 1 : 0);
  // “Head of the Office of the President Jane Smith”.
  if (/\boffice$/i.test(items[index - 2 - article]?.norm ?? '')) return false;
  // “In Cardiff President Smith said”: nobody is in a person.
  const { mention } = items[index] ?? {};
  if (mention?.kind === 'person' && mention.title && /^(?:in|at|near)$/.test(items[index - 1]?.norm ?? ''))
    return false;
  const before = items[index - 1 - article]?.norm ?? '';
  // “The call between Smith and Jones brought …”.
  const isPair =
    before === 'and' && items.slice(Math.max(0, index - 6), index).some(({ norm }) => norm === 'between');
  if (isPair) return true;
  // “Smith of the Labour party”.
  if (before === 'of' && items[index - 2 - article]?.mention?.kind === 'person') return true;
  return PREPOSITIONS.has(before);
}

/** “In the central Philippines”, “in neighbouring Wales”: a part of a country, or where it lies. */
const PART =
  /^(?:(?:(?:far-?)?(?:north|south)-?)?(?:east|west)?(?:north|south)?(?:ern)?(?<=.{4})|central|upper|lower|inland|coastal|mainland|rural|nearby|neighbou?ring|occupied)$/;

/** “Smith of the Labour party”, “the mayor of Cardiff”: whom the phrase tells of in which the name at the index stands. */
export function personBefore(items: readonly Item[], index: number): number | undefined {
  const preposition = ARTICLE.test(items[index - 1]?.norm ?? '') ? index - 2 : index - 1;
  const person = items[preposition - 1];
  const isPerson = person?.mention?.kind === 'person' || (person?.type === 'name' && !person.mention);
  const isOther = items[index]?.mention?.kind !== 'person' && !person?.possessive;
  return isPerson && isOther && OF_PERSON.test(items[preposition]?.norm ?? '') ? preposition - 1 : undefined;
}

const OF_PERSON = /^(?:of|at|from|with)$/;

/** Nothing but articles, conjunctions and an introduction before a comma stands before the item. */
export function opensClause(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return (
    !before || before.type === 'mark' || /^(?:and|but|however|while|as|the|mr|mrs|ms)$/.test(before.norm)
  );
}

/** “Smith thanked the guests and said”: the name that opens the sentence, or its part behind a semicolon. */
export function opening(items: readonly Item[], at: number): number | undefined {
  const from = items.slice(0, at).findLastIndex(({ norm }) => norm === ';') + 1;
  const index = items.findIndex((item, each) => each >= from && each < at && namesSomebody(item));
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
  return (
    [BETWEEN, PLAIN, OTHER, IRREGULAR].some((words) => words.has(norm)) ||
    /(?:ed|ly)$/.test(norm) ||
    norm === 'and'
  );
}
