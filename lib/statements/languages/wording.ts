/** What the grammar of attribution needs to know of a language other than English. */

export type Gender = 'male' | 'female' | 'any' | 'person';

/**
 * Words and phrases as they are written, parted by white space, phrases by `|`. Forms that are made from dictionary forms
 * are getters: a background that has just been started for a click makes none.
 */
export interface Wording {
  /** Finite verbs of saying; participles that report by themselves. */
  verbs: string;
  /** Gerunds of saying, which have the subject of the clause before them: «…, заявив, что». */
  gerunds?: string;
  /** Verbs of agencies: “berichtet”, “rapporte”. */
  reports: string;
  /** What may stand between a verb and its subject: auxiliaries, articles, adverbs, words of time. */
  between: string;
  /** A name after one of these is no subject. */
  prepositions: string;
  /** Those of them that tie what follows to a noun: “ministro de Defensa”. */
  of?: string;
  /** Here a clause ends: “dass”, “qui”. */
  conjunctions: string;
  /** “Dass”: here begins what is said. */
  that?: string;
  /** Pronouns that open a relative clause. */
  relative?: string;
  /** Participles that report only behind an auxiliary. */
  participles?: string;
  /** Phrases by which something is said, but by nobody in particular: „heißt es“, «говорится». */
  impersonal?: string;
  /** Verbs that say something under a negation too: «не исключает». */
  denied?: string;
  /** Right before a verb: nothing is said. */
  negations?: string;
  /** Auxiliaries of the passive: who is named is not who speaks. */
  passive?: string;
  /** Auxiliaries, which may part a quotation from its speaker: „…“, hatte Smith gesagt. */
  auxiliaries?: string;
  articles?: string;
  /** The ending of verbs in the plural, as a regular expression, and what stands before the body that they speak for: «в Кремле заявили». */
  plural?: string;
  inside?: string;
  /** The pronoun of nobody in particular: “au Kremlin, on assure”. */
  one?: string;
  /** Verbs, parted by spaces, that report only with one of some words behind them: “sprach … von”. */
  verbsWith?: Readonly<Record<string, string>>;
  /** What closes the clause → the finite forms of verbs that it belongs to: “kündigte … an”. */
  separable?: Readonly<Record<string, string>>;
  /** What closes the clause → the verbs that say nothing with it: „sagte … ab“. */
  otherwise?: Readonly<Record<string, string>>;
  /** “And” between two names. */
  and: string;
  /** Phrases before a name: “laut”, “selon”; `*` stands for one of `his`. */
  accordingTo: string;
  /** Whose words they are: «по его словам», “selon elle”. */
  his?: Readonly<Record<string, Gender>>;
  /** What opens a sentence that only tells whose the one before is: “Lo ha detto Smith”. */
  looksBack?: string;
  /** What opens such a sentence without a verb: “Così Smith a Roma.” */
  thus?: string;
  /** What stands before a verb and its subject that only tell whose the words beside them are: “según dijo Smith”, “come ha detto Smith”. */
  asPut?: string;
  /** Words that point at what was said before, and open the sentence as its object: „davon“. */
  pointing?: string;
  /** First words of those phrases that mean something else where no name follows: “pour”. */
  namesOnly?: string;
  /** Words after a name: “zufolge”, “göre”. */
  accordingAfter?: string;
  /** Words right before an outlet that hears or carries what is said: “gegenüber”. */
  channels: string;
  /** Nouns that stand for an outlet named before: “der Agentur”. */
  press: string;
  pronouns: Readonly<Record<string, Gender>>;
  /** People without names, as the inside of a regular expression. */
  people: string;
  /** Bodies without names, likewise: they do not hide. */
  bodies?: string;
  /** Nouns of office holders, as regular expressions → words of the titles that they bear in English; `*`: anybody. */
  offices?: Readonly<Record<string, string>>;
  /** What they are called who head the body that is named behind the word: “prezes PiS”. */
  heads?: string;
  /** What stands before such a noun, as a regular expression: an article, a party („der SPD-“). */
  officeLead?: string;
  /** Participles of saying that stand before who says it: “diyen”. */
  saying?: string;
  /** Participles that are of saying behind a noun: “değerlendirmesinde bulunan” → its nouns. */
  sayingWith?: Readonly<Record<string, string>>;
  /** The verb closes the sentence, its subject opens it. */
  verbLast?: true;
  /** Forms of verbs that tell what somebody else has said, as a regular expression: „Smith wolle kommen“. */
  indirect?: string;
  /** The verb is second: what follows it may be its subject anywhere. */
  verbSecond?: true;
  /** Verbs whose object is somebody; those of two parts as one word: “aufforderte”. */
  addressing?: string;
  /** Verbs of noise that things have too, as a regular expression: they say something beside a quotation alone. */
  loud?: string;
  /** Verbs whose object is somebody or what they do: “kritisierte”. */
  judging?: string;
  /** Persons as objects stand behind a preposition: “critica a Smith”. */
  marksPersons?: true;
  /** A name shows by its form whether it is the subject. */
  inflected?: true;
  /**
   * Whether the first word of a title is in another case than the subject's, as regular expressions: the endings of those
   * cases, and words that have them in the nominative.
   */
  titleCases?: { oblique: string; nominative: string };
  /** The subject may be left out: “…, dijo.” */
  dropsSubject?: true;
}
