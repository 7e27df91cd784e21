/**
 * What speaks for an event in a passage, and how much: a logistic regression. `npm run fit:events` fits it on the
 * marked articles of `test/gold`, and shows for each of its directories what the others teach of it.
 */
export const WEIGHTS = {
  bias: -8.01,
  /** The passage names the very day on which it began. */
  day: 2.78,
  /** … a date in its days, if it does not last: ln(1 + likeness of the passage). */
  dated: 0.99,
  /** … a date of a month at most in which it began, not to the day. */
  begins: 0.82,
  /** … a date in its days: ln(1 + days that it was before the article). What is long past is named for what happened. */
  past: 0.09,
  /** Without such a date: it ended within three days before the article, … */
  fresh: 2.69,
  /** … or within three weeks. */
  late: 1.04,
  /** It lies after the article. */
  future: -1.31,
  /** The square of the share of its name that stands in the passage or beside it. */
  name: 3.24,
  /** Called by a proper name of it. */
  called: 3.94,
  /** How much the passage is like it beyond any other event. */
  lead: 0.11,
  /** … more than any other, with the sentences beside it. */
  first: 0.44,
  /** ln(1 + likeness of headline and lead). */
  title: 0.27,
  /** A word for such events. */
  word: 1.05,
  /** … for what lasts: a war, a term. */
  lasting: 1.92,
  /** The share of its parties that the article names. */
  parties: 1.87,
  /** The article names all of its parties, or its place. */
  among: 1.2,
  /** The share of its parties that the passage names. */
  here: 0.43,
  /** The passage names its place, or (half) the country. */
  there: 0.87,
  /** The only one of its sort, on the dates of the passage, that the article may be on. */
  only: 0.45,
  /** … and the dates are of a year at most, and more than a month. */
  year: 0.15,
  /** Persons named in the passage that had no part, two at most. */
  strangers: -0.28,
  /** Places named in the passage where it was not, two at most. */
  elsewhere: -0.72,
  /** Of a kind that happens again and again. */
  recurring: -0.35,
  /** A plan. */
  planned: -1.1,
};

export type Weights = typeof WEIGHTS;
export type Signs = Readonly<Record<Exclude<keyof Weights, 'bias'>, number>>;

/** The log odds from which an event is shown: what is likelier than not may still be another of its sort. */
export const LIKELY = 0.4;
