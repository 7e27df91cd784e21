/** Whom a pronoun, an office or a verb without a subject means. */
import type { Knowledge } from '../knowledge/knowledge';
import { logOdds, probability } from '../text/log-odds';
import type { Span } from '../types';
import { candidatesIn, type Question } from './antecedent-evidence';
import { WEIGHTS } from './antecedent-weights';
import { bears, headedBy, headsBody, isCalled } from './bearers';
import { opensClause } from './clause-opening';
import { foregroundOf, STRANGER } from './foreground';
import { isOfGender } from './gendered';
import type { Item } from './items';
import { opensWithHead } from './lexicon';
import { mayBelong } from './membership';
import { ANYONE } from './offices';
import type { Who } from './speakers';
import type { Telling } from './telling';

/** Whoever is less likely is not clear: a wrong mouth is worse than none. */
export const SURE = 0.67;

/**
 * Whom “she”, “the president” or a verb without a subject means: the likeliest of those whom the sentences before name,
 * where that is likely enough; an office that nobody near by holds, its one holder named in the article.
 * @param last the last statement, with the end of its passage.
 * @param from where the look back begins for “it” and “they”.
 */
export function antecedent(
  anaphor: Item,
  last: (Who & { end: number; quote?: Span }) | undefined,
  from: number,
  { trailing, continues }: Pick<Question, 'trailing' | 'continues'>,
  telling: Telling,
): Who {
  const { reading, knowledge, lexicon, study } = telling;
  const speakerAt = { start: anaphor.start, end: anaphor.end };
  const nobody: Who = { speakerAt, anonymous: false };
  const spoke = last && last.end > from ? last : undefined;
  const office = officeIn(anaphor, telling);
  if (office === undefined && (anaphor.gender ?? 'any') === 'any') {
    // “Ils”, «они»: where bodies have a singular of their own, a plural is several.
    const isSeveral = lexicon.words !== undefined && lexicon.pronouns.has(anaphor.norm.toLowerCase());
    const isBody = spoke?.speaker && !spoke.speaker.startsWith('person/') && !isSeveral;
    const since = { start: spoke?.end ?? from, end: anaphor.start };
    return isBody && !namesBody(since, telling) ? { ...nobody, speaker: spoke.speaker } : nobody;
  }
  const isHead =
    office === ANYONE && lexicon.words !== undefined && opensWithHead(anaphor.norm, lexicon.words);
  const body = office === undefined ? undefined : headedBy(anaphor, reading, isHead);
  const isVerb =
    office === undefined && !lexicon.pronouns.has(anaphor.norm) && !lexicon.his.has(anaphor.norm);
  const fits = (id: string) => {
    if (office === undefined)
      return agrees(id, anaphor, knowledge) && !(isVerb && isNoWoman(id, anaphor, knowledge));
    const isMeant = (each: string) => isOfGender(each, anaphor.norm, telling);
    if (!isMeant(id) || !mayBelong(id, anaphor, reading, knowledge, isMeant)) return false;
    return (
      (isHead ? isCalled(id, anaphor, reading) : bears(id, office, reading, knowledge)) ||
      (body !== undefined && headsBody(id, body.entity, reading, knowledge))
    );
  };
  const foreground = foregroundOf(anaphor, last, telling);
  if (office === undefined && !trailing && isAboutNamedStranger(anaphor, telling)) return nobody;
  const question = { place: anaphor, trailing, continues, female: anaphor.gender === 'female', fits };
  const candidates = candidatesIn(foreground, question, telling);
  study?.asked(anaphor, candidates);
  const weights = study?.weights ?? WEIGHTS;
  const [best] = candidates
    // A verb alone goes on with who was the subject before, not with somebody named in passing, nor past somebody else.
    .filter(
      ({ evidence: { centre, subjectBehind, subjectAhead, namedSince } }) =>
        !isVerb || (centre + subjectBehind + subjectAhead > 0 && namedSince === 0),
    )
    .map(({ entity, evidence }) => ({ entity, likely: probability(logOdds(weights, evidence)) }))
    .sort((a, b) => b.likely - a.likely);
  if (best && best.likely >= SURE) return { ...nobody, speaker: best.entity };
  // Somebody without an entry has come up: the office may be theirs.
  const isOpen = best !== undefined || foreground.subjects.some(({ who }) => who === STRANGER);
  if (office !== undefined)
    return isOpen && !body ? nobody : { ...nobody, speaker: onlyBefore(anaphor, fits, telling) };
  const goesOn = spoke?.anonymous && foreground.named.every(({ at }) => at < spoke.end);
  return goesOn ? { anonymous: true, described: spoke.described, speakerAt } : nobody;
}

/** “Harbour chief Jane Jones also came, and she warned”: her name opens the pronoun's own sentence. */
function isAboutNamedStranger(place: Span, { reading, lexicon }: Telling): boolean {
  const { sentences, article, unknown } = reading;
  const from = sentences.findLast(({ start }) => start <= place.start)?.start ?? 0;
  return (
    !lexicon.words &&
    unknown.some(({ surface }) => {
      const lead = article.text.slice(from, place.start).indexOf(surface);
      return (
        surface.includes(' ') && lead >= 0 && opensClause(article.text.slice(from, from + lead), lexicon)
      );
    })
  );
}

function officeIn({ type, norm }: Item, { lexicon }: Telling): string | undefined {
  return type === 'unnamed' || /^the /i.test(norm) ? lexicon.officeOf(norm) : undefined;
}

/** “Podkreśliła”: the verb is a woman's. Of whom the base does not know it, her given name may show it. */
function isNoWoman(id: string, { gender }: Item, knowledge: Knowledge): boolean {
  if (gender !== 'female') return false;
  const { gender: known, name = '' } = knowledge.person(id) ?? {};
  return known === undefined ? !/^\p{L}+a\s/u.test(name) : known !== 'female';
}

/** A verb alone has no gender. */
function agrees(id: string, { gender }: Item, knowledge: Knowledge): boolean {
  return gender === 'person' || (knowledge.person(id)?.gender ?? gender) === gender;
}

/** The one person who fits of all who are named before. */
function onlyBefore(
  { start }: Item,
  fits: (id: string) => boolean,
  { reading: { mentions } }: Telling,
): string | undefined {
  const fitting = mentions.filter((each) => each.kind === 'person' && each.end <= start && fits(each.entity));
  const [only, ...others] = new Set(fitting.map(({ entity }) => entity));
  return others.length === 0 ? only : undefined;
}

/** “The mayor's office put out a statement. …, it said”: a body without a name opens a sentence that begins in the span. */
function namesBody({ start, end }: Span, { reading: { article, sentences }, lexicon }: Telling): boolean {
  return sentences
    .filter((sentence) => sentence.start >= start && sentence.start < end)
    .map((sentence) => article.text.slice(sentence.start, Math.min(sentence.end, end)))
    .some((words) =>
      lexicon
        .unnamed(words, 0)
        .some((body) => !body.anonymous && opensClause(words.slice(0, body.start), lexicon)),
    );
}
