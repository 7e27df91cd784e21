/** Titles that stand beside names: “US President Donald Trump”, “Sergei Lavrov, the foreign minister,”. */
import { type Post, typeOf } from '../knowledge/schema';
import type { Mention } from '../types';
import type { Passage } from './passage';
import { hasTitle, postsOf } from './posts';
import type { Scene } from './scene';
import type { TitlePhrase } from './titles';
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
    const { the } = titleWords(passage.language);
    const article = the.has(passage.tokens[title.firstToken - 1]?.norm ?? '') ? 1 : 0;
    const before = title.firstToken - article - 1;
    const previous = passage.tokens[before]?.norm === ',' ? ends.get(before) : undefined;
    if (
      previous &&
      !attached.has(previous.firstToken) &&
      // “Fidan, ABD Dışişleri Bakanı ile”: without articles a title that goes on may be somebody else's.
      (the.size > 0 || closes(passage, title.endToken)) &&
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

/** Of the persons whom a name may mean, those who held the office of the title beside it, with the reason. */
export function holdersAmong(ids: readonly string[], title: TitlePhrase, scene: Scene): Map<string, string> {
  const { knowledge, range } = scene;
  const posts = postsOf(title, knowledge);
  const past = title.qualifier === 'former' || title.qualifier === 'then';
  const ever = ids.flatMap((id) => {
    const held = knowledge
      .officesOf(id)
      .filter(({ post }) => (posts.length > 0 ? posts.includes(post.id) : hasTitle(post, title, knowledge)));
    if (held.length === 0) return [];
    const today = new Set(knowledge.officesOn(id, range.to).map(({ post }) => post.id));
    const [office] = [...held.filter(({ post }) => today.has(post.id)), ...held];
    const now = office !== undefined && today.has(office.post.id);
    return office && (now || past || posts.length > 0) ? [{ id, now, title: office.post.title }] : [];
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
  const offices = new Map(scene.knowledge.officesOf(entity).map(({ post }) => [post.id, post]));
  const held = posts.find((id) => offices.has(id));
  const post = held ?? posts[0] ?? onlyOffice(title, [...offices.values()])?.id;
  return {
    start: title.start,
    end: title.end,
    ...(post ? { post } : {}),
    ...(title.qualifier ? { qualifier: title.qualifier } : {}),
  };
}

/** “Prezydent Andrzej Duda” names no country: the one office of that role that its bearer ever held. */
function onlyOffice({ of, posts, roles }: TitlePhrase, offices: readonly Post[]): Post | undefined {
  if (of.length > 0 || posts.length > 0) return undefined;
  const [office, ...others] = offices.filter(({ role }) => roles.some((each) => each === role));
  return others.length === 0 ? office : undefined;
}
