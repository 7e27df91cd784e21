/** What a topic is about besides names: “the meeting” is the one of which the article tells. */
import { type Pattern, parseCue } from '../knowledge/cues';
import type { Topic } from '../knowledge/schema';
import { fits, type Phrases } from './cues';

/** A word that stands in so much of a topic's cues is its thing. */
const SHARE = 1 / 3;
/** … and in so many. */
const CUES = 3;
/** “Nuclear”: “the nuclear programme” is another thing. */
const ADJECTIVE = /(?:ar|al|an|ic|ive|ous)$/;
const DEFINITE = new Set(['the', 'this', 'these', 'such']);
/** Words from “the” to the thing: “the planned meeting”, “such a meeting”. */
const REACH = 2;

const known = new WeakMap<Topic, readonly Pattern[]>();

/** Whether the words have the topic's thing at all. */
export function hasThing(topic: Topic, { tokens }: Phrases): boolean {
  return things(topic).some((thing) => tokens.some((token) => fits(thing, token)));
}

/** Whether a passage speaks of the topic's thing as of one that is known: “this meeting”, “the new tariffs”. */
export function namesThing(topic: Topic, { tokens }: Phrases): boolean {
  const all = things(topic);
  return (
    all.length > 0 &&
    tokens.some(
      (token, place) =>
        all.some((thing) => fits(thing, token)) &&
        tokens.slice(Math.max(0, place - REACH), place).some((before) => DEFINITE.has(before)),
    )
  );
}

function things(topic: Topic): readonly Pattern[] {
  const found = known.get(topic) ?? thingsOf(topic);
  known.set(topic, found);
  return found;
}

function thingsOf({ cues }: Topic): Pattern[] {
  const counts = new Map<string, { pattern: Pattern; count: number }>();
  for (const { parts } of cues.map(parseCue)) {
    const words = new Map(
      parts
        .filter(({ name }) => !name)
        .flatMap(({ patterns }) => patterns)
        .map((pattern) => [pattern.text, pattern]),
    );
    for (const [text, pattern] of words)
      counts.set(text, { pattern, count: (counts.get(text)?.count ?? 0) + 1 });
  }
  return [...counts.values()]
    .filter(
      ({ pattern: { text }, count }) =>
        text.length > 3 && !ADJECTIVE.test(text) && count >= Math.max(CUES, cues.length * SHARE),
    )
    .map(({ pattern }) => pattern);
}
