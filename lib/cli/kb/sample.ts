/** `kb sample`: facts and claims drawn by a seed, to be opened at their sources and checked by a person. */
import { parseArgs } from 'node:util';
import { type Fact, type FactKind, factsOf } from '../../knowledge/facts';
import type { SourceRef } from '../../knowledge/schema';
import { sourceCard } from '../../knowledge/source-cards';
import { random } from '../bench/names';
import { readKnowledge, SOURCES_DIR } from '../sources';
import { UsageError } from '../usage';

export async function sample(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      facts: { type: 'string', default: '200' },
      claims: { type: 'string', default: '100' },
      json: { type: 'boolean' },
    },
  });
  const [seed, facts, claims] = [values.seed, values.facts, values.claims].map(whole);
  const { records } = await readKnowledge(positionals[0] ?? SOURCES_DIR);
  const all = new Map<FactKind, Fact[]>();
  for (const fact of factsOf(records)) {
    const others = all.get(fact.kind);
    if (others) others.push(fact);
    else all.set(fact.kind, [fact]);
  }
  const ofClaims = all.get('claim') ?? [];
  all.delete('claim');
  const drawn = [...drawEvenly(all, facts ?? 0, seed ?? 1), ...draw(ofClaims, claims ?? 0, seed ?? 1)];

  const cards = new Map(records.flatMap((record) => ('url' in record ? [[record.id, record]] : [])));
  const opened = drawn.map(({ sources, ...fact }) => ({
    ...fact,
    sources: sources.map((ref: SourceRef) => sourceCard(ref, (id) => cards.get(id))?.url ?? String(ref)),
  }));
  console.log(
    values.json
      ? JSON.stringify(opened, null, 2)
      : opened
          .map(({ kind, id, text, sources }) => [`[${kind}] ${id}`, text, ...sources].join('\n    '))
          .join('\n'),
  );
  return 0;
}

/**
 * So many of the facts: some of every kind, no record twice. A kind's share goes by the square
 * root of its size: in equal shares, a small kind would be drawn whole with every seed; in
 * proportion, hardly ever (power allocation, Bankier 1988).
 */
export function drawEvenly(
  kinds: ReadonlyMap<FactKind, readonly Fact[]>,
  count: number,
  seed: number,
): Fact[] {
  // The smallest kinds first: what they cannot fill goes to the others.
  const queue = [...kinds.values()].sort((a, b) => a.length - b.length);
  let weight = queue.reduce((sum, { length }) => sum + Math.sqrt(length), 0);
  const drawn = new Map<string, Fact>();
  for (const facts of queue) {
    const own = Math.sqrt(facts.length);
    const full = drawn.size + Math.round(((count - drawn.size) * own) / (weight || 1));
    weight -= own;
    for (const fact of draw(facts, facts.length, seed)) {
      if (drawn.size >= full) break;
      if (!drawn.has(fact.id)) drawn.set(fact.id, fact);
    }
  }
  return [...drawn.values()];
}

/** So many of the items, each at most once, in an order that the seed decides (Fisher–Yates). */
export function draw<T>(items: readonly T[], count: number, seed: number): T[] {
  const next = random(seed);
  const left = [...items];
  return Array.from({ length: Math.min(count, items.length) }, () =>
    left.splice(Math.floor(next() * left.length), 1),
  ).flat();
}

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0)
    throw new UsageError(`a whole number is expected, not “${text}”`);
  return value;
}
