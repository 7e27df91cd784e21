/** Notices on figures that differ from other counts of the same time. */
import { daysOf } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import { sideOf } from '../knowledge/parties';
import type { Claim } from '../knowledge/schema';
import { dayNumber, inWords } from '../text/calendar';
import { ONE_TO_TWELVE } from '../text/number-words';
import type { ClaimMatch, DateMention, Notice, Reading } from '../types';

/** Counts from these days around the article are of the same state of affairs. */
const NEAR = 60;
/** Counts so close, as a part of them, are taken for the same. */
const ALIKE = 0.25;
/** … and so many times as much is far. */
const FAR = 2;
/** So many others that count otherwise outweigh who counted so before. */
const MANY = 2;
/** Kinds of bodies. */
const COUNTING = /^(?:think-tank|university|international|ngo)$/;
const SCALES = [1, 1e3, 1e6, 1e9];
/** “He would raise the tariff to 15 %” counts nothing yet. */
const ANNOUNCED = /\b(?:will|would|shall)\b/i;

/** “Nine more deaths”, “in 24 hours”: a part of what others count. */
const OF_A_PART =
  /(?<!\p{L})(?:\d[\d,.]*|\p{L}+) (?:more|other|others|further|additional) (?!than\b)\p{Ll}|\b(?:in|within|over|during) (?:the )?(?:last |past )?(?:24|48) hours\b/iu;
/** What else than the fighting people died of. */
const CAUSE = /\b(?:malnutrition|starvation|starved|hunger|famine|cholera|cold)\b/i;

export function figureNotices(reading: Reading, knowledge: Knowledge): Notice[] {
  return reading.claims.flatMap((match) => notice(match, reading, knowledge) ?? []);
}

function notice(match: ClaimMatch, reading: Reading, knowledge: Knowledge): Notice | undefined {
  const { asOf, statements } = reading;
  if (!isOfNow(match, reading)) return undefined;
  const isNear = ({ position, date }: Claim) =>
    position?.type === 'number' &&
    date !== undefined &&
    Math.abs(dayNumber(daysOf(date).from) - dayNumber(asOf.from)) <= NEAR;
  const isOfCause = CAUSE.test(reading.article.text.slice(match.start, match.end));
  const others = match.related
    .filter(({ relation }) => relation === 'differs')
    .flatMap(({ claim }) => knowledge.claim(claim) ?? [])
    .filter(
      (claim) => isNear(claim) && isFar(match.position ?? '', claim) && isOfCause === CAUSE.test(claim.text),
    );
  const counter = match.statement === undefined ? undefined : statements[match.statement]?.speaker;
  // Where others count alike, it is one of the counts that are about; a count of one's own stands against one other.
  const alike = knowledge
    .claimsOn(match.topic)
    .filter((claim) => isNear(claim) && isAlike(match.position ?? '', claim));
  const isKnown =
    alike.some(({ speaker }) => counter === undefined || !isOneSide(speaker, counter, knowledge)) ||
    (alike.length > 0 && (isFew(others, knowledge) || isWhoCounts(counter, knowledge)));
  if (others.length === 0 || isKnown) return undefined;
  const counts = others.map(
    ({ text, date, speaker, speakerText }) =>
      `${nameOf(speaker, knowledge) ?? speakerText ?? 'Unnamed'}, ${inWords(date ?? '')}: ${text.replace(/\.$/, '')}`,
  );
  return {
    kind: 'differs',
    start: match.start,
    end: match.end,
    message: `${nameOf(counter, knowledge) ?? 'The text'}: ${match.position}. Other counts: ${counts.join('; ')}.`,
    sources: knowledge.sourceCards(others.flatMap(({ sources }) => sources)).map(({ url }) => url),
  };
}

/** What was counted long before, or is only announced, is of another state of affairs. */
function isOfNow({ start, end, position = '' }: ClaimMatch, { article, dates, asOf }: Reading): boolean {
  const isLongAgo = (date: DateMention) =>
    date.start >= start && date.end <= end && dayNumber(asOf.from) - dayNumber(date.to) > NEAR;
  return (
    !ANNOUNCED.test(article.text.slice(start, end)) && !OF_A_PART.test(position) && !dates.some(isLongAgo)
  );
}

/** Who counts, or who speaks for the country or body that does. */
function isOneSide(speaker: string | undefined, counter: string, knowledge: Knowledge): boolean {
  return (
    speaker !== undefined &&
    (sideOf(speaker, knowledge).includes(counter) || sideOf(counter, knowledge).includes(speaker))
  );
}

/** Other counts that do not outweigh one's own: one alone, and by nobody whose trade it is. */
function isFew(others: readonly Claim[], knowledge: Knowledge): boolean {
  return others.length < MANY && !others.some(({ speaker }) => isWhoCounts(speaker, knowledge));
}

/** A body whose trade it is to count, and no party to the matter. */
function isWhoCounts(id: string | undefined, knowledge: Knowledge): boolean {
  const entity = id === undefined ? undefined : knowledge.entity(id);
  return entity !== undefined && 'kind' in entity && COUNTING.test(entity.kind);
}

/** About the same count: “five jets” and six, “$120 billion” and 118.3 billion. */
function isAlike(told: string, claim: Claim): boolean {
  return isBetween(told, claim, 1 - ALIKE, 1 + ALIKE);
}

/** Less than half of the other count, or more than twice as much: closer ones may differ in what they count. */
function isFar(told: string, claim: Claim): boolean {
  return !isBetween(told, claim, 1 / FAR, FAR);
}

/** A count lies between parts of another, whether or not one of them is told in millions or billions. */
function isBetween(told: string, { position }: Claim, least: number, most: number): boolean {
  const count = countIn(told);
  if (count === undefined || position?.type !== 'number') return false;
  const { value, to = value } = position;
  return SCALES.some((scale) => count * scale >= value * least && count * scale <= to * most);
}

function countIn(position: string): number | undefined {
  const [digits] = /\d[\d,]*(?:\.\d+)?/.exec(position) ?? [];
  if (digits) return Number(digits.replaceAll(',', ''));
  const word = position.split(' ').find((each) => each.toLowerCase() in ONE_TO_TWELVE);
  return word === undefined ? undefined : ONE_TO_TWELVE[word.toLowerCase()];
}

function nameOf(id: string | undefined, knowledge: Knowledge): string | undefined {
  return id && knowledge.entity(id)?.name;
}
