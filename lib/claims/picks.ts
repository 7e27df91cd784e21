/** Which of the topics that an article is on a passage speaks of. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Topic } from '../knowledge/schema';
import type { Matter } from './matters';
import type { Passage } from './passages';
import { isSized, readPosition } from './positions';
import { weightIn } from './vocabulary';
import { type Evidence, PASSAGE, scoreOf } from './weights';

/** The least log odds: more likely than not. */
const LEAST = 0;
/** … of a topic beside a likelier one. */
const SECOND = 0.5;
/** An article is no surer than this to be on a topic. */
const SUREST = 5;
/** The most weight that a passage's words have. */
const MOST = 25;
/** … and the most that they have beyond those of another topic. */
const MARGIN = 8;

/** The passage before. */
export interface Before {
  /** Index into the article's blocks. */
  block: number;
  topics: readonly Topic[];
}

/**
 * The topics that are likely enough, the likeliest first.
 * @param cued the topics of which the passage has a cue.
 * @param matters the topics that the article is on.
 */
export function picksOf(
  passage: Passage,
  cued: readonly Topic[],
  matters: readonly Matter[],
  before: Before | undefined,
  knowledge: Knowledge,
): Topic[] {
  return evidenceOf(passage, cued, matters, before, knowledge)
    .map(({ topic, evidence }) => ({ topic, score: scoreOf(PASSAGE, evidence) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .filter(({ score }, place) => place === 0 || score >= SECOND)
    .map(({ topic }) => topic);
}

/** What speaks for each of the topics that the article is on. */
function evidenceOf(
  passage: Passage,
  cued: readonly Topic[],
  matters: readonly Matter[],
  before: Before | undefined,
  knowledge: Knowledge,
): { topic: Topic; evidence: Evidence<typeof PASSAGE> }[] {
  const weights = matters.map(({ words }) => weightIn(words, passage.bare));
  const [most = 0, second = 0] = [...weights].sort((a, b) => b - a);
  const first = weights.indexOf(most);
  const goesOn = before?.block === passage.block ? before.topics : [];
  return matters.map(({ topic, score }, index) => {
    const words = weights[index] ?? 0;
    const claims = knowledge.claimsOn(topic.id);
    const position = readPosition(topic, passage.text, passage.bare);
    return {
      topic,
      evidence: {
        matter: Math.min(SUREST, score),
        cued: Number(cued.includes(topic)),
        words: Math.min(MOST, words),
        margin: clamped(words - (index === first ? second : most), MARGIN),
        answered: Number(position?.type === 'option'),
        sized: Number(position?.type === 'number' && isSized(position, claims)),
        said: Number(passage.statement !== undefined),
        spoke: Number(claims.some(({ speaker }) => speaker && speaker === passage.speaker)),
        before: Number(goesOn.includes(topic)),
      },
    };
  });
}

const clamped = (value: number, most: number) => Math.max(-most, Math.min(most, value));
