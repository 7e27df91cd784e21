/** Events that the words, days and parties of a passage make likely together, where no single sign is enough. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { logOdds } from '../text/log-odds';
import type { Reading } from '../types';
import { datingOf } from './dating';
import { headlineOf } from './headline';
import { signsOf } from './likelihood';
import { likenesses, type Wording } from './likeness';
import { lacksParties } from './parties-named';
import type { Passage } from './passages';
import { areOfOtherPlaces, areRivals, isAnotherOfLate, isLaterWar } from './rivals';
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
  const headline = headlineOf(reading, knowledge);
  const events = withLarger(possible, passages[0]?.article ?? new Set(), reading, knowledge);
  const likeness = likenesses(events, reading, wording);
  return passages.flatMap((passage, index) =>
    events.flatMap((event, at) => {
      const like =
        lacksParties(event, passage) && !passage.events.has(event.id) ? undefined : likeness[index]?.[at];
      const signs = like && signsOf(event, passage, like, reading, knowledge, headline);
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
  const told = [...new Set(seen.map(({ event }) => event))].filter((event) =>
    passages.some((_, index) => isTold(event, index)),
  );
  const weighed = seen.map((each) => ({ ...each, odds: logOdds(weights, each.signs) }));
  return weighed.filter(({ event, passage, odds, signs }) => {
    const at = passages[passage];
    if (odds < LIKELY || !at || !mayBe(event, signs, at, asOf, knowledge)) return false;
    // “The war began in June” is on no battle of that month.
    const larger = event.partOf === undefined ? undefined : knowledge.event(event.partOf);
    if (larger && signs.day === 0 && !isNamed(signs) && isTold(larger, passage)) return false;
    // Without a date an attack is the one of those days that the article tells of.
    const isLoose = !isDated(signs) && signs.called === 0;
    if (isLoose && told.some((other) => isLaterWar(other, event))) return false;
    if (isLoose && !isNamed(signs) && told.some((other) => isAnotherOfLate(other, event, asOf))) return false;
    const dateAt = (of: EventRecord) => datingOf(of, at, at.events.has(of.id)).date?.start;
    const areOfOtherDates = (other: EventRecord) => {
      const [own, its] = [dateAt(event), dateAt(other)];
      return own !== undefined && its !== undefined && own !== its;
    };
    const rivals = weighed.filter(
      (other) =>
        other.passage === passage &&
        other.event.id !== event.id &&
        areRivals(event, other.event) &&
        !areOfOtherDates(other.event) &&
        !areOfOtherPlaces(event, other.event, at),
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
