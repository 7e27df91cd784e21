/** The dates of a passage: of what it tells, and of who says it. */
import { addDays } from '../text/calendar';
import { datelineOf } from '../text/dateline';
import type { Reading, Sentence, Span } from '../types';
import { elapsedIn } from './elapsed';
import type { Passage } from './passages';
import { DATELINE, SPOKE, TO_WHOM } from './words';

/** Days by which something announced for a day may be late. */
const DELAY = 6;
/** A night lasts into the next day, in which it is told elsewhere. */
const NIGHT_AFTER = /^(?:['’]s)? night\b/;
const NIGHT_BEFORE = /\bnight of $/;
const AFTER_VERB = new RegExp(`\\b(?:${SPOKE})(?: ${TO_WHOM})?,?(?: late| early| on| in)*\\s$`, 'i');
const BEFORE_VERB = new RegExp(`^,? (?:${SPOKE})\\b`, 'i');

/**
 * The dates of what a sentence tells, and those on which somebody spoke; without any, those of the one
 * before in its paragraph.
 */
export function datesOf(
  sentence: Sentence,
  before: Sentence | undefined,
  names: readonly Span[],
  { dates, article, asOf }: Reading,
): Pick<Passage, 'dates' | 'spoken' | 'inNames'> {
  const text = article.text.slice(sentence.start, sentence.end);
  const marked = dates.filter((date) => within(date, sentence));
  const earlier = before?.block === sentence.block ? dates.filter((date) => within(date, before)) : [];
  const own = [...marked, ...elapsedIn(text, sentence.start, [...earlier, ...marked], asOf)];
  const found = own.length === 0 ? earlier : own;
  const block = article.blocks[sentence.block] ?? sentence;
  const dateline = block.start + datelineOf(article.text.slice(block.start, sentence.end)).length;
  const spoken = found.filter(
    ({ start, end, from }) =>
      // Nobody has spoken on a day to come.
      from <= asOf.to &&
      (end <= dateline ||
        AFTER_VERB.test(article.text.slice(Math.max(0, start - 60), start)) ||
        BEFORE_VERB.test(article.text.slice(end, end + 20)) ||
        DATELINE.test(article.text.slice(end, end + 20))),
  );
  const told = found.filter((date) => !spoken.includes(date));
  // What was announced for a day may have come some days later.
  const late = told
    .filter(({ from, to }) => from === to)
    .flatMap((date) => {
      const isDue = isDeadline(date, article.text);
      const days = date.from > asOf.from && !isDue ? DELAY : isNight(date, article.text) ? 1 : 0;
      return days > 0 ? [{ ...date, to: addDays(date.to, days), late: true }] : [];
    });
  return {
    dates: [...told, ...late],
    spoken,
    inNames: new Set(found.filter((date) => names.some((name) => within(date, name)))),
  };
}

/** “By Friday”, „bis Freitag“, “Cuma gününe kadar”: what is due on a day does not come after it. */
const DUE_BEFORE =
  /(?:^|[^\p{L}])(?:by|until|till|no later than|bis(?: zum)?|d[’']ici(?: au| à)?|jusqu[’'](?:au|à)|hasta(?: el)?|antes del?|entro(?: il)?|fino al|até(?: o| a)?|do|до|к)\s$/iu;
const DUE_BEHIND = /^\S* (?:kadar|dek)(?!\p{L})/u;

const isDeadline = ({ start, end }: Span, text: string): boolean =>
  DUE_BEFORE.test(text.slice(Math.max(0, start - 20), start)) || DUE_BEHIND.test(text.slice(end, end + 20));

function isNight({ start, end }: Span, text: string): boolean {
  return (
    NIGHT_AFTER.test(text.slice(end, end + 10)) ||
    NIGHT_BEFORE.test(text.slice(Math.max(0, start - 10), start))
  );
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
