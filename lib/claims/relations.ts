/** How a claim of the knowledge base stands to what the text says. */
import { daysOf } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import { partiesOf, sideOf } from '../knowledge/parties';
import type { Claim, Topic } from '../knowledge/schema';
import { addDays, dayNumber, inWords, overlap } from '../text/calendar';
import type { DateRange, RelatedClaim, Relation } from '../types';
import { comparer } from './comparer';
import { type Comparison, compare } from './comparison';
import { positionInWords, type Reading } from './positions';

/** Claims shown with a passage, at most. */
const SHOWN = 8;
/** A passage that names days so shortly before tells what was said on these. */
const RECENT = 60;
/** Days within which a speaker hardly says the opposite. */
const STEADY = 10;

/**
 * The claims on a topic as related to a passage, best first. The same speaker's are
 * earlier or later; what else agrees or differs does so by positions that are known
 * on both sides; the rest is background.
 * @param passage who says it in the text, if that is clear, and of which days it tells.
 */
export function relate(
  topic: Topic,
  position: Reading | undefined,
  { speaker, days }: { speaker?: string; days?: DateRange },
  asOf: DateRange,
  knowledge: Knowledge,
): RelatedClaim[] {
  const spoken = days && days.to <= asOf.to && days.to >= addDays(asOf.from, -RECENT) ? days : asOf;
  const claims = knowledge.claimsOn(topic.id);
  const compared = comparer(topic, position, { speaker, days }, asOf, knowledge);
  const related = claims.map((claim) => {
    const own =
      speaker !== undefined &&
      claim.speaker !== undefined &&
      partiesOf(speaker, knowledge).includes(claim.speaker);
    const comparison = compared(claim, own);
    const relation = relationOf(claim, own, comparison, spoken);
    return {
      claim: claim.id,
      relation,
      why: reason(topic, claim, position, own, comparison, knowledge),
      rank: rank(relation, comparison),
      days: distance(claim, asOf),
      answer: claim.position ? positionInWords(topic, claim.position) : claim.id,
    };
  });
  related.sort((a, b) => a.rank - b.rank || a.days - b.days);
  // Each answer is shown once before one is shown twice: else those of these days would crowd out the others.
  const told = new Map<string, number>();
  const turns = related.map((each) => {
    const turn = told.get(`${each.rank} ${each.answer}`) ?? 0;
    told.set(`${each.rank} ${each.answer}`, turn + 1);
    return { ...each, turn };
  });
  return turns
    .sort((a, b) => a.rank - b.rank || a.turn - b.turn || a.days - b.days)
    .slice(0, SHOWN)
    .map(({ claim, relation, why }) => ({ claim, relation, why }));
}

/**
 * Whether a position is another than all that the speaker, or whom they speak for, is known to have said in the same
 * days: the passage is then likelier misread than a change of mind. Counts do change from day to day.
 */
export function isDoubtful(
  topic: Topic,
  position: Reading,
  speaker: string,
  asOf: DateRange,
  knowledge: Knowledge,
): boolean {
  if (position.type === 'number') return false;
  const side = sideOf(speaker, knowledge);
  const days = { from: addDays(asOf.from, -STEADY), to: addDays(asOf.to, STEADY) };
  const known = knowledge
    .claimsOn(topic.id)
    .filter((claim) => claim.speaker && side.includes(claim.speaker))
    .flatMap((claim) =>
      claim.position && claim.date && overlap(daysOf(claim.date), days)
        ? compare(position, claim.position)
        : [],
    );
  return known.length > 0 && known.every((comparison) => comparison === 'different');
}

function relationOf(
  claim: Claim,
  own: boolean,
  comparison: Comparison | undefined,
  told: DateRange,
): Relation {
  const said = claim.date ? daysOf(claim.date) : undefined;
  if (own && said && said.to < told.from) return 'earlier';
  if (own && said && said.from > told.to) return 'later';
  if (comparison === 'same') return 'same';
  return comparison === 'different' ? 'differs' : 'background';
}

function reason(
  topic: Topic,
  claim: Claim,
  position: Reading | undefined,
  own: boolean,
  comparison: Comparison | undefined,
  knowledge: Knowledge,
): string {
  const who = own
    ? 'The same speaker'
    : claim.speaker
      ? (knowledge.entity(claim.speaker)?.name ?? 'Another speaker')
      : (claim.speakerText ?? 'Another source');
  const when = claim.date ? `, ${inWords(claim.date)}` : '';
  const answer = claim.position ? `: ${positionInWords(topic, claim.position)}` : '';
  // The text's own answer is told only where it is another.
  const read =
    position && comparison && comparison !== 'same' ? `; the text: ${positionInWords(topic, position)}` : '';
  const both = comparison === 'open' ? '; both may hold' : '';
  return `${who}${when}${answer}${read}${both}.`;
}

const ORDER: Record<Relation, number> = { differs: 1, later: 2, earlier: 3, same: 4, background: 5 };

/** The speaker's own change of position comes first. */
function rank(relation: Relation, comparison: Comparison | undefined): number {
  return (relation === 'earlier' || relation === 'later') && comparison === 'different' ? 0 : ORDER[relation];
}

function distance(claim: Claim, asOf: DateRange): number {
  return claim.date
    ? Math.abs(dayNumber(daysOf(claim.date).from) - dayNumber(asOf.from))
    : Number.MAX_SAFE_INTEGER;
}
