/** What speaks for an event in a passage. */
export interface Evidence {
  score: number;
  reasons: string[];
  /** A name of the event that the passage has, or whose words it has. */
  name?: string;
  /** The narrowest date of the passage in the event's days: to a week, to a month, or longer. */
  dated?: 'week' | 'month' | 'longer';
  /** Where that date begins. */
  dateAt?: number;
  /** That date is the very day on which it began, … */
  onDay: boolean;
  /** … and not only one on which somebody speaks. */
  day: boolean;
  /** The date is of a month at most, in which it began. */
  begins: boolean;
  /** The article names all of its parties, or its place. */
  among: boolean;
  /** The article names all of its parties. */
  allInArticle: boolean;
  /** A word for such events, and whether it or one for events of its kin is there. */
  word?: string;
  kind: boolean;
  kin: boolean;
  /** The sentence before has a word for such events. */
  kindBefore: boolean;
  /** Participants named in the passage, or shortly before where one is named in it. */
  participants: number;
  /** All are named; persons may stand behind their countries. */
  all: boolean;
  /** A person or body among them, not only countries. */
  someone: boolean;
  place?: 'place' | 'country';
  /** Some of them are not at home there. */
  abroad: boolean;
  /** Proper words of its name, other than its parties and places: “Bukavu”. */
  proper: number;
  /** The article is on it, and the passage says “the quake”. */
  definite: boolean;
  /** Words that the passage shares with the event's name and summary, names left out. */
  shared: number;
}

/** Three and more parties named together also tell by a word for its kin. */
export function isOfKind({ kind, kin, all, participants }: Evidence): boolean {
  return kind || (kin && all && participants > 2);
}
