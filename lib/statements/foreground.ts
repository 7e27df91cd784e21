/** Whom the sentences before a place are about: their subjects, and all other people whom they name. */
import { isLetterAt } from '../text/letters';
import type { Span } from '../types';
import { isOblique } from './cases';
import { opensClause } from './clause-opening';
import { frontedPhrase } from './fronted';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import type { Who } from './speakers';
import { strangersIn } from './strangers';
import type { Telling } from './telling';

/** Somebody named, with the place, a title before the name included, and the index of the sentence. */
export interface Named {
  entity: string;
  at: number;
  end: number;
  sentence: number;
  /** “Smith's successor”: named only as whose somebody is. */
  owns: boolean;
}

/** Whom a sentence is about, or who has spoken. */
export interface Subject extends Omit<Named, 'entity' | 'end' | 'owns'> {
  /** A person, or one of those below. */
  who: string;
  spoke: boolean;
}

/** Somebody without an entry, or without a name. */
export const STRANGER = 'stranger';
/** “Smith and Jones”. */
export const SEVERAL = 'several';

export interface Foreground {
  /** The index of the sentence of the place. */
  own: number;
  /** People named before the place, outside of quotations and of the phrase that opens its sentence. */
  named: readonly Named[];
  /** In text order, those of the place's own sentence included. */
  subjects: readonly Subject[];
  /** “Smith's outburst came late”: whose something is that a sentence is about. */
  owners: readonly Named[];
}

/** The look back ends after so many sentences, and so many paragraphs. */
const SENTENCES = 8;
const PARAGRAPHS = 2;

/** Between two people of whom both are the subject: behind the first no more than a party or a place, no verb. */
const JOINED =
  /^(?: (?:\(|\p{Lu}|of |von |de |du |di |z )[^,.;]{0,30})? (?:and|und|et|y|e|и|і|та|i|ve) [^,.;]{0,40}$/u;

/** @param last who spoke last, with where. */
export function foregroundOf(
  place: Span & Pick<Item, 'gender'>,
  last: (Who & { end: number; quote?: Span }) | undefined,
  telling: Telling,
): Foreground {
  const { reading, knowledge, lexicon, quoted } = telling;
  const { sentences, mentions, article } = reading;
  const { text } = article;
  const own = sentences.findLastIndex(({ start }) => start <= place.start);
  const since = (sentences[own]?.block ?? 0) - PARAGRAPHS;
  const first = sentences.findIndex(({ block }, index) => index >= own - SENTENCES && block >= since);
  const from = sentences[first]?.start ?? place.start;
  const phrase = frontedPhrase(place, reading);
  const sentenceAt = (at: number) => sentences.findLastIndex(({ start }) => start <= at);
  const isQuoted = ({ start, end }: Span) => quoted.some((quote) => quote.start <= start && end <= quote.end);
  const leadOf = (at: number) => text.slice(sentences[sentenceAt(at)]?.start, at);

  const people = mentions
    .filter((mention) => mention.kind === 'person' && mention.start >= from && mention.end <= place.start)
    .filter((mention) => !isQuoted(mention) && !isInCompound(mention))
    .map((mention) => ({
      entity: mention.entity,
      end: mention.end,
      at: Math.min(mention.start, mention.title?.start ?? mention.start),
      oblique: isOblique(mention, lexicon, knowledge),
      owns: /^['’]s?(?!\p{L})/u.test(text.slice(mention.end, mention.end + 3)),
    }));
  const inPhrase = ({ at }: { at: number }) => phrase !== undefined && at >= phrase.start && at < phrase.end;
  const named = people
    .filter((each) => !inPhrase(each))
    .map((each) => ({ ...each, sentence: sentenceAt(each.at) }))
    // «Комментируя слова Смита, он …»: in another case than the subject's, within the sentence of the pronoun.
    .filter((each) => !each.oblique || each.sentence < own);

  const subjects: Subject[] = [];
  for (const { entity, at, end, sentence, oblique, owns } of named) {
    if (oblique || isIndirect(at, end)) continue;
    if (owns || !opensClause(leadOf(at), lexicon) || subjects.some((other) => other.sentence === sentence))
      continue;
    const joined = named.some(
      (other) =>
        other.sentence === sentence && other.entity !== entity && JOINED.test(text.slice(end, other.at + 1)),
    );
    subjects.push({ who: joined ? SEVERAL : entity, at, sentence, spoke: false });
  }
  for (const at of strangersIn({ start: from, end: place.start }, place.gender, telling)) {
    const sentence = sentenceAt(at);
    if (subjects.every((other) => other.sentence !== sentence || other.at > at))
      subjects.push({ who: STRANGER, at, sentence, spoke: false });
  }
  const spoken =
    last && last.end > from && last.end <= place.start ? whoSpoke(last, text, lexicon) : undefined;
  if (last && spoken) {
    const at = last.speakerAt?.start ?? last.end - 1;
    subjects.push({ who: spoken, at, sentence: sentenceAt(at), spoke: true });
  }
  const owners = named.filter(
    ({ at, owns, oblique }) => owns && !oblique && opensClause(leadOf(at), lexicon),
  );
  return { own, named, subjects: subjects.sort((a, b) => a.at - b.at), owners };

  /** „Die Smith-Regierung“: the word is not about her. */
  function isInCompound({ end }: Span): boolean {
    return lexicon.words?.verbSecond === true && text.charAt(end) === '-' && isLetterAt(text, end + 1);
  }

  /** „Tatsächlich wolle Smith …“: her clause tells what somebody else has said. */
  function isIndirect(start: number, end: number): boolean {
    const { words } = lexicon;
    const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1] ?? '';
    const behind = /^ (\p{L}+)/u.exec(text.slice(end, end + LONGEST_WORD))?.[1] ?? '';
    return [before, behind].some((word) => words?.indirect?.test(word) && !words.articles.has(word));
  }
}

const LONGEST_WORD = 20;

/** Who spoke last; nothing where that is a pronoun which nobody could tell, or a body. */
function whoSpoke(
  { speaker, speakerAt, anonymous, quote, via = [] }: Who & { quote?: Span; via?: readonly string[] },
  text: string,
  { pronouns }: Lexicon,
): string | undefined {
  if (speaker) return speaker.startsWith('person/') ? speaker : undefined;
  // Somebody says it, but not plainly who; where only an outlet is named, perhaps nobody does.
  if (!speakerAt && !quote) return via.length > 0 ? undefined : STRANGER;
  const words = speakerAt ? text.slice(speakerAt.start, speakerAt.end) : '';
  const isName = /\s|^\p{Lu}/u.test(words) && !pronouns.has(words.toLowerCase());
  return anonymous || isName ? STRANGER : undefined;
}
