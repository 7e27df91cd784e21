/** Terms of office around the days of an article. */
import { firstDay, lastDay } from '../knowledge/days';
import type { Holding, Knowledge } from '../knowledge/knowledge';
import { dayNumber, inWords } from '../text/calendar';
import type { DateRange, Reading } from '../types';

/** Days around the end of an office in which old and new titles are heard, and the day itself is told differently. */
const GRACE = 6;
/** A first term that began so many days later would not be one that the base lacks. */
const SOON = 730;

/** The person's first term in the post, if it began only after the article was written. */
export function comingFirst(
  person: string,
  post: string,
  { asOf }: Reading,
  knowledge: Knowledge,
): Holding | undefined {
  const [first, ...later] = knowledge.officesOf(person).filter((holding) => holding.post.id === post);
  const days = first?.membership.from ? dayNumber(firstDay(first.membership.from)) - dayNumber(asOf.to) : 0;
  const isFirst = later.every(({ membership: { from = '' } }) => from > asOf.to);
  return first?.post.seats === 1 && days > GRACE && days < SOON && isFirst ? first : undefined;
}

/** The term ends within days, when its bearer is called former already. */
export function endsSoon({ membership: { to } }: Holding, { asOf }: Reading): boolean {
  return to !== undefined && dayNumber(firstDay(to)) - dayNumber(asOf.to) <= GRACE;
}

/** Who takes another office is former in the first, though that may still be looked after for days. */
export function hasMovedOn(person: string, { asOf }: Reading, knowledge: Knowledge): boolean {
  return knowledge
    .officesOf(person)
    .some(
      ({ membership: { from } }) => from && Math.abs(dayNumber(firstDay(from)) - dayNumber(asOf.to)) <= GRACE,
    );
}

/** Who held the office on the article's date, or is known to have taken it before or afterwards. */
export function successorOf(
  { post, membership: { to } }: Holding,
  { asOf }: Reading,
  knowledge: Knowledge,
): string | undefined {
  const [holder] = knowledge.holdersOn(post.id, asOf.from);
  if (holder) return `on the article’s date ${holder.person.name} held the office`;
  const next = knowledge.holdersOf(post.id).find(({ membership: { from } }) => from && to && from >= to);
  return next && `${next.person.name} took the office on ${inWords(next.membership.from ?? '')}`;
}

/** The term that covers all days on which the article may have been written. */
export function heldThroughout(
  person: string,
  post: string,
  { asOf }: Reading,
  knowledge: Knowledge,
): Holding | undefined {
  const [first, last] = [asOf.from, asOf.to].map((day) =>
    knowledge.officesOn(person, day).find((holding) => holding.post.id === post),
  );
  return first && last && first.membership.id === last.membership.id ? first : undefined;
}

/** The person's last term in the post before the article, if it had ended well before, and another was not near. */
export function lastEnded(
  person: string,
  post: string,
  { asOf }: Reading,
  knowledge: Knowledge,
): Holding | undefined {
  const terms = knowledge.officesOf(person).filter((holding) => holding.post.id === post);
  const ended = terms.filter(({ membership }) => isOver(membership, asOf));
  const isApart = terms.every(
    (term) =>
      ended.includes(term) || dayNumber(daysOfTerm(term).from || asOf.to) - dayNumber(asOf.to) > GRACE,
  );
  return isApart ? ended.at(-1) : undefined;
}

const isOver = ({ to }: Holding['membership'], asOf: DateRange) =>
  to !== undefined && dayNumber(asOf.from) - dayNumber(lastDay(to)) > GRACE;

/** Its days; without a beginning, any day before its end. */
export function daysOfTerm({ membership: { from, to } }: Holding): DateRange {
  return { from: from ? firstDay(from) : '', to: to ? lastDay(to) : '' };
}
