/** The German subjunctive, which tells what somebody else says: its subject is not who says it. */
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import type { Words } from './words';

/** As they are written: in comparison form „hätte“ could not be told from „hatte“. */
const SUBJUNCTIVE =
  /(?<!\p{L})(?:hätten?|wären?|würden?|könnten?|müssten?|dürften?|sei(?:en)?|habe|werde|könne|müsse|solle|wolle|dürfe|möge)(?!\p{L})/iu;

/** „Auch hätten Smith und Jones versagt: „…““: the words belong to whoever spoke before, not to whom the clause is about. */
export const isReportedClause = (text: string, { words }: Pick<Lexicon, 'words'>): boolean =>
  words?.indirect !== undefined && SUBJUNCTIVE.test(text);

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
