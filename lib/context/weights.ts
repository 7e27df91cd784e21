/**
 * What speaks for an event's standing beside an article as what came before or since, and how much: a logistic
 * regression. `npm run fit:neighbours` fits it on the events that a reader has judged, in the `neighbours.tsv` of
 * `test/gold`, and shows for each of its directories what the others teach of it.
 */
export const WEIGHTS = {
  bias: 3.82,
  /** ln(how near it is by who takes part and where, from 0.1 to 1). */
  nearness: 1.04,
  /** How near it is so, times the share of its words that the article has. */
  matter: 5.24,
  /** How many of those who take part, and of its places, headline and lead name; four at most. */
  lead: 0.29,
  /** The article speaks of some event, or of the larger story of one; … */
  storied: -0.75,
  /** … and this is a part of that story. */
  story: 0.29,
  /**
   * ln(1 + days from the nearest event that the article speaks of and that is akin: of the same larger story, or with
   * two of the same people, bodies and places).
   */
  told: -0.27,
  /** ln(1 + days from the article's own day). */
  days: -0.46,
  /** It is a meeting, a visit or a call: the same people have many, on many matters. */
  meeting: -0.71,
};

export type Weights = typeof WEIGHTS;
