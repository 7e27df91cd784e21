import { expect } from 'vitest';
import type { Context, Span } from '../../lib/types';

const inside = (text: string) => (span: Span) =>
  0 <= span.start && span.start < span.end && span.end <= text.length;

/** What must hold of every report, whatever the text: all offsets lie within it, all that is named is there. */
export function expectSound(context: Context): void {
  const { text, title } = context.article;
  const spans = [
    ...context.mentions,
    ...context.ambiguous,
    ...context.unknown,
    ...context.dates,
    ...context.statements.filter(({ inTitle }) => !inTitle),
    ...context.statements.flatMap(({ quote, inTitle }) => (quote && !inTitle ? [quote] : [])),
    ...context.events.flatMap(({ evidence }) => evidence),
    ...context.claims,
  ];
  expect(spans.filter((span) => !inside(text)(span))).toEqual([]);
  expect(context.titleMentions.filter((span) => !inside(title)(span))).toEqual([]);
  for (const { start, end, surface } of [...context.mentions, ...context.unknown, ...context.dates])
    expect(surface).toBe(text.slice(start, end));

  const entities = [
    ...context.mentions.map(({ entity }) => entity),
    ...context.ambiguous.flatMap(({ candidates }) => candidates),
    ...context.statements.flatMap(({ speaker, via }) => [speaker, ...via].filter((id) => id !== undefined)),
  ];
  expect(entities.filter((id) => !context.entities[id])).toEqual([]);
  expect(context.events.filter(({ event }) => !context.eventCards[event])).toEqual([]);
  expect(context.claims.filter(({ topic }) => !context.topics[topic])).toEqual([]);
  const related = context.claims.flatMap((each) => each.related.map(({ claim }) => claim));
  expect(related.filter((id) => !context.claimCards[id])).toEqual([]);
  expect(context.notices.filter(({ sources }) => sources.length === 0)).toEqual([]);
}
