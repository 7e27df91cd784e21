/** What speaks for it that a position which words show is that of the text. */
import type { Knowledge } from '../knowledge/knowledge';
import { sideOf } from '../knowledge/parties';
import { logOdds } from '../text/log-odds';
import { isOf } from './comparer';
import { compare } from './comparison';
import type { Pick } from './picks';
import type { Answered } from './positions';
import type { Evidence, Weights } from './weights';

/** The least score of a position that is told: more likely than not. */
const LEAST = 0;
/** A passage is no surer than this to be on its topic. */
const SUREST = 6;

/** @param pick the topic, and how sure the passage is to be on it. */
export function answerSigns(
  { topic, score }: Pick,
  { position, lead }: Answered,
  { speaker }: { speaker?: string },
  knowledge: Knowledge,
): Evidence<Weights['answer']> {
  const side = speaker ? sideOf(speaker, knowledge) : [];
  const agrees = knowledge
    .claimsOn(topic.id)
    .some((claim) => claim.position && isOf(side, claim) && compare(position, claim.position) === 'same');
  return {
    score: Math.min(SUREST, score),
    lead: Math.log1p(lead),
    number: Number(position.type === 'number'),
    agrees: Number(agrees),
    options: Math.log1p(topic.answer?.options?.length ?? 0),
  };
}

export function isSure(signs: Evidence<Weights['answer']>, weights: Weights): boolean {
  return logOdds(weights.answer, signs) >= LEAST;
}
