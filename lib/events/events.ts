/** Stage: the events of the knowledge base that the text speaks of. */
import type { Knowledge } from '../knowledge/knowledge';
import { partiesOf } from '../knowledge/parties';
import type { EventRecord } from '../knowledge/schema';
import { addDays, inWords } from '../text/calendar';
import { tokenise } from '../text/tokens';
import type { EventMatch, Reading } from '../types';
import { type Evidence, eventDays, type Passage, weigh } from './evidence';

const ENOUGH = 0.6;
/** News speaks without a date of what happened in these days before it. */
const RECENT = 21;
/** A meeting spoken of as ahead is the next of its participants within these days. */
const AHEAD = 200;
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
  const { article, sentences, mentions, dates } = reading;
  const namedIn = (start: number, end: number) =>
    new Set(
      mentions
        .filter((mention) => mention.start >= start && mention.end <= end)
        .flatMap(({ entity }) => partiesOf(entity, knowledge)),
    );
  return sentences.map(({ start, end, block }, index) => {
    const text = article.text.slice(start, end);
    const previous = sentences[index - 1];
    const hits = knowledge.match(tokenise(text, start)).flatMap(({ refs }) => refs.map(({ id }) => id));
    return {
      start,
      end,
      text,
      named: namedIn(start, end),
      before: previous?.block === block ? namedIn(previous.start, previous.end) : new Set<string>(),
      dates: dates.filter((date) => date.start >= start && date.end <= end),
      events: new Set(hits.filter((id) => id.startsWith('event/'))),
      ahead: AHEAD_WORDS.test(text),
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
    if (!evidence || !holds(event, evidence, passage)) return [];
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

/** A name will do; else the kind of event must show, with two of date, place and participants. */
function holds(event: EventRecord, evidence: Evidence, passage: Passage): boolean {
  if (passage.events.has(event.id)) return true;
  const signs = [
    evidence.dated,
    evidence.place,
    evidence.participants > 0,
    evidence.participants > 1 && evidence.participants >= event.participants.length,
  ].filter(Boolean);
  return evidence.kind && signs.length >= 2;
}

/** What happened lies before the text, what is planned after it; news without a date is of late. */
function timing(
  event: EventRecord,
  evidence: Evidence,
  passage: Passage,
  { asOf }: Reading,
): Evidence | undefined {
  if (passage.events.has(event.id)) return evidence;
  const { from, to } = eventDays(event);
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
    passage.dates.length === 0 ? knowledge.eventsBetween(addDays(asOf.from, -RECENT), asOf.to) : [];
  const ahead = passage.ahead && passage.dates.length === 0 ? next(passage, asOf.to, knowledge) : [];
  return [...new Map([...named, ...dated, ...around, ...ahead].map((event) => [event.id, event])).values()];
}

/** The next meeting between the people whom the passage names. */
function next(passage: Passage, day: string, knowledge: Knowledge): EventRecord[] {
  const meetings = knowledge
    .eventsBetween(addDays(day, 1), addDays(day, AHEAD))
    .filter(
      ({ kind, participants }) =>
        /^(?:meeting|summit|talks|call|visit)$/.test(kind) &&
        participants.length >= 2 &&
        participants.every((id) => passage.named.has(id)),
    );
  return meetings.slice(0, 1);
}

const round = (score: number) => Math.round(Math.min(1, score) * 100) / 100;
