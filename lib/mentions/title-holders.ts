/** Whom a title means that says of which country or body it is: “Russia's foreign minister”, “the Kremlin spokesman”. */
import type { DateRange } from '../types';
import { comingHolder, holderOf } from './holders';
import { isNamesakeTown } from './namesake-towns';
import { withoutPartiesAbroad } from './parties-abroad';
import type { Passage } from './passage';
import { withPossessor } from './possessors';
import { hasTitle, postsOf } from './posts';
import type { Scene } from './scene';
import type { TitlePhrase } from './titles';
import { titleWords } from './words/title-words';

/** Whom a title means. */
export interface Holder {
  /** Person id. */
  id: string;
  confidence: number;
  /** Completes a sentence that begins with the person's name. */
  why: string;
}

/** “Russia's foreign minister”, “the Kremlin spokesman”, “the US president-elect”. */
export function ownedTitle(passage: Passage, phrase: TitlePhrase, scene: Scene): Holder | undefined {
  const { knowledge } = scene;
  if (isOfNamesake(passage, phrase, scene)) return undefined;
  const range = spokenOf(passage, phrase, scene.range);
  const possessed = withPossessor(phrase, scene, range);
  const title = possessed && withoutPartiesAbroad(passage, possessed, scene);
  if (!title) return undefined;
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

/**
 * “The American leader”: of those who lead the state, if the article names some: of these, the one clearly most prominent.
 * A party's leader only if named, for the press calls many of a party so.
 */
function leader(title: TitlePhrase, range: DateRange, { knowledge, named }: Scene): string | undefined {
  const posts = postsOf(title, knowledge);
  const holders = posts.map((post) => holderOf([post], range, knowledge)).filter((id) => id !== undefined);
  const inArticle = holders.filter((id) => named.has(id));
  if (inArticle.length === 0 && posts.some((id) => knowledge.post(id)?.role === 'party-leader'))
    return undefined;
  const [first, second] = [...new Set(inArticle.length > 0 ? inArticle : holders)].sort(
    (a, b) => knowledge.prominence(b) - knowledge.prominence(a),
  );
  const lead =
    first && second ? knowledge.prominence(first) - knowledge.prominence(second) : Number.POSITIVE_INFINITY;
  return lead >= 10 ? first : undefined;
}

/** Articles that stand between “of” and a name; on their own they are pronouns or of another noun: “la presidenta la pone”. */
const ARTICLES: ReadonlySet<string> = new Set(['el', 'la', 'los', 'las', 'le', 'les', "l'"]);

/** “The president of the Farm Bureau”: of a body that the base does not have. */
export function isOfSomething({ tokens, language }: Passage, { endToken }: TitlePhrase): boolean {
  const next = tokens[endToken]?.norm ?? '';
  if (language === 'en') return next === 'of' || next === 'at';
  return titleWords(language).of.has(next) && !ARTICLES.has(next);
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
