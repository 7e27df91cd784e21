/** Which part of a passage belongs to which attribution. */
import type { Span } from '../types';
import type { Attribution } from './attribution';
import { MENTAL, NEEDS_THAT, PLAIN } from './english/verbs';
import type { Item } from './items';
import { beforeJoin, behindSemicolon } from './joins';
import type { Passage } from './passages';

/** Words between a verb and the quotation that is its object. */
const LONGEST_OBJECT = 4;

/** The attribution next to a quotation: at its closing mark before all, else the fewest items away. */
export function nearest(
  quote: Item,
  attributions: readonly Attribution[],
  items: readonly Item[],
  text: string,
): number | undefined {
  const at = items.indexOf(quote);
  const clause = attributions.findLastIndex((each) => isInClause(items, each, at));
  if (clause >= 0) return clause;
  // “The ‘letter’ was sent, and Smith said …”: what stands before a voice that goes on is not its own.
  const closed =
    /[,?!…]["”»'’“«]$/.test(text.slice(quote.start, quote.end)) &&
    !/^(?:while|whereas|but|although|though)$/.test(items[at + 1]?.norm ?? '');
  const owns = ({ subject, verb, trailing }: Attribution) =>
    closed ||
    trailing ||
    Math.min(subject, verb) < at ||
    items.slice(at + 1, Math.min(subject, verb)).every(({ type }) => type === 'mark');
  const distance = ({ subject, verb }: Attribution) => {
    const [first, last] = [Math.min(subject, verb), Math.max(subject, verb)];
    if (first > at) {
      const between = items.slice(at + 1, first);
      return between.every(({ type }) => type === 'mark') ? 0 : first - at + 1;
    }
    return at - last;
  };
  const ranked = attributions
    .map((attribution, index) => ({ index, far: distance(attribution), owns: owns(attribution) }))
    .filter((each) => each.owns)
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.index;
}

/**
 * “Smith told Jones that ‘we go’, a spokesman said”, “Smith called it ‘a farce’, Jones replied”: the words within the
 * clause are Smith's, whoever tells of it or goes on.
 */
export function isInClause(
  items: readonly Item[],
  { subject, verb, trailing }: Attribution,
  quotation: number,
): boolean {
  const last = Math.max(subject, verb);
  if (trailing || last > quotation || MENTAL.has(items[verb]?.norm ?? '')) return false;
  const between = items.slice(last + 1, quotation);
  // “Smith said, ‘we go’, Jones recalled.”
  const [mark, ...more] = between;
  if (more.length === 0 && /^[,:]$/.test(mark?.norm ?? '') && PLAIN.has(items[last]?.norm ?? '')) return true;
  const that = between.findLastIndex(({ norm }) => norm === 'that');
  // “Smith said that Wales regards it as late, and that he was ‘ready’”.
  if (between[that - 1]?.norm === 'and' && between[0]?.norm !== 'that') return false;
  return (
    (that >= 0 || (between.length <= LONGEST_OBJECT && !NEEDS_THAT.has(items[verb]?.norm ?? ''))) &&
    between.every(({ type, norm }) => type !== 'quote' && !/^[.;:]$/.test(norm)) &&
    between.slice(that + 1).every(({ type, norm }) => type !== 'mark' && !/^(?:and|but|while)$/.test(norm))
  );
}

/** Each attribution's part of the passage: up to where the next one begins. */
export function clauses(
  passage: Passage,
  attributions: readonly Attribution[],
  items: readonly Item[],
  isEnglish: boolean,
): Span[] {
  const bounds = attributions.slice(1).map((next, index) => {
    const previous = attributions[index];
    if (!previous) return next.span.start;
    if (!next.trailing) return next.span.start;
    if (previous.trailing) return previous.span.end;
    return (
      items.find(
        ({ type, start, end }) => type === 'quote' && start >= previous.span.end && end <= next.span.start,
      )?.start ?? next.span.start
    );
  });
  const endBefore = (bound: number | undefined) =>
    bound === undefined ? bound : beforeJoin(items, bound, isEnglish);
  return attributions.map((each, index) => ({
    start: Math.max(
      bounds[index - 1] ?? passage.start,
      subordinateStart(items, each),
      each.trailing ? 0 : behindSemicolon(items, each),
    ),
    end: Math.min(
      endBefore(bounds[index]) ?? passage.end,
      nextSubject(items, each) ?? passage.end,
      circumstance(items, each) ?? passage.end,
    ),
  }));
}

/** “Smith says …; Jones, however, …”: where the one, or the paper, that is named behind the mark takes over. */
function nextSubject(items: readonly Item[], { subject, verb }: Attribution): number | undefined {
  const last = Math.max(subject, verb);
  const mark = items.findIndex(
    ({ norm }, index) =>
      index > last && norm === ';' && /^(?:person|outlet)$/.test(items[index + 1]?.mention?.kind ?? ''),
  );
  return mark < 0 ? undefined : items[mark]?.start;
}

/** No more words stand between the comma and the conjunction: “just two days after”. */
const LONGEST_SPAN = 4;

/** “It is late, Smith said, days after Wales had promised it”: where the reporter's own clause begins, at its comma. */
function circumstance(items: readonly Item[], { subject, verb, trailing }: Attribution): number | undefined {
  if (!trailing) return undefined;
  const last = Math.max(subject, verb);
  const mark = items.findIndex(({ norm }, index) => index > last && norm === ',');
  if (mark < 0 || mark - last > LONGEST_SPAN || items.slice(last).some(({ type }) => type === 'quote'))
    return undefined;
  const opening = items.slice(mark + 1, mark + 2 + LONGEST_SPAN);
  const at = opening.findIndex(({ norm }) => /^(?:after|before|amid)$/.test(norm));
  const isTime = opening.slice(0, at).every(({ norm }) => TIME.test(norm));
  return at >= 0 && isTime ? items[mark]?.start : undefined;
}

const TIME =
  /^(?:just|shortly|soon|right|long|an?|one|two|three|four|five|several|few|some|\d+|(?:minute|hour|day|week|month|year)s?)$/;

/** “…, hours after Smith had promised it”: what stands before such a clause is not hers. 0: there is none. */
function subordinateStart(items: readonly Item[], { subject, verb, trailing }: Attribution): number {
  const first = Math.min(subject, verb);
  const before = items[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  if (
    trailing ||
    !/^(?:after|before|when|while|since|because|although|though)$/.test(items[before]?.norm ?? '')
  )
    return 0;
  const comma = items.slice(Math.max(0, before - 3), before).findLastIndex(({ norm }) => norm === ',');
  return comma < 0 ? 0 : (items[Math.max(0, before - 3) + comma + 1]?.start ?? 0);
}

export function around(span: Span, inner: Span): Span {
  return { start: Math.min(span.start, inner.start), end: Math.max(span.end, inner.end) };
}
