/** Whether the signs in a passage are enough for an event. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { addDays, inWords } from '../text/calendar';
import type { DateRange, Reading } from '../types';
import { AHEAD, RECENT } from './candidates';
import { eventDays, isLong } from './event-days';
import type { Evidence } from './evidence';
import { CHANGES, ELECTION, LOCAL, MEETINGS, OFTEN, RARE, RECURRING, SAYING, SELDOM } from './kinds';
import { isProper } from './names';
import type { Passage } from './passages';

/** A common phrase (“talks in Istanbul”) means the event that was in these days before. */
const NAMED_LATELY = 60;
/** Days: of a war so short, what is told of its days tells of it. */
const SHORT_WAR = 60;
/** Days after which a day is no longer named for the news of it. */
const LONG_PAST = 30;

/**
 * An event needs its name, or what it is and who took part when or where; the less
 * precise the date, and the more often such things happen, the more of the rest.
 */
export function holds(
  event: EventRecord,
  evidence: Evidence,
  passage: Passage,
  { asOf }: Reading,
  knowledge: Knowledge,
): boolean {
  if (passage.events.has(event.id)) return isCalled(event, evidence, passage, asOf.from, knowledge);
  if (event.status === 'planned') {
    const held = event.cameTo ? knowledge.event(event.cameTo) : undefined;
    if (!passage.ahead || eventDays(held ?? event).to < asOf.from) return false;
    if (evidence.dated !== 'week') return evidence.kind && evidence.all && evidence.participants > 1;
  }
  if (evidence.definite || isOfItsDay(event, evidence, passage, asOf, knowledge)) return true;
  if (isOfItsMonth(event, evidence, passage, knowledge)) return true;
  // A plan may be for any of many days: it does not last.
  if (isLong(event) && event.status !== 'planned') return lasts(event, evidence, passage);
  if (SAYING.test(event.kind)) return isSaid(event, evidence, passage);
  const hinted = evidence.proper > 0 && isNear(evidence.dated);
  // With whom, where and when is said of hardly anything but a meeting.
  const met =
    MEETINGS.test(event.kind) && evidence.someone && evidence.place === 'place' && isNear(evidence.dated);
  if (!isOfKind(evidence) && evidence.name === undefined && !hinted && !met && evidence.shared < 3)
    return false;
  if (isNear(evidence.dated) && isBesides(event, evidence, passage)) return true;
  switch (evidence.dated) {
    case 'week':
      return (
        evidence.place === 'place' ||
        evidence.participants > 1 ||
        (evidence.all && (evidence.someone || (evidence.place !== undefined && isTelling(evidence)))) ||
        (evidence.kind && evidence.someone && evidence.shared > 0) ||
        isTold(evidence)
      );
    case 'month':
      return evidence.place === 'place' || isMostly(evidence) || isTold(evidence);
    case 'longer':
      return isTold(evidence) || isOnlyOne(event, evidence);
    default:
      return isTold(evidence) || isLately(event, evidence, passage);
  }
}

/**
 * Called by a name of its own, in an article on its parties. A common phrase (“the
 * Anchorage summit”) needs a party or place beside it; what happens again and again also
 * a date, the days before, or all of its parties in the article.
 */
function isCalled(
  event: EventRecord,
  { name, participants, place, dated, kind }: Evidence,
  passage: Passage,
  day: string,
  knowledge: Knowledge,
): boolean {
  const known = [...event.participants, ...event.places];
  const inArticle = event.participants.filter((id) => passage.article.has(id)).length;
  if (name !== undefined && isProper(name, event, knowledge))
    return isLong(event) || known.length === 0 || known.some((id) => passage.article.has(id));
  if (isLong(event) && event.participants.length > 1) return participants > 1 || place !== undefined;
  const beside = participants > 0 || place !== undefined || (dated !== undefined && kind);
  const once =
    !RECURRING.test(event.kind) ||
    dated !== undefined ||
    eventDays(event).to >= addDays(day, -NAMED_LATELY) ||
    (inArticle > 1 && inArticle === event.participants.length);
  return beside && once;
}

