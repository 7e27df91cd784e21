/** The topics that an article may be on. */
import { daysOf, firstDay } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import type { Topic } from '../knowledge/schema';
import { addDays, MONTHS } from '../text/calendar';
import type { DateRange } from '../types';

/** Claims of the base that are held against an article. */
const CLAIMS = 60;
/** Nobody answers a question so many days before the first answer that is known. */
const BEFORE = 180;
const ASKED_OF = new RegExp(`(?:(\\d{1,2}) )?(?:(${MONTHS.join('|')}) )?(20\\d\\d)`);

/**
 * Those of which it has a cue, or says what a claim on them says, in no order: of their entities it names one of
 * two, or two of more. Others that it is like are rivals: what is more like them is not on a candidate.
 * @param text headline and body as cues are written.
 * @param entities ids of all that these name; `named` has their parties too.
 * @param cued ids of the topics of which it has a cue.
 */
export function candidatesIn(
  { text, entities, named }: { text: string; entities: readonly string[]; named: ReadonlySet<string> },
  cued: Iterable<string>,
  asOf: DateRange,
  knowledge: Knowledge,
): { topics: Topic[]; rivals: Topic[] } {
  const own = new Set(cued);
  const like = knowledge.searchClaims(text, entities, CLAIMS).flatMap(({ claim }) => claim.topic ?? []);
  const isLikely = (topic: Topic) => {
    const all = topic.about.length;
    if (all === 0) return own.has(topic.id);
    return countNamed(topic, named, knowledge) >= Math.min(all, all > 2 ? 2 : 1);
  };
  const all = [...new Set([...own, ...like])]
    .flatMap((id) => knowledge.topic(id) ?? [])
    .filter(({ framing }) => !framing);
  const topics = all.filter((topic) => isLikely(topic) && isAsked(topic, asOf, knowledge));
  return { topics, rivals: all.filter((topic) => !topics.includes(topic)) };
}

/** How many of a topic's entities are among the names, a place also by its country. */
export function countNamed(
  { about }: Pick<Topic, 'about'>,
  named: ReadonlySet<string>,
  knowledge: Knowledge,
): number {
  const countryOf = (id: string) => {
    const place = id.startsWith('place/') ? knowledge.entity(id) : undefined;
    return place && 'country' in place ? place.country : undefined;
  };
  return about.filter((id) => named.has(id) || named.has(countryOf(id) ?? id)).length;
}

/** What is from before what the question asks about asks is not on it. */
export function isAsked(topic: Topic, asOf: DateRange, knowledge: Knowledge): boolean {
  const [first] = knowledge
    .claimsOn(topic.id)
    .flatMap(({ date }) => date ?? [])
    .sort();
  if (!first) return true;
  const asked = questionDay(topic.question);
  return asOf.to >= (asked && asked <= first ? asked : addDays(firstDay(first), -BEFORE));
}

/** The first day of a date in the question: “in September 2025”. */
function questionDay(question: string): string | undefined {
  const [, day, month, year] = ASKED_OF.exec(question) ?? [];
  if (!year) return undefined;
  if (!month) return daysOf(year).from;
  const number = MONTHS.indexOf(month) + 1;
  return `${year}-${String(number).padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
}
