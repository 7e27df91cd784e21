/** Stage: the events of the knowledge base that the text speaks of. */
import type { Knowledge } from '../knowledge/knowledge';
import { partiesOf, TOGETHER } from '../knowledge/parties';
import type { EventRecord } from '../knowledge/schema';
import { addDays, inWords } from '../text/calendar';
import { tokenise } from '../text/tokens';
import type { EventMatch, Reading } from '../types';
import { type Evidence, eventDays, isLong, nameIn, type Passage, weigh } from './evidence';
import { kindWord } from './kinds';

const ENOUGH = 0.6;
/** News speaks without a date of what happened in these days before it. */
const RECENT = 21;
/** A common phrase (“talks in Istanbul”) means the event that was in these days before. */
const NAMED_LATELY = 60;
/** A meeting spoken of as ahead is the next of its participants within these days. */
const AHEAD = 200;
/** Kinds of which a place sees few: they are spoken of without a date for years. */
const RARE = /^(?:annexation|referendum|coup)$/;
/** Kinds that happen again and again, often under the same phrase. */
const RECURRING =
  /^(?:talks|meeting|call|visit|summit|attack|statement|speech|vote|election|exchange|sanctions|protest)$/;
const MEETING_KIND = /^(?:meeting|summit|talks|visit)$/;
const LOOK_BACK = 8;
const AHEAD_WORDS =
  /\b(?:will|would|plan(?:s|ned|ning)?|scheduled|due to|expected|upcoming|prospective|possible|possibility|future|hopes? to|wants? to|ready to|prepar\w+|proposed|such a|as soon as)\b/i;

/**
 * Events that the body speaks of, best supported first, each with the sentences that
 * show it. An event needs its name, or what it is and who took part when or where.
 * A plan brings with it what came of it.
 */
export function matchEvents(reading: Reading, knowledge: Knowledge): EventMatch[] {
  const matches = new Map<string, EventMatch>();
  for (const passage of passagesOf(reading, knowledge)) {
    for (const { event, evidence } of bestOf(passage, reading, knowledge)) {
      const match = matches.get(event.id);
      const span = { start: passage.start, end: passage.end };
      if (!match)
        matches.set(event.id, {
          event: event.id,
          confidence: round(evidence.score),
          evidence: [span],
          why: `${evidence.reasons.join('; ')}.`,
        });
      else {
        match.evidence.push(span);
        if (evidence.score > match.confidence)
          Object.assign(match, { confidence: round(evidence.score), why: `${evidence.reasons.join('; ')}.` });
      }
    }
  }
  for (const match of [...matches.values()]) {
    const plan = knowledge.event(match.event);
    const held = plan?.cameTo ? knowledge.event(plan.cameTo) : undefined;
    if (plan && held && !matches.has(held.id)) {
      matches.set(held.id, {
        ...match,
        event: held.id,
        why: `What came of the plan: ${held.name}, ${inWords(held.from)}.`,
      });
    }
  }
  return [...matches.values()].sort(
    (a, b) => b.confidence - a.confidence || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0),
  );
}

function passagesOf(reading: Reading, knowledge: Knowledge): Passage[] {
  const { article, sentences, mentions, dates, statements } = reading;
  const namedIn = (start: number, end: number) =>
    new Set(
      mentions
        .filter((mention) => mention.start >= start && mention.end <= end)
        .flatMap(({ entity }) => partiesOf(entity, knowledge)),
    );
  return sentences.map(({ start, end, block }, index) => {
    const text = article.text.slice(start, end);
    const together = TOGETHER.test(text) ? sentences[Math.max(0, index - LOOK_BACK)] : undefined;
    const previous = sentences[index - 1];
    const hits = knowledge.match(tokenise(text, start)).flatMap(({ refs }) => refs.map(({ id }) => id));
    return {
      start,
      end,
      text,
      named: namedIn(together?.start ?? start, end),
      before: previous?.block === block ? namedIn(previous.start, previous.end) : new Set<string>(),
      dates: dates.filter((date) => date.start >= start && date.end <= end),
      events: new Set(hits.filter((id) => id.startsWith('event/'))),
      ahead: AHEAD_WORDS.test(text),
      speakers: new Set(
        statements.flatMap((said) =>
          said.start < end && said.end > start && !said.inTitle ? (said.speaker ?? []) : [],
        ),
      ),
    };
  });
}

/** The best event of each kind that the passage shows. */
function bestOf(
  passage: Passage,
  reading: Reading,
  knowledge: Knowledge,
): { event: EventRecord; evidence: Evidence }[] {
  const found = candidates(passage, reading, knowledge).flatMap((event) => {
    const evidence = weigh(event, passage, knowledge);
    if (!evidence || !holds(event, evidence, passage, reading)) return [];
    const timed = timing(event, evidence, passage, reading);
    return timed && timed.score >= ENOUGH ? { event, evidence: timed } : [];
  });
  return found.filter(
    ({ event, evidence }) =>
      passage.events.has(event.id) ||
      found.every(
        (other) =>
          other.event.kind !== event.kind ||
          other.evidence.score < evidence.score ||
          other.event.id === event.id,
      ),
  );
}

