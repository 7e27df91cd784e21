/** The topics that an article may be on. */
import { daysOf, firstDay } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import type { Topic } from '../knowledge/schema';
import { addDays, MONTHS } from '../text/calendar';
import type { DateRange } from '../types';

/** Claims of the base that are held against an article. */
const CLAIMS = 60;
/** Nobody answers a question so many days before the first answer that is known. */
const BEFORE = 720;
const ASKED_OF = new RegExp(`(?:(\\d{1,2}) )?(?:(${MONTHS.join('|')}) )?(20\\d\\d)`);

/**
 * Those of which it has a cue, or says what a claim on them says, in no order.
 * @param text headline and body as cues are written.
 * @param entities ids of all that these name.
 * @param cued ids of the topics of which it has a cue.
 */
export function candidatesIn(
  { text, entities }: { text: string; entities: readonly string[] },
  cued: Iterable<string>,
  asOf: DateRange,
  knowledge: Knowledge,
): Topic[] {
  const like = knowledge.searchClaims(text, entities, CLAIMS).flatMap(({ claim }) => claim.topic ?? []);
  return [...new Set([...cued, ...like])]
    .flatMap((id) => knowledge.topic(id) ?? [])
    .filter((topic) => !topic.framing && isAsked(topic, asOf, knowledge));
}

/** What is from before what the question asks about asks is not on it. */
function isAsked(topic: Topic, asOf: DateRange, knowledge: Knowledge): boolean {
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
