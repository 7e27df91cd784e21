/** Whether a person bears the office by which the text calls somebody: “the former home secretary”, “the Harbour Party leader”. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Mention, Reading, Span } from '../types';
import { ANYONE, FORMER } from './offices';

/** Who heads a body or a party, whatever the office is called there. */
const HEAD =
  /\b(?:leader|boss|chief|head|chairman|chairwoman|chair|president|director|secretary-general|secretary general|commissioner-general|high commissioner|supremo)\b/i;

/**
 * Whether the person is known to hold an office on the article's day, or said here to hold it.
 * @param office words of its titles, as `Lexicon.officeOf` gives them.
 */
export function bears(
  person: string,
  office: string,
  { article, asOf, mentions }: Reading,
  knowledge: Knowledge,
): boolean {
  if (office === ANYONE) return true;
  const isOver = FORMER.test(office);
  const named = titleOf(isOver ? office.replace(FORMER, '') : office);
  const said = mentions.some(
    ({ entity, title, office }) =>
      entity === person &&
      (named.test(office?.title ?? '') ||
        (title !== undefined && named.test(article.text.slice(title.start, title.end)))),
  );
  const terms = isOver ? knowledge.officesOf(person) : knowledge.officesOn(person, asOf.to);
  return (
    said ||
    terms.some(({ post }) =>
      [post.title, ...post.titles.map(({ text }) => text)].some((title) => named.test(title)),
    ) ||
    isDescribed(knowledge.person(person)?.description ?? '', named, isOver)
  );
}

/** A vice president is no president, nor a deputy or prime minister a minister. */
const titleOf = (office: string) =>
  new RegExp(
    `(?<!\\b(?:vice|deputy|prime)[ -](?:[a-z]+ )?)\\b(?:${office.replace(/^deputy /, 'deputy (?:[\\w-]+ ){0,2}')})\\b`,
    'i',
  );

const PAST = /\b(?:former|until|in \d{4})\b|\d{4} ?(?:–|-|to) ?\d{4}|\bfrom (?:\w+ )?\d{4} to\b/i;

/** “British politician, leader of the Harbour Party”: in a part of its own, not “aide to the leader of …”. */
const isDescribed = (description: string, named: RegExp, isOver: boolean): boolean =>
  description
    .split(/[,;]| and | who /)
    .filter((part) => isOver || !PAST.test(part))
    .some((part) => {
      const at = named.exec(part)?.index ?? -1;
      return at >= 0 && !/\b(?:of|to|for|under|by|with)\b|['’]s\b/.test(part.slice(0, at));
    });

/**
 * “The head of Harbour Watch”, “the Harbour Party boss”: the body that is named in the words, where they speak of who
 * heads it.
 * @param isHead the words are known to do so.
 */
export function headedBy(
  { start, end }: Span,
  { article, mentions }: Pick<Reading, 'article' | 'mentions'>,
  isHead = false,
): Mention | undefined {
  const [body, ...others] = mentions.filter(
    (each) => each.kind === 'organisation' && each.start >= start && each.end <= end,
  );
  if (!body || others.length > 0) return undefined;
  const words = `${article.text.slice(start, body.start)} ${article.text.slice(body.end, end)}`;
  return isHead || (/^the /i.test(words) && HEAD.test(words)) ? body : undefined;
}

/** Characters of white space between a title and the name behind it, at most. */
const SPACE = 3;

/** “Prezes KLP Jan Nowak przyszedł. … – dodał prezes KLP”: the text has called the person so, right before the name. */
export function isCalled(
  person: string,
  { start, norm }: Span & { norm: string },
  reading: Reading,
): boolean {
  const { article, mentions } = reading;
  const called = norm.toLowerCase();
  const standsBefore = (at: number) =>
    article.text
      .slice(Math.max(0, at - norm.length - SPACE), at)
      .trimEnd()
      .toLowerCase()
      .endsWith(called);
  return mentions.some((each) => each.entity === person && each.end <= start && standsBefore(each.start));
}

/** Whether the person holds an office of the body on the article's day, or is described by its name. */
export function headsBody(person: string, body: string, { asOf }: Reading, knowledge: Knowledge): boolean {
  if (knowledge.officesOn(person, asOf.to).some(({ post }) => post.organisation === body)) return true;
  const entity = knowledge.entity(body);
  const names = entity && 'names' in entity ? [entity.name, ...entity.names.map(({ text }) => text)] : [];
  return (knowledge.person(person)?.description ?? '')
    .split(/[,;]/)
    .some((part) => HEAD.test(part) && !PAST.test(part) && names.some((name) => part.includes(name)));
}
