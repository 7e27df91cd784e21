/** Dates in order: no end before its beginning, nothing held before birth, no fact from after `asOf`. */
import { firstDay, lastDay } from '../days';
import type { KnowledgeRecord } from '../schema';
import type { Problem } from '../validate';

/** Pairs of fields of one object, of which the first may not be later. */
const ORDERED = [
  ['from', 'to'],
  ['from', 'seen'],
  ['born', 'died'],
  ['founded', 'dissolved'],
] as const;
/** Fields that tell what has happened: they cannot lie after `asOf`, except in plans. */
const PAST = ['from', 'to', 'seen', 'born', 'died', 'founded', 'dissolved', 'date'] as const;

export function checkDates(record: KnowledgeRecord, asOf: string): Problem[] {
  const planned = 'status' in record && (record.status === 'planned' || record.status === 'cancelled');
  const found = [...objectsOf(record)].flatMap(({ path, fields }) => [
    ...outOfOrder(path, fields),
    ...(planned ? [] : afterAsOf(path, fields, asOf)),
  ]);
  return [...found, ...beforeBirth(record)].map((problem) => ({ record: record.id, ...problem }));
}

type Fields = Record<string, unknown>;

/** The record and all objects within it. */
function* objectsOf(value: unknown, path = ''): Generator<{ path: string; fields: Fields }> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { path, fields: value as Fields };
  for (const [name, item] of Object.entries(value)) {
    // A typed position may speak of the future.
    if (name !== 'position') yield* objectsOf(item, path ? `${path}.${name}` : name);
  }
}

function outOfOrder(path: string, fields: Fields): Problem[] {
  return ORDERED.flatMap(([earlier, later]) => {
    const [start, end] = [fields[earlier], fields[later]];
    if (typeof start !== 'string' || typeof end !== 'string' || firstDay(start) <= lastDay(end)) return [];
    return [
      {
        field: join(path, later),
        message: `${end} is before \`${earlier}\` (${start}): correct one of the two`,
      },
    ];
  });
}

function afterAsOf(path: string, fields: Fields, asOf: string): Problem[] {
  return PAST.flatMap((name) => {
    const date = fields[name];
    if (typeof date !== 'string' || firstDay(date) <= asOf) return [];
    return [
      {
        field: join(path, name),
        message: `${date} is after the base's own date, ${asOf}: leave it out until it has happened`,
      },
    ];
  });
}

function beforeBirth(record: KnowledgeRecord): Problem[] {
  if (!('offices' in record) || !record.born) return [];
  const born = firstDay(record.born);
  return record.offices.flatMap(({ from }, i) =>
    from && lastDay(from) < born
      ? [{ field: `offices.${i}.from`, message: `${from} is before the person's birth (${born})` }]
      : [],
  );
}

function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}
