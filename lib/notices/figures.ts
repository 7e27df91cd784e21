/** Notices on figures that differ from other counts of the same time. */
import { daysOf } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import { dayNumber, inWords } from '../text/calendar';
import type { ClaimMatch, Notice, Reading } from '../types';

/** Counts from these days around the article are of the same state of affairs. */
const NEAR = 60;

export function figureNotices(reading: Reading, knowledge: Knowledge): Notice[] {
  return reading.claims.flatMap((match) => notice(match, reading, knowledge) ?? []);
}

function notice(match: ClaimMatch, { asOf, statements }: Reading, knowledge: Knowledge): Notice | undefined {
  const others = match.related
    .filter(({ relation }) => relation === 'differs')
    .flatMap(({ claim }) => knowledge.claim(claim) ?? [])
    .filter(
      ({ position, date }) =>
        position?.type === 'number' &&
        date &&
        Math.abs(dayNumber(daysOf(date).from) - dayNumber(asOf.from)) <= NEAR,
    );
  // Where others count alike, it is one of the counts that are about.
  if (others.length === 0 || match.related.some(({ relation }) => relation === 'same')) return undefined;
  const counts = others.map(
    ({ text, date, speaker, speakerText }) =>
      `${nameOf(speaker, knowledge) ?? speakerText ?? 'Unnamed'}, ${inWords(date ?? '')}: ${text.replace(/\.$/, '')}`,
  );
  const counter = match.statement === undefined ? undefined : statements[match.statement]?.speaker;
  return {
    kind: 'differs',
    start: match.start,
    end: match.end,
    message: `${nameOf(counter, knowledge) ?? 'The text'}: ${match.position}. Other counts: ${counts.join('; ')}.`,
    sources: knowledge.sourceCards(others.flatMap(({ sources }) => sources)).map(({ url }) => url),
  };
}

function nameOf(id: string | undefined, knowledge: Knowledge): string | undefined {
  return id && knowledge.entity(id)?.name;
}
