/**
 * What speaks for an event in a passage, and how much: a logistic regression. `npm run fit:events` fits it on the
 * marked articles of `test/gold`, and shows for each of its directories what the others teach of it.
 */
export const WEIGHTS = {
  bias: -9.18,
  /** The passage names the very day on which it began. */
  day: 3.65,
  /** … a date in its days, if it does not last: ln(1 + likeness of the passage). */
  dated: 0.91,
  /** … a date of a month at most in which it began, not to the day. */
  begins: 1.14,
  /** … a date in its days: ln(1 + days that it was before the article). What is long past is named for what happened. */
  past: 0.17,
  /** Without such a date: it ended within three days before the article, … */
  fresh: 2.44,
  /** … or within three weeks. */
  late: 1.74,
  /** It lies after the article. */
  future: -1.02,
  /** The square of the share of its name that stands in the passage or beside it. */
  name: 3.68,
  /** Called by a proper name of it. */
  called: 4.03,
  /** How much the passage is like it beyond any other event. */
  lead: 0.16,
  /** … more than any other, with the sentences beside it. */
  first: 0.4,
  /** ln(1 + likeness of headline and lead). */
  title: 0.23,
  /** A word for such events. */
  word: 1.38,
  /** … for what lasts: a war, a term. */
  lasting: 1.56,
  /** The share of its parties that the article names. */
  parties: 1.92,
  /** The article names all of its parties, or its place. */
  among: 1.23,
  /** The share of its parties that the passage names. */
  here: 0.13,
  /** The passage names its place, or (half) the country. */
  there: 0.66,
  /** The only one of its sort, on the dates of the passage, that the article may be on. */
  only: 0.63,
  /** … and the dates are of a year at most, and more than a month. */
  year: 0.09,
  /** Persons named in the passage that had no part, two at most. */
  strangers: -0.16,
  /** Places named in the passage where it was not, two at most. */
  elsewhere: -0.49,
  /** Of a kind that happens again and again. */
  recurring: -0.29,
  /** A plan. */
  planned: -0.79,
  /** The only one at a place of the passage that the article may be on; of several, the share of one. */
  alone: 1.57,
  /** … and the article names all who were there, who are several. */
  met: 0.56,
  /** A name in the passage that is nothing else begins its name. */
  begun: 0.58,
  /** How much of the base refers to it. */
  known: 3.31,
  /** It ended within a week before the article, and the headline has a word for such events. */
  headKind: 0.54,
  /** The share of its parties that the headline names. */
  headParties: 0.43,
};

export type Weights = typeof WEIGHTS;
export type Signs = Readonly<Record<Exclude<keyof Weights, 'bias'>, number>>;

/** The log odds from which an event is shown: what is likelier than not may still be another of its sort. */
export const LIKELY = 0.5;
