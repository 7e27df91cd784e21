/** Stage: the events of the knowledge base that the text speaks of. */
import type { Knowledge } from '../knowledge/knowledge';
import { inWords } from '../text/calendar';
import type { EventMatch, OwnEvent, Reading, Span } from '../types';
import { withAnaphora } from './anaphora';
import { bestOf } from './best';
import { eventsAround } from './candidates';
import { ownEvents } from './own-events';
import { type Passage, passagesOf } from './passages';

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

const round = (score: number) => Math.round(Math.min(1, score) * 100) / 100;
