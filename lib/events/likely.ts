/** Events that the words, days and parties of a passage make likely together, where no single sign is enough. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { logOdds } from '../text/log-odds';
import type { Reading } from '../types';
import { groupOf } from './kinds';
import { signsOf } from './likelihood';
import { likenesses, type Wording } from './likeness';
import { lacksParties } from './parties-named';
import type { Passage } from './passages';
import { isDated, isNamed, isOfDateAlone, mayBe } from './vetoes';
import { LIKELY, type Signs, type Weights } from './weights';

/** Who took part in no more events is asked for all of them. */
const FEW = 20;

/** An event in a passage. */
export interface Sighting {
  event: EventRecord;
  /** Index of the passage. */
  passage: number;
  signs: Signs;
}

/** Every passage with every event that it may be on, and the signs for it. */
export function sightings(
  passages: readonly Passage[],
  possible: readonly EventRecord[],
  reading: Reading,
  knowledge: Knowledge,
  wording: Wording,
): Sighting[] {
  const events = withLarger(possible, passages[0]?.article ?? new Set(), reading, knowledge);
  const likeness = likenesses(events, reading, wording);
  return passages.flatMap((passage, index) =>
    events.flatMap((event, at) => {
      const like =
        lacksParties(event, passage) && !passage.events.has(event.id) ? undefined : likeness[index]?.[at];
      const signs = like && signsOf(event, passage, like, reading, knowledge);
      return signs ? [{ event, passage: index, signs }] : [];
    }),
  );
}

/**
 * The likely ones of them: of events of a kind the likeliest in each passage.
 * @param isTold whether an event is known to be told of in a passage: without a date no other of its kind is meant there.
 */
export function likely(
  seen: readonly Sighting[],
  passages: readonly Passage[],
  { asOf }: Pick<Reading, 'asOf'>,
  isTold: (event: EventRecord, passage: number) => boolean,
  weights: Weights,
  knowledge: Knowledge,
): (Sighting & { odds: number })[] {
  const weighed = seen.map((each) => ({ ...each, odds: logOdds(weights, each.signs) }));
  return weighed.filter(({ event, passage, odds, signs }) => {
    const at = passages[passage];
    if (odds < LIKELY || !at || !mayBe(event, signs, at, asOf, knowledge)) return false;
    // “The war began in June” is on no battle of that month.
    const larger = event.partOf === undefined ? undefined : knowledge.event(event.partOf);
    if (larger && signs.day === 0 && !isNamed(signs) && isTold(larger, passage)) return false;
    const rivals = weighed.filter(
      (other) => other.passage === passage && other.event.id !== event.id && areRivals(event, other.event),
    );
    const others = weighed.filter(
      (other) => other.passage === passage && other.event.id !== event.id && areOfOneDate(signs, other.signs),
    );
    return (
      !rivals.some((other) => other.odds > odds || (!isDated(signs) && isTold(other.event, passage))) &&
      !(isOfDateAlone(signs) && others.some((other) => other.odds > odds || isTold(other.event, passage)))
    );
  });
}

/** One date tells of both: of the likelier, or of what is told there in any case. */
const areOfOneDate = (a: Signs, b: Signs) => a.day + b.day === 2 || a.begins + b.begins === 2;

/** Of events of a kind, and of a war and the battle with which it began, one is meant. */
function areRivals(event: EventRecord, other: EventRecord): boolean {
  return (
    groupOf(other.kind) === groupOf(event.kind) || (other.id === event.partOf && other.from === event.from)
  );
}

/** With the events of bodies, persons and places that have few, what lasts in those days, and the larger ones of which they are part. */
function withLarger(
  possible: readonly EventRecord[],
  named: ReadonlySet<string>,
  { asOf }: Reading,
  knowledge: Knowledge,
): EventRecord[] {
  const theirs = [...named]
    .filter((id) => !id.startsWith('country/'))
    .map((id) => [...knowledge.eventsWith(id), ...knowledge.eventsAt(id)])
    .filter((events) => events.length <= FEW)
    .flat();
  const lasting = knowledge.eventsBetween(asOf.from, asOf.to, named);
  const all = new Map([...possible, ...theirs, ...lasting].map((event) => [event.id, event]));
  // The map grows while it is gone through: what is added has a larger one too.
  for (const { partOf } of all.values()) {
    const larger = partOf === undefined ? undefined : knowledge.event(partOf);
    if (larger) all.set(larger.id, larger);
  }
  return [...all.values()];
}
