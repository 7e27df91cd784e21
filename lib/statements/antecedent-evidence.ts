/** What speaks for it that a pronoun means somebody. */
import { normalise } from '../text/normalise';
import type { Span } from '../types';
import type { Weights } from './antecedent-weights';
import { type Foreground, SEVERAL, STRANGER } from './foreground';
import { stepsTo } from './steps';
import type { Telling } from './telling';
import type { Words } from './words';

export type Evidence = Record<Exclude<keyof Weights, 'bias'>, number>;

export interface Candidate {
  entity: string;
  evidence: Evidence;
}

/** What is asked: whom the words at a place mean. */
export interface Question {
  place: Span;
  /** What is said stands before: “Smith was late, he noted”. */
  trailing: boolean;
  /** “He added”: the words go on with what has been said. */
  continues: boolean;
  /** “She”: somebody of whom the base does not know that she is a woman seldom is. */
  female: boolean;
  /** Whether an entity can be meant at all. */
  fits(entity: string): boolean;
}

/** “When Smith came, he said …”. */
const CONJUNCTION = /^(?:When|While|As|After|Before|If|Though|Although|Once|Since|Because) /;

const startsWithConjunction = (lead: string, words: Words | undefined) =>
  words?.conjunctions.has(normalise(/^\p{L}+/u.exec(lead)?.[0] ?? '')) ?? false;

/** Further people do not make it less clear. */
const CROWD = 2;

/** The people of the foreground who fit, each with the evidence; in no order. */
export function candidatesIn(
  { own, named, subjects, owners }: Foreground,
  { place, trailing, continues, female, fits }: Question,
  telling: Telling,
): Candidate[] {
  const { reading, knowledge, lexicon } = telling;
  const { sentences, article, titleMentions } = reading;
  const steps = stepsTo(own, telling);
  const isOwn = ({ sentence }: { sentence: number }) => sentence === own;
  const paragraph = sentences[own]?.block;
  const inParagraph = ({ sentence }: { sentence: number }) => sentences[sentence]?.block === paragraph;
  const centre = subjects.findLast((subject) => !isOwn(subject) || subject.spoke);
  const ownSubjects = subjects.filter((subject) => isOwn(subject) && !subject.spoke);
  const lead = article.text.slice(sentences[own]?.start, place.start);
  const opensWithConjunction = CONJUNCTION.test(lead) || startsWithConjunction(lead, lexicon.words);
  const isStrange = centre?.who === STRANGER || centre?.who === SEVERAL;
  const fitting = named.filter(({ entity }) => fits(entity));
  const people = new Set(fitting.map(({ entity }) => entity));
  if (centre && !isStrange && fits(centre.who)) people.add(centre.who);

  return [...people].map((entity) => {
    const places = fitting.filter((each) => each.entity === entity);
    const others = fitting.filter((each) => each.entity !== entity);
    const crowd = (where: (each: { sentence: number; owns: boolean }) => boolean) =>
      Math.min(CROWD, new Set(others.filter(where).map((other) => other.entity)).size);
    const is = centre?.who === entity;
    const isBesideCentre = ({ sentence, owns }: { sentence: number; owns: boolean }) =>
      sentence === centre?.sentence && !owns;
    const spoke = is && subjects.some((subject) => subject.who === entity && subject.spoke);
    const subject = ownSubjects[0]?.who === entity;
    const introduces = ({ at }: { at: number }) =>
      /^[^:“"«]*:[^:]*$/u.test(article.text.slice(at, place.start));
    const talksOn = centre?.spoke === true && trailing && steps(centre.sentence) <= 1;
    const before = fitting.filter(({ sentence }) => steps(sentence) === 1);
    const owner = owners.findLast(({ sentence }) => sentence < own && sentence > (centre?.sentence ?? -1));
    const isCentreThere =
      centre !== undefined &&
      (isStrange ? steps(centre.sentence) <= 2 : steps(centre.sentence) === 1 && fits(centre.who));
    const evidence = {
      centre: +is,
      spoke: +spoke,
      continues: +(spoke && continues),
      centreNext: +(is && steps(centre.sentence) <= 1),
      centreAlone: +(is && !spoke && crowd(isBesideCentre) === 0),
      centreBeside: +(is && !spoke && crowd(isBesideCentre) > 0),
      namedSince: is ? crowd(({ sentence }) => sentence > centre.sentence && sentence < own) : 0,
      otherCentre: +(centre !== undefined && !is && !isStrange && fits(centre.who)),
      several: +(centre?.who === SEVERAL),
      subjectBehind: +(subject && trailing),
      talksOn: +(is && talksOn && ownSubjects.length > 0),
      talkedBefore: +(subject && talksOn && !is && fits(centre.who)),
      soleNext: +(before.length > 0 && before.every((each) => each.entity === entity) && !isCentreThere),
      subjectAhead: +(subject && !trailing),
      clauseAhead: +(subject && !trailing && opensWithConjunction),
      introduces: +places.some((each) => isOwn(each) && introduces(each)),
      namedBeside: crowd(isOwn),
      otherSubject: +ownSubjects.some(({ who }) => who !== entity && fits(who)),
      strangeSubject: +ownSubjects.some(({ who }) => who === STRANGER || who === SEVERAL),
      alone: +(others.length === 0 && !isStrange),
      aloneNear: +(!isStrange && places.some(inParagraph) && !others.some(inParagraph)),
      near: +places.some(inParagraph),
      owner: +(owner?.entity === entity && steps(owner.sentence) <= 1),
      otherOwner: +(owner !== undefined && owner.entity !== entity && fits(owner.entity)),
      inTitle: +titleMentions.some((each) => each.entity === entity),
      unlikelyWoman: +(female && !places.some(inParagraph) && knowledge.person(entity)?.gender === undefined),
    };
    return { entity, evidence };
  });
}
