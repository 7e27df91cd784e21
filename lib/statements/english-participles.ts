/** English verbs of saying that are participles of a noun: “the regions claimed and held by Wales”, “in her ruling that”. */
import { PASSIVE } from './english/grammar';
import { DETERMINERS } from './english/people';
import type { Item } from './items';

/** What stands right behind these where their object is the noun before them. */
const WITHOUT_OBJECT = new Map([
  ['accused', /^of$/],
  ['blamed', /^for$/],
  ['credited', /^with$/],
  ['criticised', /^(?:for|as)$/],
  ['criticized', /^(?:for|as)$/],
  ['praised', /^(?:for|as)$/],
]);

/** What is said, rather than who says it. */
const SPOKEN =
  /^(?:claims?|reports?|rumou?rs?|suggestions?|allegations?|accusations?|posts?|messages?|letters?|articles?|videos?|evidence|information|documents?|data|figures|speculation|news)$/;

/** Without their object these verbs say nothing; with a name for it, and nothing behind, “called” gives somebody's. */
export function isBehindNoun(items: readonly Item[], at: number, norm: string): boolean {
  const [next, behind] = [items[at + 1], items[at + 2]];
  const before = items[at - 1]?.norm ?? '';
  // “In her ruling that”.
  if (/ing$/.test(norm) && DETERMINERS.has(before)) return true;
  // “The man accused of theft”, “claims suggesting that”: what is said of the noun, by nobody.
  const withObject = WITHOUT_OBJECT.get(norm);
  // “Whom Smith had accused of theft”.
  const isVerb = PASSIVE.has(before) || /^(?:has|have|had|who|whom|which|that)$/.test(before);
  if (withObject?.test(next?.norm ?? '') && !isVerb) return true;
  if (/ing$/.test(norm) && next?.norm === 'that' && SPOKEN.test(before)) return true;
  if (/^(?:mentioned|cited|named|described)$/.test(norm)) return !next || /^[,.;)]$/.test(next.norm);
  return (
    norm === 'called' &&
    items[at - 1]?.type === 'unnamed' &&
    /^(?:an?|the) /i.test(items[at - 1]?.norm ?? '') &&
    next?.type === 'name' &&
    (!behind || behind.type === 'mark' || /^(?:who|whose|in|from|and|was|is|has|had)$/.test(behind.norm))
  );
}

/** “The regions claimed and held by Wales”: a participle, not a verb. */
export function isParticiple(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.norm ?? '';
  if (!/ed$/.test(items[at]?.norm ?? '') || PASSIVE.has(before) || before === 'as') return false;
  const by = items.slice(at + 1, at + 5).findIndex(({ norm }) => norm === 'by');
  return (
    by >= 0 &&
    items
      .slice(at + 1, at + 1 + by)
      .every(({ norm }) => /^(?:and|held|taken|won|made)$|(?:ed|ly)$/.test(norm))
  );
}
