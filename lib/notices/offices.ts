/** Notices on offices: a title that did not fit its bearer on the article's date. */
import { firstDay, lastDay } from '../knowledge/days';
import type { Holding, Knowledge } from '../knowledge/knowledge';
import { dayNumber, inWords } from '../text/calendar';
import type { DateRange, Mention, Notice, Reading, Span } from '../types';
import { tellsOfThePast } from './past-scene';

/** Days around the end of an office in which old and new titles are heard, and the day itself is told differently. */
const GRACE = 6;
const IF_ELECTED = /\bif (?:he (?:is |were )?|she (?:is |were )?)?(?:re-?)?elected\b/gi;
/** A term that began within these days cannot be about to be won. */
const NEW_TERM = 365;

/** Titles with a qualifier or without that contradict the terms in the knowledge base, and elections already held. */
export function officeNotices(reading: Reading, knowledge: Knowledge): Notice[] {
  // Who came and went after the base was written, it cannot know.
  if (reading.asOf.to > knowledge.asOf) return [];
  return [
    ...reading.mentions.flatMap((mention) => titleNotice(mention, reading, knowledge) ?? []),
    ...electionNotices(reading, knowledge),
  ];
}

function titleNotice(mention: Mention, reading: Reading, knowledge: Knowledge): Notice | undefined {
  const { title } = mention;
  if (!title?.post || mention.kind !== 'person') return undefined;
  const span = { start: Math.min(title.start, mention.start), end: Math.max(title.end, mention.end) };
  const surface = reading.article.text.slice(span.start, span.end);
  const held = heldThroughout(mention.entity, title.post, reading, knowledge);
  if (title.qualifier === 'former') {
    if (!held || endsSoon(held, reading)) return undefined;
    const since = held.membership.from ? ` since ${inWords(held.membership.from)}` : '';
    return notice(
      span,
      `${held.person.name} held the office of ${held.post.title} on that date${since}; the text says “${surface}”.`,
      held,
      knowledge,
    );
  }
  if (title.qualifier || held || isQuoted(span, reading)) return undefined;
  const ended = lastEnded(mention.entity, title.post, reading, knowledge);
  if (ended?.post.seats !== 1 || tellsOfThePast(mention.start, termOf(ended), reading)) return undefined;
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

function endsSoon({ membership: { to } }: Holding, { asOf }: Reading): boolean {
  return to !== undefined && dayNumber(firstDay(to)) - dayNumber(asOf.to) <= GRACE;
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

/** “If re-elected” of somebody whose term has just begun. */
function electionNotices(reading: Reading, knowledge: Knowledge): Notice[] {
  return [...reading.article.text.matchAll(IF_ELECTED)].flatMap(({ 0: words, index }) => {
    const span = { start: index, end: index + words.length };
    const speaker = reading.statements.find(
      ({ start, end, inTitle }) => !inTitle && start <= span.start && end >= span.end,
    )?.speaker;
    const person = speaker?.startsWith('person/') ? speaker : undefined;
    const holding = person
      ? knowledge
          .officesOn(person, reading.asOf.from)
          .find(({ post, membership }) => ELECTED.test(post.role ?? '') && isNew(membership.from, reading))
      : undefined;
    if (!holding?.membership.from) return [];
    return (
      notice(
        span,
        `${holding.person.name} had been elected already and held the office of ${holding.post.title} since ${inWords(holding.membership.from)}.`,
        holding,
        knowledge,
      ) ?? []
    );
  });
}

const ELECTED = /^(?:president|prime-minister|governor|mayor|head-of-state)$/;

function isNew(from: string | undefined, { asOf }: Reading): boolean {
  return (
    from !== undefined &&
    firstDay(from) < asOf.from &&
    dayNumber(asOf.to) - dayNumber(firstDay(from)) < NEW_TERM
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
