/** “…” was Smith's first answer; “Smith's verdict: …”. */
import { PASSIVE } from './english/grammar';
import type { Item } from './items';
import { afterPhrase } from './subjects';

const ANSWER =
  /^(?:answer|reply|response|verdict|message|comment|reaction|conclusion|assessment|advice|warning|plea|explanation|description)$/;

/** “…” was Smith's first answer; “…” was the message of the minister. */
export function asAnswer(items: readonly Item[], at: number, norm: string): number | undefined {
  if (!ANSWER.test(norm)) return undefined;
  const quote = items.slice(0, at).findLastIndex(({ type }) => type === 'quote');
  if (quote < 0 || at - quote > 5 || !PASSIVE.has(items[quote + 1]?.norm ?? '')) return undefined;
  const owner = items.slice(quote + 2, at).findIndex(({ possessive }) => possessive);
  if (owner >= 0) return quote + 2 + owner;
  return /^(?:of|from)$/.test(items[at + 1]?.norm ?? '') ? afterPhrase(items, at + 2) : undefined;
}

/** “Smith's verdict: …”, “Her first answer: …”, at the head of a clause. */
export function ownerBeforeColon(items: readonly Item[], colon: number): number | undefined {
  if (!ANSWER.test(items[colon - 1]?.norm ?? '')) return undefined;
  return [colon - 2, colon - 3].find((at) => {
    const { possessive = false, norm = '' } = items[at] ?? {};
    const before = items[at - 1];
    return (possessive || /^(?:his|her)$/.test(norm)) && (!before || before.type === 'mark');
  });
}
