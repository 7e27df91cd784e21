/**
 * What speaks for an event's standing beside an article as what came before or since, and how much: a logistic
 * regression. `npm run fit:neighbours` fits it on the events that a reader has judged, in the `neighbours.tsv` of
 * `test/gold`, and shows for each of its directories what the others teach of it.
 */
export const WEIGHTS = {
  bias: 2.52,
  /** ln(how near it is by who takes part and where, from 0.1 to 1). */
  nearness: 1.98,
  /** ln(1 + entities that the article names): to be near to few tells little. */
  names: 0.73,
  /** How many take part in it, its places with them: to be near to many tells more. */
  actors: 0.07,
  /** The share of its words that the article has. */
  matter: 2.07,
  /** ln(1 + days from the article's own day). */
  days: -0.46,
  /** ln(1 + days from the nearest event that the article speaks of). */
  gap: -0.24,
  /** ln(1 + events that the article speaks of): the more it knows, the less has to stand beside it. */
  told: -1.28,
  /** ln(1 + those of them that are akin: of the same larger story, or with two of the same people, bodies and places). */
  akin: 1.02,
  /** It is a meeting, a visit or a call: the same people have many, on many matters. */
  meeting: -0.58,
};

export type Weights = typeof WEIGHTS;
