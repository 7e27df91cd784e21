/** Titles that stand for their holders: “the Russian foreign minister said”. */
import type { Mention } from '../types';
import type { Titled } from './attached-titles';
import { bareTitle } from './bare-titles';
import { neighbour } from './beside';
import { beforeStranger, behindStranger, isDefinite } from './definite-titles';
import { asMention } from './mention';
import { isOfBranch, isOfWoman } from './not-theirs';
import type { Passage } from './passage';
import { postsOf } from './posts';
import type { Scene } from './scene';
import { ownedTitle } from './title-holders';
import type { TitlePhrase } from './titles';
import type { Verdict } from './verdict';
import { titleWords } from './words/title-words';

/**
 * @param attached the titles that stand beside names; only those set apart by a comma are mentions of their own.
 * @param mentions the names linked so far, in text order.
 */
export function standingTitles(
  passage: Passage,
  titles: readonly TitlePhrase[],
  attached: ReadonlyMap<number, Titled>,
  mentions: readonly Mention[],
  scene: Scene,
): Mention[] {
  const beside = new Map([...attached.values()].map((each) => [each.title, each]));
  return titles.flatMap((title) => {
    const with_ = beside.get(title);
    if (with_ && !with_.apart) return [];
    const start = with_ ? passage.tokens[with_.name]?.start : undefined;
    const named = mentions.find((mention) => mention.start === start && mention.kind === 'person');
    if (with_) return named ? [apposed(passage, title, named)] : [];
    const verdict = decideTitle(passage, title, mentions, scene);
    return verdict?.is === 'linked'
      ? [asMention(passage, verdict, scene, undefined, postsOf(title, scene.knowledge))]
      : [];
  });
}

/** “Russia's deputy foreign minister, Sergei Ryabkov,”: the title means him whom the name names. */
function apposed({ text }: Passage, { start, end }: TitlePhrase, named: Mention): Mention {
  const { entity, kind, office } = named;
  return {
    start,
    end,
    surface: text.slice(start, end),
    entity,
    kind,
    how: 'title',
    confidence: 0.95,
    ...(office ? { office } : {}),
    why: 'the name stands beside the title',
  };
}

/** The holder whom a title alone means; undefined where the words mean nobody in particular, or nobody known. */
function decideTitle(
  passage: Passage,
  title: TitlePhrase,
  mentions: readonly Mention[],
  scene: Scene,
): Verdict | undefined {
  const start = withArticle(passage, title);
  if (isOfBranch(passage, title, scene) || !isDefinite(passage, title) || beforeStranger(passage, title))
    return undefined;
  if (behindStranger(passage, title, start < title.start)) return undefined;
  const owned = title.of.length > 0 || title.posts.length > 0;
  const holder = owned ? ownedTitle(passage, title, scene) : bareTitle(passage, title, mentions, scene);
  const isOthers =
    holder && isOfWoman(passage, title) && scene.knowledge.person(holder.id)?.gender === 'male';
  return holder && !isOthers
    ? {
        is: 'linked',
        start,
        end: title.end,
        entity: holder.id,
        how: 'title',
        confidence: owned ? 0.92 : 0.85,
        why: `${scene.knowledge.entity(holder.id)?.name ?? holder.id} ${holder.why}`,
      }
    : undefined;
}

function withArticle(passage: Passage, title: TitlePhrase): number {
  const before = neighbour(passage, title.firstToken, title.firstToken - 1);
  return before && titleWords(passage.language).the.has(before.norm) ? before.start : title.start;
}
