/** Persons as the owners of a title: “Smith's spokesman”, «пресс-секретарь Смита». */
import type { Knowledge } from '../knowledge/knowledge';
import type { Role } from '../knowledge/roles';
import { typeOf } from '../knowledge/schema';
import { LEADER_ROLES } from '../knowledge/titles';
import type { DateRange } from '../types';
import { tookOffice } from './holders';
import { isOfState, isPostOf } from './posts';
import type { Scene } from './scene';
import type { TitlePhrase } from './titles';

/** Those whose people hold offices of the whole state. */
const LEADS_STATE: ReadonlySet<string | undefined> = new Set<Role>(
  LEADER_ROLES.filter((role) => role !== 'party-leader'),
);

/**
 * A family name is many a person's: the owner is the one whom the article names, and has people in the offices of the
 * state only while leading it, else in the party or other body where he holds office himself.
 * @returns the title with the owners that it can have; undefined where a person is meant and it is not clear who, or one
 * who heads nothing then.
 */
export function withPossessor(
  title: TitlePhrase,
  { knowledge, named, wellKnown }: Scene,
  range: DateRange,
): TitlePhrase | undefined {
  const persons = title.of.filter((id) => typeOf(id) === 'person');
  if (persons.length === 0) return title;
  const others = title.of.filter((id) => typeOf(id) !== 'person');
  const inArticle = persons.filter((id) => named.has(id) || wellKnown.has(id));
  const [owner, ...rivals] = inArticle.length > 0 ? inArticle : persons;
  const of = owner && rivals.length === 0 ? [...ledBy(owner, range.to, knowledge), ...others] : others;
  const posts = title.posts.filter((id) => isPostOf(id, of, knowledge));
  return of.length > 0 && posts.length >= Math.min(1, title.posts.length)
    ? { ...title, of, posts }
    : undefined;
}

/** The person, who leads a state on that day, or the bodies apart from a state in which he holds office. */
function ledBy(person: string, date: string, knowledge: Knowledge): string[] {
  const offices = knowledge.officesOn(person, date).filter(tookOffice);
  const leads = offices.some(({ post }) => post.country !== undefined && LEADS_STATE.has(post.role));
  if (leads) return [person];
  return offices
    .flatMap(({ post }) => post.organisation ?? [])
    .filter((id) => !isOfState(knowledge.entity(id)));
}
