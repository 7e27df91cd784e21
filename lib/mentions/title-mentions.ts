/** Titles beside names, and titles that stand for their holders. */
import { typeOf } from '../knowledge/schema';
import type { DateRange, Mention } from '../types';
import { holderOf, postsOf, rolesOn } from './holders';
import { neighbour, opensSentence, type Passage } from './passage';
import type { Scene } from './scene';
import type { TitlePhrase } from './titles';
import type { Verdict } from './verdict';
import { titleWords } from './words/title-words';

/** A name and the title that stands with it. */
export interface Titled {
  title: TitlePhrase;
  /** First token of the name. */
  name: number;
  /** Is a comma between them (“Russia's foreign minister, Sergei Lavrov,”)? */
  apart: boolean;
}

/** Joins titles to the names they stand with, before or (after a comma) behind them; keyed by the name's first token. */
export function attachTitles(
  passage: Passage,
  titles: readonly TitlePhrase[],
  names: readonly { firstToken: number; endToken: number }[],
): Map<number, Titled> {
  const starts = new Map(names.map((name) => [name.firstToken, name]));
  const ends = new Map(names.map((name) => [name.endToken, name]));
  const attached = new Map<number, Titled>();
  for (const title of titles) {
    const comma = passage.tokens[title.endToken]?.norm === ',';
    const next = starts.get(title.endToken + (comma ? 1 : 0));
    if (next && (!comma || closes(passage, next.endToken)) && !attached.has(next.firstToken)) {
      attached.set(next.firstToken, { title, name: next.firstToken, apart: comma });
      continue;
    }
    const article = titleWords(passage.language).the.has(passage.tokens[title.firstToken - 1]?.norm ?? '')
      ? 1
      : 0;
    const before = title.firstToken - article - 1;
    const previous = passage.tokens[before]?.norm === ',' ? ends.get(before) : undefined;
    if (
      previous &&
      !attached.has(previous.firstToken) &&
      passage.sentenceOf[before] === passage.sentenceOf[title.firstToken]
    ) {
      attached.set(previous.firstToken, { title, name: previous.firstToken, apart: false });
    }
  }
  return attached;
}

/** An apposition ends with a comma or its clause. */
function closes({ tokens }: Passage, end: number): boolean {
  const next = tokens[end];
  return !next?.word;
}

/** The holder whom a title alone means; undefined where the words mean nobody in particular, or nobody known. */
export function decideTitle(passage: Passage, title: TitlePhrase, scene: Scene): Verdict | undefined {
  if (title.qualifier && title.qualifier !== 'acting' && title.qualifier !== 'deputy') return undefined;
  if (!isDefinite(passage, title) || beforeStranger(passage, title)) return undefined;
  const { knowledge } = scene;
  const range = spokenOf(passage, title, scene.range);
  const span = { start: withArticle(passage, title), end: title.end };
  const owned = title.of.length > 0 || title.posts.length > 0;
  const holder = owned ? ownedBy(title, range, scene) : onlyNamed(title, scene);
  if (!holder) return undefined;
  const name = knowledge.entity(holder)?.name ?? holder;
  const why = owned
    ? `${name} held that office on ${range.to}`
    : `${name} is the one in the article who held such an office`;
  return { is: 'linked', ...span, entity: holder, how: 'title', confidence: owned ? 0.92 : 0.85, why };
}

function ownedBy(title: TitlePhrase, range: DateRange, scene: Scene): string | undefined {
  const { knowledge, named } = scene;
  if (title.qualifier === 'deputy') return undefined;
  if (title.roles.includes('leader')) return leader(title, range, scene);
  const posts = postsOf(title, knowledge);
  const record = posts.map((id) => knowledge.post(id)).find((post) => post !== undefined);
  const holder = holderOf(posts, range, knowledge);
  // An office of several seats: only the one whom the article names.
  if (record && record.seats !== 1 && holder && !named.has(holder)) return undefined;
  if (holder) return holder;
  const held = [...named].filter((id) =>
    posts.some((post) => knowledge.holdersOn(post, range.to).some(({ person }) => person.id === id)),
  );
  return held.length === 1 ? held[0] : undefined;
}

/** “The American leader”: of those who lead the state the one named, else the most prominent. */
function leader(title: TitlePhrase, range: DateRange, { knowledge, named }: Scene): string | undefined {
  const posts = postsOf(title, knowledge);
  const holders = posts.map((post) => holderOf([post], range, knowledge)).filter((id) => id !== undefined);
  const inArticle = [...new Set(holders.filter((id) => named.has(id)))];
  if (inArticle.length > 0) return inArticle.length === 1 ? inArticle[0] : undefined;
  const [first, second] = [...new Set(holders)].sort(
    (a, b) => knowledge.prominence(b) - knowledge.prominence(a),
  );
  const lead =
    first && second ? knowledge.prominence(first) - knowledge.prominence(second) : Number.POSITIVE_INFINITY;
  return lead >= 10 ? first : undefined;
}

