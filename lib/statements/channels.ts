/** The agencies and outlets through which a passage says it has its news. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Statement } from '../types';
import { isPlatform, mayNameOutlet, outletNamed } from './channel-names';
import { outletNamedBefore } from './channel-references';
import { SOURCE_LABELS } from './english/labels';
import { hears, isPostedOn, isTold, reports } from './english-channels';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { besideVerb } from './other-channels';

const LIST_MARK = /^(?:,|;|and|or|&|\/|und|et|y|e|i|ve|и|та|і)$/;

/** An outlet, with the place where the passage names it as its channel. */
export interface Channel {
  id: string;
  at: number;
  /** People publish themselves there: it tells nothing of its own. */
  platform: boolean;
  /** It was told: what others say in the same sentence did not come through it. */
  heard?: boolean;
}

type Part = Pick<Statement, 'start' | 'end' | 'speaker'>;

const TOLD = /\b(?:told|tells?) (?:[\w'’]+ ){0,3}$/;

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
    const isPress = words?.press.has(items[index - 1]?.norm ?? '') ?? false;
    const outlet =
      item.mention?.entity ?? (channel ? outletNamed(item, text, knowledge, isPress) : undefined);
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
    return [...outlets].flatMap(([index, id]) => (channels.has(index) ? channelAt(id, items[index]) : []));
  const named = outletNamedBefore(unquoted(text, items), items, lexicon, before, knowledge);
  return named.map((id) => ({ id, at: start, platform: false }));

  function channelAt(id: string, item: Item | undefined): Channel {
    const at = item?.start ?? start;
    return { id, at, platform: isPlatform(item), heard: !words && TOLD.test(text.slice(start, at)) };
  }
}

/**
 * The channels of a part of the passage: where several are named, its own before those of others.
 * @param parts all that is said in the passage.
 */
export function channelsWithin(
  { start, end, speaker }: Part,
  channels: readonly Channel[],
  text: string,
  parts: readonly Part[],
): string[] {
  const own = channels.filter(({ at }) => at >= start && at < end);
  // “Smith told Harbour News that …, while Jones said …”.
  const isOthers = ({ at, heard }: Channel) =>
    heard === true && parts.some((part) => part.speaker !== speaker && part.start <= at && at < part.end);
  // “Smith says …; Jones told the BBC …”.
  const beside = channels.filter(
    (channel) =>
      !isOthers(channel) &&
      !text
        .slice(channel.at < start ? channel.at : end, channel.at < start ? start : channel.at)
        .includes(';'),
  );
  return [...new Set((own.length > 0 ? own : beside).map(({ id }) => id))];
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
