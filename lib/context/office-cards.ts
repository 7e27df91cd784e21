/** The offices of a person: all, and those of a day. */
import type { Holding, Knowledge } from '../knowledge/knowledge';
import type { Post } from '../knowledge/schema';
import { titleHeld } from '../knowledge/terms';
import { addDays } from '../text/calendar';
import type { EntityCard, OfficeHeld } from '../types';
import { urls } from './provenance';

/** How long an office that was last seen held is still told of as today's, with the day on which it was seen. */
const RECENT_DAYS = 366;

/** Offices that nobody is known to have left: held on the day, or seen held not long before. */
export function officesNow(person: string, knowledge: Knowledge, today: string): OfficeHeld[] {
  const recent = addDays(today, -RECENT_DAYS);
  const held = new Set(knowledge.officesOn(person, today).map(({ membership }) => membership.id));
  return knowledge
    .officesOf(person)
    .filter(
      ({ membership: { id, from = '', to, seen = '', designate }, post }) =>
        held.has(id) ||
        (to === undefined &&
          !designate &&
          from <= today &&
          seen >= recent &&
          !isSucceeded(from, post, person, knowledge)),
    )
    .map(officeHeld);
}

function isSucceeded(from: string, { id, seats = 1 }: Post, person: string, knowledge: Knowledge): boolean {
  return (
    seats === 1 &&
    knowledge
      .holdersOf(id)
      .some(({ membership }) => membership.person !== person && (membership.from ?? '') > from)
  );
}

function officeHeld(holding: Holding): OfficeHeld {
  const { from, to, seen } = holding.membership;
  return { title: titleHeld(holding), from, to, ...(to === undefined && seen !== undefined && { seen }) };
}

export function officeCard(holding: Holding, knowledge: Knowledge): EntityCard['offices'][number] {
  return {
    ...officeHeld(holding),
    post: holding.post.id,
    sources: urls(holding.membership.sources, knowledge),
  };
}
