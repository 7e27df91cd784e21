/**
 * Who held an office on a day, as far as sources show.
 *
 * A term without `to` lasts until the pack's `asOf`; with `seen`, it is known
 * only until then. A day after `asOf` is answered as of `asOf`: the base knows
 * nothing newer, and says so by its date. Of a partial date every day counts
 * (`from: 2025-03` is from 1 March), unless another holder of a post with one
 * seat surely held it on that day.
 */

import { firstDay, lastDay } from './days';
import type { Holding } from './knowledge';
import type { KnowledgeRecord, Membership, Person } from './schema';
import { typeOf } from './schema';

type Term = Pick<Membership, 'from' | 'to' | 'seen' | 'designate'>;

/** The title under which an office is held, “acting” and “-designate” included. */
export function titleHeld({ membership: { acting, designate }, post }: Holding): string {
  return `${acting ? 'Acting ' : ''}${post.title}${designate ? ' (designate)' : ''}`;
}

/** The terms a record gives: its own (membership) or its person's offices. */
export function membershipsOf(record: KnowledgeRecord): Membership[] {
  const type = typeOf(record.id);
  if (type === 'membership') return [record as Membership];
  if (type !== 'person') return [];
  const { id, offices } = record as Person;
  const slug = id.slice(id.indexOf('/') + 1);
  return offices.map((office, i) => ({ id: `membership/${slug}-${i + 1}`, person: id, ...office }));
}

/** How sure it is that a term covers a day: `surely`, `perhaps` (a partial date's margin) or not at all. */
export function covers(term: Term, date: string, asOf: string): 'surely' | 'perhaps' | undefined {
  // Those elected or named do not hold the office yet.
  if (term.designate) return undefined;
  const day = date > asOf ? asOf : date;
  const end = term.to ?? term.seen ?? asOf;
  const start = term.from ?? end;
  if (day < firstDay(start) || day > lastDay(end)) return undefined;
  return day >= lastDay(start) && day <= firstDay(end) ? 'surely' : 'perhaps';
}

/**
 * The holdings that cover the day, out of all terms in one post, latest first
 * (on a day of handover, both).
 */
export function holdingsOn(all: readonly Holding[], date: string, asOf: string): Holding[] {
  const rated = all.map((holding) => ({ holding, cover: covers(holding.membership, date, asOf) }));
  const seats = all[0]?.post.seats ?? 1;
  const sure = rated.filter(({ cover }) => cover === 'surely');
  const shown = seats === 1 && sure.length > 0 ? sure : rated.filter(({ cover }) => cover);
  return shown.map(({ holding }) => holding).sort((a, b) => earliestFirst(b, a));
}

/** Orders terms by their start; those with no known start come first. */
export function earliestFirst(a: Holding, b: Holding): number {
  return compare(startOf(a), startOf(b)) || compare(a.membership.id, b.membership.id);
}

function startOf({ membership }: Holding): string {
  const { from, to, seen } = membership;
  return from ? firstDay(from) : (to ?? seen ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
