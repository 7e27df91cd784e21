/** Which claims the answer of a text may be compared with, and how they compare. */
import { daysOf } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import { partiesOf } from '../knowledge/parties';
import type { Claim, Position, Topic } from '../knowledge/schema';
import { addDays, overlap } from '../text/calendar';
import type { DateRange } from '../types';
import { type Comparison, compare } from './comparison';
import type { Reading } from './positions';

/** A passage about days longer ago than this tells of the past. */
const PAST = 730;
/** Where the answer changes with the days, those of so many days before or after may still be compared. */
const SAME_DAYS = 45;

/**
 * How the claims on a topic compare with what a text answers; nothing for those that it cannot be held against.
 * Not compared are: what a speaker had replaced by then; with what tells of years long before, what was said later;
 * others' answers of other days where the answer changes with the days; another answer of the speaker's own side, which
 * is rather another part of it. No contradiction (`open`) are other words for the same thing, and an answer beside
 * which others may hold.
 * @param speaker of the text, and of which days it tells, where that is clear.
 */
export function comparer(
  topic: Topic,
  position: Reading | undefined,
  { speaker, days }: { speaker?: string; days?: DateRange },
  asOf: DateRange,
  knowledge: Knowledge,
): (claim: Claim, own: boolean) => Comparison | undefined {
  if (!position) return () => undefined;
  const replaced = replacedOn(topic, asOf, knowledge);
  const past = days && days.to < addDays(asOf.from, -PAST) ? days : undefined;
  const told = days && days.from <= asOf.to ? { from: days.from, to: earlier(days.to, asOf.to) } : asOf;
  const near = { from: addDays(told.from, -SAME_DAYS), to: addDays(told.to, SAME_DAYS) };
  const side = speaker ? sideSpokenFor(speaker, knowledge) : [];
  return (claim, own) => {
    const said = claim.date ? daysOf(claim.date) : undefined;
    const holds = !replaced.has(claim.id) && !(past && said && said.from > past.to);
    const isOfTheseDays = own || !topic.answer?.changes || (said !== undefined && overlap(said, near));
    if (!claim.position || !holds || !isOfTheseDays) return undefined;
    const comparison = compare(position, claim.position);
    if (comparison !== 'different') return comparison;
    if (topic.framing || [position, claim.position].some((each) => isCompatible(each, topic))) return 'open';
    return !own && position.type !== 'number' && isOf(side, claim) ? undefined : comparison;
  };
}

const earlier = (a: string, b: string) => (a < b ? a : b);

function isCompatible(answer: Reading | Position, { answer: asked }: Topic): boolean {
  return answer.type === 'option' && (asked?.compatible ?? []).includes(answer.value);
}

/** The parties for whom somebody speaks in claims of the base, or that a body stands for. */
function sideSpokenFor(speaker: string, knowledge: Knowledge): readonly string[] {
  const spokenFor = knowledge.claimsBy(speaker).flatMap(({ party }) => party ?? []);
  return [...new Set([speaker, ...spokenFor])].flatMap((id) => partiesOf(id, knowledge));
}

/** Whether somebody of a side has made a claim, or it was made for one. */
export function isOf(side: readonly string[], { speaker, party }: Claim): boolean {
  return [speaker, party].some((id) => id !== undefined && side.includes(id));
}

/** Claims that their speakers had replaced by a day. */
function replacedOn(topic: Topic, asOf: DateRange, knowledge: Knowledge): ReadonlySet<string> {
  return new Set(
    knowledge
      .claimsOn(topic.id)
      .flatMap(({ supersedes, date }) =>
        supersedes && date && daysOf(date).from <= asOf.to ? supersedes : [],
      ),
  );
}
