/** What somebody held after an office that has ended. */
import type { EntityCard, OfficeHeld } from '../types';

/** Whoever left an office and came back holds the same title in another term. */
export function isSameTerm(now: OfficeHeld, then: OfficeHeld | undefined): boolean {
  return now.title === then?.title && (now.from === then.from || !then.to);
}

/**
 * The last office that began when another had ended, though it may have ended too.
 * @param then the office held on the day of the article; nothing follows one that is held still.
 */
export function laterOffice(
  { offices }: Pick<EntityCard, 'offices'>,
  then: OfficeHeld | undefined,
): OfficeHeld | undefined {
  const { to } = then ?? {};
  return to === undefined
    ? undefined
    : offices.findLast(({ from }) => from !== undefined && from >= to.slice(0, from.length));
}
