/**
 * What speaks for it that a pronoun means somebody, and how much: a logistic regression over those whom it may mean.
 * `npm run fit -- speakers` fits it on the marked articles of `test/gold`. A score is a log odds.
 */
export const WEIGHTS = {
  bias: -2.2,
  /** The last subject of the sentences before, or the last who spoke (Grosz, Joshi and Weinstein 1995: the centre). */
  centre: 1.22,
  /** … and has spoken. */
  spoke: 2.08,
  /** … and goes on: “he added”. */
  continues: 0.85,
  /** … in the sentence before. */
  centreNext: 0.45,
  /** … with nobody else who fits in that sentence. */
  centreAlone: 1.12,
  /** Others who fit that have been named since. */
  namedSince: -3.07,
  /** Somebody else who fits is the centre. */
  otherCentre: -2.12,
  /** Several together are. */
  several: -1.38,
  /** The subject of the pronoun's own sentence, which closes with it: “Smith would not come, he said”. */
  subjectBehind: 2.15,
  /** … or goes on with it: “Smith came and, as he said, …”. */
  subjectAhead: 5.95,
  /** Named before a colon in the sentence. */
  introduces: 2.36,
  /** Others who fit that are named in it. */
  namedBeside: -1.07,
  /** Another who fits is its subject. */
  otherSubject: -2.3,
  /** Somebody without an entry is. */
  strangeSubject: -1.16,
  /** The only one who fits near by. */
  alone: 1.9,
  /** … in the paragraph. */
  aloneNear: 2.39,
  /** Named in the paragraph. */
  near: 1.74,
  /** “She”, of one whose gender the base does not know. */
  unlikelyWoman: -0.99,
};
