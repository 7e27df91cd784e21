/** What an article as a whole is on: the topics whose cues, words and entities it has. */
import { daysOf } from '../knowledge/days';
import type { Knowledge } from '../knowledge/knowledge';
import type { Topic } from '../knowledge/schema';
import { dayNumber } from '../text/calendar';
import type { DateRange } from '../types';
import type { Bearing } from './bearing';
import type { Phrases } from './cues';
import type { Strength } from './strengths';
import { type Word, wordsFound } from './vocabulary';
import { type Evidence, MATTER, scoreOf } from './weights';

/** Claims of the base that are held against an article. */
const CLAIMS = 60;
/** The least log odds; who asks of a passage asks for more. */
const LEAST = -2;
/** Claims further away than this are as far as any. */
const FAR = 4000;

/** A topic that the article may be on. */
export interface Matter {
  topic: Topic;
  /** Log odds. */
  score: number;
  /** Its words that the article has. */
  words: readonly Word[];
}

/** What is known of the article around its passages. */
export interface Whole {
  /** Headline and text as cues are written. */
  text: string;
  phrases: Phrases;
  /** Ids of all entities that headline and text name. */
  entities: readonly string[];
  /** The topics whose cues stand in it. */
  strengths: ReadonlyMap<string, Strength>;
  asOf: DateRange;
  bearing: Bearing;
}

/**
 * The topics that an article is on, in no order.
 * @param cued topic id → how many passages have a cue of it.
 * @param also ids of topics to be looked at besides those of which it has a cue or says what a claim says.
 */
export function mattersOf(
  whole: Whole,
  cued: ReadonlyMap<string, number>,
  also: Iterable<string>,
  knowledge: Knowledge,
): Matter[] {
  const like = knowledge.searchClaims(whole.text, whole.entities, CLAIMS);
  const ids = new Set([
    ...whole.strengths.keys(),
    ...also,
    ...like.flatMap(({ claim }) => claim.topic ?? []),
  ]);
  const topics = [...ids].flatMap((id) => knowledge.topic(id) ?? []).filter(({ framing }) => !framing);
  const words = wordsFound(topics, whole.phrases, knowledge);
  return topics
    .map((topic) => {
      const found = words.get(topic.id) ?? [];
      const evidence = evidenceOf(topic, found, cued.get(topic.id) ?? 0, whole, knowledge);
      return { topic, words: found, score: scoreOf(MATTER, evidence) };
    })
    .filter(({ score }) => score >= LEAST);
}

function evidenceOf(
  topic: Topic,
  words: readonly Word[],
  passages: number,
  { strengths, asOf, bearing }: Whole,
  knowledge: Knowledge,
): Evidence<typeof MATTER> {
  return {
    cued: Math.log1p(passages),
    cues: Math.log1p(strengths.get(topic.id)?.total ?? 0),
    named: bearing.share(topic),
    words: words.reduce((sum, { weight }) => sum + weight, 0),
    days: Math.log1p(daysToNearest(topic, asOf, knowledge)),
  };
}

function daysToNearest({ id }: Topic, { from }: DateRange, knowledge: Knowledge): number {
  const day = dayNumber(from);
  return knowledge
    .claimsOn(id)
    .flatMap(({ date }) => (date ? Math.abs(dayNumber(daysOf(date).from) - day) : []))
    .reduce((least, days) => Math.min(least, days), FAR);
}
