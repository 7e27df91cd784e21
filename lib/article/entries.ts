/** The entries of a live blog: text under a line that is only a time. */
import type { Piece, Unit } from './units';

/** Fewer lines of time than this, and the page is no live blog. */
const FEWEST = 3;

/** Takes the lines of time away and gives each time to the unit that follows it. */
export function withEntries(units: readonly Unit[]): Unit[] {
  if (units.filter((unit) => timeOf(unit) !== undefined).length < FEWEST) return [...units];
  const marked: Unit[] = [];
  let time: string | undefined;
  for (const unit of units) {
    const own = timeOf(unit);
    if (own === undefined) marked.push(time === undefined ? unit : { ...unit, time });
    time = own;
  }
  return marked;
}

const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|[A-Z]{2,4}))?$/i;

/** A line longer than this, in characters, says more than a time. */
const LINE = 80;

/** The time that a unit shows and nothing else: as it stands there for programs, else as it is read. */
function timeOf(unit: Unit): string | undefined {
  if (unit.text.length > LINE) return undefined;
  const texts = unit.pieces.filter((piece) => typeof piece !== 'string' && piece.data.trim());
  const times = texts.map(timeAround);
  const time = times.every((each) => each === times[0]) ? times[0]?.getAttribute('datetime') : undefined;
  return (time && time.length <= LINE && time) || (CLOCK.test(unit.text) ? unit.text : undefined);
}

function timeAround(piece: Piece): Element | null | undefined {
  return typeof piece === 'string' ? undefined : piece.parent.element.closest('time');
}
