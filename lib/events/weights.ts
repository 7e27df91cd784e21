/**
 * What speaks for an event in a passage, and how much: a logistic regression. `npm run fit:events` fits it on the
 * marked articles of `test/gold`, and shows for each of its directories what the others teach of it.
 */
export const WEIGHTS = {
  bias: -7.83,
  /** The passage names the very day on which it began. */
  day: 2.68,
  /** … a date in its days, if it does not last: ln(1 + likeness of the passage). */
  dated: 1,
  /** … a date of a month at most in which it began, not to the day. */
  begins: 1.27,
  /** … a date in its days: ln(1 + days that it was before the article). What is long past is named for what happened. */
  past: 0.1,
  /** Without such a date: it ended within three days before the article, … */
  fresh: 2.55,
  /** … or within three weeks. */
  late: 0.88,
  /** It lies after the article. */
  future: -1.37,
  /** The square of the share of its name that stands in the passage or beside it. */
  name: 3.02,
  /** Called by a proper name of it. */
  called: 4.22,
  /** How much the passage is like it beyond any other event. */
  lead: 0.1,
  /** … more than any other, with the sentences beside it. */
  first: 0.33,
  /** ln(1 + likeness of headline and lead). */
  title: 0.3,
  /** A word for such events. */
  word: 0.94,
  /** … for what lasts: a war, a term. */
  lasting: 1.64,
  /** The share of its parties that the article names. */
  parties: 2.13,
  /** The article names all of its parties, or its place. */
  among: 1.38,
  /** Persons named in the passage that had no part, two at most. */
  strangers: -0.28,
  /** Places named in the passage where it was not, two at most. */
  elsewhere: -0.76,
  /** Of a kind that happens again and again. */
  recurring: -0.37,
  /** A plan. */
  planned: -1.51,
};

export type Weights = typeof WEIGHTS;
export type Signs = Readonly<Record<Exclude<keyof Weights, 'bias'>, number>>;

/** The log odds from which an event is shown: what is likelier than not may still be another of its sort. */
export const LIKELY = 1;
