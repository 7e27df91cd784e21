/** Which topics of the knowledge base each passage of an article is on. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Topic } from '../knowledge/schema';
import type { Reading } from '../types';
import type { Phrases } from './cues';
import { askedTopics, isAsked, likeness, mattersOf, topicsAlike } from './matters';
import type { Passage } from './passages';
import { isSized, readPosition } from './positions';
import { type Strength, strengthsIn } from './strengths';
import { COUNTS, ELSE, PROPOSED, STANCE, STANCE_ON_IT } from './words';

/** Topics of one passage, at most. */
const TOPICS = 2;
/** Entities of a topic that the passage, and that the article, must name. */
const ABOUT = 2;
/** A cue of so many words tells more: then the names may stand in the sentences before. */
const TELLING = 3;

/** So much of a claim on what the article is on is said again. */
const LIKE = 0.2;

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
  const namedIn = (topic: Topic, names: ReadonlySet<string>) =>
    topic.about.filter((id) => [id, ...countryOf(id, knowledge)].some((each) => names.has(each))).length;
  const isAbout = (topic: Topic, names: ReadonlySet<string>, least: number) => {
    const all = topic.about.length;
    return namedIn(topic, names) >= Math.min(least, all) && namedIn(topic, named) >= Math.min(ABOUT, all);
  };
  const isCued = (topic: Topic, { longest, total, bare }: Strength, passage: Passage) => {
    const near = longest >= TELLING || passage.statement !== undefined ? passage.around : passage.own;
    const few = (longest >= TELLING && !topic.about.every(isCountry)) || asked.has(topic.id);
    return (
      isAbout(topic, near, few ? 1 : ABOUT) &&
      !isElsewhere(topic, passage) &&
      (!bare || topic.framing || readPosition(topic, passage.text) !== undefined) &&
      isOn(topic, longest >= TELLING || total > TELLING || topic.framing === true, passage, knowledge)
    );
  };
  /** The topics whose cue counts, that with the longest first. */
  const cued = (strengths: ReadonlyMap<string, Strength>, passage: Passage) =>
    ranked(strengths, knowledge).filter(
      (topic) =>
        isCued(topic, strengths.get(topic.id) ?? NONE, passage) && isAsked(topic, reading, knowledge),
    );
  const own = passages.map((passage) => {
    const found = cued(strengthsIn(passage.phrases, knowledge), passage);
    // What a passage leaves out stands beside it, where it is on nothing else.
    if (!passage.beside || found.some(({ framing }) => !framing)) return found;
    const aside = cued(strengthsIn(passage.phrases, knowledge, passage.beside), passage);
    return [...found, ...aside.filter(({ framing }) => !framing)];
  });
  const alike = new Map(
    passages.flatMap((passage) =>
      passage.statement === undefined ? [] : [[passage, likeness(passage, knowledge)]],
    ),
  );
  const ofWhole = [
    ...ranked(strengthsIn(headline, knowledge), knowledge),
    ...topicsAlike([...alike.values()]).flatMap((id) => knowledge.topic(id) ?? []),
  ].filter((topic) => isAbout(topic, named, ABOUT) && isAsked(topic, reading, knowledge));
  const matters = mattersOf(own, ofWhole, knowledge);
  const anywhere = matters.size > 0 ? whole() : headline;
  /** What answers a question that the article is on needs none of the topic's words. */
  const answers = (topic: Topic, passage: Passage) =>
    (topic.answer?.type === 'yes-no' ? PROPOSED.test(passage.text) : passage.statement !== undefined) &&
    isAbout(topic, matters.has(topic.id) ? named : passage.around, 1) &&
    !isElsewhere(topic, passage) &&
    readPosition(topic, passage.text) !== undefined &&
    isOn(topic, false, passage, knowledge);
  /** … nor does what takes a stance on “the decision”; a word of the topic is enough. */
  const joins = (
    topic: Topic,
    strength: Strength | undefined,
    passage: Passage,
    isLast: boolean,
    share: number,
  ) =>
    passage.statement !== undefined &&
    (strength !== undefined ||
      share >= LIKE ||
      (matters.size === 1 && STANCE.test(passage.text)) ||
      (isLast && STANCE_ON_IT.test(passage.text))) &&
    isAbout(topic, named, 1) &&
    !isElsewhere(topic, passage) &&
    isOn(topic, strength !== undefined, passage, knowledge);
  /** … nor does what goes on in the paragraph. */
  const goesOn = (topic: Topic, passage: Passage, before: Passage, cued: boolean) =>
    passage.statement !== undefined &&
    passage.block === before.block &&
    ((matters.has(topic.id) && cued) ||
      (passage.speaker !== undefined && passage.speaker === before.speaker)) &&
    !topic.framing &&
    topic.answer?.type !== 'number' &&
    !ELSE.test(passage.text) &&
    !isElsewhere(topic, passage);
  let before: { passage: Passage; topics: readonly Topic[]; cued: boolean } | undefined;
  return passages.map((passage, index) => {
    const byWords = own[index] ?? [];
    const byAnswer = [...asked]
      .flatMap((id) => knowledge.topic(id) ?? [])
      .filter((topic) => !byWords.includes(topic) && !topic.framing && answers(topic, passage));
    const found = [...byWords, ...byAnswer];
    if (found.every(({ framing }) => framing)) {
      const strengths = strengthsIn(passage.phrases, knowledge, anywhere, matters);
      const near = [
        ...ranked(strengths, knowledge),
        ...[...matters].flatMap((id) => knowledge.topic(id) ?? []),
      ];
      const last = before;
      const joined =
        near.find(
          (topic) =>
            answers(topic, passage) ||
            joins(
              topic,
              strengths.get(topic.id),
              passage,
              last?.topics.includes(topic) ?? false,
              alike.get(passage)?.get(topic.id) ?? 0,
            ),
        ) ?? last?.topics.find((topic) => goesOn(topic, passage, last.passage, last.cued));
      if (joined) found.push(joined);
    }
    before = { passage, topics: found, cued: byWords.length > 0 };
    return limited(found);
  });
}

