/** Notices on elections that are spoken of as ahead, and were over. */
import { firstDay } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import { dayNumber, inWords } from '../text/calendar';
import type { Notice, Reading } from '../types';

const IF_ELECTED = /\bif (?:he (?:is |were )?|she (?:is |were )?)?(?:re-?)?elected\b/gi;
/** A term that began within these days cannot be about to be won. */
const NEW_TERM = 365;
const ELECTED = /^(?:president|prime-minister|governor|mayor|head-of-state)$/;

/** “If re-elected” of somebody whose term has just begun. */
export function electionNotices(reading: Reading, knowledge: Knowledge): Notice[] {
  if (reading.asOf.to > knowledge.asOf) return [];
  return [...reading.article.text.matchAll(IF_ELECTED)].flatMap(({ 0: words, index }) => {
    const span = { start: index, end: index + words.length };
    const speaker = reading.statements.find(
      ({ start, end, inTitle }) => !inTitle && start <= span.start && end >= span.end,
    )?.speaker;
    const person = speaker?.startsWith('person/') ? speaker : undefined;
    const holding = person
      ? knowledge
          .officesOn(person, reading.asOf.from)
          .find(({ post, membership }) => ELECTED.test(post.role ?? '') && isNew(membership.from, reading))
      : undefined;
    if (!holding?.membership.from) return [];
    return [
      {
        kind: 'office' as const,
        ...span,
        message: `${holding.person.name} had been elected already and held the office of ${holding.post.title} since ${inWords(holding.membership.from)}.`,
        sources: knowledge.sourceCards(holding.membership.sources).map(({ url }) => url),
      },
    ];
  });
}

function isNew(from: string | undefined, { asOf }: Reading): boolean {
  return (
    from !== undefined &&
    firstDay(from) < asOf.from &&
    dayNumber(asOf.to) - dayNumber(firstDay(from)) < NEW_TERM
  );
}
