/** “The talks”, “the attack”: sentences that come back to an event without naming it. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import type { EventMatch, Reading, Span } from '../types';
import { kindWords, MEETINGS } from './kinds';

/** Sentences in between, at most. */
const REACH = 3;
const BACK =
  /\b(?:the|these|those|that) (?:talks|meeting|summit|negotiations|call|conversation|visit|attacks?|strikes?|agreement|deal|truce|ceasefire|vote|referendum|election|ruling|exchange|swap|crash|earthquake|explosion)\b/i;

/** The matches with the sentences that come back to them: each to the last event of its kind shortly before. */
export function withAnaphora(
  matches: readonly EventMatch[],
  { sentences, article }: Reading,
  knowledge: Knowledge,
): EventMatch[] {
  const added = new Map<EventMatch, Span[]>();
  sentences.forEach(({ start, end }, index) => {
    const [words] = BACK.exec(article.text.slice(start, end)) ?? [];
    const from = sentences[Math.max(0, index - REACH)]?.start ?? start;
    if (!words || matches.some(({ evidence }) => evidence.some((span) => span.start === start))) return;
    const fitting = matches
      .filter(({ event }) => isCalled(knowledge.event(event), words))
      .map((match) => ({ match, at: lastBefore(match, from, start) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => b.at - a.at);
    const [nearest, other] = fitting;
    if (nearest && nearest.at !== other?.at)
      added.set(nearest.match, [...(added.get(nearest.match) ?? []), { start, end }]);
  });
  return matches.map((match) => ({ ...match, evidence: [...match.evidence, ...(added.get(match) ?? [])] }));
}

/** “The attack” is an attack, “the agreement” no meeting; wars and terms are not come back to so. */
function isCalled(event: EventRecord | undefined, words: string): boolean {
  if (!event || /^(?:war|period|statement|speech)$/.test(event.kind)) return false;
  return kindWords(words).has(MEETINGS.test(event.kind) ? 'meeting' : event.kind);
}

/** Where its last evidence within the reach begins, or −1. */
function lastBefore({ evidence }: EventMatch, from: number, to: number): number {
  return Math.max(-1, ...evidence.map(({ start }) => start).filter((start) => start >= from && start < to));
}
