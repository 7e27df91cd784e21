/** The agencies and outlets through which a passage says it has its news. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Span } from '../types';
import { isPlatform, mayNameOutlet, outletNamed } from './channel-names';
import { outletNamedBefore } from './channel-references';
import {
  CHANNEL_PHRASE,
  DENIAL,
  HEARD,
  OUTLET_NOUN,
  OWN_SOURCE,
  POSTED,
  SAID_ABOUT,
  TOLD_SOMEBODY,
} from './english/channels';
import { SOURCE_LABELS } from './english/labels';
import { OTHER, PLAIN } from './english/verbs';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { besideVerb } from './other-channels';

/** “Bild, citing sources, writes”; “Bild, which first reported …”. */
const GOES_ON = /^(?:citing|quoting|which|who)$/;
const LIST_MARK = /^(?:,|;|and|or|&|\/|und|et|y|e|i|ve|и|та|і)$/;
const WRITES =
  /^(?:writes?|prints?|printed|published|ran|airs?|quotes?|quoted|quoting|cites?|cited|citing|learned|learnt|broke|carried|aired|broadcast|understands|obtained|saw|seen|shows?|showed)$/;
const ADVERB =
  /^(?:has|had|have|was|were|also|earlier|later|first|previously|separately|initially|then|on|tv)$/;

/** An outlet, with the place where the passage names it as its channel. */
export interface Channel {
  id: string;
  at: number;
  /** People publish themselves there: it tells nothing of its own. */
  platform: boolean;
}

/**
 * In text order: outlets that report (“TASS reports”), that were told,
 * quoted or cited (“as quoted by TASS”), that stand alone in brackets, after a closing
 * dash or as a credit, and those joined to them in a list; else one that is named as “the
 * agency”. An outlet that is merely spoken of is none.
 * @param before the channels named last in the text.
 */
export function channelsOf(
  text: string,
  items: readonly Item[],
  lexicon: Lexicon,
  knowledge: Knowledge,
  before: readonly string[],
): Channel[] {
  const start = items[0]?.start ?? 0;
  const { words } = lexicon;
  const label = SOURCE_LABELS.test(text.slice(start, items.at(-1)?.end)) || isCredit(items);
  const outlets = new Map<number, string>();
  const isChannel = (index: number, item: Item) =>
    label ||
    standsAlone(items, index) ||
    (words
      ? besideVerb(items, index, words)
      : isPlatform(item)
        ? isPostedOn(text, start, items, index)
        : reports(items, index) || isTold(text, start, item) || hears(items, index));
  const channels = new Set<number>();
  items.forEach((item, index) => {
    if (!mayNameOutlet(items, index, lexicon)) return;
    const channel = isChannel(index, item);
    const outlet = item.mention?.entity ?? (channel ? outletNamed(item, text, knowledge) : undefined);
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
  if (channels.size > 0)
    return [...outlets].flatMap(([index, id]) =>
      channels.has(index) ? { id, at: items[index]?.start ?? start, platform: isPlatform(items[index]) } : [],
    );
  const named = outletNamedBefore(unquoted(text, items), items, lexicon, before, knowledge);
  return named.map((id) => ({ id, at: start, platform: false }));
}

/** The channels of a part of the passage: where several are named, its own before those of others. */
export function channelsWithin({ start, end }: Span, channels: readonly Channel[]): string[] {
  const own = channels.filter(({ at }) => at >= start && at < end);
  return [...new Set((own.length > 0 ? own : channels).map(({ id }) => id))];
}

/** The passage with no words in its quotation marks. */
function unquoted(text: string, items: readonly Item[]): string {
  let words = '';
  let done = items[0]?.start ?? 0;
  for (const { start, end } of items.filter(({ type }) => type === 'quote')) {
    words += `${text.slice(done, start)}“”`;
    done = end;
  }
  return words + text.slice(done, items.at(-1)?.end ?? done);
}

/** “Reuters reports”, “the BBC, citing officials, said”, “a Reuters witness saw”; “…, reports TASS”. */
function reports(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (!item) return false;
  if (item.possessive || OWN_SOURCE.test(items[index + 1]?.norm ?? ''))
    return OWN_SOURCE.test(items[index + 1]?.norm ?? '');
  let verb = index - 1;
  while (verb > index - 4 && isLeadIn(items[verb])) verb -= 1;
  const earlier = items[verb - 1];
  const inverted =
    PLAIN.has(items[verb]?.norm ?? '') &&
    (earlier === undefined || /^(?:,|as|—|–)$/.test(earlier.norm) || earlier.type === 'quote');
  if (inverted) return true;
  const comma = items[index + 1]?.norm === ',';
  if (comma && !GOES_ON.test(items[index + 2]?.norm ?? '')) return false;
  const next = items
    .slice(index + (comma ? 2 : 1), index + 6)
    .find(({ norm }) => !ADVERB.test(norm) && !OUTLET_NOUN.test(norm) && !/^(?:which|who)$/.test(norm));
  return next?.type === 'word' && (PLAIN.has(next.norm) || OTHER.has(next.norm) || WRITES.test(next.norm));
}

/** “Wrote the French daily Le Monde”. */
const isLeadIn = (item: Item | undefined) =>
  item?.norm === 'the' || item?.mention?.kind === 'country' || OUTLET_NOUN.test(item?.norm ?? '');

/** “Told the BBC”, “in an interview with Le Monde”; not “denied the report by the BBC”. */
function isTold(text: string, start: number, item: Item): boolean {
  const before = text.slice(start, item.start);
  return (CHANNEL_PHRASE.test(before) || TOLD_SOMEBODY.test(before)) && !DENIAL.test(before);
}

/** “Smith claimed on CNN”, “grumbles to Reuters”: a verb of saying a few words before, no mark between. */
function hears(items: readonly Item[], index: number): boolean {
  if (items[index]?.possessive || !/^(?:to|on)$/.test(items[index - 1]?.norm ?? '')) return false;
  // “Smith, on CNN, thought”.
  const [opens, closes] = [items[index - 2]?.norm, items[index + 1]?.norm];
  if (opens === ',' && closes === ',' && items[index - 1]?.norm === 'on') return true;
  const before = items.slice(Math.max(0, index - 5), index - 1);
  const clause = before.slice(before.findLastIndex(({ type }) => type === 'mark') + 1);
  return clause.some(
    ({ type, norm }) => type === 'word' && ((PLAIN.has(norm) && !SAID_ABOUT.test(norm)) || HEARD.test(norm)),
  );
}

/** “Wrote on X”, “in a post on his Telegram channel”. */
function isPostedOn(text: string, start: number, items: readonly Item[], index: number): boolean {
  if (items[index]?.possessive) return false;
  const before = items.slice(Math.max(0, index - 7), index);
  const on = before.findLastIndex(({ norm }) => /^(?:on|via|to)$/.test(norm));
  const lead = before.slice(on + 1).every(({ norm }) => /^(?:his|her|its|their|the)$/.test(norm));
  if (on < 0 || !lead) return false;
  const clause = before.slice(
    before.findLastIndex(({ type }) => type === 'mark' || type === 'quote') + 1,
    on,
  );
  return (
    isTold(text, start, items[index] as Item) ||
    clause.some(
      ({ type, norm }) => type === 'word' && (PLAIN.has(norm) || HEARD.test(norm) || POSTED.test(norm)),
    )
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
