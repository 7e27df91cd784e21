/** Whether a passage without a date tells of what happened of late. */
import type { EventRecord } from '../knowledge/schema';
import { type Evidence, isOfKind } from './evidence';
import { CHANGES, ELECTION, LOCAL, MEETINGS, RARE } from './kinds';
import type { Passage } from './passages';

/** News of late, without a date: who met is enough for a meeting, more is asked for what happens again and again. */
export function isLately(
  { kind, participants: parties }: EventRecord,
  evidence: Evidence,
  { ahead, named, text }: Passage,
): boolean {
  const { all, someone, place, participants, shared } = evidence;
  if (RARE.test(kind)) return place !== undefined;
  if (kind === 'election')
    return (
      evidence.kind &&
      ((participants > 0 && (place !== undefined || (all && participants > 1))) ||
        // A country seldom has two elections within weeks.
        (place !== undefined && !ahead && isNational(evidence.word, text)))
    );
  if (kind === 'call') return all && participants > 1;
  if (MEETINGS.test(kind)) {
    // The summit of a body, which its name alone tells.
    if (kind === 'summit' && evidence.kind && all && parties.length === 1) return someone && !ahead;
    // All who took part are in the article, and where they met is in the passage.
    if (place === 'place' && evidence.kind && evidence.allInArticle && parties.length > 1) return true;
    const closer = someone || place === 'place' || shared > 1;
    return (
      closer &&
      ((all && participants > 1) ||
        (place === 'place' && kind !== 'summit' && ((someone && evidence.abroad) || shared > 0)))
    );
  }
  if (CHANGES.test(kind)) return all && someone && isAlone(parties, named);
  if (!isOfKind(evidence)) return false;
  // Of agreements and truces people speak at any time: what one was about tells which.
  if (/^(?:agreement|ceasefire)$/.test(kind))
    return all && participants > 1 && (shared > 1 || (participants > 2 && (shared > 0 || !evidence.kind)));
  // Three and more of those who vote are seldom named together otherwise.
  if (kind === 'vote' && all && participants > 2) return true;
  const there = place === 'place' || (evidence.allInArticle && parties.length > 1);
  return shared > 1 && (all || (participants > 0 && there));
}

/** “Reeves was appointed under Starmer” is on another person. */
function isAlone(parties: readonly string[], named: ReadonlySet<string>): boolean {
  return [...named].every((id) => !id.startsWith('person/') || parties.includes(id));
}

/** Called an election, and no other than the country's. */
function isNational(word: string | undefined, text: string): boolean {
  return word !== undefined && ELECTION.test(word) && !LOCAL.test(text);
}
