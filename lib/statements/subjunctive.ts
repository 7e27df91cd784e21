/** The German subjunctive, which tells what somebody else says: its subject is not who says it. */
import type { Item } from './items';
import { SUBJUNCTIVE_FORM } from './languages/de-subjunctive';
import type { Lexicon } from './lexicon';
import type { Words } from './words';

/** As they are written: in comparison form „hätte“ could not be told from „hatte“. */
const SUBJUNCTIVE =
  /(?<!\p{L})(?:hätten?|wären?|würden?|könnten?|müssten?|dürften?|sei(?:en)?|habe|werde|könne|müsse|solle|wolle|dürfe|möge)(?!\p{L})/iu;

/** „Auch hätten Smith und Jones versagt: „…““: the words belong to whoever spoke before, not to whom the clause is about. */
export const isReportedClause = (text: string, { words }: Pick<Lexicon, 'words'>): boolean =>
  words?.indirect !== undefined && (SUBJUNCTIVE.test(text) || SUBJUNCTIVE_FORM.test(text));

/** „Smith habe verlangt, …“: the participle at a place has its auxiliary in the subjunctive. */
export function isReportedParticiple(items: readonly Item[], at: number, words: Words): boolean {
  if (!words.indirect) return false;
  const clause = items
    .slice(0, at)
    .findLastIndex(({ type, norm }) => type === 'quote' || (type === 'mark' && norm !== '-'));
  const before = items.slice(clause + 1, at);
  // „…, habe Smith geantwortet“: what stands before is still told as Smith's.
  if (clause >= 0 && before[0]?.norm === 'habe') return false;
  // „…, die Smith gesagt habe“ closes its clause.
  const around = [...before, ...items.slice(at + 1, at + 2)];
  return around.some(({ norm }) => norm === 'habe') && before.every(({ norm }) => norm !== 'ich');
}

/** „Smith stelle Bedingungen, die aus Sicht der Union zu hart seien“: the view is part of what somebody else tells. */
export function isViewWithin(items: readonly Item[], at: number, words: Words): boolean {
  if (!words.indirect || items[at]?.norm !== 'aus') return false;
  const comma = items.slice(0, at).findLastIndex(({ norm }) => norm === ',');
  const main = items.slice(0, Math.max(0, comma)).map(({ surface, norm }) => surface ?? norm);
  return words.relative.has(items[comma + 1]?.norm ?? '') && isReportedClause(main.join(' '), { words });
}
