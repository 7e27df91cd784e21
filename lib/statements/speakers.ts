/** From the words that name a speaker to the entity. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Mention, Reading, Span, Statement } from '../types';
import { BODY_HEADS, TITLES_OF } from './english/people';
import type { Item } from './items';

/** Who speaks, as far as the text says. */
export type Who = Pick<Statement, 'speaker' | 'speakerAt' | 'anonymous' | 'described'>;

export const NOBODY: Who = { anonymous: false };

/** The speaker that an item names; nothing where it names none that can speak. */
export function speakerOf(item: Item, knowledge: Knowledge): Who | undefined {
  const speakerAt: Span = { start: item.start, end: item.end };
  if (item.type === 'unnamed') return { speakerAt, anonymous: item.anonymous ?? false, described: item.norm };
  const { mention } = item;
  if (!mention) return { speakerAt, anonymous: false };
  if (mention.kind === 'outlet') return undefined;
  if (mention.kind === 'place' && mention.how !== 'metonym') return undefined;
  if (isAdjective(mention, knowledge)) return undefined;
  return { speaker: mention.entity, speakerAt, anonymous: false };
}

/** “Russian”, “Ukrainian”: the country's name as an adjective says nothing itself. */
function isAdjective(mention: Mention, knowledge: Knowledge): boolean {
  if (mention.kind !== 'country') return false;
  const names = knowledge.country(mention.entity)?.names ?? [];
  return names.some(({ kind, text }) => kind === 'demonym' && text === mention.surface);
}

/**
 * Whom “the finance minister” means: the one person named in the paragraphs before
 * who is known, or said, to be that.
 * @param from where the look back begins.
 */
export function holderOf(
  phrase: Item,
  from: number,
  reading: Reading,
  knowledge: Knowledge,
): string | undefined {
  const title = /^the ((?:[a-z-]+ ){0,2}[a-z-]+)$/i.exec(phrase.norm)?.[1];
  if (!title || BODY_HEADS.has(title.slice(title.lastIndexOf(' ') + 1))) return undefined;
  const persons = reading.mentions.filter(({ end, kind }) => end <= phrase.start && kind === 'person');
  const holdersFrom = (first: number) =>
    new Set(
      persons
        .filter(({ start }) => start >= first)
        .map(({ entity }) => entity)
        .filter((id) => bears(id, title, reading, knowledge)),
    );
  const near = holdersFrom(from);
  const [holder] = near.size > 0 ? near : holdersFrom(0);
  return near.size === 1 || (near.size === 0 && holdersFrom(0).size === 1) ? holder : undefined;
}

/** Whether the person is known, or said here, to hold what the words “the foreign minister” name. */
export function bears(
  person: string,
  role: string,
  { article, mentions }: Reading,
  knowledge: Knowledge,
): boolean {
  const title = role.toLowerCase().replace(/^the /, '');
  if (/\b(?:leader|billionaire|pope)$/.test(title)) return true;
  const noun = title.slice(title.lastIndexOf(' ') + 1);
  const words = Object.hasOwn(TITLES_OF, noun) ? TITLES_OF[noun] : title;
  const named = new RegExp(`\\b(?:${words})\\b`, 'i');
  const said = mentions.some(
    ({ entity, title, office }) =>
      entity === person &&
      (named.test(office?.title ?? '') ||
        (title !== undefined && named.test(article.text.slice(title.start, title.end)))),
  );
  return said || knowledge.officesOf(person).some(({ post }) => named.test(post.title));
}
