/** What an event's evidence amounts to. */
import type { Evidence } from './evidence';

/** Dated to a month at most. */
export const isNear = (dated: Evidence['dated']) => dated === 'week' || dated === 'month';

/** The passage has the words of a name of the event, and whom or where it concerned. */
export function isTold({ name, participants, place }: Evidence): boolean {
  return name !== undefined && (participants > 0 || place !== undefined);
}
