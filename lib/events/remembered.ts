/** Events for which those whom a text names are remembered: “the removal of Yoon”. */
import type { Knowledge } from '../knowledge/knowledge';
import type { EventRecord } from '../knowledge/schema';
import { normalise } from '../text/normalise';
import { RECURRING } from './kinds';
import { coverOf } from './names';
import type { Passage } from './passages';

/** Who took part in no more events is known for them. */
const FEW = 20;
/** “The president inaugurates a bridge” is not on their own inauguration. */
const OTHERWISE_USED = /^inauguration$/;
const YEAR = /\b(?:1[89]|20)\d\d\b/;

/**
 * Events of the persons, bodies and places that a passage names, by the words of the event's
 * name and for its kind; at another date only by two such words. None of those who do much,
 * none of what happens again and again, and none whose name has a year that the passage has not.
 */
export function remembered(passage: Passage, knowledge: Knowledge): EventRecord[] {
  if (passage.ahead) return [];
  return [...passage.named]
    .filter((id) => !id.startsWith('country/'))
    .flatMap((id) => {
      const theirs = [
        ...knowledge.eventsWith(id),
        ...(id.startsWith('place/') ? knowledge.eventsAt(id) : []),
      ];
      return theirs.length <= FEW
        ? theirs.filter((event) => isTold(event, id.startsWith('person/'), passage, knowledge))
        : [];
    });
}

function isTold(event: EventRecord, ofPerson: boolean, passage: Passage, knowledge: Knowledge): boolean {
  const { kind, status } = event;
  if (
    status !== 'held' ||
    (RECURRING.test(kind) && !(kind === 'attack' && ofPerson)) ||
    OTHERWISE_USED.test(kind)
  )
    return false;
  const cover = coverOf(event, passage, knowledge);
  if (!cover) return false;
  const isShown = passage.kinds.has(kind) || (kind === 'other' && ofPerson);
  // “Bashar al-Assad fled” has the event's name in that of the man.
  if (!isShown && !normalise(passage.text).includes(normalise(cover.text))) return false;
  const year = YEAR.exec(cover.text)?.[0];
  const told = passage.dates.filter((date) => !passage.inNames.has(date));
  return (told.length === 0 || cover.words.length > 1) && (year === undefined || passage.text.includes(year));
}
