/**
 * What speaks for a topic, and how much: two logistic regressions, fitted on the marked articles of `test/gold`
 * each of whose directories was left out in turn to see what holds for others. A score is a log odds.
 */

/** What speaks for an article's being on a topic. */
export const MATTER = {
  bias: -6.85,
  /** ln(1 + passages with a cue of the topic). */
  cued: 3.11,
  /** ln(1 + words of its cues that stand in the article as a whole). */
  cues: 0.8,
  /** The share of the topic's entities that the article names. */
  named: 2.69,
  /** The weight of the topic's words in the article. */
  words: 0.13,
  /** ln(1 + days from the article to the nearest claim on the topic). */
  days: -0.36,
};

/** What speaks for a passage's being on a topic that its article is on. */
export const PASSAGE = {
  bias: -5.74,
  /** The score of the article. */
  matter: 0.15,
  /** It has a cue of the topic: one more than fitted, so that it is enough where the article is likely on the topic. */
  cued: 2.6,
  /** The weight of the topic's words in it. */
  words: 0.18,
  /** … beyond that of the likeliest other topic's. */
  margin: 0.23,
  /** One of the topic's answers can be read from it. */
  answered: 0.95,
  /** … a number of the size of those that are known. */
  sized: 3.71,
  /** It is said by somebody. */
  said: 1.14,
  /** … of whom the base has a claim on the topic. */
  spoke: 0.97,
  /** The passage before it in the paragraph is on the topic. */
  before: 2.73,
};

export type Evidence<Weights> = { readonly [Key in Exclude<keyof Weights, 'bias'>]: number };

/** The log odds that some evidence shows. */
export function scoreOf(
  { bias, ...weights }: { readonly bias: number; readonly [key: string]: number },
  evidence: { readonly [key: string]: number },
): number {
  return Object.entries(evidence).reduce((sum, [key, value]) => sum + value * (weights[key] ?? 0), bias);
}
