/** Which posts the words of a title may mean: by the title itself, or by role and country or body. */
import type { Knowledge } from '../knowledge/knowledge';
import { ROLES, type Role } from '../knowledge/roles';
import { type Entity, type Post, typeOf } from '../knowledge/schema';
import { LEADER_ROLES, type TitleRole, titlesIn } from '../knowledge/titles';
import { normalise } from '../text/normalise';
import { countryOf } from './country-of';
import type { TitlePhrase } from './titles';

/** Who heads an organisation, by whatever title, the highest first: the chief of NATO is its secretary general. */
const HEADS: readonly Role[] = [
  'secretary-general',
  'director-general',
  'party-leader',
  'chief-executive',
  'president',
  'chair',
  'head',
  'central-bank-governor',
  'intelligence-chief',
  'security-chief',
  'police-chief',
  'chief-of-defence',
  'army-chief',
  'speaker-of-parliament',
];
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
/** Kinds of bodies that one person presides over, by whichever word. */
const PUBLIC: ReadonlySet<string> = new Set(['central-bank', 'international', 'alliance', 'court', 'sport']);
/** Roles of those who head a department. */
const DEPARTMENT = /^(?!prime-|deputy-).*-minister$/;

/** Ids of the posts that a title may mean, likeliest first; none of a role alone, without a country or body. */
export function postsOf(title: TitlePhrase, knowledge: Knowledge): string[] {
  const exact =
    title.of.length > 0 ? title.posts.filter((id) => isPostOf(id, title.of, knowledge)) : title.posts;
  if (title.posts.length > 0) return exact.length > 0 ? exact : title.posts;
  for (const { id, has } of title.of.flatMap((each) => jurisdictions(each, knowledge))) {
    const found = title.roles
      .filter((role) => has.test(role))
      .flatMap((role) => postsIn(role, id, knowledge));
    if (found.length > 0) return found;
  }
  return title.roles.some((role) => OF_BANK.has(role))
    ? title.of.flatMap((id) => ofCentralBank(id, knowledge))
    : [];
}

/** “Szef NBP”, “the head of the central bank”: by these words whoever governs it is called. */
const OF_BANK: ReadonlySet<string> = new Set([
  'head',
  'leader',
  'chair',
  'president',
  'director-general',
  'central-bank-governor',
]);

function ofCentralBank(id: string, knowledge: Knowledge): string[] {
  const entity = knowledge.entity(id);
  const country = countryOf(entity);
  const isBank = entity !== undefined && 'kind' in entity && entity.kind === 'central-bank';
  return isBank && country
    ? knowledge.postsByRole('central-bank-governor', country).map((post) => post.id)
    : [];
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
        ? firstOf(headsOf(jurisdiction, knowledge), of)
        : of(role);
  return (found.length > 0 ? found : headsCalled(role, jurisdiction, knowledge)).map(({ id }) => id);
}

/** Who heads a ministry is its minister. */
function headsOf(body: string, knowledge: Knowledge): readonly Role[] {
  const entity = knowledge.entity(body);
  const isMinistry = entity !== undefined && 'kind' in entity && entity.kind === 'ministry';
  return isMinistry ? ROLES.filter((role) => DEPARTMENT.test(role)) : HEADS;
}

/** The posts of the first role that has any. */
function firstOf(roles: readonly Role[], of: (role: Role) => Post[]): Post[] {
  for (const role of roles) {
    const posts = of(role);
    if (posts.length > 0) return posts;
  }
  return [];
}

/**
 * “The president of the National Rally”, “el gobernador del Banco de Francia”: who heads a body, where the office's own
 * title has that word. Its leader may be its president in one party, its secretary or chair in another.
 */
function headsCalled(role: TitleRole, body: string, knowledge: Knowledge): Post[] {
  if (typeOf(body) === 'country') return [];
  const words = [role, ...twinsOf(role, body, knowledge)].flatMap((each) => titlesIn('en')[each] ?? []);
  return HEADS.flatMap((each) => knowledge.postsByRole(each, body)).filter(({ title }) => {
    const own = normalise(title);
    return words.some((word) => new RegExp(`\\b${normalise(word)} of `).test(own));
  });
}

/** Who chairs a public body is its president in other languages; a party or company may have both. */
function twinsOf(role: TitleRole, body: string, knowledge: Knowledge): readonly Role[] {
  const entity = knowledge.entity(body);
  if (!entity || !('kind' in entity) || !PUBLIC.has(entity.kind)) return [];
  return role === 'president' ? ['chair'] : role === 'chair' ? ['president'] : [];
}
