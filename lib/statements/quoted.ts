/** What a quotation is: speech, a name, or words kept at a distance. */
import type { Span } from '../types';
import { QUOTE_LABELS, WORD_BEFORE_QUOTE, WORK_BEFORE } from './english/labels';
import { PLAIN } from './english/verbs';
import type { Item } from './items';
import type { Passage } from './passages';

/** A few words in quotation marks that nobody is said to say are the writer's own, kept at a distance. */
export function isScareQuote(text: string, { start, end }: Span, items: readonly Item[]): boolean {
  const words = text.slice(start, end);
  if (items.some(({ norm }) => PLAIN.has(norm))) return false;
  return words.split(/\s+/).length <= 3 && !/[.,!?…]$/.test(words);
}

/** “the ‘interim’ government”: one word between article and noun is a word that somebody uses, and says nothing. */
const BEFORE_NOUN = /(?:^|\s)(?:the|this|these|those|its|his|her|their)\s+$/i;

const IN_NAME = /^(?:\p{Lu}(?!\p{Lu}{3})|\d|(?:of|the|and|in|on|a|an|to|for|at|with)$)/u;

/** What stands before the name of a show, an operation or a paper, and not before speech. */
const NAME_BEFORE =
  /(?:['’]s|\b(?:on|of|in|called|named|dubbed|show|programme|program|series|operation|the)) $/i;

/** A title, where it is short, and not speech stands behind these. */
const WORK_PLACE = /\b(?:in|of|on|like|including|and|titled|entitled) $/;

/** “She used the word ‘late’”. */
const USES_WORD = /\buse[sd] the (?:word|term),? $/i;

/** „Nannte es einen „Kriegskredit““, „sprach von „Verrat““: in German any noun has a capital. */
const CALLS_SO =
  /(?<!\p{L})(?:nannte|nennt|nannten|nennen|bezeichnete|bezeichnet|sprach|spricht|sprachen|warnte|warnt|schimpfte)\s(?:[^.„«“;]{0,60}\s)?(?:ein(?:e[nmrs]?)?|von|als|davor,|zum|zur)\s$/iu;

/** „Sagte Smith der „Harbour am Sonntag““: a paper that hears it. */
const HEARD_BY =
  /(?<!\p{L})(?:sagt|sagten?|erklärten?|verriet|betonten?|erzählten?)\s[^.„«“;:]{2,60}\s(?:der|dem)\s$/iu;

/** Names of ships, films and papers stand in quotation marks too: short, and capital throughout. */
export function isSpeech(text: string, passage: Passage, quotation: number): boolean {
  const { inner, outer } = passage.quotations[quotation] ?? {};
  if (!inner) return false;
  const words = text.slice(inner.start, inner.end);
  const many = words.split(/\s+/);
  const before = text.slice(passage.start, outer?.start);
  if (/\bso-called $/i.test(before)) return false;
  const isSpokenOf = many.length === 1 && WORD_BEFORE_QUOTE.test(before) && !USES_WORD.test(before);
  if (WORK_BEFORE.test(before) || isSpokenOf) return false;
  const after = text.slice(outer?.end, passage.end);
  if (many.length === 1 && BEFORE_NOUN.test(before) && /^\s\p{Ll}/u.test(after)) return false;
  const isPaper = many.length <= 4 && /^\p{Lu}/u.test(words) && !/[.,!?…]$/.test(words);
  if (isPaper && HEARD_BY.test(before)) return false;
  // “Yes”, he said: a name would go on without a mark.
  if (outer?.start === passage.start && /^\s?[,—–]/.test(text.slice(outer.end, outer.end + 2))) return true;
  if (CALLS_SO.test(before)) return true;
  const isName = many.length <= 6 && many.every((word) => IN_NAME.test(word));
  // In American print the reporter's full stop stands within the marks: CNBC's “Squawk Box.”
  const isTitle = isName && many.length > 1 && NAME_BEFORE.test(before) && !/[!?…]$/.test(words);
  // “Ships in ‘Lost Quay.’”: so do the comma and full stop behind a title.
  const isWork = isName && /[.,]$/.test(words) && WORK_PLACE.test(before);
  return !isTitle && !isWork && (/[.,!?…]$/.test(words) || many.length > 5 || !isName);
}

const NAMES = /^(?:called|calls|termed|terms|dubbed|dubs|branded|labelled|labels)$/;

/** “What she called ‘a boat’”: the verb at a place gives its quotation a name. */
export const isNaming = (items: readonly Item[], verb: number): boolean =>
  NAMES.test(items[verb]?.norm ?? '') && items[verb + 1]?.type === 'quote';

/** “Says ‘we go’”, “says, ‘we go’”. */
export const saysQuote = (items: readonly Item[], verb: number) =>
  PLAIN.has(items[verb]?.norm ?? '') &&
  items[items[verb + 1]?.type === 'mark' ? verb + 2 : verb + 1]?.type === 'quote';

/** The passage is nothing but quotation (and a label). */
export function isWholly(
  text: string,
  passage: Passage,
  quotes: readonly Item[],
  labelled: boolean,
): boolean {
  let rest = text.slice(passage.start, passage.end);
  for (const { start, end } of quotes) rest = rest.replace(text.slice(start, end), '');
  if (labelled) rest = rest.replace(QUOTE_LABELS, '');
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** “Smith denied the report of the Harbour, which called him a ‘liar’”: the paper's words are not hers. */
export const isOfOutlet = (between: readonly Item[]): boolean =>
  between.some(
    ({ norm }, index) =>
      norm === 'which' && between[index - 1]?.norm === ',' && between[index - 2]?.mention?.kind === 'outlet',
  );
