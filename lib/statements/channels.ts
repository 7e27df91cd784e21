/** The agencies and outlets through which a passage says it has its news. */
import type { Knowledge } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { tokenise } from '../text/tokens';
import { CHANNEL_PHRASE, DENIAL, OUTLET_NOUN } from './english/channels';
import { SOURCE_LABELS } from './english/labels';
import { OTHER, PLAIN } from './english/verbs';
import type { Item } from './items';
import type { Lexicon, Words } from './lexicon';

/** “Bild, citing sources, writes”; “Bild, which first reported …”. */
const GOES_ON = /^(?:citing|quoting|which|who)$/;
const LIST_MARK = /^(?:,|;|and|or|&|\/|und|et|y|e|i|ve|и|та|і)$/;
const WRITES =
  /^(?:writes?|quotes?|quoted|quoting|cites?|cited|citing|published|learned|learnt|broke|carried|aired|broadcast|understands|obtained|saw|seen|shows?|showed)$/;
const ADVERB = /^(?:has|had|have|also|earlier|later|first|previously|separately|initially|then|on|tv)$/;
/** Words between a verb and the outlet in other languages. */
const REACH = 6;

/**
 * Outlet ids, in text order: outlets that report (“TASS reports”), that were told,
 * quoted or cited (“as quoted by TASS”), that stand alone in brackets, after a closing
 * dash or as a credit, and those joined to them in a list. An outlet that is merely
 * spoken of is none.
 */
export function channelsOf(
  text: string,
  items: readonly Item[],
  { words }: Lexicon,
  knowledge: Knowledge,
): string[] {
  const start = items[0]?.start ?? 0;
  const label = SOURCE_LABELS.test(text.slice(start, items.at(-1)?.end)) || isCredit(items);
  const outlets = new Map<number, string>();
  const isChannel = (index: number, item: Item) =>
    label ||
    standsAlone(items, index) ||
    (words
      ? besideVerb(items, index, words)
      : reports(items, index) || isTold(text, start, item) || hears(items, index));
  const channels = new Set<number>();
  items.forEach((item, index) => {
    if (item.type !== 'name' || (item.mention && item.mention.kind !== 'outlet')) return;
    const channel = isChannel(index, item);
    const outlet = item.mention?.entity ?? (channel ? outletNamed(item, knowledge) : undefined);
    if (!outlet) return;
    outlets.set(index, outlet);
    if (channel) channels.add(index);
  });
  // A list is a channel as a whole.
  for (const index of outlets.keys()) {
    const beside = [index - 2, index - 3, index + 2, index + 3].some((other) => {
      const between = items.slice(Math.min(index, other) + 1, Math.max(index, other));
      return channels.has(other) && between.every(({ norm }) => LIST_MARK.test(norm));
    });
    if (beside) channels.add(index);
  }
  const ids = [...channels].sort((a, b) => a - b).flatMap((index) => outlets.get(index) ?? []);
  return [...new Set(ids)];
}

/** The outlet of a name that the linker left alone, as it may be a common word: here it reports. */
function outletNamed(item: Item, knowledge: Knowledge): string | undefined {
  const tokens = tokenise(item.surface ?? '');
  const [hit] = knowledge.match(tokens);
  const whole = hit?.firstToken === 0 && hit.endToken === tokens.length;
  const ids = new Set((whole ? hit.refs : []).filter(({ needs }) => !needs?.length).map(({ id }) => id));
  const [id] = ids;
  return ids.size === 1 && id && typeOf(id) === 'outlet' ? id : undefined;
}

