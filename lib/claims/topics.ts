/** Which topics of the knowledge base a passage is on. */
import { daysOf, firstDay } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import type { Topic } from '../knowledge/schema';
import { addDays } from '../text/calendar';
import { ONE_TO_TWELVE } from '../text/number-words';
import type { Reading } from '../types';
import type { Passage } from './passages';
import { isSized, readPosition } from './positions';
import { type Strength, strengthsIn } from './strengths';

/** Topics of one passage, at most. */
const TOPICS = 2;
/** Sentences at the beginning that say what an article is on. */
const LEAD = 5;
/** Entities of a topic that the passage, and that the article, must name. */
const ABOUT = 2;
/** A cue of so many words tells more: then the names may stand in the sentences before. */
const TELLING = 3;
/** Nobody answers a question so many days before the first answer that is known. */
const BEFORE = 180;
/** Figures, or what compares them. */
const COUNTS = new RegExp(
  `\\d|\\b(?:tens|dozens|scores|hundreds|thousands|millions|tolls?|numbers?|counts?|${Object.keys(ONE_TO_TWELVE).join('|')})\\b`,
  'i',
);
/** What is accepted or rejected. */
const PROPOSED =
  /\b(?:the|this|that) (?:proposals?|plan|offer|idea|terms|initiative|truce|ceasefire|deal)\b/i;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const ASKED_OF = new RegExp(`(?:(\\d{1,2}) )?(?:(${MONTH}) )?(20\\d\\d)`);

/** What the topics of one article are looked for with. */
export interface Topics {
  /** The topics of a passage, longest cue first; wording is noted beside them. */
  of(passage: Passage): Topic[];
}

/** Topics whose question names an event of the article, whose entities all took part in it at its place, or that it is on. */
function askedTopics({ events, sentences }: Reading, knowledge: Knowledge): Set<string> {
  const lead = sentences[Math.min(LEAD, sentences.length) - 1]?.end ?? 0;
  const on = new Set<string>();
  const asked = events.flatMap(({ event: id, evidence }) => {
    const event = knowledge.event(id);
    // Much is asked about a war.
    if (!event || /^(?:war|period)$/.test(event.kind)) return [];
    if (evidence.some(({ start }) => start < lead))
      for (const topic of knowledge.topicsOn(id)) on.add(topic.id);
    const of = new Set<string>([...event.places, ...event.participants]);
    const there = event.places
      .filter((place) => place.startsWith('place/'))
      .flatMap((place) => knowledge.topicsAbout(place))
      .filter(({ about }) => about.length > 1 && about.every((each) => of.has(each)));
    return [...knowledge.topicsAsking(id), ...there].map((topic) => topic.id);
  });
  // An article on one thing answers one question.
  return new Set([...asked, ...(on.size === 1 ? on : [])]);
}

/** @param article ids of all entities that headline and text name, with their parties. */
export function topicsIn(reading: Reading, article: ReadonlySet<string>, knowledge: Knowledge): Topics {
  const asked = askedTopics(reading, knowledge);
  const namedIn = (topic: Topic, names: ReadonlySet<string>) =>
    topic.about.filter((id) => [id, ...countryOf(id, knowledge)].some((each) => names.has(each))).length;
  const isAbout = (topic: Topic, names: ReadonlySet<string>, least: number) => {
    const all = topic.about.length;
    return namedIn(topic, names) >= Math.min(least, all) && namedIn(topic, article) >= Math.min(ABOUT, all);
  };
  const isCued = (topic: Topic, { longest, total }: Strength, passage: Passage) => {
    const near = longest >= TELLING || passage.statement !== undefined ? passage.around : passage.own;
    const few = (longest >= TELLING && !topic.about.every(isCountry)) || asked.has(topic.id);
    return (
      isAbout(topic, near, few ? 1 : ABOUT) &&
      !isElsewhere(topic, passage) &&
      isOn(topic, longest >= TELLING || total > TELLING || topic.framing === true, passage, knowledge)
    );
  };
  /** What answers the question about an event that the article is on needs none of the topic's words. */
  const answers = (topic: Topic, passage: Passage) =>
    !topic.framing &&
    (topic.answer?.type === 'yes-no' ? PROPOSED.test(passage.text) : passage.statement !== undefined) &&
    isAbout(topic, passage.around, 1) &&
    readPosition(topic, passage.text) !== undefined &&
    isOn(topic, false, passage, knowledge);
  /** The topics whose cue counts, that with the longest first. */
  const cued = (strengths: ReadonlyMap<string, Strength>, passage: Passage) =>
    [...strengths]
      .sort(([, a], [, b]) => b.longest - a.longest)
      .flatMap(([id, strength]) => {
        const topic = knowledge.topic(id);
        return topic && isCued(topic, strength, passage) && isAsked(topic, reading, knowledge) ? [topic] : [];
      });
  return {
    of(passage) {
      const strengths = strengthsIn(passage.phrases, knowledge);
      const own = cued(strengths, passage);
      // What a passage leaves out stands beside it, where it is on nothing else.
      const { beside } = passage;
      const aside =
        beside && own.every(({ framing }) => framing)
          ? cued(strengthsIn(passage.phrases, knowledge, beside), passage).filter(({ framing }) => !framing)
          : [];
      const rest = [...asked]
        .filter((id) => !strengths.has(id))
        .flatMap((id) => knowledge.topic(id) ?? [])
        .filter((topic) => answers(topic, passage));
      const found = [...own, ...aside, ...rest];
      return [
        ...found.filter(({ framing }) => !framing).slice(0, TOPICS),
        ...found.filter(({ framing }) => framing),
      ];
    },
  };
}

const isCountry = (id: string) => id.startsWith('country/');

/** It names countries, and none of the topic's. */
function isElsewhere({ about }: Topic, { countries, own }: Passage): boolean {
  return (
    countries.size > 0 &&
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

/** An article from before what the question asks about is not on it. */
function isAsked(topic: Topic, { asOf }: Reading, knowledge: Knowledge): boolean {
  const [first] = knowledge
    .claimsOn(topic.id)
    .flatMap(({ date }) => date ?? [])
    .sort();
  if (!first) return true;
  const asked = questionDay(topic.question);
  return asOf.to >= (asked && asked <= first ? asked : addDays(firstDay(first), -BEFORE));
}

/** The first day of a date in the question: “in September 2025”. */
function questionDay(question: string): string | undefined {
  const [, day, month, year] = ASKED_OF.exec(question) ?? [];
  if (!year) return undefined;
  if (!month) return daysOf(year).from;
  const number = new Date(`${month} 1, 2000 UTC`).getUTCMonth() + 1;
  return `${year}-${String(number).padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
}

/** A place is named with its country too. */
function countryOf(id: string, knowledge: Knowledge): string[] {
  const place = id.startsWith('place/') ? knowledge.entity(id) : undefined;
  return place && 'country' in place && place.country ? [place.country] : [];
}
