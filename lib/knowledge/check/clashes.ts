/**
 * Names that more than one record bears. Each such name must be resolved: by
 * prominence, by a rule of its own, by its kind, or declared ambiguous, so
 * that a reader is shown the choice on purpose and never by accident.
 */
import { firstDay, lastDay } from '../days';
import { type IndexedName, namesOf } from '../names';
import { keyOf } from '../pack/alias-key';
import { rateAll } from '../prominence';
import type { KnowledgeRecord } from '../schema';
import { typeOf } from '../schema';
import type { Problem } from '../validate';

/** An entry of `assets/knowledge/check/ambiguous.yaml`. */
export interface AmbiguousName {
  name: string;
  /** The records that bear it. */
  ids: string[];
}

/** How much likelier one record must be for its name to be its own. */
const PROMINENCE_MARGIN = 15;

interface Bearer {
  id: string;
  name: IndexedName;
}

export function checkClashes(
  records: readonly KnowledgeRecord[],
  declared: readonly AmbiguousName[],
  asOf: string,
): Problem[] {
  const ratings = rateAll(records, asOf);
  const allowed = new Map(declared.map(({ name, ids }) => [keyOf(name).join(' '), new Set(ids)]));
  return [...bearersOf(records)].flatMap(([key, bearers]) => {
    const open = unresolved(bearers, (id) => ratings.get(id) ?? 0).filter(
      ({ id }) => !allowed.get(key)?.has(id),
    );
    const [first] = open;
    // One that is left is clear by itself: the others were declared.
    if (!first || (open.length < 2 && !allowed.has(key))) return [];
    const others = bearers.filter(({ id }) => id !== first.id).map(({ id }) => id);
    return [
      {
        record: first.id,
        field: 'names',
        message:
          `“${first.name.text}” also names ${[...new Set(others)].join(', ')}: give it \`needs\`, \`not\` or \`exactCase\`, ` +
          `set \`prominence\` at least ${PROMINENCE_MARGIN} apart, or declare it in check/ambiguous.yaml`,
      },
    ];
  });
}

function bearersOf(records: readonly KnowledgeRecord[]): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const record of records) {
    for (const name of namesOf(record)) {
      // Family names and titles are resolved by the article: who is named in full, which country is meant.
      if (name.derived || name.kind === 'title') continue;
      const key = keyOf(name.text).join(' ');
      const list = bearers.get(key) ?? [];
      if (!list.some(({ id }) => id === record.id)) list.push({ id: record.id, name });
      bearers.set(key, list);
    }
  }
  return bearers;
}

/** The bearers between whom nothing decides; none where the name is clear. */
function unresolved(bearers: readonly Bearer[], rating: (id: string) => number): Bearer[] {
  const bare = bearers.filter(({ name }) => !name.needs && !name.not);
  const open = bare.filter((a) => bare.some((b) => a.id !== b.id && compete(a, b)));
  const [first, second] = open.map(({ id }) => rating(id)).sort((a, b) => b - a);
  if (first === undefined || second === undefined || first - second >= PROMINENCE_MARGIN) return [];
  return open;
}

/** Whether a text may mean either by the same letters at the same time. */
function compete(a: Bearer, b: Bearer): boolean {
  // A metonym and the place it is taken from are told apart by what the sentence says it does.
  const kinds = [a.name.kind, b.name.kind];
  if (
    kinds.includes('metonym') &&
    [a.id, b.id].some((id) => typeOf(id) === 'place' || typeOf(id) === 'country')
  )
    return false;
  if ((a.name.exactCase || b.name.exactCase) && a.name.text !== b.name.text) return false;
  return startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}

function startOf({ name: { from } }: Bearer): string {
  return from ? firstDay(from) : '';
}

function endOf({ name: { to } }: Bearer): string {
  return to ? lastDay(to) : '9999-12-31';
}
