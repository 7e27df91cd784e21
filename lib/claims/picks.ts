/** Which topics an article, and which each of its passages is on: those for which enough speaks. */
import type { Topic } from '../knowledge/schema';
import { logOdds } from '../text/log-odds';
import type { ArticleEvidence } from './evidence';
import type { Signs } from './signs';
import type { Evidence, Weights } from './weights';

/** An article with a lower score is not on a topic, whatever a passage says. */
const ARTICLE = -1;
/** The least score of a passage: more likely than not. */
const LEAST = 0;
/** … of a topic beside a likelier one: a wrong one is worse than a missing one. */
const SECOND = 1.2;
/** An article is no surer than this to be on a topic. */
const SUREST = 5;
/** Topics of one passage, at most. */
const TOPICS = 2;

/**
 * The scores of an article on its candidate topics, in their order; nothing where it is not on one. Without a cue it
 * is on none of whose entities it leaves some out.
 */
export function mattersOf({ matters }: ArticleEvidence, weights: Weights): (number | undefined)[] {
  return matters.map((evidence) => {
    const score = logOdds(weights.matter, evidence);
    const isSome = evidence.cues > 0 || evidence.named === 1;
    return isSome && score >= ARTICLE ? Math.min(SUREST, score) : undefined;
  });
}

/**
 * All that speaks for a passage's being on a topic.
 * @param goesOn the passage before it is on the topic; `together`: these two are of one paragraph.
 */
export function passageEvidence(
  signs: Signs,
  matter: number,
  { goesOn, together }: { goesOn: boolean; together: boolean },
): Evidence<Weights['passage']> {
  return {
    ...signs,
    matter,
    reported: signs.said * matter,
    before: Number(goesOn && together),
    last: Number(goesOn && !together),
  };
}

/** A topic of a passage, and its score: a log odds. */
export interface Pick {
  topic: Topic;
  score: number;
}

/**
 * The topics of each passage, the likeliest first. One passage after the other: what the one before is on
 * speaks for the next.
 * @param blocks the paragraph of each passage.
 */
export function picksOf(evidence: ArticleEvidence, blocks: readonly number[], weights: Weights): Pick[][] {
  const matters = mattersOf(evidence, weights);
  let before: readonly Topic[] = [];
  return evidence.passages.map((signs, place) => {
    const together = blocks[place] === blocks[place - 1];
    const picked = evidence.topics
      .flatMap((topic, index) => {
        const [sign, matter] = [signs[index], matters[index]];
        if (sign === undefined || matter === undefined) return [];
        const score = logOdds(
          weights.passage,
          passageEvidence(sign, matter, { goesOn: before.includes(topic), together }),
        );
        return score >= LEAST ? { topic, score } : [];
      })
      .sort((a, b) => b.score - a.score)
      .filter(({ score }, rank) => rank === 0 || score >= SECOND)
      .slice(0, TOPICS);
    before = picked.map(({ topic }) => topic);
    return picked;
  });
}
