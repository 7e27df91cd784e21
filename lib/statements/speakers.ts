/** From the words that name a speaker to the entity. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Mention, Reading, Span, Statement } from '../types';
import { BODY_NOUNS } from './english/people';
import type { Item } from './items';
import { ANYONE } from './offices';

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
  if (mention.kind === 'place' && mention.how !== 'metonym') {
    const speaker = governmentAt(mention.entity, knowledge);
    return speaker ? { speaker, speakerAt, anonymous: false } : undefined;
  }
  if (isAdjective(mention, knowledge)) return undefined;
  return { speaker: mention.entity, speakerAt, anonymous: false };
}

/** “Kiew verlangt”, “says Oslo”: a capital that says something is its government. */
function governmentAt(place: string, knowledge: Knowledge): string | undefined {
  const entity = knowledge.entity(place);
  const country = entity && 'country' in entity && entity.country && knowledge.country(entity.country);
  return country && country.capital === place ? (country.government ?? country.id) : undefined;
}

/** “Russian”, “Ukrainian”: the country's name as an adjective says nothing itself. */
function isAdjective(mention: Mention, knowledge: Knowledge): boolean {
  if (mention.kind !== 'country') return false;
  const names = knowledge.country(mention.entity)?.names ?? [];
  return names.some(({ kind, text }) => kind === 'demonym' && text === mention.surface);
}

/**
 * Whether the person is known, or said here, to hold an office.
 * @param office words of its titles, as `Lexicon.officeOf` gives them.
 */
export function bears(
  person: string,
  office: string,
  { article, mentions }: Reading,
  knowledge: Knowledge,
): boolean {
  if (office === ANYONE) return true;
  const named = new RegExp(`\\b(?:${office})\\b`, 'i');
  const said = mentions.some(
    ({ entity, title, office }) =>
      entity === person &&
      (named.test(office?.title ?? '') ||
        (title !== undefined && named.test(article.text.slice(title.start, title.end)))),
  );
  return said || knowledge.officesOf(person).some(({ post }) => named.test(post.title));
}

/** What somebody has said something in. */
const DOCUMENT = /^the (statement|document|communiqu[eé]|readout|release|letter|post|message|report|note)$/i;

/**
 * Whose “the statement” is: the last speaker's, where that is a body, or where the last thing said was said in one.
 * @param from where the look back begins.
 */
export function authorOf(
  phrase: Item,
  last: Statement | undefined,
  from: number,
  { article }: Reading,
): string | undefined {
  const noun = DOCUMENT.exec(phrase.norm)?.[1]?.toLowerCase();
  if (!noun || !last?.speaker || last.end <= from) return undefined;
  const isBody = !last.speaker.startsWith('person/');
  return isBody || article.text.slice(last.start, last.end).includes(noun) ? last.speaker : undefined;
}

/**
 * Which organisation “the ministry” means: the last body before of which the article used that noun, where it is linked.
 * @param from where the look back begins.
 */
export function bodyMeant(phrase: Item, from: number, { article, mentions }: Reading): string | undefined {
  const noun = /^the ([a-z]+)$/i.exec(phrase.norm)?.[1]?.toLowerCase() ?? '';
  const words = Object.hasOwn(BODY_NOUNS, noun) ? BODY_NOUNS[noun] : undefined;
  if (!words) return undefined;
  const nouns = article.text.slice(from, phrase.start).matchAll(new RegExp(`\\b(?:${words})\\b`, 'gi'));
  const at = from + ([...nouns].at(-1)?.index ?? -1 - from);
  const nounEnd = at + (/^\w+/.exec(article.text.slice(at))?.[0].length ?? 0);
  // “The rights group Harbour Watch”: the name may stand right behind the noun.
  return mentions.find(
    ({ kind, start, end }) => kind === 'organisation' && ((start <= at && at < end) || start === nounEnd + 1),
  )?.entity;
}
