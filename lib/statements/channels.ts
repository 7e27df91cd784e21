/** The agencies and outlets through which a passage says it has its news. */

import { CHANNEL_PHRASE } from './english/channels';
import { SOURCE_LABELS } from './english/labels';
import { OTHER, PLAIN } from './english/verbs';
import type { Item } from './items';

/** “Bild, citing sources, writes”. */
const CITES = /^(?:citing|quoting)$/;
const LIST_MARK = /^(?:,|;|and|or|&|\/)$/;

/**
 * Outlet ids, in text order: outlets that report (“TASS reports”), that were told,
 * quoted or cited (“as quoted by TASS”), that stand alone in brackets or after a closing
 * dash, and those joined to them in a list. An outlet that is merely spoken of is none.
 */
export function channelsOf(text: string, items: readonly Item[]): string[] {
  const start = items[0]?.start ?? 0;
  const label = SOURCE_LABELS.test(text.slice(start, items.at(-1)?.end));
  const channels = new Set<number>();
  items.forEach((item, index) => {
    if (item.mention?.kind !== 'outlet' || item.possessive) return;
    if (
      label ||
      reports(items, index) ||
      CHANNEL_PHRASE.test(text.slice(start, item.start)) ||
      standsAlone(items, index)
    )
      channels.add(index);
  });
  // A list is a channel as a whole.
  items.forEach((item, index) => {
    if (item.mention?.kind !== 'outlet' || channels.has(index)) return;
    const beside = [index - 2, index - 3, index + 2, index + 3].some((other) => {
      const between = items.slice(Math.min(index, other) + 1, Math.max(index, other));
      return channels.has(other) && between.every(({ norm }) => LIST_MARK.test(norm));
    });
    if (beside) channels.add(index);
  });
  const ids = [...channels].sort((a, b) => a - b).flatMap((index) => items[index]?.mention?.entity ?? []);
  return [...new Set(ids)];
}

function reports(items: readonly Item[], index: number): boolean {
  const next = items
    .slice(index + 1, index + 4)
    .filter(({ norm }, at) => at > 0 || norm !== ',' || CITES.test(items[index + 2]?.norm ?? ''))
    .find(({ norm }) => !/^(?:has|had|have|also|earlier|later|first|previously)$/.test(norm));
  return (
    next?.type === 'word' &&
    (PLAIN.has(next.norm) ||
      OTHER.has(next.norm) ||
      /^(?:writes?|quotes?|quoted|quoting|cites?|cited|citing|published|learned|learnt)$/.test(next.norm))
  );
}

function standsAlone(items: readonly Item[], index: number): boolean {
  const [before, after] = [items[index - 1]?.norm, items[index + 1]?.norm];
  return (
    (before === '(' && after === ')') ||
    (/^[—–-]$/.test(before ?? '') && (after === undefined || after === '.') && index > 3)
  );
}
