/** Speech behind a dash that opens a paragraph: “— Si parte. È tardi — disse Smith”, «— Идём, — сказал Смит. — Пора». */
import { normalise } from '../text/normalise';
import type { Block } from '../types';
import type { Lexicon } from './lexicon';
import type { Quotation } from './quotes';

const OPENING = /^[—–-]\s+(?=[\p{Lu}\p{N}¿¡«"“„])/u;

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
  const opening = OPENING.exec(body)?.[0].length;
  if (opening === undefined) return [];
  const close = [...body.matchAll(DASH)].find(([, first = '', second = '']) => says(first, second, lexicon));
  if (!close) return [];
  const quotation = (from: number, to: number): Quotation => ({
    inner: { start: start + from, end: start + to },
    outer: { start: start + from, end: start + to },
    closed: true,
  });
  const said = quotation(opening, close.index);
  const aside = close.index + close[0].length;
  const again = GOES_ON.exec(body.slice(aside));
  if (!again) return [said];
  const from = aside + again.index + again[0].length;
  return from < body.length ? [said, quotation(from, body.trimEnd().length)] : [said];
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
