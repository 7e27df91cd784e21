/** Which posts the words of a title may mean: by the title itself, or by role and country or body. */
import type { Knowledge } from '../knowledge/knowledge';
import { type Entity, type Post, typeOf } from '../knowledge/schema';
import { LEADER_ROLES, type TitleRole } from '../knowledge/titles';
import { countryOf } from './country-of';
import { DEPARTMENT, headsCalled, headsOf } from './heads';
import type { TitlePhrase } from './titles';

const ANY = /(?:)/;
/** Not those that every body has of its own: the president of a senate is not the country's. */
const OF_COUNTRY =
  /^(?!(?:(?:vice-)?president|leader|head|chair|chief-executive|(?:secretary|director)-general)$)/;
/** Kinds of bodies that hold offices of their country, and which. */
const OF_STATE: ReadonlyMap<string, RegExp> = new Map([
  ['government', ANY],
  ['ministry', OF_COUNTRY],
  ['parliament', OF_COUNTRY],
]);

/** Ids of the posts that a title may mean, likeliest first; none of a role alone, without a country or body. */
export function postsOf(title: TitlePhrase, knowledge: Knowledge): string[] {
  const exact =
    title.of.length > 0 ? title.posts.filter((id) => isPostOf(id, title.of, knowledge)) : title.posts;
  if (title.posts.length > 0)
    return exact.length > 0 ? exact : title.posts.filter((id) => !isAbroad(id, title.of, knowledge));
  for (const { id, has } of title.of.flatMap((each) => jurisdictions(each, knowledge))) {
    const found = title.roles
      .filter((role) => has.test(role))
      .flatMap((role) => postsIn(role, id, knowledge));
    if (found.length > 0) return found;
  }
  return [];
}

/** “India's Foreign Secretary”, “Israel's National Security Adviser”: a post that the base has by these words, but in another state. */
function isAbroad(post: string, owners: readonly string[], knowledge: Knowledge): boolean {
  const { country } = knowledge.post(post) ?? {};
  const states = owners
    .map((id) => knowledge.entity(id))
    .filter((owner) => owner && (typeOf(owner.id) === 'country' || isOfState(owner)))
    .map(countryOf);
  return country !== undefined && states.length > 0 && !states.includes(country);
}

/** May the holder of a post be called so, in that country or body? Of ministers the press often leaves out the department. */
export function hasTitle({ id, role = '' }: Post, title: TitlePhrase, knowledge: Knowledge): boolean {
  const bears = title.roles.some((each) => each === role || (each === 'minister' && DEPARTMENT.test(role)));
  return bears && (title.of.length === 0 || isPostOf(id, title.of, knowledge));
}

/** Is a post one of the country or body of some owner? */
export function isPostOf(post: string, owners: readonly string[], knowledge: Knowledge): boolean {
  const record = knowledge.post(post);
  const { country, organisation, role = '' } = record ?? {};
  return owners
    .flatMap((id) => jurisdictions(id, knowledge))
    .some(({ id, has }) => (id === country && has.test(role)) || id === organisation);
}

/** A country, body or person by whom a title is owned, and the roles that it has there. */
interface Jurisdiction {
  id: string;
  has: RegExp;
}

/** An organisation, then its country; a person's country and bodies. */
function jurisdictions(id: string, knowledge: Knowledge): Jurisdiction[] {
  if (typeOf(id) === 'person') {
    const bodies = knowledge.officesOf(id).flatMap(({ post }) => [post.organisation, post.country]);
    return [...new Set([countryOf(knowledge.entity(id)), ...bodies])]
      .filter((each) => each !== undefined)
      .map((each) => ({ id: each, has: ANY }));
  }
  const entity = knowledge.entity(id);
  const country = countryOf(entity);
  const has = ofState(entity);
  const own = { id, has: ANY };
  // A country's offices are its government's too, not those of every body in it.
  return has && country && country !== id ? [own, { id: country, has }] : [own];
}

/** Is it a body that holds offices of its country? */
export function isOfState(entity: Entity | undefined): boolean {
  return ofState(entity) !== undefined;
}

function ofState(entity: Entity | undefined): RegExp | undefined {
  return entity && 'kind' in entity ? OF_STATE.get(entity.kind) : undefined;
}

/** Posts of a role in a country or body; “leader” and “head” are roles of several names. */
function postsIn(role: TitleRole, jurisdiction: string, knowledge: Knowledge): string[] {
  const of = (each: TitleRole) => knowledge.postsByRole(each, jurisdiction);
  const isCountry = typeOf(jurisdiction) === 'country';
  const found =
    role === 'leader' && isCountry
      ? LEADER_ROLES.flatMap(of)
      : role === 'leader' || (role === 'head' && !isCountry)
        ? headsOf(jurisdiction, knowledge)
        : of(role);
  return (found.length > 0 ? found : headsCalled(role, jurisdiction, knowledge)).map(({ id }) => id);
}
