/** Passages without a cue of their own that are on what the article is on. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Topic } from '../knowledge/schema';
import { type Bearing, isOfOthers } from './bearing';
import type { Phrases } from './cues';
import { ranked } from './own-topics';
import type { Passage } from './passages';
import { readPosition } from './positions';
import { type Strength, strengthsBeside, type Told } from './strengths';
import { namesThing } from './things';
import { BARE_DENIAL, ELSE, INTENDS, PROPOSED, REFERS, STANCE, STANCE_ON_IT } from './words';

/** So much of a claim on what the article is on is said again. */
const LIKE = 0.25;

/** What the article is on. */
export interface Matters {
  /** Ids of the topics that its events ask about. */
  asked: ReadonlySet<string>;
  /** Ids of the topics that it is on, the likeliest first. */
  matters: ReadonlySet<string>;
  /** Ids of all entities that headline and text name, with their parties. */
  named: ReadonlySet<string>;
  /** All words of headline and text, where the rest of a cue may stand. */
  anywhere: () => Phrases;
  bearing: Bearing;
}

/** A passage with the cues that it may have, the topics that it has by these, and the topics of which it says what claims say. */
export interface Cued {
  passage: Passage;
  told: readonly Told[];
  own: readonly Topic[];
  /** Topic id → how much of a claim (0–1). */
  like?: ReadonlyMap<string, number>;
}

/** Gives the topics that a passage has beside its own; passages must be asked for in text order. */
export function joiningIn(
  { asked, matters, named, anywhere, bearing }: Matters,
  knowledge: Knowledge,
): (cued: Cued) => Topic[] {
  const topics = (ids: Iterable<string>) => [...ids].flatMap((id) => knowledge.topic(id) ?? []);
  /** What answers a question that the article is on needs none of the topic's words. */
  const answers = (topic: Topic, passage: Passage) =>
    (topic.answer?.type === 'yes-no' ? PROPOSED.test(passage.text) : passage.statement !== undefined) &&
    bearing.isAbout(topic, matters.has(topic.id) ? named : passage.around, 1) &&
    !isOfOthers(topic, passage) &&
    !BARE_DENIAL.test(passage.text) &&
    readPosition(topic, passage.text, passage.bare) !== undefined &&
    bearing.isOn(topic, false, passage);
  /** … nor does what is said of “the meeting” or takes a stance on “the decision”; a word of the topic is enough. */
  const speaksOf = (topic: Topic, strength: Strength | undefined, share: number, passage: Passage) =>
    passage.statement !== undefined &&
    (strength !== undefined ||
      share >= LIKE ||
      namesThing(topic, passage.bare) ||
      (matters.size === 1 && STANCE.test(passage.text)) ||
      (last?.topics.includes(topic) && STANCE_ON_IT.test(passage.text))) &&
    bearing.isAbout(topic, named, 1) &&
    !isOfOthers(topic, passage) &&
    bearing.isOn(topic, strength !== undefined, passage);
  /** … nor does what goes on in the paragraph. */
  const goesOn = (topic: Topic, passage: Passage, { passage: before, isCued }: Last) =>
    passage.statement !== undefined &&
    passage.block === before.block &&
    isCued &&
    ((passage.speaker !== undefined && passage.speaker === before.speaker) ||
      (matters.has(topic.id) && REFERS.test(passage.text))) &&
    !topic.framing &&
    topic.answer?.type !== 'number' &&
    !ELSE.test(passage.text) &&
    !isOfOthers(topic, passage);
  /** The writer too tells what is to become of “the meeting”. */
  const intends = (topic: Topic, { text, bare, statement }: Passage) =>
    statement === undefined &&
    !topic.framing &&
    topic.answer?.type === 'option' &&
    namesThing(topic, bare) &&
    (INTENDS.test(text) || readPosition(topic, text, bare) !== undefined);
  const joined = ({ passage, told, like }: Cued): Topic | undefined => {
    const strengths = strengthsBeside(told, passage.phrases, anywhere, matters);
    return (
      [...ranked(strengths, knowledge).map(([topic]) => topic), ...topics(matters)].find(
        (topic) =>
          answers(topic, passage) ||
          intends(topic, passage) ||
          speaksOf(topic, strengths.get(topic.id), like?.get(topic.id) ?? 0, passage),
      ) ??
      (last && goesOnFrom(last, passage))
    );
  };
  const goesOnFrom = (before: Last, passage: Passage) =>
    before.topics.find((topic) => goesOn(topic, passage, before));
  let last: Last | undefined;
  return (cued) => {
    const { passage, own } = cued;
    const found = topics(asked).filter(
      (topic) => !own.includes(topic) && !topic.framing && answers(topic, passage),
    );
    const isFree = [...own, ...found].every(({ framing }) => framing);
    const also = isFree ? joined(cued) : undefined;
    if (also) found.push(also);
    last = { passage, topics: [...own, ...found], isCued: own.length > 0 };
    return found;
  };
}

/** The passage before. */
interface Last {
  passage: Passage;
  topics: readonly Topic[];
  isCued: boolean;
}
