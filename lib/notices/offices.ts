/** Notices on offices: a title that did not fit its bearer on the article's date. */
import { firstDay } from '../knowledge/days';
import type { Holding, Knowledge } from '../knowledge/knowledge';
import { titlesIn } from '../knowledge/titles';
import { dayNumber, inWords } from '../text/calendar';
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';
import type { Mention, Notice, Reading, Span } from '../types';
import { besideName, titledName } from './beside';
import { type TitledName, tellsOfThePast } from './past-scene';
import {
  comingFirst,
  daysOfTerm,
  endsSoon,
  hasMovedOn,
  heldThroughout,
  lastEnded,
  successorOf,
} from './terms';

/** What says itself that the office is not held yet. */
const NOT_YET =
  /\b(?:future|elect|nominee|nominated|designate|incoming|candidate|next|soon|later|shadow|become|becomes|became|if|would)\b/i;

/** Days after a death in which last words are still told. */
const MOURNED = 90;

/** Titles with a qualifier or without that contradict the terms in the knowledge base. */
export function officeNotices(reading: Reading, knowledge: Knowledge): Notice[] {
  // Who came and went after the base was written, it cannot know.
  if (reading.asOf.to > knowledge.asOf) return [];
  return reading.mentions.flatMap(
    (mention) => titleNotice(mention, reading, knowledge) ?? besideNotice(mention, reading, knowledge) ?? [],
  );
}

function titleNotice(mention: Mention, reading: Reading, knowledge: Knowledge): Notice | undefined {
  const { title } = mention;
  if (!title?.post || mention.kind !== 'person') return undefined;
  const span = titledName(title, mention, reading.article.text);
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
  if (title.qualifier || held || isQuoted(span, reading) || isLoose(title, surface, reading, knowledge))
    return undefined;
  // A family name alone may be that of another.
  const coming = mention.surface.includes(' ')
    ? comingFirst(mention.entity, title.post, reading, knowledge)
    : undefined;
  if (coming) return notYet(span, coming, reading, knowledge);
  const ended = lastEnded(mention.entity, title.post, reading, knowledge);
  return ended && over(span, ended, reading, knowledge);
}

/** A title beside the name that the linking of names does not know for one. */
function besideNotice(mention: Mention, reading: Reading, knowledge: Knowledge): Notice | undefined {
  if (mention.kind !== 'person' || mention.title?.qualifier || !mention.surface.includes(' '))
    return undefined;
  const posts = [...new Set(knowledge.officesOf(mention.entity).map(({ post }) => post.id))];
  const beside = besideName(mention, posts, reading, knowledge);
  const ended = beside && lastEnded(mention.entity, beside.post, reading, knowledge);
  return ended && !isQuoted(beside.span, reading) ? over(beside.span, ended, reading, knowledge) : undefined;
}

/** An office that had passed to somebody else, unless the passage looks back. */
function over(span: TitledName, ended: Holding, reading: Reading, knowledge: Knowledge): Notice | undefined {
  if (ended.post.seats !== 1 || tellsOfThePast(span, daysOfTerm(ended), reading)) return undefined;
  const since = successorOf(ended, reading, knowledge);
  if (!since || isKeptInDeath(span, ended, reading)) return undefined;
  return notice(
    span,
    `${ended.person.name} was ${ended.post.title} until ${inWords(ended.membership.to ?? '')}; ${since}.`,
    ended,
    knowledge,
  );
}

/** “After the death of President Raisi”: the dead keep the office in which they died, but do not go on speaking. */
function isKeptInDeath(span: Span, { person }: Holding, { asOf, statements }: Reading): boolean {
  const died = person.died && firstDay(person.died);
  if (!died || died > asOf.from) return false;
  const isSpeaking = statements.some(
    ({ speaker, start, end }) => speaker === person.id && start <= span.start && span.end <= end,
  );
  return !isSpeaking || dayNumber(asOf.from) - dayNumber(died) <= MOURNED;
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

/** “BJP leader Amit Shah”: many of a party are called its leaders, not only who heads it. */
function isLoose(
  { post }: NonNullable<Mention['title']>,
  words: string,
  { article }: Reading,
  knowledge: Knowledge,
): boolean {
  if (!post || knowledge.post(post)?.role !== 'party-leader') return false;
  const leaders = new Set(titlesIn(article.language).leader?.map(normalise));
  return tokenise(words).some(({ norm }) => leaders.has(norm));
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
    start: span.start,
    end: span.end,
    message,
    sources: knowledge.sourceCards(holding.membership.sources).map(({ url }) => url),
  };
}