const NONE: Strength = { longest: 0, total: 0, bare: false };

const isCountry = (id: string) => id.startsWith('country/');

/** The topics of some cues, that with the longest first. */
function ranked(strengths: ReadonlyMap<string, Strength>, knowledge: Knowledge): Topic[] {
  return [...strengths]
    .sort(([, a], [, b]) => b.longest - a.longest)
    .flatMap(([id]) => knowledge.topic(id) ?? []);
}

function limited(topics: readonly Topic[]): Topic[] {
  return [
    ...topics.filter(({ framing }) => !framing).slice(0, TOPICS),
    ...topics.filter(({ framing }) => framing),
  ];
}

/** It names countries, and none of the topic's. */
function isElsewhere({ about }: Topic, { countries, strangers, own }: Passage): boolean {
  return (
    strangers &&
    about.some(isCountry) &&
    !about.some((id) => (isCountry(id) ? countries.has(id) : own.has(id)))
  );
}

/** Words of a topic are not yet about its question: a count has its size, and who tells in passing says nothing on it. */
function isOn(topic: Topic, telling: boolean, passage: Passage, knowledge: Knowledge): boolean {
  const position = readPosition(topic, passage.text);
  if (topic.answer?.type === 'number')
    return position ? isSized(position, knowledge.claimsOn(topic.id)) : telling && COUNTS.test(passage.text);
  return telling || position !== undefined || passage.statement !== undefined;
}

/** A place is named with its country too. */
function countryOf(id: string, knowledge: Knowledge): string[] {
  const place = id.startsWith('place/') ? knowledge.entity(id) : undefined;
  return place && 'country' in place && place.country ? [place.country] : [];
}
