/** Speech behind a dash that opens a paragraph: “— Si parte. È tardi — disse Smith”, «— Идём, — сказал Смит. — Пора». */
import { normalise } from '../text/normalise';
import type { Block } from '../types';
import type { Lexicon } from './lexicon';
import type { Quotation } from './quotes';

const OPENING = /^[—–-]\s+(?=[\p{Lu}\p{N}¿¡«"“„])/u;

/** “Ona wyszła. – Idziemy – rzekła”: the same behind the end of a sentence, not of a dateline. */
const WITHIN = /(?<=\s\p{Ll}[\p{L}-]{2,}|\p{L}+(?:\s+\S+){3,})[.!?…]["”»)]*\s[—–-]\s+(?=[\p{Lu}¿¡«"“„])/gu;

/** A dash between spaces, and the word behind it. */
const DASH = /\s[—–-]\s+(?=(\p{L}+)(?:['’]\p{L}+)?(?:\s+(\p{L}+))?)/gu;

/** The reporter's words end at a full stop, or at a comma where the speech goes on behind another dash. */
const GOES_ON = /[.,:]\s[—–-]\s+/u;

/**
 * With those of the marks, outermost only, in text order. A dash opens speech only where another before a verb of saying
 * ends it: else it is a list.
 * @param quotations those between marks.
 */
export function withDashSpeech(
  text: string,
  blocks: readonly Pick<Block, 'start' | 'end'>[],
  quotations: Quotation[],
  lexicon: Lexicon,
): Quotation[] {
  if (!lexicon.words) return quotations;
  const spoken = blocks.flatMap((block) => speechOf(text, block, lexicon));
  if (spoken.length === 0) return quotations;
  const free = quotations.filter(({ outer }) =>
    spoken.every((speech) => outer.end <= speech.outer.start || outer.start >= speech.outer.end),
  );
  return [...free, ...spoken].sort((a, b) => a.outer.start - b.outer.start);
}

function speechOf(text: string, { start, end }: Pick<Block, 'start' | 'end'>, lexicon: Lexicon): Quotation[] {
  const body = text.slice(start, end);
  const closes = [...body.matchAll(DASH)].filter(([, first = '', second = '']) =>
    says(first, second, lexicon),
  );
  const found: Quotation[] = [];
  let from = openingOf(body, closes[0]?.index);
  while (from !== undefined && from < body.length) {
    const opening: number = from;
    const close = closes.find(({ index }) => index > opening);
    if (!close && found.length === 0) break;
    const span = { start: start + opening, end: start + (close?.index ?? body.trimEnd().length) };
    found.push({ inner: span, outer: span, closed: true });
    const aside = close ? close.index + close[0].length : body.length;
    const again = GOES_ON.exec(body.slice(aside));
    from = again ? aside + again.index + again[0].length : undefined;
  }
  return found;
}

/** Where the speech begins: at the dash that opens the paragraph, else at the last behind a sentence's end before the first verb. */
function openingOf(body: string, close: number | undefined): number | undefined {
  const opening = OPENING.exec(body)?.[0].length;
  if (opening !== undefined || close === undefined) return opening;
  const last = [...body.slice(0, close).matchAll(WITHIN)].at(-1);
  return last && last.index + last[0].length;
}

/** A verb of saying, or an auxiliary and its participle. */
function says(first: string, second: string, { words }: Lexicon): boolean {
  const [verb, next] = [normalise(first), normalise(second)];
  if (!words) return false;
  return (
    words.verbs.has(verb) ||
    words.reports.has(verb) ||
    (words.auxiliaries.has(verb) && words.participles.has(next))
  );
}
