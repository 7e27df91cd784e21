/** Notices on what the text expects and what has come of it since. */
import { firstDay, lastDay } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { dayNumber, inWords } from '../text/calendar';
import type { EventMatch, Notice, Reading, Span } from '../types';
import { datesIn, isScheduled } from './scheduled';

/** It was, or was done. */
const DONE =
  /\b(?:was|were|met|held|ended|began|came|left|took|signed|walked|agreed|talked|spoke|flew|arrived|landed|after|received|reported|handed|discussed|concluded|exchanged|presented|submitted|gathered|visited|hosted|attended|rejected|adopted|voted|won|lost|elected|summari[sz]ed)\b/i;
/** Nobody looks forward to these: “Wednesday’s attack … will not break us” tells of what was. */
const UNFORESEEN: ReadonlySet<EventRecord['kind']> = new Set([
  'attack',
  'accident',
  'death',
  'disaster',
  'epidemic',
]);

/** Events that the text looks forward to, and the knowledge base knows to have been held or cancelled. */
export function planNotices(reading: Reading, knowledge: Knowledge): Notice[] {
  return reading.events.flatMap((match) => {
    const event = knowledge.event(match.event);
    const outcome = event && outcomeOf(event, knowledge);
    if (!event || !outcome || UNFORESEEN.has(event.kind)) return [];
    if (settledOn(outcome) < reading.asOf.to || settledOn(outcome) > reading.now) return [];
    const passage = narrowest(
      match.evidence.filter((span) => isScheduled(span, reading, event)),
      reading,
    );
    // What the article itself tells as done has not happened since; on its own day only what it expects for that day.
    if (
      settledOn(outcome) <= reading.asOf.to &&
      !match.evidence.every(
        (span) => !isOnThem(span, event, reading) || isStillAhead(span, outcome, event, reading),
      )
    )
      return [];
    return passage && isTheirs(match, reading, event, outcome)
      ? [
          {
            kind: 'superseded' as const,
            ...passage,
            message: message(outcome),
            sources: urls(outcome, knowledge),
          },
        ]
      : [];
  });
}

/** What came of a plan: an event that was held, or itself, where it is known that none was. */
function outcomeOf(event: EventRecord, knowledge: Knowledge): EventRecord | undefined {
  if (event.status !== 'planned') return event;
  return event.cameTo ? knowledge.event(event.cameTo) : event.outcome ? event : undefined;
}

/** The day on which it was held or, where it was not, by which that was known. */
function settledOn({ status, from, to = from }: EventRecord): string {
  return status === 'held' ? firstDay(from) : lastDay(to);
}

/** A plan and what came of it are both matched: the notice is given once, with the plan. */
function isTheirs(match: EventMatch, reading: Reading, event: EventRecord, outcome: EventRecord): boolean {
  return (
    event.id !== outcome.id ||
    !reading.events.some(
      (other) =>
        other !== match && other.evidence[0]?.start === match.evidence[0]?.start && other.why === match.why,
    )
  );
}

/** A passage names somebody who takes part, or the place; others only bring the event to mind. */
function isOnThem(
  { start, end }: Span,
  { participants, places }: EventRecord,
  { mentions }: Reading,
): boolean {
  return mentions.some(
    (each) =>
      each.start >= start &&
      each.end <= end &&
      (participants.includes(each.entity) || places.includes(each.entity)),
  );
}

/** Expected for the article's own day, told of other days, or not told as done. */
function isStillAhead(span: Span, outcome: EventRecord, event: EventRecord, reading: Reading): boolean {
  const { article } = reading;
  const dates = datesIn(span, reading);
  const day = settledOn(outcome);
  const isOfDay = dates.some(({ from, to }) => from <= day && to >= day);
  if (isScheduled(span, reading, event)) return isOfDay || dates.length === 0;
  if (dates.length > 0 && !isOfDay) return true;
  return (
    article.language === 'en' &&
    !/^(?:statement|speech)$/.test(event.kind) &&
    !DONE.test(article.text.slice(span.start, span.end))
  );
}

/** The passage with the narrowest date ahead, those without one last; of equals the first. */
function narrowest(passages: readonly Span[], reading: Reading): Span | undefined {
  const length = (span: Span) =>
    Math.min(
      Number.MAX_SAFE_INTEGER,
      ...datesIn(span, reading)
        .filter((date) => date.to >= reading.asOf.from)
        .map((date) => dayNumber(date.to) - dayNumber(date.from)),
    );
  return [...passages].sort((a, b) => length(a) - length(b))[0];
}

function message({ name, from, status, outcome }: EventRecord): string {
  const what = status === 'cancelled' ? `Since then called off: ${name}` : `Since then: ${name}`;
  return `${what}${status === 'held' ? `, ${inWords(from)}` : ''}.${outcome ? ` ${outcome}` : ''}`;
}

function urls(event: EventRecord, knowledge: Knowledge): string[] {
  return knowledge.sourceCards(event.sources).map(({ url }) => url);
}