/** “The prime minister”: the one person named in the article who is one. */
function onlyNamed(title: TitlePhrase, { knowledge, named, wellKnown, range }: Scene): string | undefined {
  if (
    title.roles.some((role) => role === 'leader' || role === 'head' || role === 'minister' || role === 'aide')
  )
    return undefined;
  const fitting = [...new Set([...named, ...wellKnown])].filter((id) =>
    rolesOn(id, range.to, knowledge).some(({ role }) => title.roles.some((each) => each === role)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** “the …”, “Russia's …”, “Russian …” with a capital or as an opening; not “a former …”, “as …”, “elected …”. */
function isDefinite(passage: Passage, title: TitlePhrase): boolean {
  const { tokens, language } = passage;
  const { the, indefinite } = titleWords(language);
  const before = neighbour(passage, title.firstToken, title.firstToken - 1)?.norm ?? '';
  if (indefinite.has(before)) return false;
  if (the.size === 0 || the.has(before)) return true;
  const role = tokens[title.roleToken];
  const possessive = tokens
    .slice(title.firstToken, title.roleToken)
    .some(({ stemEnd, end }) => stemEnd < end);
  return (
    possessive ||
    (role?.upper === true &&
      !(opensSentence(passage, title.firstToken) && title.of.length === 0 && !isHeading(passage, title)))
  );
}

/** A title with its apostrophe opens a heading: “Deputy Foreign Minister's Statement”. */
function isHeading(passage: Passage, title: TitlePhrase): boolean {
  return (
    passage.titleCase[passage.sentenceOf[title.firstToken] ?? 0] === true ||
    (passage.tokens[title.endToken - 1]?.stemEnd ?? 0) < (passage.tokens[title.endToken - 1]?.end ?? 0)
  );
}

/** A capitalised word after a title is a name that the base does not have. */
function beforeStranger(passage: Passage, title: TitlePhrase): boolean {
  const { tokens, titleCase, sentenceOf } = passage;
  if (titleCase[sentenceOf[title.firstToken] ?? 0]) return false;
  const last = tokens[title.endToken - 1];
  if (last && last.stemEnd < last.end) return false;
  const comma = tokens[title.endToken]?.norm === ',';
  const next = neighbour(passage, title.firstToken, title.endToken + (comma ? 1 : 0));
  const second = neighbour(passage, title.firstToken, title.endToken + (comma ? 2 : 1));
  return next?.upper === true && (!comma || second?.upper === true);
}

function withArticle(passage: Passage, title: TitlePhrase): number {
  const before = neighbour(passage, title.firstToken, title.firstToken - 1);
  return before && titleWords(passage.language).the.has(before.norm) ? before.start : title.start;
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

/** Of the persons whom a name may mean, those who held the office of the title beside it, with the reason. */
export function holdersAmong(ids: readonly string[], title: TitlePhrase, scene: Scene): Map<string, string> {
  const { knowledge, range } = scene;
  const posts = postsOf(title, knowledge);
  const past = title.qualifier === 'former' || title.qualifier === 'then';
  const inOffice = (id: string) =>
    rolesOn(id, range.to, knowledge).some(({ role }) => title.roles.some((each) => each === role));
  const ever = ids.flatMap((id) => {
    const held = knowledge.officesOf(id).filter(({ post }) => posts.includes(post.id));
    const now = held.some(({ post }) =>
      knowledge.holdersOn(post.id, range.to).some(({ person }) => person.id === id),
    );
    const bare = posts.length === 0 && title.of.length === 0 && inOffice(id);
    return held.length > 0 || bare
      ? [{ id, now: now || bare, title: held[0]?.post.title ?? 'such an office' }]
      : [];
  });
  const now = ever.filter((each) => each.now);
  const chosen = now.length > 0 && !past ? now : ever;
  return new Map(
    chosen.map(({ id, title: office }) => [id, `held the office named with the name (${office})`]),
  );
}

/** The title as the report has it. */
export function titleOf({ title }: Titled, entity: string, scene: Scene): Mention['title'] {
  const posts = typeOf(entity) === 'person' ? postsOf(title, scene.knowledge) : [];
  const offices = new Set(scene.knowledge.officesOf(entity).map(({ post: { id } }) => id));
  const held = posts.find((id) => offices.has(id));
  const post = held ?? posts[0];
  return {
    start: title.start,
    end: title.end,
    ...(post ? { post } : {}),
    ...(title.qualifier ? { qualifier: title.qualifier } : {}),
  };
}
