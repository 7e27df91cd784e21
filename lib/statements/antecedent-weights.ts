/**
 * What speaks for it that a pronoun means somebody, and how much: a logistic regression over those whom it may mean.
 * `npm run fit:speakers` fits it on the marked articles of `test/gold`. A score is a log odds.
 */
export const WEIGHTS = {
  bias: -2.09,
  /** The last subject of the sentences before, or the last who spoke (Grosz, Joshi and Weinstein 1995: the centre). */
  centre: 1.21,
  /** … and has spoken. */
  spoke: 1.7,
  /** … and goes on: “he added”. */
  continues: 0.64,
  /** … in the sentence before. */
  centreNext: 0.64,
  /** … with nobody else who fits in that sentence. */
  centreAlone: 0.96,
  /** Others who fit that have been named since. */
  namedSince: -2.31,
  /** Somebody else who fits is the centre. */
  otherCentre: -1.72,
  /** Several together are. */
  several: -1.1,
  /** The subject of the pronoun's own sentence, which closes with it: “Smith would not come, he said”. */
  subjectBehind: 2.13,
  /** … or goes on with it: “Smith came and, as he said, …”. */
  subjectAhead: 5.76,
  /** Named before a colon in the sentence. */
  introduces: 2.12,
  /** Others who fit that are named in it. */
  namedBeside: -0.86,
  /** Another who fits is its subject. */
  otherSubject: -1.96,
  /** Somebody without an entry is. */
  strangeSubject: -0.1,
  /** The only one who fits near by. */
  alone: 1.76,
  /** … in the paragraph. */
  aloneNear: 1.77,
  /** Named in the paragraph. */
  near: 1.39,
  /** “She”, of one who is not, and of whom the base does not know that she is a woman. */
  unlikelyWoman: -2.83,
};

export type Weights = Record<keyof typeof WEIGHTS, number>;
