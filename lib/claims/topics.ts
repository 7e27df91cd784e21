/** Which topics of the knowledge base each passage of an article is on. */
import type { CueRef, Knowledge } from '../knowledge/knowledge';
import type { Topic } from '../knowledge/schema';
import type { Reading } from '../types';
import { ABOUT, bearingIn } from './bearing';
import { once, type Phrases } from './cues';
import { joiningIn } from './joining';
import { askedTopics, isAsked, likeness, mattersOf, topicsAlike } from './matters';
import { ownTopics, ranked } from './own-topics';
import type { Passage } from './passages';
import { strengthsIn, toldIn } from './strengths';
import { hasThing } from './things';

/** Topics of one passage, at most. */
const TOPICS = 2;

/** The article around its passages. */
export interface Surroundings {
  /** Ids of all entities that headline and text name, with their parties. */
  named: ReadonlySet<string>;
  headline: Phrases;
  /** All words of headline and text. */
  whole: () => Phrases;
}

/**
 * The topics of each passage, longest cue first; wording is noted beside them. A passage without a cue of its own
 * is on what the article is on, where it answers that question, or speaks of the matter in few words.
 */
export function topicsOf(
  passages: readonly Passage[],
  { named, headline, whole }: Surroundings,
  reading: Reading,
  knowledge: Knowledge,
): Topic[][] {
  const asked = askedTopics(reading, knowledge);
  const isAskedYet = (topic: Topic) => isAsked(topic, reading.asOf, knowledge);
  const bearing = bearingIn(named, knowledge);
  const cuesUnder = remembering(knowledge);
  const cued = passages.map((passage) => {
    const told = toldIn(passage.phrases, cuesUnder);
    const own = ownTopics(passage, told, bearing, asked, isAskedYet, knowledge);
    const like = passage.statement === undefined ? undefined : likeness(passage, knowledge);
    return { passage, told, like, own };
  });
  const ofWhole = [
    ...ranked(strengthsIn(toldIn(headline, cuesUnder), headline), knowledge).map(([topic]) => topic),
    ...topicsAlike(cued.flatMap(({ like }) => like ?? [])).flatMap((id) => knowledge.topic(id) ?? []),
    // The first paragraph tells which one the headline means.
    ...cued
      .filter(({ passage }) => passage.block === 0)
      .flatMap(({ own }) => own.filter((topic) => hasThing(topic, headline))),
  ].filter((topic) => bearing.isAbout(topic, named, ABOUT) && isAskedYet(topic));
  const matters = mattersOf(
    cued.map(({ own }) => own),
    ofWhole,
    knowledge,
  );
  const join = joiningIn({ asked, matters, named, anywhere: once(whole), bearing }, knowledge);
  return cued.map((each) => limited([...each.own, ...join(each)]));
}

/** The cues under a word; each word of an article is looked up once. */
function remembering(knowledge: Knowledge): (word: string) => readonly CueRef[] {
  const known = new Map<string, readonly CueRef[]>();
  return (word) => {
    const cues = known.get(word) ?? knowledge.cuesUnder(word);
    known.set(word, cues);
    return cues;
  };
}

function limited(topics: readonly Topic[]): Topic[] {
  return [
    ...topics.filter(({ framing }) => !framing).slice(0, TOPICS),
    ...topics.filter(({ framing }) => framing),
  ];
}
