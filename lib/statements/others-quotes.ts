/** Quotations whose words may be those of others than of whose verb stands near them. */
import { PASSIVE } from './english/grammar';
import { SPEECH_NOUN } from './english/phrases';
import { BASE, OTHER, PLAIN } from './english/verbs';
import { type Item, namesSomebody } from './items';
import { isNaming, isOfOutlet } from './quoted';
import type { Voice } from './voices';
import type { Words } from './words';

/** “Smith came with what his own side called ‘a boat’”: who calls it so is not read. */
export function isNamedByOthers(
  quote: Item,
  attributions: readonly { verb: number }[],
  items: readonly Item[],
): boolean {
  const verb = items.indexOf(quote) - 1;
  return isNaming(items, verb) && !attributions.some((each) => each.verb === verb);
}

/**
 * “Smith answered Jones's ‘harbour’ remarks”, “laughed at his remark that it was ‘late’”, “denied the party's claim
 * that he had ‘talked’”, “hailed it despite claims that it was ‘late’”, “spoke as her plan was dismissed as ‘small’”:
 * the words may be either's.
 */
export function isOwned(quote: Item, { attribution, who }: Voice, items: readonly Item[]): boolean {
  const at = items.indexOf(quote);
  const before = items[at - 1];
  if (before?.possessive && before.mention?.kind === 'person' && before.mention.entity !== who.speaker)
    return !isSubject(items, at, attribution.verb);
  const from = Math.max(attribution.subject, attribution.verb) + 1;
  if (isOfOutlet(items.slice(from, at))) return true;
  return items.slice(from, at).some(({ norm }, index) => {
    const owner = items[from + index - 1];
    // In the passive others say it.
    const isPassive = PASSIVE.has(owner?.norm ?? '') && /ed$/.test(norm) && OTHER.has(norm);
    if (isPassive) return items.slice(from + index + 1, at).every(({ type }) => type === 'word');
    if (!SPEECH_NOUN.test(norm)) return false;
    if (/^(?:despite|amid)$/.test(owner?.norm ?? '')) return true;
    const behind = items.slice(from + index + 1, at);
    const other =
      owner?.possessive &&
      owner.mention?.entity !== who.speaker &&
      behind[0]?.norm === 'that' &&
      behind.every(({ type }) => type !== 'mark');
    return other || /^(?:his|her|their)$/.test(owner?.norm ?? '');
  });
}

/** “Smith says it is late as guards call it ‘a farce’”: another clause, in which others speak, has begun. */
export function isBeside(quote: Item, { attribution }: Voice, items: readonly Item[]): boolean {
  if (attribution.trailing) return false;
  const between = items.slice(Math.max(attribution.subject, attribution.verb) + 1, items.indexOf(quote));
  const as = between.findLastIndex(({ type, norm }) => type === 'word' && /^(?:as|while)$/.test(norm));
  const [subject, ...rest] = between.slice(as + 1);
  return (
    as > 0 &&
    subject !== undefined &&
    namesSomebody(subject) &&
    rest.some(({ type, norm }) => type === 'word' && [PLAIN, OTHER, BASE].some((verbs) => verbs.has(norm)))
  );
}

/** “Jones said Smith's ‘harbour temper’ had made it late”: the words open what he says. */
function isSubject(items: readonly Item[], quote: number, verb: number): boolean {
  const owner = items[quote - 2]?.norm === 'the' ? quote - 2 : quote - 1;
  return owner - 1 === verb && FINITE.test(items[quote + 1]?.norm ?? '');
}

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|[a-z]+ed)$/;

/** “Smith, che ha parlato: “…”, afferma il segretario”: a verb behind the quotation gives it to somebody without a name. */
export function isClosedByOthers(
  quote: Item,
  { attribution: { verb } }: Voice,
  items: readonly Item[],
  { verbs, participles, auxiliaries, articles }: Words,
): boolean {
  // “Smith esultò: «…», twittò il sindaco”: right behind her verb they are hers, whatever she is called.
  const isHers = items.slice(verb + 1, items.indexOf(quote)).every(({ type }) => type === 'mark');
  let at = items.indexOf(quote) + 1;
  while (/^[,–—-]$/.test(items[at]?.norm ?? '') || auxiliaries.has(items[at]?.norm ?? '')) at += 1;
  const [says, article, noun] = items.slice(at, at + 3);
  const isSaying = says?.type === 'word' && (verbs.has(says.norm) || participles.has(says.norm));
  const isNobody = articles.has(article?.norm ?? '') && noun?.type === 'word';
  return !isHers && isSaying && isNobody && at > verb && verb < items.indexOf(quote);
}
