/** Stage: the events of the knowledge base that the text speaks of. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { inWords } from '../text/calendar';
import type { EventMatch, OwnEvent, Reading, Span } from '../types';
import { withAnaphora } from './anaphora';
import { type Around, candidates, eventsAround } from './candidates';
import { holds } from './decision';
import { type Evidence, weigh } from './evidence';
import { groupOf, MEETINGS } from './kinds';
import { ownEvents } from './own-events';
import { type Passage, passagesOf } from './passages';
import { timing } from './timing';

const ENOUGH = 0.6;
/** … and of what was before, on its day, at its place or between all of its parties. */
const ENOUGH_THERE = 0.5;
/** Of two events of a kind, that of the very day is meant. */
const POINTS_OF_DAY = 1;

/**
 * Events that the body speaks of, best supported first, each with the sentences that
 * show it. An event needs its name, or what it is and who took part when or where.
 * A plan brings with it what came of it.
 */
export function matchEvents(reading: Reading, knowledge: Knowledge): EventMatch[] {
  return eventsIn(passagesOf(reading, knowledge), reading, knowledge);
}

/** As `matchEvents`, and what the article dates itself beyond the events of the base. */
export function findEvents(
  reading: Reading,
  knowledge: Knowledge,
): { events: EventMatch[]; ownEvents: OwnEvent[] } {
  const passages = passagesOf(reading, knowledge);
  const events = eventsIn(passages, reading, knowledge);
  return { events, ownEvents: ownEvents(passages, reading, events) };
}

function eventsIn(passages: readonly Passage[], reading: Reading, knowledge: Knowledge): EventMatch[] {
  const matches = new Map<string, EventMatch>();
  const around = eventsAround(reading, knowledge);
  for (const passage of passages) {
    for (const { event, evidence } of bestOf(passage, reading, around, knowledge)) {
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
  addOutcomes(matches, knowledge);
  return withAnaphora([...matches.values()], reading, knowledge).sort(
    (a, b) => b.confidence - a.confidence || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0),
  );
}

/** With a plan stands what came of it; where the text is on that itself, it is no longer on the plan. */
function addOutcomes(matches: Map<string, EventMatch>, knowledge: Knowledge): void {
  for (const match of [...matches.values()]) {
    const plan = knowledge.event(match.event);
    const held = plan?.cameTo ? knowledge.event(plan.cameTo) : undefined;
    if (!held) continue;
    const told = matches.get(held.id);
    const isSame = plan?.participants.every((id) => held.participants.includes(id));
    if (told && isSame) {
      told.evidence = inOrder([...told.evidence, ...match.evidence]);
      matches.delete(match.event);
    } else if (!told)
      matches.set(held.id, {
        ...match,
        event: held.id,
        why: `What came of the plan: ${held.name}, ${inWords(held.from)}.`,
      });
  }
}

/** In text order, each once. */
function inOrder(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start);
}

/** The best event of each group of kinds that the passage shows. */
function bestOf(
  passage: Passage,
  reading: Reading,
  around: Around,
  knowledge: Knowledge,
): { event: EventRecord; evidence: Evidence }[] {
  const found = candidates(passage, around, knowledge).flatMap((event) => {
    const evidence = weigh(event, passage, knowledge, {
      isOfArticle: around.own.has(event.id),
      isLate: around.lately.includes(event),
    });
    if (!evidence || !holds(event, evidence, passage, reading, knowledge)) return [];
    const timed = timing(event, evidence, passage, reading);
    return timed && timed.score >= enough(event, timed, reading) ? { event, evidence: timed } : [];
  });
  return found.filter(
    ({ event, evidence }) =>
      passage.events.has(event.id) ||
      (!isBegunWithin(event, evidence, knowledge) &&
        !found.some((other) => isLessTold(evidence, other.evidence)) &&
        found.every(
          (other) =>
            groupOf(other.event.kind) !== groupOf(event.kind) ||
            isOfOtherDate(other.evidence, evidence) ||
            strength(other) < strength({ event, evidence }) ||
            other.event.id === event.id,
        )),
  );
}

/** The war, and not its first battle, is meant by their first day. */
function isBegunWithin(
  { kind, from, partOf }: EventRecord,
  { name, place }: Evidence,
  knowledge: Knowledge,
): boolean {
  const war = partOf === undefined ? undefined : knowledge.event(partOf);
  const isFought = /^(?:battle|military)$/.test(kind) && war?.kind === 'war' && war.from === from;
  return isFought && name === undefined && place !== 'place';
}

/** Of two on one day, nothing but their day and their parties speaks for the first. */
function isLessTold(evidence: Evidence, other: Evidence): boolean {
  return evidence.dateAt === other.dateAt && isOfDayAlone(evidence) && !isOfDayAlone(other);
}

function isOfDayAlone({ kin, kind, name, shared, proper, place }: Evidence): boolean {
  return !kind && !kin && name === undefined && shared === 0 && proper === 0 && place !== 'place';
}

function enough({ from, kind }: EventRecord, evidence: Evidence, { asOf }: Reading): number {
  const { day, dated, place, all, participants } = evidence;
  const isThere =
    day ||
    // A truce that holds needs no date.
    (place === 'place' && (dated !== undefined || kind === 'ceasefire')) ||
    (dated !== undefined && all && participants > 1);
  return isThere && from <= asOf.to ? ENOUGH_THERE : ENOUGH;
}

function strength({ event, evidence }: { event: EventRecord; evidence: Evidence }): number {
  // Who says that there was a meeting need not say so on its day.
  const isOfDay = evidence.day || (evidence.onDay && !MEETINGS.test(event.kind));
  return evidence.score + (isOfDay && event.status === 'held' ? POINTS_OF_DAY : 0);
}

/** “The coups of August 2020 and May 2021” are two. */
function isOfOtherDate({ dateAt: a }: Evidence, { dateAt: b }: Evidence): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

const round = (score: number) => Math.round(Math.min(1, score) * 100) / 100;
