/** Who held an office: from the words of a title to persons, as of the article's days. */
import type { Holding, Knowledge } from '../knowledge/knowledge';
import { ROLES, type Role } from '../knowledge/roles';
import { type Post, typeOf } from '../knowledge/schema';
import { LEADER_ROLES, type TitleRole } from '../knowledge/titles';
import { addDays } from '../text/calendar';
import type { DateRange, OfficeHeld } from '../types';
import { countryOf } from './country-of';
import type { TitlePhrase } from './titles';

/** Heads of organisations, by whatever title. */
const HEADS: readonly Role[] = [
  'secretary-general',
  'director-general',
  'head',
  'chair',
  'chief-executive',
  'president',
  'party-leader',
];
const OF_STATE: ReadonlySet<string> = new Set(['government', 'ministry', 'parliament']);
const DEPARTMENT = /^(?!prime-|deputy-).*-minister$/;
const RANK = new Map<string, number>(ROLES.map((role, rank) => [role, rank]));

/** Ids of the posts that a title may mean, likeliest first. */
export function postsOf(title: TitlePhrase, knowledge: Knowledge): string[] {
  const exact =
    title.of.length > 0 ? title.posts.filter((id) => belongs(id, title.of, knowledge)) : title.posts;
  if (title.posts.length > 0) return exact.length > 0 ? exact : title.posts;
  for (const jurisdiction of title.of.flatMap((id) => jurisdictions(id, knowledge))) {
    const found = title.roles.flatMap((role) => postsIn(role, jurisdiction, knowledge));
    if (found.length > 0) return found;
  }
  return [];
}

/** May the holder of a post be called so, in that country or body? Of ministers the press often leaves out the department. */
export function hasTitle({ id, role = '' }: Post, title: TitlePhrase, knowledge: Knowledge): boolean {
  const bears = title.roles.some((each) => each === role || (each === 'minister' && DEPARTMENT.test(role)));
  return bears && (title.of.length === 0 || belongs(id, title.of, knowledge));
}

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
    posts.flatMap((post) => knowledge.holdersOn(post, date).filter(effective)).map(({ person }) => person.id);
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
    .filter(effective)
    .flatMap(({ post }) => (post.role ? [{ role: post.role, of: [post.country, post.organisation] }] : []));
}

/** Those elected or named come into office within so many days. */
const COMING_DAYS = 120;

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

/** The office to show: the one whose title was used, else the highest held on the day. */
export function officeOn(
  person: string,
  date: string,
  preferred: readonly string[],
  knowledge: Knowledge,
): OfficeHeld | undefined {
  const held = knowledge.officesOn(person, date).filter(effective);
  const chosen =
    held.find(({ post }) => preferred.includes(post.id)) ??
    [...held].sort((a, b) => rankOf(a) - rankOf(b))[0];
  if (!chosen) return undefined;
  const { from, to } = chosen.membership;
  return { title: chosen.post.title, ...(from ? { from } : {}), ...(to ? { to } : {}) };
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
  if (last?.person.id !== person || !effective(last)) return undefined;
  const { from, to, seen } = last.membership;
  if (to || !seen || seen >= date) return undefined;
  return { title: last.post.title, ...(from ? { from } : {}), seen };
}

/**
 * The office by which a person is known on a day: the highest of one seat held then, else the last that
 * they held. Undefined where nothing shows when it began.
 */
export function bestOfficeBy(person: string, date: string, knowledge: Knowledge): Holding | undefined {
  const ranked = (holdings: readonly Holding[]) =>
    holdings
      .filter((each) => each.post.seats === 1 && effective(each) && (each.membership.from ?? '9') <= date)
      .sort(
        (a, b) => rankOf(a) - rankOf(b) || ((a.membership.from ?? '') < (b.membership.from ?? '') ? 1 : -1),
      );
  return ranked(knowledge.officesOn(person, date))[0] ?? ranked(knowledge.officesOf(person))[0];
}

/** Has the holder had a higher office of one seat by the day? */
export function isOutranked(held: Holding, date: string, knowledge: Knowledge): boolean {
  return knowledge
    .officesOf(held.person.id)
    .some(
      (each) => each.post.seats === 1 && (each.membership.from ?? '9') <= date && rankOf(each) < rankOf(held),
    );
}

function effective({ membership }: Holding): boolean {
  return membership.designate !== true;
}

function rankOf({ post }: Holding): number {
  return RANK.get(post.role ?? '') ?? RANK.size;
}

function belongs(post: string, owners: readonly string[], knowledge: Knowledge): boolean {
  const record = knowledge.post(post);
  const places = owners.flatMap((id) => jurisdictions(id, knowledge));
  return places.some((id) => id === record?.country || id === record?.organisation);
}

/** An organisation, then its country; a person's country and bodies. */
function jurisdictions(id: string, knowledge: Knowledge): string[] {
  if (typeOf(id) === 'person') {
    const bodies = knowledge.officesOf(id).flatMap(({ post }) => [post.organisation, post.country]);
    return [...new Set([countryOf(knowledge.entity(id)), ...bodies])].filter((each) => each !== undefined);
  }
  const entity = knowledge.entity(id);
  const country = countryOf(entity);
  // A country's offices are its government's too, not those of every body in it.
  const ofState = entity && 'kind' in entity && OF_STATE.has(entity.kind);
  return country && country !== id && ofState ? [id, country] : [id];
}

function postsIn(role: TitleRole, jurisdiction: string, knowledge: Knowledge): string[] {
  const heads = typeOf(jurisdiction) === 'country' ? LEADER_ROLES : HEADS;
  const roles = role === 'leader' || (role === 'head' && typeOf(jurisdiction) !== 'country') ? heads : [role];
  return roles.flatMap((each) => knowledge.postsByRole(each, jurisdiction).map(({ id }) => id));
}
