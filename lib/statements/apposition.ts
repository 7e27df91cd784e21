/** English subjects behind an apposition: “Smith, the minister for Wales, said”, “said the minister, Jane Smith”. */
import { BETWEEN, PREPOSITIONS, TIME_WORDS } from './english/grammar';
import { OTHER, PLAIN } from './english/verbs';
import { type Item, namesSomebody } from './items';
import { nominative, opensClause, personBefore } from './nominative';

/** A name and its apposition are no further apart. */
const LONGEST_APPOSITION = 40;

/**
 * “Smith, the minister for Wales, said”: the name before the commas. One that opens
 * the clause comes first; of several others none is clear, and a place is none.
 */
export function beforeApposition(items: readonly Item[], comma: number): number | undefined {
  // “Jane Smith, the director of ancient monuments, said”: the title may reach into the apposition.
  const mark = items.slice(0, comma).findLastIndex(({ type }) => type === 'mark' || type === 'quote');
  const titled = items.slice(0, comma).findLastIndex((item, index) => index > mark && isApposed(item));
  if (titled >= 0 && nominative(items, titled) !== undefined) return titled;
  const candidates: number[] = [];
  for (let index = comma - 1; index > 0 && comma - index < LONGEST_APPOSITION; index -= 1) {
    const [before, item] = [items[index - 1], items[index]];
    // A full stop within a sentence is an abbreviation's: “on Oct. 30”.
    if (!item || item.type === 'quote' || /^[;:!?]$/.test(item.norm)) break;
    // “Smith, the minister for Wales, of the old guard, said”.
    if (isApposed(item) && opensClause(items, index)) candidates.push(index);
    if (item.norm !== items[comma]?.norm || !before || !namesSomebody(before)) continue;
    const subject = personBefore(items, index - 1) ?? nominative(items, index - 1);
    if (subject !== undefined) candidates.push(subject);
  }
  const opener = candidates.find((index) => {
    const before = items[index - 1]?.norm === 'the' ? items[index - 2] : items[index - 1];
    return !before || before.type === 'quote';
  });
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
export function described(items: readonly Item[], index: number): number {
  const { type, norm = '', mention } = items[index] ?? {};
  if (mention && mention.kind !== 'person') return headOf(items, index) ?? index;
  if (type !== 'unnamed' && !(type === 'pronoun' && /^the /i.test(norm))) return index;
  const comma = items[index + 1]?.norm === ',';
  const at = comma ? index + 2 : index + 1;
  const after = items[at + 1];
  const closed = !comma || !after || after.type === 'mark';
  return items[at]?.type === 'name' && !items[at]?.possessive && closed ? at : index;
}

/** No more words stand between a body and the name of who works for it. */
const LONGEST_CALLING = 3;

/** “Said Harbour Board administrator Jane Smith”: behind the body and small words, with nothing between that says more, the name. */
function headOf(items: readonly Item[], body: number): number | undefined {
  const behind = items.slice(body + 1, body + 2 + LONGEST_CALLING);
  const name = behind.findIndex(({ type }) => type !== 'word');
  const words = behind.slice(0, Math.max(0, name));
  const isCalling = ({ norm }: Item) =>
    /^[\p{Ll}-]{4,}$/u.test(norm) && ![PREPOSITIONS, BETWEEN, PLAIN, OTHER].some((each) => each.has(norm));
  const person = behind[name];
  const isPerson =
    person?.type === 'name' && (person.mention ? person.mention.kind === 'person' : / /.test(person.norm));
  return name > 0 && isPerson && words.every(isCalling) && !TIME_WORDS.test(words.at(-1)?.norm ?? '')
    ? body + 1 + name
    : undefined;
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

/** “The harbour agency (HOA) said”: letters that stand for the body before them. */
export function lettersInBrackets(items: readonly Item[], close: number): number | undefined {
  const [open, letters] = [items[close - 2], items[close - 1]];
  const isBody =
    letters?.mention?.kind === 'organisation' && /^\p{Lu}[\p{Lu}\d-]+$/u.test(letters.surface ?? '');
  return isBody && open?.norm === '(' && items[close]?.norm === ')' ? close - 1 : undefined;
}

/** No longer aside stands between a subject and its verb: “Smith on Monday (September 4) said”. */
const LONGEST_ASIDE = 8;

/** Where the bracket opens that closes at the index, nothing quoted within. */
export function openingBracket(items: readonly Item[], close: number): number | undefined {
  if (items[close]?.norm !== ')') return undefined;
  const from = Math.max(0, close - LONGEST_ASIDE);
  const open = from + items.slice(from, close).findLastIndex(({ norm }) => norm === '(');
  const isPlain = items.slice(open, close).every(({ type }) => type !== 'quote');
  return items[open]?.norm === '(' && isPlain ? open : undefined;
}
