/** The events of the days before an article that it is on. */
import type { Knowledge } from '../knowledge/knowledge';
import { partiesOf } from '../knowledge/parties';
import type { EventRecord } from '../knowledge/schema';
import { addDays } from '../text/calendar';
import type { Mention, Reading } from '../types';
import { isOftenDefinite } from './definite';
import { eventDays } from './event-days';

/** For so many days “the quake” is the one of which all speak. */
const FRESH = 14;
/** Sentences at the beginning that say what an article is on. */
const LEAD = 3;

/**
 * Events of the days before, where headline or lead name their place or two who took part;
 * none of those that fit alike, as it is not clear which one is meant.
 * @param lately events of the days before the article.
 */
export function articleEvents(
  lately: readonly EventRecord[],
  { article, sentences, mentions, titleMentions, asOf }: Reading,
  knowledge: Knowledge,
): ReadonlySet<string> {
  // Within an inferred range it is not known what was of late.
  if (asOf.why || article.language !== 'en') return new Set();
  const end = sentences[Math.min(LEAD, sentences.length) - 1]?.end ?? 0;
  const lead = namedWith([...titleMentions, ...mentions.filter((mention) => mention.end <= end)], knowledge);
  const fitting = lately.filter(
    (event) =>
      isOftenDefinite(event) &&
      event.status === 'held' &&
      eventDays(event).from >= addDays(asOf.from, -FRESH) &&
      (event.places.some((id) => lead.has(id)) || event.participants.filter((id) => lead.has(id)).length > 1),
  );
  const isAlone = (event: EventRecord) => fitting.filter(({ kind }) => kind === event.kind).length === 1;
  return new Set(fitting.filter(isAlone).map(({ id }) => id));
}

/** The entities of mentions with the parties they stand for, and the countries of places. */
export function namedWith(mentions: readonly Mention[], knowledge: Knowledge): ReadonlySet<string> {
  return new Set(
    mentions.flatMap(({ entity }) => [...partiesOf(entity, knowledge), ...countryOf(entity, knowledge)]),
  );
}

/** An article from Mandalay is on what happened in Myanmar. */
function countryOf(entity: string, knowledge: Knowledge): string[] {
  const place = entity.startsWith('place/') ? knowledge.entity(entity) : undefined;
  return place && 'country' in place && place.country ? [place.country] : [];
}
