/** The topics of which a passage itself has a cue. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Topic } from '../knowledge/schema';
import { ABOUT, type Bearing, isCountry, isElsewhere } from './bearing';
import type { Passage } from './passages';
import { readPosition } from './positions';
import { type Strength, strengthsBeside, strengthsIn, type Told } from './strengths';

/** A cue of so many words tells more: then the names may stand in the sentences before. */
const TELLING = 3;

/**
 * The topics whose cue counts, that with the longest first.
 * @param told the cues that the passage may have.
 * @param asked ids of the topics that the article's events ask about: of these, one name is enough.
 */
export function ownTopics(
  passage: Passage,
  told: readonly Told[],
  bearing: Bearing,
  asked: ReadonlySet<string>,
  knowledge: Knowledge,
): Topic[] {
  const isCued = (topic: Topic, { longest, total, bare }: Strength) => {
    const tells = longest >= TELLING;
    const near = tells ? passage.near : passage.statement === undefined ? passage.own : passage.around;
    const few = (tells && !topic.about.every(isCountry)) || asked.has(topic.id);
    return (
      bearing.isAbout(topic, near, few ? 1 : ABOUT) &&
      !isElsewhere(topic, passage) &&
      (!bare || topic.framing || readPosition(topic, passage.text, passage.bare) !== undefined) &&
      bearing.isOn(topic, tells || total > TELLING || topic.framing === true, passage)
    );
  };
  const counting = (strengths: ReadonlyMap<string, Strength>) =>
    ranked(strengths, knowledge).filter(([topic, strength]) => isCued(topic, strength));
  const own = counting(strengthsIn(told, passage.phrases)).map(([topic]) => topic);
  // What a passage leaves out stands beside it, where it is on nothing else.
  if (!passage.beside || own.some(({ framing }) => !framing) || told.every(({ distinct }) => !distinct))
    return own;
  const aside = counting(strengthsBeside(told, passage.phrases, passage.beside)).map(([topic]) => topic);
  // A number beside it may count anything.
  return [...own, ...aside.filter(({ framing, answer }) => !framing && answer?.type !== 'number')];
}

/** The topics of some cues with their strengths, that with the longest cue first. */
function ranked(strengths: ReadonlyMap<string, Strength>, knowledge: Knowledge): [Topic, Strength][] {
  return [...strengths]
    .sort(([, a], [, b]) => b.longest - a.longest)
    .flatMap(([id, strength]): [Topic, Strength][] => {
      const topic = knowledge.topic(id);
      return topic ? [[topic, strength]] : [];
    });
}
