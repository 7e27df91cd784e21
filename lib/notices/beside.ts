/** Which of the offices that somebody has held the words beside the name tell: “Budanov, head of military intelligence,”. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Role } from '../knowledge/roles';
import type { Post } from '../knowledge/schema';
import { titlesIn } from '../knowledge/titles';
import { normalise } from '../text/normalise';
import { indexSpans } from '../text/spans';
import type { Mention, Reading, Span } from '../types';
import type { TitledName } from './past-scene';

/** Letters of a word that inflection leaves alone. */
const STEM = 6;
/** Shorter words bind others, save those in capitals. */
const SHORT = 3;
const WORD = /[\p{L}\p{N}]+/gu;
/** What may stand right before a name: as far back as a title reaches, without other clauses; a rank may be between. */
const BEFORE =
  /([^,;:.!?()—–"“”«»]{3,90}?),? ?(?:\b(?:Gen|General|Lt|Lieutenant|Col|Colonel|Maj|Major|Adm|Admiral|Air|Chief|Marshal|Field|Mr|Ms|Mrs|Dr|Sir)\b\.? )*$/u;
const BEHIND = /^, ([^,;:()—–"“”«»]{3,90}?)(?=[,;:.)—–]|$)/u;
/** Not the holder of the office. */
const QUALIFIED =
  /\b(?:former|ex|then|late|deputy|vice|assistant|acting|interim|first|next|previous|future|incoming|outgoing|ousted|designate|elect|shadow|honorary|adjoint|adjunto|stellvertret\w*|ehemalig\w*|früher\w*|ancien\w*|zastępc\w*|були\w*)\b|(?<!\p{L})(?:бывш|экс|перв|зам|колишн|перш|заступ)\p{L}*/iu;
/** By any of these an office's holder may be called whose own title says minister, director or secretary. */
const HEADS = ['head', 'chief', 'leader', 'boss', 'director'];

/** The one of some posts whose title stands right before or right behind a name; nothing where that of several may. */
export function besideName(
  mention: Mention,
  posts: readonly string[],
  reading: Reading,
  knowledge: Knowledge,
): { span: TitledName; post: string } | undefined {
  const { text } = reading.article;
  const sentence = reading.sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
  if (!sentence) return undefined;
  const [, before = ''] = BEFORE.exec(text.slice(sentence.start, mention.start)) ?? [];
  const [, behind = ''] = BEHIND.exec(text.slice(mention.end, sentence.end)) ?? [];
  const at = text.lastIndexOf(before, mention.start);
  const phrases = [
    ...suffixes(before).map((from) => ({ start: at + from, end: at + before.length })),
    ...(behind ? [{ start: mention.end + 2, end: mention.end + 2 + behind.length }] : []),
  ];
  for (const phrase of phrases) {
    const [post, other] = posts.filter((id) => isTitle(phrase, id, reading, knowledge));
    const isQualified = QUALIFIED.test(text.slice(Math.max(sentence.start, phrase.start - 20), phrase.end));
    if (post && (other || isQualified)) return undefined;
    if (post)
      return {
        span: titledName(phrase, mention, text),
        post,
      };
  }
  return undefined;
}

/** A title and the name beside it. */
export function titledName(title: Span, name: Span, text: string): TitledName {
  const [first, second] = title.start < name.start ? [title, name] : [name, title];
  return {
    start: first.start,
    end: Math.max(first.end, second.end),
    apart: text.slice(first.end, second.start).includes(','),
  };
}

/** Where its words begin: the longest suffix first. */
function suffixes(text: string): number[] {
  return [...text.matchAll(WORD)].map(({ index }) => index);
}

/** All of its words are of a title of the post, or name whose post it is; one says that somebody heads, another what. */
function isTitle(phrase: Span, id: string, reading: Reading, knowledge: Knowledge): boolean {
  const post = knowledge.post(id);
  // “BJP leader …”: many of a party are called so.
  if (!post || post.role === 'party-leader') return false;
  const { text, language } = reading.article;
  const titles = titlesOf(post, language);
  if (titles.length === 0) return false;
  const owners = indexSpans(reading.mentions).within(phrase);
  const known = new Set(titles.flatMap(stems));
  const heads = new Set([...titles.map((title) => headOf(title, language)), ...HEADS]);
  // “The president’s adviser” is not yet of another office.
  const neutral = new Set((titlesIn(language).president ?? []).flatMap(stems));
  const words = [...text.slice(phrase.start, phrase.end).matchAll(WORD)]
    .filter(({ 0: word }) => isFull(word))
    .map(({ 0: word, index }) => {
      const at = phrase.start + index;
      const owner = owners.find(({ start, end }) => start <= at && at < end)?.entity;
      return { word: stem(word), owner: owner && isOwner(owner, post, knowledge) ? owner : undefined };
    });
  return (
    words.every(({ word, owner }) => owner || known.has(word) || heads.has(word) || neutral.has(word)) &&
    words.some(({ word }) => heads.has(word)) &&
    words.some(({ word, owner }) =>
      owner ? owner === post.organisation : known.has(word) && !heads.has(word),
    )
  );
}

/** In English those that the base gives; in other languages those of its role. */
function titlesOf({ title, titles, role }: Post, language: string): readonly string[] {
  const ofRole = titlesIn(language)[role as Role] ?? [];
  return language === 'en' ? [title, ...titles.map(({ text }) => text), ...ofRole] : ofRole;
}

/** The post's country or body, or a person of that country: “Putin’s aide”. */
function isOwner(entity: string, { country, organisation }: Post, knowledge: Knowledge): boolean {
  const home = knowledge.person(entity)?.country;
  return entity === country || entity === organisation || (home !== undefined && home === country);
}

/** “Chief” of “military intelligence chief” and of “chief of staff”. */
function headOf(title: string, language: string): string {
  const words = stems(language === 'en' ? (title.split(/ (?:of|for|to) /)[0] ?? title) : title);
  return (language === 'en' || language === 'tr' ? words.at(-1) : words[0]) ?? '';
}

const isFull = (word: string) => word.length > SHORT || word === word.toUpperCase();
const stem = (word: string) => normalise(word).slice(0, STEM);
const stems = (text: string) => (text.match(WORD) ?? []).filter(isFull).map(stem);
