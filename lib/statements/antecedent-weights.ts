/**
 * What speaks for it that a pronoun means somebody, and how much: a logistic regression over those whom it may mean.
 * `npm run fit:speakers` fits it on the marked articles of `test/gold`. A score is a log odds.
 */
export const WEIGHTS = {
  bias: -2.11,
  /** The last subject of the sentences before, or the last who spoke (Grosz, Joshi and Weinstein 1995: the centre). */
  centre: 1.24,
  /** … and has spoken. */
  spoke: 1.29,
  /** … and goes on: “he added”. */
  continues: 1.3,
  /** … in the sentence before. */
  centreNext: 1.23,
  /** … with nobody else who fits in that sentence. */
  centreAlone: 0.54,
  /** … with others: “Smith wrote to Jones. He …”. */
  centreBeside: -1.66,
  /** Others who fit that have been named since. */
  namedSince: -1.25,
  /** Somebody else who fits is the centre. */
  otherCentre: -2.35,
  /** Several together are. */
  several: -0.49,
  /** The subject of the pronoun's own sentence, which closes with it: “Smith would not come, he said”. */
  subjectBehind: 3.12,
  /** … or goes on with it: “Smith came and, as he said, …”. */
  subjectAhead: 3.09,
  /** … of a clause: “When Smith came, he said …”. */
  clauseAhead: 3.54,
  /** The last who spoke, in a sentence about another: “It is late. Smith would not come, he said”. */
  talksOn: -0.91,
  /** That other. */
  talkedBefore: -0.92,
  /** The only one who fits in the sentence before, of which nobody is the subject. */
  soleNext: 2.35,
  /** Named before a colon in the sentence. */
  introduces: 2.91,
  /** Others who fit that are named in it. */
  namedBeside: -0.64,
  /** Another who fits is its subject. */
  otherSubject: -1.8,
  /** Somebody without an entry is. */
  strangeSubject: 0.57,
  /** The only one who fits near by. */
  alone: 1.28,
  /** … in the paragraph. */
  aloneNear: 1.79,
  /** Named in the paragraph. */
  near: 1.28,
  /** Whose something is that the sentence before is about: “Smith's outburst came late. He …”. */
  owner: 0.84,
  /** Another's is. */
  otherOwner: -2.24,
  /** Named in the headline. */
  inTitle: 0.76,
  /** “She”, of one who is not, and of whom the base does not know that she is a woman. */
  unlikelyWoman: -2.63,
};

export type Weights = Record<keyof typeof WEIGHTS, number>;
