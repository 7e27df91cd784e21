/** Notices on offices: a title that did not fit its bearer on the article's date. */
import { firstDay, lastDay } from '../knowledge/days';
import type { Holding, Knowledge } from '../knowledge/knowledge';
import { dayNumber, inWords } from '../text/calendar';
import type { DateRange, Mention, Notice, Reading, Span } from '../types';
import { tellsOfThePast } from './past-scene';

/** Days around the end of an office in which old and new titles are heard, and the day itself is told differently. */
const GRACE = 6;
/** What says itself that the office is not held yet. */
const NOT_YET =
  /\b(?:future|elect|nominee|nominated|designate|incoming|candidate|next|soon|later|shadow|become|becomes|became|if|would)\b/i;
/** A first term that began so many days later would not be one that the base lacks. */
const SOON = 730;

/** Titles with a qualifier or without that contradict the terms in the knowledge base. */
export function officeNotices(reading: Reading, knowledge: Knowledge): Notice[] {
  // Who came and went after the base was written, it cannot know.
  if (reading.asOf.to > knowledge.asOf) return [];
  return reading.mentions.flatMap((mention) => titleNotice(mention, reading, knowledge) ?? []);
}

function titleNotice(mention: Mention, reading: Reading, knowledge: Knowledge): Notice | undefined {
  const { title } = mention;
  if (!title?.post || mention.kind !== 'person') return undefined;
  const span = { start: Math.min(title.start, mention.start), end: Math.max(title.end, mention.end) };
  const surface = reading.article.text.slice(span.start, span.end);
  const held = heldThroughout(mention.entity, title.post, reading, knowledge);
  if (title.qualifier === 'former') {
    if (!held || endsSoon(held, reading) || hasMovedOn(mention.entity, reading, knowledge)) return undefined;
    const since = held.membership.from ? ` since ${inWords(held.membership.from)}` : '';
    return notice(
      span,
      `${held.person.name} held the office of ${held.post.title} on that date${since}; the text says “${surface}”.`,
      held,
      knowledge,
    );
  }
  if (title.qualifier || held || isQuoted(span, reading)) return undefined;
  // A family name alone may be that of another.
  const coming = mention.surface.includes(' ')
    ? comingFirst(mention.entity, title.post, reading, knowledge)
    : undefined;
  if (coming) return notYet(span, coming, reading, knowledge);
  const ended = lastEnded(mention.entity, title.post, reading, knowledge);
  if (ended?.post.seats !== 1 || tellsOfThePast(span, termOf(ended), reading)) return undefined;
  // “After the death of President Raisi”: the dead keep the office in which they died.
  const { died } = ended.person;
  const since = successorOf(ended, reading, knowledge);
  if (!since || (died && firstDay(died) <= reading.asOf.from)) return undefined;
  return notice(
    span,
    `${ended.person.name} was ${ended.post.title} until ${inWords(ended.membership.to ?? '')}; ${since}.`,
    ended,
    knowledge,
  );
}

/** The person's first term in the post, if it began only after the article was written. */
function comingFirst(
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

/** Nobody writes of an office that is to come as if it were held. */
function notYet(span: Span, holding: Holding, reading: Reading, knowledge: Knowledge): Notice | undefined {
  const { person, post, membership } = holding;
  const [holder] = knowledge.holdersOn(post.id, reading.asOf.from);
  const { start, end } =
    reading.sentences.find((each) => each.start <= span.start && span.start < each.end) ?? span;
  if (!holder || reading.article.language !== 'en' || NOT_YET.test(reading.article.text.slice(start, end)))
    return undefined;
  const took = `${person.name} became ${post.title} on ${inWords(membership.from ?? '')}`;
  return notice(
    span,
    `${took}; on the article’s date ${holder.person.name} held the office.`,
    holding,
    knowledge,
  );
}

function endsSoon({ membership: { to } }: Holding, { asOf }: Reading): boolean {
  return to !== undefined && dayNumber(firstDay(to)) - dayNumber(asOf.to) <= GRACE;
}

/** Who takes another office is former in the first, though that may still be looked after for days. */
function hasMovedOn(person: string, { asOf }: Reading, knowledge: Knowledge): boolean {
  return knowledge
    .officesOf(person)
    .some(
      ({ membership: { from } }) => from && Math.abs(dayNumber(firstDay(from)) - dayNumber(asOf.to)) <= GRACE,
    );
}

/** Who held the office on the article's date, or is known to have taken it before. */
function successorOf(
  { post, membership: { to } }: Holding,
  { asOf }: Reading,
  knowledge: Knowledge,
): string | undefined {
  const [holder] = knowledge.holdersOn(post.id, asOf.from);
  if (holder) return `on the article’s date ${holder.person.name} held the office`;
  const next = knowledge
    .holdersOf(post.id)
    .find(({ membership: { from } }) => from && to && from >= to && lastDay(from) < asOf.from);
  return next && `${next.person.name} took the office on ${inWords(next.membership.from ?? '')}`;
}

/** The term that covers all days on which the article may have been written. */
function heldThroughout(
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

/** The person's last term in the post, if all of them had ended well before the article. */
function lastEnded(
  person: string,
  post: string,
  { asOf }: Reading,
  knowledge: Knowledge,
): Holding | undefined {
  const terms = knowledge.officesOf(person).filter((holding) => holding.post.id === post);
  const over = terms.every(
    ({ membership }) => membership.to && dayNumber(asOf.from) - dayNumber(lastDay(membership.to)) > GRACE,
  );
  return over ? terms.at(-1) : undefined;
}

function termOf({ membership: { from, to } }: Holding): DateRange {
  return { from: from ? firstDay(from) : '', to: to ? lastDay(to) : '' };
}

/** Who speaks may call a former president “President”. */
function isQuoted(span: Span, { statements }: Reading): boolean {
  return statements.some(
    ({ quote, inTitle }) => quote && !inTitle && quote.start <= span.start && quote.end >= span.end,
  );
}

function notice(span: Span, message: string, holding: Holding, knowledge: Knowledge): Notice | undefined {
  return {
    kind: 'office',
    ...span,
    message,
    sources: knowledge.sourceCards(holding.membership.sources).map(({ url }) => url),
  };
}
