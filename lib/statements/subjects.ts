/** Where the subject of an English verb of saying stands: before it, after it, behind commas, after “by”. */
import { beforeApposition, described, lettersInBrackets, openingBracket } from './apposition';
import { isCompanions, withCompanions } from './companions';
import { BETWEEN, NEGATION, PREPOSITIONS, TIME_WORDS } from './english/grammar';
import { OTHER, PLAIN } from './english/verbs';
import { type Item, namesSomebody } from './items';
import { nominative, opening, opensClause, personBefore } from './nominative';

/** Words of a phrase between a subject and its verb. */
const LONGEST_PHRASE = 12;

const AUXILIARY = /^(?:has|have|had)$/;

/** Nor are “who” and the verb after its clause. */
const LONGEST_RELATIVE = 12;

/** The subject before its verb at `at`: next to it, or before an apposition between commas. */
export function beforeVerb(items: readonly Item[], at: number): number | undefined {
  for (let index = at - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (!item || (NEGATION.has(item.norm) && item.type === 'word')) return undefined;
    if (namesSomebody(item)) {
      const named = nominative(items, index);
      const before = named === undefined || isUnlinked(item) ? beforePhrase(items, index) : undefined;
      // “Smith in an interview with the weekly Harbour said”.
      return items[before ?? -1]?.mention?.kind === 'person' ? before : (named ?? before);
    }
    const letters = index === at - 1 ? lettersInBrackets(items, index) : undefined;
    if (letters !== undefined) return letters;
    const open = openingBracket(items, index);
    if (open !== undefined) {
      index = open;
      continue;
    }
    if (isCompanions(item)) return withCompanions(items, index);
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

const isUnlinked = ({ type, mention }: Item) => type === 'name' && !mention;

/** “…, said Smith”; “…, said the minister, Jane Smith”. */
export function afterVerb(items: readonly Item[], at: number): number | undefined {
  const before = items[at - 1];
  if (before && before.type !== 'quote' && !/^(?:,|as|—|–|-)$/.test(before.norm)) return undefined;
  const subject = afterPhrase(items, at + 1);
  // “Smith drops the claim, says Wales will come”: the name opens what is said.
  const isOpening = subject !== undefined && AUXILIARY_VERB.test(items[subject + 1]?.norm ?? '');
  return isOpening ? opening(items, at) : subject;
}

const AUXILIARY_VERB = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/;

/** The name that begins at `from`, an article or a title before it allowed. */
export function afterPhrase(items: readonly Item[], from: number): number | undefined {
  for (let index = from; index < from + 8; index += 1) {
    const item = items[index];
    if (!item) return undefined;
    // “Said a teacher at the University of Cardiff”.
    const article = /^(?:the|an?)$/.test(items[index - 1]?.norm ?? '') && index - 2 >= from;
    const before = items[article ? index - 2 : index - 1]?.norm ?? '';
    const within = PREPOSITIONS.has(before) || before === 'of';
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

/** “Smith of the Labour party said”, “Smith in Cardiff said”: the name before the preposition. */
function beforePhrase(items: readonly Item[], end: number): number | undefined {
  for (let index = end; index > 0 && end - index < LONGEST_PHRASE; index -= 1) {
    const { type, norm = '' } = items[index] ?? {};
    if (type === 'quote' || (type === 'mark' && norm !== '-') || type === 'pronoun') return undefined;
    if (norm === 'of' || PREPOSITIONS.has(norm)) {
      const before = AUXILIARY.test(items[index - 1]?.norm ?? '') ? index - 2 : index - 1;
      const item = items[before];
      const speaks = item && (item.type === 'name' || item.type === 'unnamed') && !item.possessive;
      // “Smith, commissioner of the Harbour Department of Works said”: the department stands in a phrase itself.
      const within = items[before - 1]?.norm === 'the' ? items[before - 2]?.norm : undefined;
      const isPart = within === 'of' || (within !== undefined && PREPOSITIONS.has(within));
      if (speaks && !isPart && opensClause(items, before)) return before;
    }
    const isPast = /[a-z]ed$/.test(norm) && items[index - 1]?.norm !== '-';
    if (type === 'word' && (isPast || PLAIN.has(norm) || OTHER.has(norm) || ENDS_SEARCH.test(norm)))
      return undefined;
  }
  return undefined;
}

/** “A man who sells water on the quay claims”: the name before “who”, nothing said in between. */
export function beforeRelative(items: readonly Item[], at: number): number | undefined {
  for (let index = at - 1; index > 0 && at - index < LONGEST_RELATIVE; index -= 1) {
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

/** “Smith of the Labour party, who said …”: “who” means the person, “which” the party. */
function relative(items: readonly Item[], who: number): number | undefined {
  const index = items[who - 1]?.norm === ',' ? who - 2 : who - 1;
  const item = items[index];
  if (!item || !namesSomebody(item)) return undefined;
  return (items[who]?.norm === 'who' ? personBefore(items, index) : undefined) ?? index;
}
