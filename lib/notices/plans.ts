/** Notices on what the text expects and what has come of it since. */
import { firstDay, lastDay } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { dayNumber, inWords } from '../text/calendar';
import { WordTable } from '../text/word-table';
import type { EventMatch, Notice, Reading, Span } from '../types';
import { SCHEDULED_WORDS } from './scheduled-words';

/** The passage does not only wish for the event: it says that it is to be. */
const SCHEDULED =
  /\b(?:will|shall)\b|\b(?:would|to) (?:(?:also|again|then|next|\w+ly) )?(?:be|take|meet|see|begin|start|open|happen|visit|travel|hold|sit|come|host|go|return|gather|speak|sign|vote)\b|\b(?:meets?|opens?|begins?|starts?) (?:in|on|at)\b|\b(?:scheduled|planned|plans|due|likely|exploring the possibility|no later than|expected|announced|declared|slated|set for)\b/i;

const tables = new Map(
  Object.entries(SCHEDULED_WORDS).map(([language, words]) => [
    language,
    new WordTable([['scheduled', words]]),
  ]),
);

/** Without a date it says so outright; “would be happy to meet” is a wish. */
const OUTRIGHT =
  /\b(?:will|would|shall) (?:(?:also|again|then|next|soon) )?(?:be held|take place|meet|sit down|visit|travel|host|receive|speak)\b/i;
/** “21 days after August 7” is another day. */
const AWAY = /\b(?:after|before|since|following) $/i;
/** “No plans to travel”, “is not expected”, “is unlikely”. */
const UNPLANNED =
  /\b(?:unlikely|improbable|ruled out|rules out)\b|\b(?:no|not|never|without|n't)\b(?: \w+){0,2} (?:plan|schedul|expect|due|likely|going)/i;
/** To be done within days, by those whom the text names. */
const TO_BE_DONE =
  /\b(?:is|are|was|were) to be \w+(?:ed|en|ne|ld)\b|\b(?:will|would) (?:be )?(?:carry out|carried out|swap(?:ped)?|exchanged?)\b/i;
/** It was, or was done. */
const DONE =
  /\b(?:was|were|met|held|ended|began|came|left|took|signed|walked|agreed|talked|spoke|flew|arrived|landed|after)\b/i;
/** Only under a condition is it to be. */
const CONDITION = /\b(?:if|unless|whether|could|might|not|never)\b/i;

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
      !match.evidence.every((span) => isStillAhead(span, outcome, event, reading))
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

/** The passage looks forward to the event: to a date that it names, or to a plan that the base knows. */
function isScheduled({ start, end }: Span, { article, dates, asOf }: Reading, event: EventRecord): boolean {
  const text = article.text.slice(start, end);
  const ahead = dates.some(
    (date) =>
      date.start >= start &&
      date.end <= end &&
      date.to >= asOf.from &&
      !AWAY.test(article.text.slice(start, date.start)),
  );
  if (UNPLANNED.test(text)) return false;
  if (ahead) return saysScheduled(text, article.language);
  const outright =
    (event.status !== 'held' && OUTRIGHT.test(text)) ||
    (firstDay(event.from) > asOf.to && TO_BE_DONE.test(text));
  return outright && !CONDITION.test(text);
}

/** Expected for the article's own day, or not told as done. */
function isStillAhead(span: Span, outcome: EventRecord, event: EventRecord, reading: Reading): boolean {
  const { article } = reading;
  return isScheduled(span, reading, event)
    ? namesDay(span, settledOn(outcome), reading)
    : article.language === 'en' &&
        !/^(?:statement|speech)$/.test(event.kind) &&
        !DONE.test(article.text.slice(span.start, span.end));
}

function namesDay({ start, end }: Span, day: string, { dates }: Reading): boolean {
  return dates.some((date) => date.start >= start && date.end <= end && date.from <= day && date.to >= day);
}

function saysScheduled(text: string, language: string): boolean {
  const table = tables.get(language);
  return table ? table.find(text).size > 0 : SCHEDULED.test(text);
}

/** The passage with the narrowest date ahead, those without one last; of equals the first. */
function narrowest(passages: readonly Span[], { dates, asOf }: Reading): Span | undefined {
  const length = ({ start, end }: Span) =>
    Math.min(
      Number.MAX_SAFE_INTEGER,
      ...dates
        .filter((date) => date.start >= start && date.end <= end && date.to >= asOf.from)
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
