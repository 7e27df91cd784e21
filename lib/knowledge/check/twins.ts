/**
 * One person written down twice, in two spellings: two names that sound alike
 * in one post at one time. Wikidata ids of their own tell two persons apart.
 */
import { firstDay, lastDay } from '../days';
import { namesOf } from '../names';
import type { KnowledgeRecord, Membership, Person } from '../schema';
import { typeOf } from '../schema';
import { membershipsOf } from '../terms';
import type { Problem } from '../validate';
import { consonantsOf, soundAlike } from './spelling';

interface Holder {
  person: Person;
  term: Membership;
  names: string[][];
}

export function checkTwins(records: readonly KnowledgeRecord[]): Problem[] {
  const byPost = new Map<string, Holder[]>();
  const found = new Map<string, Problem>();
  for (const holder of records.filter(isPerson).flatMap(holdersOf)) {
    const before = byPost.get(holder.term.post) ?? [];
    for (const other of before) {
      if (mayBeOne(holder, other)) {
        found.set(`${holder.person.id} ${other.person.id}`, problem(holder, other));
      }
    }
    byPost.set(holder.term.post, [...before, holder]);
  }
  return [...found.values()];
}

function isPerson(record: KnowledgeRecord): record is Person {
  return typeOf(record.id) === 'person';
}

function holdersOf(person: Person): Holder[] {
  const terms = membershipsOf(person);
  if (terms.length === 0) return [];
  const names = namesOf(person)
    .filter(({ derived }) => !derived)
    .map(({ text }) => consonantsOf(text))
    .filter((words) => words.length > 0);
  return terms.map((term) => ({ person, term, names }));
}

function mayBeOne(a: Holder, b: Holder): boolean {
  if (a.person.id === b.person.id) return false;
  // Two ids that differ: a reader of Wikidata has told them apart.
  if (a.person.wikidata && b.person.wikidata) return false;
  return (
    startOf(a.term) < endOf(b.term) &&
    startOf(b.term) < endOf(a.term) &&
    a.names.some((name) => b.names.some((other) => soundAlike(name, other)))
  );
}

function startOf({ from }: Membership): string {
  return from ? lastDay(from) : '';
}

function endOf({ to, seen }: Membership): string {
  const end = to ?? seen;
  return end ? firstDay(end) : '9999-12-31';
}

function problem({ person, term }: Holder, other: Holder): Problem {
  return {
    record: person.id,
    field: 'offices',
    message:
      `“${person.name}” and “${other.person.name}” (${other.person.id}) hold ${term.post} at one time and sound alike: ` +
      'make one record of them, or give both their Wikidata ids',
  };
}
