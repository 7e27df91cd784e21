/** The offices of a person: which to show on a day, which they are known by. */
import type { Holding, Knowledge } from '../knowledge/knowledge';
import { ROLES } from '../knowledge/roles';
import { titleHeld } from '../knowledge/terms';
import type { OfficeHeld } from '../types';
import { tookOffice } from './holders';

/** Roles from the highest down. */
const RANK = new Map<string, number>(ROLES.map((role, rank) => [role, rank]));

/**
 * The office to show: the one whose title was used, else the highest held on the day. Undefined where none was held.
 * @param preferred ids of the posts whose title was used.
 */
export function officeOn(
  person: string,
  date: string,
  preferred: readonly string[],
  knowledge: Knowledge,
): OfficeHeld | undefined {
  const held = knowledge.officesOn(person, date).filter(tookOffice);
  const chosen =
    held.find(({ post }) => preferred.includes(post.id)) ??
    [...held].sort((a, b) => rankOf(a) - rankOf(b))[0];
  if (!chosen) return undefined;
  const { from, to } = chosen.membership;
  return { title: titleHeld(chosen), ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/**
 * The office that a text of the day gives a person whom the base last saw in it before, where it knows of nobody
 * who followed: the text is the newer source.
 */
export function officeLastSeen(
  person: string,
  post: string,
  date: string,
  knowledge: Knowledge,
): OfficeHeld | undefined {
  const [last] = knowledge.holdersOf(post).slice(-1);
  if (last?.person.id !== person || !tookOffice(last)) return undefined;
  const { from, to, seen } = last.membership;
  if (to || !seen || seen >= date) return undefined;
  return { title: titleHeld(last), ...(from ? { from } : {}), seen };
}

/**
 * The office by which a person is known on a day: the highest of one seat held then, else the last that
 * they held. Undefined where nothing shows when it began.
 */
export function bestOfficeBy(person: string, date: string, knowledge: Knowledge): Holding | undefined {
  const ranked = (holdings: readonly Holding[]) =>
    holdings
      .filter((each) => beganAlone(each, date) && tookOffice(each))
      .sort(
        (a, b) => rankOf(a) - rankOf(b) || ((a.membership.from ?? '') < (b.membership.from ?? '') ? 1 : -1),
      );
  return ranked(knowledge.officesOn(person, date))[0] ?? ranked(knowledge.officesOf(person))[0];
}

/** Has the holder of an office had a higher one of one seat by the day? */
export function isOutranked(held: Holding, date: string, knowledge: Knowledge): boolean {
  return knowledge
    .officesOf(held.person.id)
    .some((each) => beganAlone(each, date) && rankOf(each) < rankOf(held));
}

/** An office of one seat whose term is known to have begun by the day. */
function beganAlone({ post, membership }: Holding, date: string): boolean {
  return post.seats === 1 && membership.from !== undefined && membership.from <= date;
}

function rankOf({ post }: Holding): number {
  return RANK.get(post.role ?? '') ?? RANK.size;
}
