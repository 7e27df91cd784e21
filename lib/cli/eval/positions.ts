/** Figures for the typed positions of claims: what a careful reader reads from a passage, the report says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import * as v from 'valibot';
import { compare } from '../../claims/comparison';
import { positionInWords, type Reading, readPosition } from '../../claims/positions';
import type { Position, Topic } from '../../knowledge/schema';
import { position } from '../../knowledge/schema/claims';
import type { Span } from '../../types';
import type { Case, Finding } from './findings';
import { overlaps } from './page-gold';

const gold = v.record(
  v.string(),
  v.array(
    v.strictObject({
      /** Stand in the sentence of the claim. */
      words: v.string(),
      topic: v.string(),
      speaker: v.optional(v.string()),
      position,
    }),
  ),
);

/** Article → what is wanted of it. */
export type PositionGold = v.InferOutput<typeof gold>;
export type WantedPosition = PositionGold[string][number];

/** Reads `positions.yaml` of a gold directory, where it has one. @throws where it is not in form. */
export function positionGold(directory: string): PositionGold | undefined {
  const file = join(directory, 'positions.yaml');
  return existsSync(file)
    ? v.parse(gold, load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA }))
    : undefined;
}

/**
 * One finding for each position that is wanted: missed where the passage has no position on the topic.
 * @throws where an article has not the words, or the base not the topic.
 */
export function positions({ id, article, context, knowledge, around }: Case, all: PositionGold): Finding[] {
  return (all[id] ?? []).map((wanted): Finding => {
    const at = article.text.indexOf(wanted.words);
    const topic = knowledge.topic(wanted.topic);
    if (at < 0 || !topic) throw new Error(`${id}: “${wanted.words}” or ${wanted.topic} is not there`);
    const sentence = around(at + wanted.words.length);
    const found = context.claims
      .filter((claim) => claim.topic === topic.id && overlaps(claim, sentence))
      .flatMap((claim) => claim.position ?? []);
    const is = found.length === 0 ? 'missed' : found.some((words) => says(words, wanted.position, topic));
    return [
      is === 'missed' ? is : is ? 'right' : 'wrong',
      `“${wanted.words}” on ${topic.id} as ${found.join('; ') || 'nothing'}, wanted ${positionInWords(topic, wanted.position)}`,
    ];
  });
}

/**
 * One finding for each position that the report shows: wrong where a reader gives the passage another, or none.
 * Wording is left out.
 */
export function shownPositions(
  { id, article, context, knowledge, around }: Case,
  all: PositionGold,
): Finding[] {
  return context.claims.flatMap((claim): Finding[] => {
    const topic = knowledge.topic(claim.topic);
    const { position } = claim;
    if (!topic || topic.framing || !position) return [];
    const wanted = wantedAt(claim, topic, all[id] ?? [], article.text, around);
    const is = wanted.some((each) => says(position, each.position, topic)) ? 'right' : 'wrong';
    return [[is, `“${article.text.slice(claim.start, claim.end)}” on ${topic.id} as ${position}`]];
  });
}

/** The positions on a topic that a reader gives to the sentences of a passage. */
export function wantedAt(
  passage: Span,
  topic: Topic,
  all: readonly WantedPosition[],
  text: string,
  around: (at: number) => Span,
): WantedPosition[] {
  return all.filter(
    ({ topic: on, words }) =>
      on === topic.id && overlaps(passage, around(text.indexOf(words) + words.length)),
  );
}

function says(words: string, wanted: Position, topic: Topic): boolean {
  if (words === positionInWords(topic, wanted)) return true;
  const read = wanted.type === 'number' && readPosition(topic, words);
  return read ? compare(read, wanted) === 'same' : false;
}

/** Whether a reading is the position that a reader gives. */
export function isWanted(read: Reading, { position }: WantedPosition, topic: Topic): boolean {
  return (
    positionInWords(topic, read) === positionInWords(topic, position) ||
    (position.type === 'number' && compare(read, position) === 'same')
  );
}
