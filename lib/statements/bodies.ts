/** Which body “the ministry”, “the press service of Harbour Watch” or “the statement” means. */
import type { Mention, Statement } from '../types';
import { isBare, namesAnother } from './called-bodies';
import { OFFICE_OF } from './english/bodies';
import type { Item } from './items';
import { bodyOfState } from './state-bodies';
import type { Telling } from './telling';

/**
 * @param last the last statement.
 * @param from where the look back begins.
 */
export function bodyOf(
  phrase: Item,
  last: Statement | undefined,
  from: number,
  telling: Telling,
): string | undefined {
  return (
    bodyMeant(phrase, last, from, telling) ??
    authorOf(phrase, last, from, telling) ??
    officeOf(phrase, telling) ??
    writerOf(phrase, telling) ??
    bodyOfState(phrase, telling)
  );
}

/** “The ministry”: the one organisation of that kind, or with that noun in or before its name, that has been named. */
function bodyMeant(
  { norm, start: until, end: behind }: Item,
  last: Statement | undefined,
  from: number,
  { reading: { article, mentions, sentences }, knowledge, lexicon: { words, bodyCalled } }: Telling,
): string | undefined {
  const called = bodyCalled(norm);
  if (!called || (words && !isBare(article.text, until, behind, words))) return undefined;
  const { kinds, stem: noun } = called;
  const isCalled = ({ start, end, entity }: Mention) => {
    const record = knowledge.entity(entity);
    const words = article.text.slice(Math.max(from, start - noun.length - 1), end).toLowerCase();
    return words.includes(noun) || (record && 'kind' in record && kinds.includes(record.kind));
  };
  const bodies = mentions.filter(
    (mention) =>
      mention.kind === 'organisation' && mention.start >= from && mention.end <= until && isCalled(mention),
  );
  // “Two aircraft of the Norwegian army came near, says the army”: nobody tells of himself by his full name.
  const own = sentences.findLast(({ start }) => start <= until);
  if (bodies.some(({ start, entity }) => own && start >= own.start && entity !== last?.speaker))
    return undefined;
  // “The ferry ministry laughed. The ministry …”: one without an entry has been named since.
  const since = article.text.slice(bodies.at(-1)?.end ?? from, until);
  const another = words
    ? namesAnother(since, called, words)
    : new RegExp(`(?<!\\bthe|^) ${noun}\\b`, 'i').test(since);
  if (another) return undefined;
  // “The agency” may be the one whose news it is.
  const press = mentions.some(({ kind, start }) => kind === 'outlet' && start >= from && start < until);
  if (press && kinds.includes('agency')) return undefined;
  const [only, ...others] = new Set(bodies.map(({ entity }) => entity));
  if (others.length === 0) return only;
  return bodies.find(({ entity }) => entity === last?.speaker)?.entity;
}

/** What somebody has said something in. */
const DOCUMENT = /^the (statement|document|communiqu[eé]|readout|release|letter|post|message|report|note)$/i;

/** Whose “the statement” is: the last speaker's, where that is a body, or where the last thing said was said in one. */
function authorOf(
  { norm }: Item,
  last: Statement | undefined,
  from: number,
  { reading: { article } }: Telling,
): string | undefined {
  const noun = DOCUMENT.exec(norm)?.[1]?.toLowerCase();
  if (!noun || !last?.speaker || last.end <= from) return undefined;
  const isBody = !last.speaker.startsWith('person/');
  return isBody || article.text.slice(last.start, last.end).includes(noun) ? last.speaker : undefined;
}

/** “The press service of Harbour Watch”: the one organisation within the phrase. */
function officeOf({ norm, start, end }: Item, { reading: { mentions } }: Telling): string | undefined {
  const [only, ...others] = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  const isOffice = only !== undefined && OFFICE_OF.test(norm.replace(only.surface, ''));
  return isOffice && only.kind === 'organisation' && others.length === 0 ? only.entity : undefined;
}

/** “Smith's statement”, “the Kremlin readout”: what somebody who is named before the noun has put out. */
export const WRITTEN =
  /(?:^| )(?:statement|readout|letter|communiqu[eé]|version|account|press release|fact sheet)\b/i;

function writerOf({ norm, start }: Item, { reading: { mentions } }: Telling): string | undefined {
  const noun = WRITTEN.exec(norm)?.index ?? -1;
  const [only, ...others] = mentions.filter(
    (mention) => mention.start >= start && mention.end <= start + noun && mention.kind !== 'outlet',
  );
  const speaks = only && (only.kind !== 'place' || only.how === 'metonym');
  return noun >= 0 && speaks && others.length === 0 ? only.entity : undefined;
}
