/** A typed position in words: “about 18.6 %”, “yes, with conditions”. */
import type { Position, Topic } from '../knowledge/schema';

const YES_NO = { yes: 'yes', no: 'no', conditional: 'yes, with conditions', 'not-answered': 'not answered' };
const ABOUT = { exactly: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' };

/** @param topic gives the unit and the wording of named options. */
export function positionText(position: Position, topic: Topic | undefined): string {
  switch (position.type) {
    case 'yes-no':
      return YES_NO[position.value];
    case 'number': {
      const unit = position.unit ?? topic?.answer?.unit;
      const range = position.to === undefined ? `${position.value}` : `${position.value}–${position.to}`;
      return `${ABOUT[position.about ?? 'exactly']}${range}${unit ? ` ${unit}` : ''}`;
    }
    case 'date':
      return position.to ? `${position.value} to ${position.to}` : position.value;
    case 'option':
      return topic?.answer?.options?.find((option) => option.id === position.value)?.text ?? position.value;
    case 'list':
      return position.value.join(', ');
  }
}
