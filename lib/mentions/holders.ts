/** Who held an office: from posts to persons and back, as of the article's days. */
import type { Holding, Knowledge } from '../knowledge/knowledge';
import { addDays } from '../text/calendar';
import type { DateRange } from '../types';

/** Those elected or named come into office within so many days. */
const COMING_DAYS = 120;

/** The one person who held one of the posts on all of the days; undefined where nobody or several did. */
export function holderOf(
  posts: readonly string[],
  range: DateRange,
  knowledge: Knowledge,
): string | undefined {
  const holders = holdersOf(posts, range, knowledge);
  return holders.length === 1 ? holders[0] : undefined;
}

/** Ids of those who held one of the posts on the first day and on the last. */
export function holdersOf(posts: readonly string[], range: DateRange, knowledge: Knowledge): string[] {
  const on = (date: string) =>
    posts
      .flatMap((post) => knowledge.holdersOn(post, date).filter(tookOffice))
      .map(({ person }) => person.id);
  const last = new Set(on(range.to));
  return [...new Set(on(range.from))].filter((id) => last.has(id));
}

/** The roles that a person fills on a day, with the posts' countries and organisations. */
export function rolesOn(
  person: string,
  date: string,
  knowledge: Knowledge,
): { role: string; of: (string | undefined)[] }[] {
  return knowledge
    .officesOn(person, date)
    .filter(tookOffice)
    .flatMap(({ post }) => (post.role ? [{ role: post.role, of: [post.country, post.organisation] }] : []));
}

/** The one person whose term in one of the posts begins soon after the day; undefined where none or several do. */
export function comingHolder(
  posts: readonly string[],
  date: string,
  knowledge: Knowledge,
): string | undefined {
  const coming = posts.flatMap((post) => knowledge.holdersOf(post)).filter((each) => isComing(each, date));
  const persons = new Set(coming.map(({ person }) => person.id));
  return persons.size === 1 ? coming[0]?.person.id : undefined;
}

/** The roles that a person takes up soon after the day. */
export function comingRoles(person: string, date: string, knowledge: Knowledge): string[] {
  return knowledge
    .officesOf(person)
    .filter((each) => isComing(each, date))
    .flatMap(({ post }) => post.role ?? []);
}

function isComing({ membership: { from, acting } }: Holding, date: string): boolean {
  return !acting && from !== undefined && from > date && from <= addDays(date, COMING_DAYS);
}

/** Is it a term of office, and not one that somebody was only named for? */
export function tookOffice({ membership }: Holding): boolean {
  return membership.designate !== true;
}
