/** Notices on what somebody laid down and has laid down otherwise since: a deadline, a rate. */
import { daysOf } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import type { Claim, Position, Topic } from '../knowledge/schema';
import { dayNumber, inWords } from '../text/calendar';
import type { ClaimMatch, Notice, Reading } from '../types';

/** Days within which a word may be taken back: later it is another matter. */
const SOON = 60;
/** How long before the article it was said that is still its news. */
const NEWS = 14;
/** What is laid down, where others count or judge. */
const LAID_DOWN = /^(?:per cent|days?|hours?|weeks?|months?)$/;

/** Each change once, where the text first tells what was laid down. */
export function changeNotices(reading: Reading, knowledge: Knowledge): Notice[] {
  const all = reading.claims.flatMap((match) => notice(match, reading, knowledge) ?? []);
  return all.filter(({ message }, index) => all.findIndex((other) => other.message === message) === index);
}

function notice(match: ClaimMatch, { asOf, now }: Reading, knowledge: Knowledge): Notice | undefined {
  const topic = knowledge.topic(match.topic);
  if (!topic || !isLaidDown(topic)) return undefined;
  const same = match.related
    .filter(({ relation }) => relation === 'same')
    .flatMap(({ claim }) => knowledge.claim(claim) ?? [])
    .filter((claim) => isWithin(claim, asOf.from, -NEWS, 0));
  const later = knowledge
    .claimsOn(topic.id)
    .filter((claim) => isWithin(claim, asOf.to, 1, SOON) && (claim.date ?? '') <= now)
    .filter((claim) =>
      same.some(
        (told) => told.speaker && told.speaker === claim.speaker && isOther(told.position, claim.position),
      ),
    )
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const [changed] = later;
  if (!changed?.date) return undefined;
  const who = changed.speaker ? knowledge.entity(changed.speaker)?.name : undefined;
  return {
    kind: 'superseded',
    start: match.start,
    end: match.end,
    message: `Since then, on ${inWords(changed.date)}: ${who}: ${changed.text}`,
    sources: knowledge.sourceCards(changed.sources).map(({ url }) => url),
  };
}

function isLaidDown({ answer }: Topic): boolean {
  if (!answer?.changes) return false;
  return answer.type === 'option' || (answer.type === 'number' && LAID_DOWN.test(answer.unit ?? ''));
}

/** Said to the day, so many days from the article's. */
function isWithin({ date }: Claim, day: string, from: number, to: number): boolean {
  if (date?.length !== 10) return false;
  const days = dayNumber(daysOf(date).from) - dayNumber(day);
  return days >= from && days <= to;
}

function isOther(told: Position | undefined, other: Position | undefined): boolean {
  return told !== undefined && other !== undefined && JSON.stringify(told) !== JSON.stringify(other);
}
