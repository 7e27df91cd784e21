/** What stands around the names of a passage: the words of titles, first names, the titles beside names. */
import type { AliasHit, AliasRef } from '../knowledge/knowledge';
import { typeOf } from '../knowledge/schema';
import { attachTitles, holdersAmong, type Titled } from './attached-titles';
import { type GivenName, givenNameBefore } from './given-name';
import { ownersBeforeNames } from './owner-before-name';
import type { Passage } from './passage';
import type { IsRole } from './role-words';
import type { Scene } from './scene';
import type { TitlePhrase } from './titles';

/** What stands around a name. */
export interface Surroundings {
  /** Does the token belong to the words of a title? */
  isRole: IsRole;
  /** The first name or initials before it. */
  given: GivenName | undefined;
  /** Is it what a title is the title of, straight before its holder's name? */
  isOwner: boolean;
  /** The title that stands with it. */
  beside: Titled | undefined;
  /** Of the persons whom it may mean, those who held the office of that title, with the reason. */
  titled: ReadonlyMap<string, string>;
}

/** What stands around the names of one passage. */
export interface Neighbourhood {
  isRole: IsRole;
  /** The titles that stand with names, by the name's first token. */
  attached: ReadonlyMap<number, Titled>;
  /** Read once a name. */
  around: (hit: AliasHit) => Surroundings;
}

const NOBODY: ReadonlyMap<string, string> = new Map();

/** Is this name in full, or a family name alone? */
export function isFamilyName(refs: readonly AliasRef[]): boolean {
  return refs.every(({ kind, derived }) => kind === 'short' || derived);
}

/** @param titles of the passage. */
export function readSurroundings(
  passage: Passage,
  titles: readonly TitlePhrase[],
  scene: Scene,
): Neighbourhood {
  const roles = new Set(
    titles.flatMap(({ roleToken, roleEnd }) =>
      Array.from({ length: roleEnd - roleToken }, (_, i) => roleToken + i),
    ),
  );
  const isRole = (token: number) => roles.has(token);
  const persons = new Map(
    passage.hits
      .filter((hit) => mayBePerson(hit, scene))
      .map((hit) => [hit, givenNameBefore(passage, hit, isRole)]),
  );
  const firstOf = (hit: AliasHit) =>
    (isFamilyName(hit.refs) ? persons.get(hit)?.firstToken : undefined) ?? hit.firstToken;
  const names = [...persons.keys()].map((hit) => ({ firstToken: firstOf(hit), endToken: hit.endToken }));
  const attached = attachTitles(passage, titles, names);
  const owners = ownersBeforeNames(passage, titles);
  const read = (hit: AliasHit): Surroundings => {
    const beside = attached.get(firstOf(hit));
    const titled = beside
      ? holdersAmong(
          hit.refs.map(({ id }) => id),
          beside.title,
          scene,
        )
      : NOBODY;
    return { isRole, given: persons.get(hit), isOwner: owners.has(hit), beside, titled };
  };
  const known = new Map<AliasHit, Surroundings>();
  const around = (hit: AliasHit) => {
    const surroundings = known.get(hit) ?? read(hit);
    known.set(hit, surroundings);
    return surroundings;
  };
  return { isRole, attached, around };
}

function mayBePerson({ refs }: AliasHit, { knowledge }: Scene): boolean {
  return refs.some(({ id }) => typeOf(id) === 'person' && knowledge.person(id));
}

/** A name inside a longer one: no title stands with it. */
export function withoutTitles(passage: Passage, hit: AliasHit): Surroundings {
  const isRole = () => false;
  return {
    isRole,
    given: givenNameBefore(passage, hit, isRole),
    isOwner: false,
    beside: undefined,
    titled: NOBODY,
  };
}