/** “Reuters reports”, “the BBC, citing officials, said”, “a Reuters witness saw”; “…, reports TASS”. */
function reports(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (!item || item.possessive) return false;
  const [before, earlier] = [items[index - 1], items[index - 2]];
  const inverted =
    PLAIN.has(before?.norm ?? '') &&
    (earlier === undefined || /^(?:,|as|—|–)$/.test(earlier.norm) || earlier.type === 'quote');
  if (inverted) return true;
  const comma = items[index + 1]?.norm === ',';
  if (comma && !GOES_ON.test(items[index + 2]?.norm ?? '')) return false;
  const next = items
    .slice(index + (comma ? 2 : 1), index + 6)
    .find(({ norm }) => !ADVERB.test(norm) && !OUTLET_NOUN.test(norm) && !/^(?:which|who)$/.test(norm));
  return next?.type === 'word' && (PLAIN.has(next.norm) || OTHER.has(next.norm) || WRITES.test(next.norm));
}

/** “Told the BBC”, “in an interview with Le Monde”; not “denied the report by the BBC”. */
function isTold(text: string, start: number, item: Item): boolean {
  const before = text.slice(start, item.start);
  return CHANNEL_PHRASE.test(before) && !DENIAL.test(before);
}

/** “Smith claimed on CNN”, “grumbles to Reuters”: a verb of saying a few words before, no mark between. */
function hears(items: readonly Item[], index: number): boolean {
  if (items[index]?.possessive || !/^(?:to|on)$/.test(items[index - 1]?.norm ?? '')) return false;
  const before = items.slice(Math.max(0, index - 5), index - 1);
  const clause = before.slice(before.findLastIndex(({ type }) => type === 'mark') + 1);
  return clause.some(({ type, norm }) => type === 'word' && PLAIN.has(norm) && !SAID_ABOUT.test(norm));
}

/** What follows “to” or “on” after these is what is spoken of. */
const SAID_ABOUT = /^(?:comment|respond|repl|report|remark|insist|point|elaborat|add|object|post)/;

/** Other languages: a verb of saying or reporting, or a word such as “gegenüber”, stands near, no clause between. */
function besideVerb(items: readonly Item[], index: number, words: Words): boolean {
  if (items[index]?.possessive) return false;
  const speaks = ({ norm, type }: Item) =>
    type === 'word' && (words.verbs.has(norm) || words.reports.has(norm));
  const breaks = ({ norm, type }: Item) =>
    words.conjunctions.has(norm) || type === 'quote' || /^[.;:!?]$/.test(norm);
  const reaches = (side: readonly Item[]) => {
    const end = side.findIndex(breaks);
    return side.slice(0, end < 0 ? REACH : Math.min(end, REACH)).some(speaks);
  };
  const before = items.slice(0, index).reverse();
  const channel = before.slice(0, 3).some(({ norm }) => words.channels.has(norm));
  const phrase = words.accordingTo.some((each) => {
    const from = before.findIndex(({ norm }) => norm === each.at(-1));
    return (
      from >= 0 &&
      from <= 3 &&
      each.every((word, step) => before[from + each.length - 1 - step]?.norm === word)
    );
  });
  return (
    phrase ||
    words.accordingAfter.has(items[index + 1]?.norm ?? '') ||
    (channel && before.some(speaks)) ||
    reaches(before) ||
    reaches(items.slice(index + 1))
  );
}

/** “(Reuters)”, “… — AFP”. */
function standsAlone(items: readonly Item[], index: number): boolean {
  const [before, after] = [items[index - 1]?.norm, items[index + 1]?.norm];
  return (
    (before === '(' && after === ')') ||
    (/^[—–-]$/.test(before ?? '') &&
      (after === undefined || after === '.') &&
      (index > 3 || items.length <= 3))
  );
}

/** “Reuters, AFP”: a passage of nothing but outlets. */
function isCredit(items: readonly Item[]): boolean {
  const names = items.filter(({ type }) => type === 'name');
  const rest = items.filter(
    ({ type, norm }) => type !== 'name' && !LIST_MARK.test(norm) && !/^[.()—–-]$/.test(norm),
  );
  return names.length > 0 && rest.length === 0 && names.every(({ mention }) => mention?.kind === 'outlet');
}
