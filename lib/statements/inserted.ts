/** Asides of the reporter within quotation marks: “I fondi – afferma Smith – ci sono”, «Мы идём, — сказал Смит, — вместе». */
import { indexSpans } from '../text/spans';
import type { Span, Statement } from '../types';
import { withCases } from './cases';
import { type Item, itemsOf } from './items';
import type { Telling } from './telling';
import { type Voice, voicesOf } from './voices';

/** From dash to dash, the first after a comma in some countries; no longer than who says it takes. */
const ASIDE = /(?<=\s)[-–—]\s\p{Ll}[^-–—"«»“”„:;]{3,90}?[\p{L}\d%.,)]\s?[-–—](?=\s)/gu;

/**
 * Who says a quotation by an aside of the reporter in it: its verb comes first, and nobody else speaks in it.
 * @param last the last statement, for asides without a name: “– aggiunge –”.
 */
export function insertedSpeaker(
  quote: Span,
  last: Statement | undefined,
  lookBack: number,
  telling: Telling,
): Voice | undefined {
  const { reading, lexicon, knowledge } = telling;
  const { words } = lexicon;
  if (!words) return undefined;
  const { text } = reading.article;
  for (const { 0: found, index } of text.slice(quote.start, quote.end).matchAll(ASIDE)) {
    const start = quote.start + index;
    const span = { start, end: start + found.length, block: 0, quotations: [] };
    const names = {
      mentions: indexSpans(reading.mentions).within(span),
      unknown: indexSpans(reading.unknown).within(span),
      ambiguous: indexSpans(reading.ambiguous).within(span),
    };
    const items = withCases(itemsOf(text, span, names, lexicon), lexicon, knowledge);
    if (!opensWithVerb(items)) continue;
    const [voice, ...others] = voicesOf(items, last, lookBack, telling);
    if (voice && others.length === 0 && !voice.attribution.unclear) return voice;
  }
  return undefined;

  /** “– ha detto …”, “– poursuit-il”: auxiliaries and small words before the verb. */
  function opensWithVerb(items: readonly Item[]): boolean {
    const first = items
      .slice(1)
      .find(({ norm }) => !words?.between.has(norm) && !words?.auxiliaries.has(norm));
    const says = [words?.verbs, words?.participles, words?.reports];
    return first?.type === 'word' && says.some((each) => each?.has(first.norm));
  }
}
