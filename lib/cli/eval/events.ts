/** Figures for events: those of the gold that the base holds, found; and nothing else found. */
import { daysOf, firstDay } from '../../knowledge/days';
import type { Knowledge } from '../../knowledge/knowledge';
import { partiesOf } from '../../knowledge/parties';
import type { EventRecord } from '../../knowledge/schema';
import { lengthOf } from '../../text/calendar';
import { tokenise } from '../../text/tokens';
import type { DateRange } from '../../types';
import { rangeOf } from './dates';
import { type Row, row } from './figures';
import type { PageGold } from './page-gold';

type GoldEvent = PageGold['events'][number];

export function evaluateEvents(golds: readonly PageGold[], knowledge: Knowledge): Row {
  const counts = { right: 0, wrong: 0, missed: 0 };
  const details: string[] = [];
  for (const { id, context, events } of golds) {
    const expected = events.map((event) => ({ event, ids: idsOf(event, knowledge) }));
    const found = new Set(context.events.map(({ event }) => event));
    for (const { event, ids } of expected) {
      if (ids.length === 0) continue;
      if (ids.some((each) => found.has(each))) counts.right += 1;
      else {
        counts.missed += 1;
        details.push(`${id}: missed ${event.name} (${event.date}), one of ${ids.join(', ')}`);
      }
    }
    const known = new Set(expected.flatMap(({ ids }) => ids));
    for (const event of found) {
      // What a plan came to is shown beyond what the text tells.
      if (
        known.has(event) ||
        context.events.some((match) => context.eventCards[match.event]?.cameTo === event)
      )
        continue;
      counts.wrong += 1;
      details.push(`${id}: ${event} is not in the gold`);
    }
  }
  return row('events', counts, details);
}

/** The base's events of the same days that share a participant with the gold's; for what lay ahead, the plans. */
function idsOf(gold: GoldEvent, knowledge: Knowledge): string[] {
  const { participants } = gold;
  const ids = new Set(
    participants
      .flatMap((name) => knowledge.match(tokenise(name)).flatMap(({ refs }) => refs.map((ref) => ref.id)))
      .flatMap((entity) => partiesOf(entity, knowledge)),
  );
  const shares = (event: EventRecord) =>
    event.participants.length === 0 || event.participants.some((each) => ids.has(each));
  if (!gold.date) return [];
  if (gold.date === 'future') {
    const plans = [...ids]
      .flatMap((id) => knowledge.eventsWith(id))
      .filter(({ status }) => status === 'planned');
    return plans.filter((event) => event.participants.every((each) => ids.has(each))).map(({ id }) => id);
  }
  const days = rangeOf(gold.end ? `${gold.date}/${gold.end}` : gold.date);
  const lasting = LASTING.test(gold.kind)
    ? [...ids]
        .flatMap((id) => knowledge.eventsWith(id))
        .filter(({ kind, from }) => /^(?:war|period)$/.test(kind) && firstDay(from) <= days.to)
    : [];
  const within = knowledge
    .eventsBetween(days.from, days.to)
    .filter((event) => isSame(days, gold, event) && (participants.length === 0 || shares(event)));
  return [...within, ...lasting].map(({ id }) => id);
}

/** An event of the base begins within the gold's days; where those are many, within its first or last date. */
function isSame(days: DateRange, { date, end }: GoldEvent, event: EventRecord): boolean {
  const begins = firstDay(event.from);
  if (begins < days.from || begins > days.to) return false;
  const ends = [date, end].flatMap((each) => (each ? daysOf(each) : []));
  return (
    lengthOf(days) <= MONTH ||
    event.from.length === 4 ||
    ends.some(({ from, to }) => begins >= from && begins <= to)
  );
}

const LASTING = /^(?:war|period|historical)$/;
const MONTH = 31;
