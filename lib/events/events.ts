/** Stage: the events of the knowledge base that the text speaks of. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { inWords } from '../text/calendar';
import { probability } from '../text/log-odds';
import type { EventMatch, OwnEvent, Reading, Span } from '../types';
import { withAnaphora } from './anaphora';
import { bestOf } from './best';
import { candidates, eventsAround } from './candidates';
import { likely, type Sighting, sightings } from './likely';
import type { Wording } from './likeness';
import { ownEvents } from './own-events';
import { type Passage, passagesOf } from './passages';
import { reasonsOf } from './reasons';
import { WEIGHTS, type Weights } from './weights';

/**
 * Events that the body speaks of, best supported first, each with the sentences that
 * show it. An event needs its name, or what it is and who took part when or where; or
 * what is known of it makes it likely together. A plan brings with it what came of it.
 * @param wording the text in English, for what the base knows of events is in English.
 */
export function matchEvents(
  reading: Reading,
  knowledge: Knowledge,
  wording: Wording = asWritten(reading),
  weights: Weights = WEIGHTS,
): EventMatch[] {
  const words = once(wording);
  return eventsIn(passagesOf(reading, knowledge, words), reading, knowledge, words, weights);
}

/** As `matchEvents`, and what the article dates itself beyond the events of the base. */
export function findEvents(
  reading: Reading,
  knowledge: Knowledge,
  wording: Wording = asWritten(reading),
): { events: EventMatch[]; ownEvents: OwnEvent[] } {
  const words = once(wording);
  const passages = passagesOf(reading, knowledge, words);
  const events = eventsIn(passages, reading, knowledge, words, WEIGHTS);
  return { events, ownEvents: ownEvents(passages, reading, events) };
}

/** Every sentence with every event that it may be on, and the signs for it: what `WEIGHTS` are fitted on. */
export function sightingsIn(reading: Reading, knowledge: Knowledge, wording: Wording): Sighting[] {
  const passages = passagesOf(reading, knowledge, wording);
  const around = eventsAround(reading, knowledge);
  const possible = passages.flatMap((passage) => candidates(passage, around, knowledge));
  return sightings(passages, possible, reading, knowledge, wording);
}

/** Each span is put into English once. */
function once({ text, title }: Wording): Wording {
  const known = new Map<number, string>();
  return {
    title,
    text: (span) => {
      const english = known.get(span.start) ?? text(span);
      known.set(span.start, english);
      return english;
    },
  };
}

const asWritten = ({ article }: Reading): Wording => ({
  text: ({ start, end }) => article.text.slice(start, end),
  title: ({ start, end }) => article.title.slice(start, end),
});

function eventsIn(
  passages: readonly Passage[],
  reading: Reading,
  knowledge: Knowledge,
  wording: Wording,
  weights: Weights,
): EventMatch[] {
  const around = eventsAround(reading, knowledge);
  const possible = passages.map((passage) => candidates(passage, around, knowledge));
  const matches = new Map<string, EventMatch>();
  passages.forEach((passage, index) => {
    for (const { event, evidence } of bestOf(passage, possible[index] ?? [], around, reading, knowledge))
      add(matches, event, passage, evidence.score, () => evidence.reasons);
  });
  const told = new Map([...matches].map(([id, { evidence }]) => [id, evidence.map(({ start }) => start)]));
  const isTold = ({ id }: EventRecord, index: number) =>
    told.get(id)?.includes(passages[index]?.start ?? -1) ?? false;
  const seen = sightings(passages, possible.flat(), reading, knowledge, wording);
  for (const { event, passage: index, odds } of likely(seen, passages, reading, isTold, weights, knowledge)) {
    const passage = passages[index];
    if (passage && !told.has(event.id))
      add(matches, event, passage, probability(odds), () => reasonsOf(event, passage, knowledge));
  }
  addOutcomes(matches, knowledge);
  return withAnaphora([...matches.values()], reading, knowledge).sort(
    (a, b) => b.confidence - a.confidence || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0),
  );
}

/** Puts a passage to the evidence of an event; the best one tells why. */
function add(
  matches: Map<string, EventMatch>,
  { id }: EventRecord,
  { start, end }: Span,
  score: number,
  reasons: () => string[],
): void {
  const match = matches.get(id) ?? { event: id, confidence: 0, evidence: [], why: '' };
  match.evidence.push({ start, end });
  const confidence = round(score);
  matches.set(
    id,
    confidence > match.confidence ? { ...match, confidence, why: `${reasons().join('; ')}.` } : match,
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

const round = (score: number) => Math.round(Math.min(1, score) * 100) / 100;