/** Wars by their place in their years; a term of office by whose it was. */
function lasts(event: EventRecord, evidence: Evidence, passage: Passage): boolean {
  const rules =
    event.kind === 'period' &&
    event.participants.some((id) => id.startsWith('person/') && passage.named.has(id));
  const told = event.kind === 'war' && isTold(evidence);
  const fought =
    event.kind === 'war' &&
    eventDays(event).to <= addDays(eventDays(event).from, SHORT_WAR) &&
    evidence.kin &&
    evidence.all &&
    evidence.participants > 1 &&
    isNear(evidence.dated);
  return (
    told ||
    fought ||
    (evidence.kind && ((evidence.dated !== undefined && evidence.place === 'place') || rules))
  );
}

/**
 * The very day on which it began, and what it was, in an article on all of its parties
 * or on its place; what happens seldom, where those are the countries alone.
 */
function isOfItsDay(
  event: EventRecord,
  evidence: Evidence,
  passage: Passage,
  asOf: DateRange,
  knowledge: Knowledge,
): boolean {
  const { kind, places } = event;
  const { all, someone, shared, place, participants } = evidence;
  if (!evidence.day || SAYING.test(kind)) return false;
  const elsewhere = [...passage.named].some((id) => id.startsWith('place/') && !places.includes(id));
  if (elsewhere && places.some((id) => id.startsWith('place/'))) return false;
  // Who does much together is named together on many days.
  const together = all && someone && participants > 1 && shared > 0 && !RECURRING.test(kind);
  // A day long past is named for what happened on it.
  const past =
    eventDays(event).from < addDays(asOf.from, -LONG_PAST) &&
    all &&
    participants > 0 &&
    (participants > 1 || place !== undefined);
  const told = evidence.kind || evidence.kin || (evidence.kindBefore && place === 'place');
  return (
    together ||
    past ||
    (told && (isAmong(event, passage, knowledge) || (!OFTEN.test(kind) && evidence.kind && all)))
  );
}

/** The month in which it began, and what it was, in an article on its parties or place, of what seldom happens. */
function isOfItsMonth(
  event: EventRecord,
  evidence: Evidence,
  passage: Passage,
  knowledge: Knowledge,
): boolean {
  return evidence.begins && evidence.kind && SELDOM.test(event.kind) && isAmong(event, passage, knowledge);
}

/** The article names all of its parties, where they are several, or its place. */
function isAmong({ participants, places }: EventRecord, { article }: Passage, knowledge: Knowledge): boolean {
  return (
    (participants.length > 1 && participants.every((id) => isIn(article, id, knowledge))) ||
    places.some((id) => id.startsWith('place/') && article.has(id))
  );
}

/** Named, or a person of a country named. */
function isIn(names: ReadonlySet<string>, id: string, knowledge: Knowledge): boolean {
  const country = names.has(id) ? undefined : knowledge.person(id)?.country;
  return names.has(id) || (country !== undefined && names.has(country));
}

/** A speech is recognised by its speaker and what it was about: the same persons speak every day. */
function isSaid(event: EventRecord, evidence: Evidence, passage: Passage): boolean {
  return (
    isTold(evidence) ||
    (evidence.kind &&
      (event.participants.some((id) => passage.speakers.has(id))
        ? evidence.shared > 1 || (isNear(evidence.dated) && evidence.shared + evidence.proper > 0)
        : // Another speaks of what was said.
          evidence.someone && evidence.dated === 'week' && evidence.shared > 1)) ||
    (evidence.all && evidence.participants > 2 && isNear(evidence.dated) && evidence.shared > 0)
  );
}

/** Three and more parties named together also tell by a word for its kin. */
const isOfKind = ({ kind, kin, all, participants }: Evidence) => kind || (kin && all && participants > 2);

const isNear = (dated: Evidence['dated']) => dated === 'week' || dated === 'month';

/** In one country much of a kind happens in a week: the day, or what it was about, tells which. */
const isTelling = ({ day, shared }: Evidence) => day || shared > 0;

/** The passage has the words of a name of the event, and whom or where it concerned. */
function isTold({ name, participants, place }: Evidence): boolean {
  return name !== undefined && (participants > 0 || place !== undefined);
}

/** All who took part, more than countries alone; or somebody who did, and what it was about. */
function isMostly({ all, someone, shared, participants }: Evidence): boolean {
  return (all && (someone || shared > 0)) || (participants > 0 && shared > (someone ? 0 : 1));
}

