/** What the article itself tells and dates, and the knowledge base does not hold. */
import { lengthOf } from '../text/calendar';
import type { EventMatch, OwnEvent, Reading } from '../types';
import { toldKind } from './kinds';
import type { Passage } from './passages';

/** As many are shown, the best dated first. */
const SHOWN = 8;
const WEEK = 7;
const QUOTED = /[“"«„][^”"»“]*[”"»“]/gu;

/**
 * Sentences of the body that date, to the week, what somebody did or is to do: whom they
 * name, where and what kind of event. None that already shows an event of the base.
 * @returns in the order of their days.
 */
export function ownEvents(
  passages: readonly Passage[],
  reading: Reading,
  matches: readonly EventMatch[],
): OwnEvent[] {
  const shown = new Set(matches.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
  return passages
    .filter(({ start }) => !shown.has(start))
    .flatMap((passage) => ownEvent(passage, reading) ?? [])
    .filter((event, index, all) => all.findIndex((other) => isSame(event, other)) === index)
    .sort((a, b) => lengthOf(a) - lengthOf(b) || a.start - b.start)
    .slice(0, SHOWN)
    .sort((a, b) => a.from.localeCompare(b.from) || a.start - b.start);
}

function ownEvent(
  { start, end, text, language, dates }: Passage,
  { mentions }: Reading,
): OwnEvent | undefined {
  const [date] = dates
    .filter((each) => each.start >= start && each.end <= end && lengthOf(each) <= WEEK)
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const kind = date && toldKind(text.replace(QUOTED, ' '), language);
  if (!kind) return undefined;
  const named = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const participants = named.filter((mention) => mention.kind !== 'place' && mention.kind !== 'outlet');
  const place = named.find((mention) => mention.kind === 'place');
  const parties = [...new Set(participants.map(({ entity }) => entity))];
  // Somebody alone, nowhere: likelier a figure of speech.
  if (parties.length === 0 || (parties.length === 1 && !place)) return undefined;
  return {
    start,
    end,
    from: date.from,
    to: date.to,
    kind,
    participants: parties,
    ...(place && { place: place.entity }),
  };
}

/** Told twice: the same days, kind and parties. */
function isSame(a: OwnEvent, b: OwnEvent): boolean {
  return a.from === b.from && a.to === b.to && a.kind === b.kind && a.participants[0] === b.participants[0];
}
