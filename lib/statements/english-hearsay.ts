/** What English tells without saying who says it: “was said to be late”, “the port's statistics show”. */
import { BETWEEN, PASSIVE, TIME_WORDS } from './english/grammar';
import { saysThat } from './english-agreement';
import type { Item } from './items';

/** What is counted and written down. */
const FINDINGS =
  /^(?:statistics|figures|data|polls?|polling|surveys?|study|studies|research|records|documents|filings|estimates|images|imagery)$/;
const SHOWS = /^(?:shows?|showed|suggests?|suggested|indicates?|indicated|finds?|found|reveals?|revealed)$/;

/** Whether the word at `at` tells something that nobody is named for. */
export function isHearsay(items: readonly Item[], at: number): boolean {
  const norm = items[at]?.norm ?? '';
  if (norm === 'said') return PASSIVE.has(items[at - 1]?.norm ?? '') && items[at + 1]?.norm === 'to';
  if (!SHOWS.test(norm)) return false;
  let noun = at - 1;
  while (BETWEEN.has(items[noun]?.norm ?? '') || TIME_WORDS.test(items[noun]?.norm ?? '')) noun -= 1;
  const word = items[noun]?.norm.split(' ').at(-1)?.toLowerCase() ?? '';
  const ends = items[at + 1] === undefined || /^[.,;]$/.test(items[at + 1]?.norm ?? '');
  const closes = ends && items.slice(0, noun).some((item) => item.norm === ',');
  return FINDINGS.test(word) && (saysThat(items, at) || closes);
}
