/** Whom a title means that does not say whose it is: by who is named near, by what the article called them, by its country. */
import type { Mention } from '../types';
import { calledEarlier, calledSo } from './called-so';
import { countryOf } from './country-of';
import { isOfNamedParty } from './definite-titles';
import { comingRoles, holderOf, rolesOn } from './holders';
import { ownersBefore } from './owners-before';
import type { Passage } from './passage';
import { leadingCountry, type Scene } from './scene';
import { type Holder, isOfSomething } from './title-holders';
import type { TitlePhrase } from './titles';
import { titleWords } from './words/title-words';

/** Roles of which the bare title says too little. */
const VAGUE: ReadonlySet<string> = new Set(['leader', 'head', 'minister', 'aide']);
/** Roles that only a state's government has: with nobody named, the article's country may decide. */
const OF_GOVERNMENT: ReadonlySet<string> = new Set([
  'prime-minister',
  'chancellor',
  'taoiseach',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
]);
/** Roles that so few states have that one of the article's countries is enough. */
const RARE: ReadonlySet<string> = new Set(['supreme-leader', 'taoiseach']);
/** How many sentences back somebody named holds a bare title for himself. */
const REACH = 2;

/** So many times as much, and by so many names, the article must be about the country of one holder than of another near. */
const CLEARLY = 2;
const AT_LEAST_BY = 2;

/** “The prime minister”, “the president-elect”: the holder named nearest, or the only one; else of the article's country. */
export function bareTitle(
  passage: Passage,
  title: TitlePhrase,
  mentions: readonly Mention[],
  scene: Scene,
): Holder | undefined {
  const { knowledge, named, wellKnown, range } = scene;
  const roles: readonly string[] = title.roles;
  if (roles.some((role) => VAGUE.has(role)) || isOfSomething(passage, title)) return undefined;
  if (roles.includes('party-leader') && isOfNamedParty(passage, title)) return undefined;
  const coming = title.qualifier === 'designate';
  if (title.qualifier && !coming && title.qualifier !== 'acting') return undefined;
  const rolesOf = (id: string) =>
    coming ? comingRoles(id, range.to, knowledge) : rolesOn(id, range.to, knowledge).map(({ role }) => role);
  const abroad = ownersBefore(passage, title, mentions, knowledge);
  const inOffice = [...named, ...wellKnown]
    .filter((id) => abroad.size === 0 || abroad.has(countryOf(knowledge.entity(id)) ?? ''))
    .filter((id) => rolesOf(id).some((role) => roles.includes(role)) && fitsWords(passage, title, id, scene));
  const called = coming ? new Set<string>() : calledSo(passage, title, mentions);
  const fitting = [...new Set([...inOffice, ...called])];
  const [only] = fitting;
  const near = nearest(passage, title, mentions, { fitting, called }, scene);
  if (near) return { id: near, confidence: 0.88, why: 'is the holder of such an office named nearest' };
  // Where a language has no articles, a bare title may be anybody's.
  const definite = titleWords(passage.language).the.size > 0;
  if (only && fitting.length === 1 && definite && (coming || isAtHome(only, scene)))
    return { id: only, confidence: 0.85, why: 'is the one in the article who held such an office' };
  if (coming || !definite) return undefined;
  return ofOneCountry(roles, scene) ?? (only ? undefined : ofTheCountry(roles, scene));
}

/** “The supreme leader” where Iran is named: the one holder in the article's countries of an office that few states have. */
function ofOneCountry(roles: readonly string[], { countries, knowledge, range }: Scene): Holder | undefined {
  const rare = roles.filter((role) => RARE.has(role));
  const posts = rare.flatMap((role) =>
    [...countries.keys()].flatMap((country) => knowledge.postsByRole(role, country).map(({ id }) => id)),
  );
  const id = posts.length === 1 ? holderOf(posts, range, knowledge) : undefined;
  return id ? { id, confidence: 0.8, why: `held that office on ${range.to}` } : undefined;
}

/** “The secretary of state” is no minister, though both have foreign affairs: a secretary is called so in the office's own title. */
function fitsWords(
  { tokens }: Passage,
  { roleToken, roleEnd, roles }: TitlePhrase,
  person: string,
  { knowledge, range }: Scene,
): boolean {
  const secretary = tokens.slice(roleToken, roleEnd).some(({ norm }) => norm === 'secretary');
  if (!secretary || !roles.some((role) => role.endsWith('-minister'))) return true;
  return knowledge
    .officesOn(person, range.to)
    .some(({ post }) => roles.some((role) => role === post.role) && /secretary/i.test(post.title));
}

/** Of the holders named shortly before: the only one, or the last where the article is clearly more about their country. */
function nearest(
  passage: Passage,
  title: TitlePhrase,
  mentions: readonly Mention[],
  { fitting, called }: { fitting: readonly string[]; called: ReadonlySet<string> },
  { knowledge, countries }: Scene,
): string | undefined {
  const sentence = passage.sentenceOf[title.firstToken] ?? 0;
  const from = passage.sentences[Math.max(0, sentence - REACH)]?.start ?? 0;
  const near = mentions.filter(
    ({ start, end, entity }) => start >= from && end <= title.start && fitting.includes(entity),
  );
  const titled = near.filter(({ entity }) => called.has(entity));
  // Where a language has no articles, a bare title does not say that it has been heard before.
  const isKnown = titleWords(passage.language).the.size > 0 && titled.length === 0 && near.length > 0;
  const other = isKnown ? calledEarlier(title, mentions, near, called) : undefined;
  if (other !== undefined) return other;
  const before = titled.length > 0 ? titled : near;
  const last = before.at(-1)?.entity;
  const weight = (id: string) => countries.get(countryOf(knowledge.entity(id)) ?? '') ?? 0;
  const others = new Set(before.map(({ entity }) => entity).filter((id) => id !== last));
  const clear = (id: string) =>
    weight(last ?? '') >= Math.max(weight(id) * CLEARLY, weight(id) + AT_LEAST_BY);
  return [...others].every(clear) ? last : undefined;
}

/** Is the article at least half as much about the person's country as about any other? */
function isAtHome(person: string, { knowledge, countries }: Scene): boolean {
  const home = countries.get(countryOf(knowledge.entity(person)) ?? '') ?? 0;
  return home > 0 && home * 2 >= Math.max(...countries.values());
}

/** The one holder in the country that the article is about. */
function ofTheCountry(roles: readonly string[], scene: Scene): Holder | undefined {
  const { knowledge, range } = scene;
  const country = leadingCountry(scene);
  if (!country || !roles.every((role) => OF_GOVERNMENT.has(role))) return undefined;
  const posts = roles.flatMap((role) => knowledge.postsByRole(role, country));
  const id = holderOf(
    posts.map((post) => post.id),
    range,
    knowledge,
  );
  const seats = posts.every((post) => post.seats === 1);
  const name = knowledge.entity(country)?.name;
  return id && seats
    ? { id, confidence: 0.75, why: `held that office in ${name}, which the article is about, on ${range.to}` }
    : undefined;
}