/** With a date: a word of its name, in an article on a party or place of it; or what a country has seldom, and the country. */
function isBesides(event: EventRecord, evidence: Evidence, { article }: Passage): boolean {
  const { kind, participants, places } = event;
  const { proper, place } = evidence;
  return (
    // Two such words are a name.
    (proper > 1 && event.status === 'held') ||
    (proper > 0 && [...participants, ...places].some((id) => article.has(id))) ||
    (/^(?:annexation|referendum|coup|election|inauguration|disaster)$/.test(kind) &&
      evidence.kind &&
      place !== undefined)
  );
}

/** What happens once in many years needs no date. */
function isOnlyOne({ kind, participants, places }: EventRecord, evidence: Evidence): boolean {
  if (RARE.test(kind)) return evidence.place !== undefined || (places.length === 0 && evidence.all);
  if (kind === 'election' && evidence.all && evidence.participants > 1) return true;
  if (evidence.place === 'place' && evidence.participants > 0) return true;
  return (
    evidence.all && (CHANGES.test(kind) ? evidence.someone : evidence.shared > 1 && participants.length > 1)
  );
}

/** News of late, without a date: who met is enough for a meeting, more is asked for what happens again and again. */
function isLately(
  { kind, participants: parties }: EventRecord,
  evidence: Evidence,
  { ahead, named, text }: Passage,
): boolean {
  const { all, someone, place, participants, shared } = evidence;
  if (RARE.test(kind)) return place !== undefined;
  if (kind === 'election')
    return (
      evidence.kind &&
      ((participants > 0 && (place !== undefined || (all && participants > 1))) ||
        // A country seldom has two elections within weeks.
        (place !== undefined && !ahead && isNational(evidence.word, text)))
    );
  if (kind === 'call') return all && participants > 1;
  if (MEETINGS.test(kind)) {
    // The summit of a body, which its name alone tells.
    if (kind === 'summit' && evidence.kind && all && parties.length === 1) return someone && !ahead;
    const closer = someone || place === 'place' || shared > 0;
    return (
      closer &&
      ((all && participants > 1) || (place === 'place' && kind !== 'summit' && (someone || shared > 0)))
    );
  }
  if (CHANGES.test(kind)) return all && someone && isAlone(parties, named);
  if (!isOfKind(evidence)) return false;
  if (/^(?:agreement|ceasefire)$/.test(kind))
    return all && participants > 1 && (someone || shared > 1 || participants > 2);
  // Three and more of those who vote are seldom named together otherwise.
  if (kind === 'vote' && all && participants > 2) return true;
  return shared > 1 && (all || (place === 'place' && participants > 0));
}

/** Called an election, and no other than the country's. */
function isNational(word: string | undefined, text: string): boolean {
  return word !== undefined && ELECTION.test(word) && !LOCAL.test(text);
}

/** “Reeves was appointed under Starmer” is on another person. */
function isAlone(parties: readonly string[], named: ReadonlySet<string>): boolean {
  return [...named].every((id) => !id.startsWith('person/') || parties.includes(id));
}

/** What happened lies before the text, what is planned after it; news without a date is of late. */
export function timing(
  event: EventRecord,
  evidence: Evidence,
  passage: Passage,
  { asOf }: Reading,
): Evidence | undefined {
  const { from, to } = eventDays(event);
  const dated = evidence.dated !== undefined;
  if (event.status === 'planned' && passage.ahead) return { ...evidence, score: evidence.score + 0.1 };
  // Within an inferred range it is not known whether an event was before or after the text.
  if (from > asOf.from && from <= asOf.to && asOf.why && !dated) return undefined;
  if (from > asOf.to) {
    if (!passage.ahead || from > addDays(asOf.to, AHEAD)) return undefined;
    return {
      ...evidence,
      score: evidence.score + (dated ? 0 : 0.1),
      reasons: [...evidence.reasons, `then still ahead, on ${inWords(event.from)}`],
    };
  }
  if (dated) return evidence;
  const recent = to >= addDays(asOf.from, -RECENT);
  return recent
    ? {
        ...evidence,
        score: evidence.score + 0.1,
        reasons: [...evidence.reasons, `of ${inWords(event.from)}`],
      }
    : evidence;
}
