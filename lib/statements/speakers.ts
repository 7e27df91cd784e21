/** From the words that name a speaker to the entity, and back over pronouns. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Mention, Reading, Span, Statement } from '../types';
import { BODY_HEADS, OWN_KIN, STRANGER, TITLES_OF } from './english/people';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import type { Unnamed } from './unnamed';

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
 * Whom a pronoun means: the last speaker, if no other person who fits has come up
 * since; else the only person who fits in the sentence before. Otherwise it is not clear.
 * @param last the last statement, with the end of its passage.
 * @param from where the look back begins: the paragraph before.
 */
export function antecedent(
  pronoun: Item,
  last: (Who & { end: number }) | undefined,
  from: number,
  reading: Reading,
  knowledge: Knowledge,
  lexicon: Lexicon,
): Who {
  const gender = pronoun.gender ?? 'any';
  const fits = (id: string) =>
    role
      ? id.startsWith('person/') && bears(id, pronoun.norm, reading, knowledge)
      : gender === 'any'
        ? !id.startsWith('person/') || pronoun.norm.toLowerCase() === 'they'
        : gender === 'person'
          ? id.startsWith('person/')
          : id.startsWith('person/') && (knowledge.person(id)?.gender ?? gender) === gender;
  const role = /^the /i.test(pronoun.norm);
  const since = last && last.end <= pronoun.start ? last.end : from;
  const others = new Set(
    reading.mentions
      .filter(
        ({ start, end, kind, entity }) =>
          start >= since && end <= pronoun.start && kind === 'person' && fits(entity),
      )
      .map(({ entity }) => entity),
  );
  const speakerAt: Span = { start: pronoun.start, end: pronoun.end };
  if (gender !== 'any' && strangerBetween({ start: since, end: pronoun.start }, reading, lexicon))
    return { speakerAt, anonymous: false };
  if (gender === 'any' && bodyBetween({ start: since, end: pronoun.start }, reading, lexicon))
    return { speakerAt, anonymous: false };
  // Whether “she” may be the one who spoke is not known of everybody: the writer's aunt may be meant as well.
  const sure = !last?.speaker || knowledge.person(last.speaker)?.gender !== undefined;
  if (!sure && OWN_KIN.test(reading.article.text.slice(from, pronoun.start)))
    return { speakerAt, anonymous: false };
  const [only] = others;
  const turned = last !== undefined && reading.article.text.slice(last.end, pronoun.start).includes('\n');
  if (turned && !last.speaker && others.size === 1 && only && gender !== 'any' && only !== last.speaker)
    return { speaker: only, speakerAt, anonymous: false };
  if (last?.speaker && last.end > from && fits(last.speaker)) {
    others.delete(last.speaker);
    const speaker = others.size === 0 ? last.speaker : subjectBefore(pronoun, since, fits, reading);
    return { ...(speaker && { speaker }), speakerAt, anonymous: false };
  }
  if (last?.anonymous && last.end > from && others.size === 0)
    return { anonymous: true, described: last.described, speakerAt };
  const centre = gender === 'any' ? undefined : subjectBefore(pronoun, since, fits, reading);
  if (centre) return { speaker: centre, speakerAt, anonymous: false };
  if (last && last.end > from && last.speakerAt) return { speakerAt, anonymous: false };
  return others.size === 1 && only && gender !== 'any'
    ? { speaker: only, speakerAt, anonymous: false }
    : { speakerAt, anonymous: false };
}

/**
 * “President Smith turned on an ally. Oslo, he wrote, …”: the one person who fits in the
 * sentence before, where they open it as its subject (Grosz, Joshi and Weinstein 1995: the
 * centre of a sentence is most likely what its subject was).
 * @param since nothing said begins later.
 */
function subjectBefore(
  { start }: Item,
  since: number,
  fits: (id: string) => boolean,
  { article, sentences, mentions, unknown }: Reading,
): string | undefined {
  const at = sentences.findLastIndex((sentence) => sentence.start <= start);
  const [before, own] = [sentences[at - 1], sentences[at]];
  const introducing = own && introduced({ start: own.start, end: start }, fits, article.text, mentions);
  if (introducing) return introducing;
  if (!before || before.start < since || before.block !== own?.block) return undefined;
  const within = (span: Span) => span.start >= before.start && span.end <= start;
  const people = mentions.filter((each) => each.kind === 'person' && within(each) && fits(each.entity));
  const [first] = people;
  const opens =
    first &&
    isEarly(article.text.slice(before.start, before.end), (first.title?.start ?? first.start) - before.start);
  return opens && new Set(people.map(({ entity }) => entity)).size === 1 && !unknown.some(within)
    ? first.entity
    : undefined;
}

/** “Smith is more measured: the plant was hit, he wrote”: the one person before the colon, who opens the sentence. */
function introduced(
  { start, end }: Span,
  fits: (id: string) => boolean,
  text: string,
  mentions: readonly Mention[],
): string | undefined {
  const colon = text.slice(start, end).indexOf(':');
  if (colon < 0) return undefined;
  const people = mentions.filter((each) => each.kind === 'person' && each.start >= start && each.end <= end);
  const [first] = people;
  const opens =
    first &&
    first.end <= start + colon &&
    isEarly(text.slice(start, end), (first.title?.start ?? first.start) - start);
  return opens && people.every(({ entity }) => entity === first.entity) && fits(first.entity)
    ? first.entity
    : undefined;
}

/** Somebody without an entry, or without a name, is the subject of a sentence in between: “he” may mean them. */
function strangerBetween(
  { start, end }: Span,
  { article, sentences, mentions, unknown }: Reading,
  lexicon: Lexicon,
): boolean {
  const isLinked = (at: number) => mentions.some((mention) => mention.start <= at && mention.end > at);
  return sentences.some((sentence) => {
    if (sentence.start < start || sentence.start >= end) return false;
    const head = article.text.slice(sentence.start, Math.min(sentence.end, end));
    const stranger = unknown.some(
      (name) => name.start >= sentence.start && name.end <= end && isEarly(head, name.start - sentence.start),
    );
    return (
      stranger ||
      (opensWithName(head, lexicon) && !isLinked(sentence.start)) ||
      (!lexicon.words && STRANGER.test(head)) ||
      lexicon
        .unnamed(head, 0)
        .some((someone) => someone.anonymous && isSingular(head, someone) && isEarly(head, someone.start))
    );
  });
}

/** “The mayor's office put out a statement. …, it said”: a body without a name opens a sentence in between. */
function bodyBetween({ start, end }: Span, { article, sentences }: Reading, lexicon: Lexicon): boolean {
  return sentences.some((sentence) => {
    if (sentence.start < start || sentence.start >= end) return false;
    const head = article.text.slice(sentence.start, Math.min(sentence.end, end));
    return lexicon.unnamed(head, 0).some((body) => !body.anonymous && isEarly(head, body.start));
  });
}

/** «Денис Ковальчук …»: two capitals in a row open the sentence; in German any noun has one. */
const opensWithName = (head: string, { words }: Lexicon) =>
  words !== undefined && !words.verbSecond && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(head);

/** “He” is none of several people. */
const isSingular = (text: string, { head }: Unnamed) =>
  !/(?:s|people|police)$/i.test(text.slice(head.start, head.end));

/** No more than a few words before it: a title, an introduction. */
const isEarly = (sentence: string, at: number) =>
  !/[“"«,]/.test(sentence.slice(0, at)) && sentence.slice(0, at).split(' ').length <= 4;

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
function bears(person: string, role: string, { article, mentions }: Reading, knowledge: Knowledge): boolean {
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
