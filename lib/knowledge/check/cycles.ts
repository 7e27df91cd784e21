/** No record is, over whatever detour, part of, the successor of or the outcome of itself. */
import type { KnowledgeRecord } from '../schema';
import type { Problem } from '../validate';

const CHAINS = ['partOf', 'supersedes', 'cameTo'] as const;

export function checkCycles(records: readonly KnowledgeRecord[]): Problem[] {
  return CHAINS.flatMap((field) => {
    const next = new Map(records.map((record) => [record.id, nextOf(record, field)]));
    const done = new Set<string>();
    return records.flatMap(({ id }) => {
      const path = new Set<string>();
      for (let at: string | undefined = id; at && !done.has(at); at = next.get(at)) {
        if (path.has(at)) {
          const cycle = [...path].slice([...path].indexOf(at));
          for (const member of path) done.add(member);
          return [
            {
              record: at,
              field,
              message: `leads back to itself (${[...cycle, at].join(' → ')}): take one link out`,
            },
          ];
        }
        path.add(at);
      }
      for (const member of path) done.add(member);
      return [];
    });
  });
}

function nextOf(record: KnowledgeRecord, field: (typeof CHAINS)[number]): string | undefined {
  const value = (record as Partial<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : undefined;
}
