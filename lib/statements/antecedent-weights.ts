/**
 * What speaks for it that a pronoun means somebody, and how much: a logistic regression over those whom it may mean.
 * `npm run fit:speakers` fits it on the marked articles of `test/gold`. A score is a log odds.
 */
export const WEIGHTS = {
  bias: -2.17,
  /** The last subject of the sentences before, or the last who spoke (Grosz, Joshi and Weinstein 1995: the centre). */
  centre: 1.56,
  /** … and has spoken. */
  spoke: 1.54,
  /** … and goes on: “he added”. */
  continues: 1.23,
  /** … in the sentence before. */
  centreNext: 0.99,
  /** … with nobody else who fits in that sentence. */
  centreAlone: 1.02,
  /** … with others: “Smith wrote to Jones. He …”. */
  centreBeside: -1.3,
  /** Others who fit that have been named since. */
  namedSince: -1.35,
  /** Somebody else who fits is the centre. */
  otherCentre: -2.1,
  /** Several together are. */
  several: -0.89,
  /** The subject of the pronoun's own sentence, which closes with it: “Smith would not come, he said”. */
  subjectBehind: 3.04,
  /** … or goes on with it: “Smith came and, as he said, …”. */
  subjectAhead: 2.92,
  /** … of a clause: “When Smith came, he said …”. */
  clauseAhead: 3.44,
  /** The last who spoke, in a sentence about another: “It is late. Smith would not come, he said”. */
  talksOn: -1.04,
  /** That other. */
  talkedBefore: -0.55,
  /** The only one who fits in the sentence before, of which nobody is the subject. */
  soleNext: 3.21,
  /** Named before a colon in the sentence. */
  introduces: 2.55,
  /** Others who fit that are named in it. */
  namedBeside: -0.74,
  /** Another who fits is its subject. */
  otherSubject: -1.65,
  /** Somebody without an entry is. */
  strangeSubject: 1.26,
  /** The only one who fits near by. */
  alone: 1.46,
  /** … in the paragraph. */
  aloneNear: 1.58,
  /** Named in the paragraph. */
  near: 1.28,
  /** “She”, of one who is not, and of whom the base does not know that she is a woman. */
  unlikelyWoman: -2.87,
};

export type Weights = Record<keyof typeof WEIGHTS, number>;
