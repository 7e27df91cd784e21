import { expect, it } from 'vitest';
import { originsOf } from '../../../components/model/anatomy';
import { otherStatements, quotationOf, topicsOf } from '../../../components/model/claims';
import { rich } from '../../fixtures/context';

it('gathers the claims on a topic by who made them, each party’s in order of time', () => {
  const [share] = topicsOf(rich);
  expect(share?.parties.map(({ speaker, claims }) => [speaker, claims.map(({ card }) => card.date)])).toEqual(
    [
      ['person/ivo-kastel', ['2025-02-27']],
      [undefined, ['2025-03-01']],
      ['person/mara-lindqvist', ['2024-10-02', '2025-01-09']],
    ],
  );
});

it('shows a claim once, however often it is related', () => {
  const [first] = rich.claims;
  if (!first) throw new Error('the fixture has no claim');
  const twice = { ...rich, claims: [first, { ...first, start: first.start + 1 }] };
  const [topic] = topicsOf(twice);
  expect(topic?.matches).toHaveLength(2);
  expect(topic?.parties.flatMap(({ claims }) => claims)).toHaveLength(first.related.length);
});

it('gives every statement a place: with a topic or among the others', () => {
  const shown = topicsOf(rich).flatMap(({ matches }) => matches.flatMap(({ statement }) => statement ?? []));
  expect(new Set([...shown, ...otherStatements(rich)]).size).toBe(rich.statements.length);
});

it('shows a sentence once, though several words of it are quoted', () => {
  const [whole] = rich.statements;
  if (!whole) throw new Error('the fixture has no statement');
  const part = (start: number, speaker: string) => ({
    ...{ ...whole, start: 0, end: 120, speaker },
    quote: { start, end: start + 5 },
  });
  const statements = [part(10, 'person/a'), part(40, 'person/a'), part(60, 'person/b')];
  const shown = otherStatements({ ...rich, claims: [], statements });
  expect(shown.map(({ speaker }) => speaker)).toEqual(['person/a', 'person/b']);
});

it('counts every passage once and no more text than there is', () => {
  const [first] = rich.statements;
  if (!first) throw new Error('the fixture has no statement');
  const origins = originsOf({ ...rich, statements: [...rich.statements, { ...first, via: [] }] });
  const spans = origins.flatMap((origin) => origin.spans).sort((a, b) => a.start - b.start);
  for (const [index, span] of spans.entries()) {
    expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
  }
  const total = origins.reduce((sum, { share }) => sum + share, 0);
  const covered = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  expect(total).toBeCloseTo(covered / rich.article.text.length);
});

it('names agencies before speakers, and an unnamed speaker’s agency too', () => {
  expect(originsOf(rich).map(({ kind }) => kind)).toEqual(['via', 'named', 'unattributed']);
});

it.each<[string, { start: number; end: number }, boolean]>([
  ['a word or two', { start: 20, end: 33 }, false],
  ['a sentence', { start: 20, end: 50 }, true],
  ['most of a short statement', { start: 0, end: 12 }, true],
])('reads a quotation of %s by itself or in its sentence: %o', (_, quote, alone) => {
  const end = quote.start === 0 ? 20 : 120;
  const statement = { start: 0, end, quote, via: [], anonymous: false };
  expect(quotationOf(statement)).toEqual(alone ? quote : undefined);
});
