/** Whom a title means: by the country or body it belongs to, by who is named near, by the article's country. */
import type { DateRange, Mention } from '../types';
import { countryOf } from './country-of';
import { comingHolder, comingRoles, hasTitle, holderOf, postsOf, rolesOn } from './holders';
import { isNamesakeTown } from './namesake-towns';
import type { Passage } from './passage';
import { leadingCountry, type Scene } from './scene';
import type { TitlePhrase } from './titles';
import { titleWords } from './words/title-words';

export interface Holder {
  /** Person id. */
  id: string;
  confidence: number;
  /** Completes a sentence that begins with the person's name. */
  why: string;
}

/** “Russia's foreign minister”, “the Kremlin spokesman”, “the US president-elect”. */
export function ownedTitle(passage: Passage, title: TitlePhrase, scene: Scene): Holder | undefined {
  const { knowledge } = scene;
  if (isOfNamesake(passage, title, scene)) return undefined;
  const range = spokenOf(passage, title, scene.range);
  const { qualifier } = title;
  if (qualifier === 'designate') {
    const id = comingHolder(postsOf(title, knowledge), range.to, knowledge);
    return id ? { id, confidence: 0.9, why: 'took that office soon after' } : undefined;
  }
  if (qualifier && qualifier !== 'acting') return undefined;
  // “The Indian minister of sport”: of a department that the base does not have.
  if (title.roles.includes('minister') && isOfSomething(passage, title)) return undefined;
  const id = title.roles.includes('leader') ? leader(title, range, scene) : holder(title, range, scene);
  return id ? { id, confidence: 0.92, why: `held that office on ${range.to}` } : undefined;
}

/** “The London mayor” where London is the one in Ontario. */
function isOfNamesake(passage: Passage, { firstToken, endToken }: TitlePhrase, scene: Scene): boolean {
  return passage.hits.some(
    (hit) => hit.firstToken >= firstToken && hit.endToken <= endToken && isNamesakeTown(passage, hit, scene),
  );
}

function holder(
  title: TitlePhrase,
  range: DateRange,
  { knowledge, named, wellKnown }: Scene,
): string | undefined {
  if (title.roles.includes('minister')) {
    // “The Ukrainian minister”: of the several the one whom the article names.
    const persons = [...new Set([...named, ...wellKnown])];
    const ministers = persons.filter((id) =>
      knowledge.officesOn(id, range.to).some(({ post }) => hasTitle(post, title, knowledge)),
    );
    return ministers.length === 1 ? ministers[0] : undefined;
  }
  const posts = postsOf(title, knowledge);
  const record = posts.map((id) => knowledge.post(id)).find((post) => post !== undefined);
  const only = holderOf(posts, range, knowledge);
  // An office of several seats: only the one whom the article names.
  if (record && record.seats !== 1 && only && !named.has(only)) return undefined;
  if (only) return only;
  const held = [...named].filter((id) =>
    posts.some((post) => knowledge.holdersOn(post, range.to).some(({ person }) => person.id === id)),
  );
  return held.length === 1 ? held[0] : undefined;
}

/** “The American leader”: of those who lead the state, if the article names some: of these, the one clearly most prominent. */
function leader(title: TitlePhrase, range: DateRange, { knowledge, named }: Scene): string | undefined {
  const posts = postsOf(title, knowledge);
  const holders = posts.map((post) => holderOf([post], range, knowledge)).filter((id) => id !== undefined);
  const inArticle = holders.filter((id) => named.has(id));
  const [first, second] = [...new Set(inArticle.length > 0 ? inArticle : holders)].sort(
    (a, b) => knowledge.prominence(b) - knowledge.prominence(a),
  );
  const lead =
    first && second ? knowledge.prominence(first) - knowledge.prominence(second) : Number.POSITIVE_INFINITY;
  return lead >= 10 ? first : undefined;
}

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
  const coming = title.qualifier === 'designate';
  if (title.qualifier && !coming && title.qualifier !== 'acting') return undefined;
  const rolesOf = (id: string) =>
    coming ? comingRoles(id, range.to, knowledge) : rolesOn(id, range.to, knowledge).map(({ role }) => role);
  const fitting = [...new Set([...named, ...wellKnown])].filter(
    (id) => rolesOf(id).some((role) => roles.includes(role)) && fitsWords(passage, title, id, scene),
  );
  const [only] = fitting;
  const near = nearest(passage, title, mentions, fitting, scene);
  if (near) return { id: near, confidence: 0.88, why: 'is the holder of such an office named nearest' };
  // Where a language has no articles, a bare title may be anybody's.
  const definite = titleWords(passage.language).the.size > 0;
  if (only && fitting.length === 1 && definite && (coming || isAtHome(only, scene)))
    return { id: only, confidence: 0.85, why: 'is the one in the article who held such an office' };
  return only || coming || !definite ? undefined : ofTheCountry(roles, scene);
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

/** “The president of the Farm Bureau”: of a body that the base does not have. */
function isOfSomething({ tokens, language }: Passage, { endToken }: TitlePhrase): boolean {
  const next = tokens[endToken]?.norm ?? '';
  return language === 'en' ? next === 'of' || next === 'at' : titleWords(language).of.has(next);
}

/** Of the holders named shortly before: the only one, or the last where the article is clearly more about their country. */
function nearest(
  passage: Passage,
  title: TitlePhrase,
  mentions: readonly Mention[],
  fitting: readonly string[],
  { knowledge, countries }: Scene,
): string | undefined {
  const sentence = passage.sentenceOf[title.firstToken] ?? 0;
  const from = passage.sentences[Math.max(0, sentence - REACH)]?.start ?? 0;
  const before = mentions.filter(
    ({ start, end, entity }) => start >= from && end <= title.start && fitting.includes(entity),
  );
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

/** “In 2014 the US president …”: the office as of the year that the sentence speaks of. */
function spokenOf(passage: Passage, title: TitlePhrase, range: DateRange): DateRange {
  const sentence = passage.sentences[passage.sentenceOf[title.firstToken] ?? 0];
  const text = sentence ? passage.text.slice(sentence.start, sentence.end) : '';
  const years = [...text.matchAll(/\b(19[4-9]\d|20\d\d)\b/g)]
    .map(([year]) => year)
    .filter((year) => year !== range.to.slice(0, 4) && year < range.to);
  const [year] = years;
  return year && new Set(years).size === 1 ? { from: `${year}-01-01`, to: `${year}-12-31` } : range;
}