/** A proper name will do; else the kind of event must show, with two more signs. */
function holds(event: EventRecord, evidence: Evidence, passage: Passage, { asOf }: Reading): boolean {
  if (passage.events.has(event.id)) {
    if (/\d|.\p{Lu}/u.test(nameIn(passage.text, event)) && isLong(event)) return true;
    const around = evidence.participants > 0 || evidence.place;
    return (
      around &&
      (!RECURRING.test(event.kind) ||
        evidence.dated ||
        eventDays(event).to >= addDays(asOf.from, -NAMED_LATELY))
    );
  }
  if (event.status === 'planned' && passage.ahead && !evidence.precise) {
    return evidence.kind && evidence.participants > 1 && evidence.participants >= event.participants.length;
  }
  if (isLong(event)) {
    const there = event.places.some((id) => id.startsWith('place/') && passage.named.has(id));
    const rules =
      event.kind === 'period' &&
      event.participants.some((id) => id.startsWith('person/') && passage.named.has(id));
    return evidence.kind && ((evidence.dated && there) || rules);
  }
  if (!evidence.kind) return false;
  const all = evidence.participants > 0 && evidence.participants >= event.participants.length;
  if (/^(?:statement|speech)$/.test(event.kind)) {
    return (
      event.participants.some((id) => passage.speakers.has(id)) &&
      (evidence.precise || evidence.shared > 1 || (evidence.dated && all))
    );
  }
  if (evidence.precise) return evidence.place || all || evidence.participants > 1;
  if (evidence.dated) return all || evidence.place;
  return (
    (all && evidence.participants > 1) ||
    (evidence.place && (evidence.participants > 0 || RARE.test(event.kind)))
  );
}

/** What happened lies before the text, what is planned after it; news without a date is of late. */
function timing(
  event: EventRecord,
  evidence: Evidence,
  passage: Passage,
  { asOf }: Reading,
): Evidence | undefined {
  const { from, to } = eventDays(event);
  if (event.status === 'planned' && passage.ahead) return { ...evidence, score: evidence.score + 0.1 };
  // Within an inferred range it is not known whether an event was before or after the text.
  if (from > asOf.from && from <= asOf.to && asOf.why && !evidence.dated) return undefined;
  if (from > asOf.to) {
    if (!passage.ahead || from > addDays(asOf.to, AHEAD)) return undefined;
    return {
      ...evidence,
      score: evidence.score + (evidence.dated ? 0 : 0.1),
      reasons: [...evidence.reasons, `then still ahead, on ${inWords(event.from)}`],
    };
  }
  if (evidence.dated) return evidence;
  const recent = to >= addDays(asOf.from, -RECENT);
  return recent
    ? {
        ...evidence,
        score: evidence.score + 0.1,
        reasons: [...evidence.reasons, `of ${inWords(event.from)}`],
      }
    : evidence;
}

/** Events called by name, events on the dates named, and without a date those of the days around the text. */
function candidates(passage: Passage, { asOf }: Reading, knowledge: Knowledge): EventRecord[] {
  const named = [...passage.events].flatMap((id) => knowledge.event(id) ?? []);
  const dated = passage.dates.flatMap(({ from, to }) => knowledge.eventsBetween(from, to));
  const around =
    passage.dates.length === 0 ? knowledge.eventsBetween(addDays(asOf.from, -RECENT), asOf.from) : [];
  const ahead = passage.ahead && passage.dates.length === 0 ? next(passage, asOf.to, knowledge) : [];
  const planned = passage.ahead ? plans(passage, asOf, knowledge) : [];
  const rare = [...passage.named].flatMap((id) =>
    id.startsWith('place/') ? knowledge.eventsAt(id).filter(({ kind }) => RARE.test(kind)) : [],
  );
  return [
    ...new Map(
      [...named, ...dated, ...around, ...ahead, ...planned, ...rare].map((event) => [event.id, event]),
    ).values(),
  ];
}

/** Plans of those whom the passage names, made by then and not yet carried out. */
function plans(passage: Passage, { from, to }: Reading['asOf'], knowledge: Knowledge): EventRecord[] {
  const theirs = [...passage.named]
    .filter((id) => !id.startsWith('country/'))
    .flatMap((id) => knowledge.eventsWith(id));
  return theirs.filter((event) => {
    const held = event.cameTo ? knowledge.event(event.cameTo) : undefined;
    return event.status === 'planned' && eventDays(event).from <= to && (!held || eventDays(held).to >= from);
  });
}

/** The next meeting (or, where the passage speaks of a call, call) between those whom the passage names. */
function next(passage: Passage, day: string, knowledge: Knowledge): EventRecord[] {
  const meets = kindWord('meeting', passage.text) !== undefined;
  const fits = ({ kind }: EventRecord) => (meets ? MEETING_KIND.test(kind) : kind === 'call');
  const all = knowledge
    .eventsBetween(addDays(day, 1), addDays(day, AHEAD))
    .filter(({ status }) => status === 'held');
  return all
    .filter(
      (event) =>
        fits(event) &&
        event.participants.length >= 2 &&
        event.participants.every((id) => passage.named.has(id)),
    )
    .slice(0, 1);
}

const round = (score: number) => Math.round(Math.min(1, score) * 100) / 100;
