/**
 * What speaks for a topic, and how much: three logistic regressions. `npm run fit` fits them on the marked articles of
 * `test/gold`, and shows for each of its directories what the others teach of it. A score is a log odds. These are of
 * the directories without blind4 and blind5, which were marked before topics such as that of Russia's strikes were
 * asked as widely as now: what they leave unmarked is no sign of anything.
 */
export const WEIGHTS = {
  /** What speaks for an article's being on a topic. */
  matter: {
    bias: -6.97,
    /** ln(1 + words of its cues that stand in the article as a whole). */
    cues: 0.76,
    /** ln(1 + passages with a cue of the topic). */
    cued: 2.47,
    /** ln(1 + passages that are more like what the base tells of it than like any other topic). */
    first: 0.68,
    /** … and by how much at most. */
    lead: 0.08,
    /** ln(1 + passages from which one of its answers can be read). */
    answered: 0.37,
    /** The share of the topic's entities that the article names. */
    named: 1.28,
    /** The share of the passages that name its entities, of two the one named in fewer. */
    heard: 3.55,
    /** ln(1 + days from the article to the nearest claim on the topic). */
    days: -0.39,
    /** ln(1 + the weight of the topic's words that stand in the article). */
    words: 0.54,
  },
  /** What speaks for a passage's being on a topic that its article may be on. */
  passage: {
    bias: -7.44,
    /** The score of the article, `SUREST` at most. */
    matter: -0.06,
    /** The passage before it in the paragraph is on the topic. */
    before: 2.3,
    /** … or the one before it in another paragraph. */
    last: 0.66,
    /** It has a cue of the topic. */
    cued: 1.26,
    /** How much it is like what the base tells of the topic. */
    likeness: 0.03,
    /** … beyond any other topic. */
    lead: 0.04,
    /** One by the rank of the topic's claim among the claims that are most like it. */
    nearest: 1.23,
    /** The weight of the topic's words in it, as a share of that of the topic with most. */
    words: 1.87,
    /** The weight of the topic's words in the headline. */
    title: 0.04,
    /** One of the topic's answers can be read from it. */
    answered: 1.43,
    /** … a number of the size of those that are known, where it is like no other topic more. */
    sized: 5.35,
    /** It is said by somebody. */
    said: 0.84,
    /** … of whom the base has a claim on the topic from these days. */
    spoke: 0.58,
    /** … as far as the article is on the topic: `matter`. */
    reported: 0.17,
    /** The share of the topic's entities that are named in it or shortly before. */
    near: 0.67,
    /** Another passage of its paragraph is more like what the base tells of the topic than like any other. */
    paragraph: 1.32,
  },
  /** What speaks for a position that is read from a passage. */
  answer: {
    bias: -0.67,
    /** The score of the passage on the topic, six at most. */
    score: 0.32,
    /** ln(1 + words by which the cues of the answer outweigh those of the next). */
    lead: 0.93,
    /** It is a number. */
    number: 1.31,
    /** Somebody of the speaker's side is known to have answered so. */
    agrees: 0.71,
    /** ln(1 + answers that the topic has). */
    options: -1.21,
  },
};

export type Weights = typeof WEIGHTS;
export type Evidence<Of> = { readonly [Key in Exclude<keyof Of, 'bias'>]: number };
