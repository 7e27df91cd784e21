/** Whom a pronoun means. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Reading, Span } from '../types';
import { clauseBefore, subjectBefore } from './centre';
import { OWN_KIN } from './english/people';
import { frontedPhrase } from './fronted';
import type { Item } from './items';
import type { Lexicon } from './lexicon';
import { bears, type Who } from './speakers';
import { bodyBetween, opensSentence, strangerBetween } from './strangers';

/**
 * Whom a pronoun means: the last speaker, if no other person who fits has come up
 * since; else the only person who fits in the sentence before. Otherwise it is not clear.
 * @param last the last statement, with the end of its passage.
 * @param from where the look back begins: the paragraph before.
 * @param trailing what is said stands before, “Smith was late, he noted”: nobody named in it is he who says it.
 * @param quoted the quotations of the text: who is named in them does not speak them.
 */
export function antecedent(
  pronoun: Item,
  last: (Who & { end: number }) | undefined,
  from: number,
  quoted: readonly Span[],
  trailing: boolean,
  reading: Reading,
  knowledge: Knowledge,
  lexicon: Lexicon,
): Who {
  const gender = pronoun.gender ?? 'any';
  const fits = (id: string) =>
    role
      ? id.startsWith('person/') && office !== undefined && bears(id, office, reading, knowledge)
      : gender === 'any'
        ? !id.startsWith('person/')
        : gender === 'person'
          ? id.startsWith('person/')
          : id.startsWith('person/') && (knowledge.person(id)?.gender ?? gender) === gender;
  const role = /^the /i.test(pronoun.norm);
  const office = role ? lexicon.officeOf(pronoun.norm) : undefined;
  const since = last && last.end <= pronoun.start ? last.end : from;
  const phrase = lexicon.words ? undefined : frontedPhrase(pronoun, reading);
  const until = trailing ? Math.max(since, clauseBefore(pronoun, reading)) : (phrase?.start ?? pronoun.start);
  const between: Span = { start: since, end: trailing ? until : pronoun.start };
  const others = new Set(
    reading.mentions
      .filter(
        ({ start, end, kind, entity }) =>
          start >= since &&
          end <= until &&
          kind === 'person' &&
          fits(entity) &&
          !quoted.some((quote) => quote.start <= start && end <= quote.end),
      )
      .map(({ entity }) => entity),
  );
  const speakerAt: Span = { start: pronoun.start, end: pronoun.end };
  if (gender !== 'any' && strangerBetween(between, reading, lexicon)) return { speakerAt, anonymous: false };
  if (gender === 'any' && bodyBetween(between, reading, lexicon)) return { speakerAt, anonymous: false };
  // Whether “she” may be the one who spoke is not known of everybody: the writer's aunt may be meant as well.
  const sure = !last?.speaker || knowledge.person(last.speaker)?.gender !== undefined;
  if (!sure && OWN_KIN.test(reading.article.text.slice(from, pronoun.start)))
    return { speakerAt, anonymous: false };
  const [only] = others;
  const turned = last !== undefined && reading.article.text.slice(last.end, pronoun.start).includes('\n');
  // A verb alone goes on with who was the subject before, not with somebody named in passing.
  const isSubject =
    gender !== 'person' || (only !== undefined && opensSentence(only, { start: from, end: until }, reading));
  if (turned && !last.speaker && isSubject && others.size === 1 && only && gender !== 'any')
    return { speaker: only, speakerAt, anonymous: false };
  if (last?.speaker && last.end > from && fits(last.speaker)) {
    others.delete(last.speaker);
    const speaker =
      others.size === 0 ? last.speaker : subjectBefore(pronoun, since, until, fits, quoted, reading);
    return { ...(speaker && { speaker }), speakerAt, anonymous: false };
  }
  if (last?.anonymous && last.end > from && others.size === 0)
    return { anonymous: true, described: last.described, speakerAt };
  // In German the sentences that go on with somebody's words may have other subjects: „Berg sagte nein. Smith wolle streiten.“
  const stranger = last && last.end > from && last.speakerAt && !last.speaker && lexicon.words?.verbSecond;
  if (stranger) return { speakerAt, anonymous: false };
  const centre = gender === 'any' ? undefined : subjectBefore(pronoun, since, until, fits, quoted, reading);
  if (centre) return { speaker: centre, speakerAt, anonymous: false };
  const other = last?.speaker && gender !== 'any' && !lexicon.words ? onlyOne() : undefined;
  if (other) return { speaker: other, speakerAt, anonymous: false };
  if (last && last.end > from && last.speakerAt) return { speakerAt, anonymous: false };
  return others.size === 1 && only && isSubject && gender !== 'any'
    ? { speaker: only, speakerAt, anonymous: false }
    : { speakerAt, anonymous: false };

  /** “Smith …, Mr Jones replied. She said …”: the last to speak is no woman, and only one has come up. */
  function onlyOne(): string | undefined {
    if (strangerBetween({ start: from, end: between.end }, reading, lexicon)) return undefined;
    const fitting = new Set(
      reading.mentions
        .filter(
          ({ start, end, kind, entity }) =>
            start >= from &&
            end <= until &&
            kind === 'person' &&
            fits(entity) &&
            !quoted.some((quote) => quote.start <= start && end <= quote.end),
        )
        .map(({ entity }) => entity),
    );
    const [only] = fitting;
    return fitting.size === 1 && only && opensSentence(only, { start: from, end: until }, reading)
      ? only
      : undefined;
  }
}
