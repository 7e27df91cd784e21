/**
 * What speaks for it that a pronoun means somebody, and how much: a logistic regression over those whom it may mean.
 * `npm run fit:speakers` fits it on the marked articles of `test/gold`. A score is a log odds.
 */
export const WEIGHTS = {
  bias: -2.17,
  /** The last subject of the sentences before, or the last who spoke (Grosz, Joshi and Weinstein 1995: the centre). */
  centre: 1.23,
  /** … and has spoken. */
  spoke: 1.29,
  /** … and goes on: “he added”. */
  continues: 1.27,
  /** … in the sentence before. */
  centreNext: 1.17,
  /** … with nobody else who fits in that sentence. */
  centreAlone: 0.53,
  /** … with others: “Smith wrote to Jones. He …”. */
  centreBeside: -1.59,
  /** Others who fit that have been named since. */
  namedSince: -1.22,
  /** Somebody else who fits is the centre. */
  otherCentre: -2.33,
  /** Several together are. */
  several: -1.13,
  /** The subject of the pronoun's own sentence, which closes with it: “Smith would not come, he said”. */
  subjectBehind: 2.93,
  /** … or goes on with it: “Smith came and, as he said, …”. */
  subjectAhead: 2.92,
  /** … of a clause: “When Smith came, he said …”. */
  clauseAhead: 3.65,
  /** The last who spoke, in a sentence about another: “It is late. Smith would not come, he said”. */
  talksOn: -0.88,
  /** That other. */
  talkedBefore: -0.73,
  /** The only one who fits in the sentence before, of which nobody is the subject. */
  soleNext: 2.37,
  /** Named before a colon in the sentence. */
  introduces: 2.88,
  /** Others who fit that are named in it. */
  namedBeside: -0.53,
  /** Another who fits is its subject. */
  otherSubject: -1.69,
  /** Somebody without an entry is. */
  strangeSubject: 0.49,
  /** The only one who fits near by. */
  alone: 1.37,
  /** … in the paragraph. */
  aloneNear: 1.89,
  /** Named in the paragraph. */
  near: 1.31,
  /** Whose something is that the sentence before is about: “Smith's outburst came late. He …”. */
  owner: 0.79,
  /** Another's is. */
  otherOwner: -2.19,
  /** Named in the headline. */
  inTitle: 0.75,
  /** “She”, of one who is not, and of whom the base does not know that she is a woman. */
  unlikelyWoman: -2.61,
};

export type Weights = Record<keyof typeof WEIGHTS, number>;
