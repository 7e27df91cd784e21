/**
 * What the rules need of the words of date expressions in a language other than English:
 * insides of regular expressions, all cases and spellings of the press in them.
 */
export interface DateWording {
  /** January to December. */
  months: readonly string[];
  /** Monday to Sunday. */
  weekdays: readonly string[];
  /** Behind a weekday: “Sonntagabend”, “lundi soir”. */
  partOfDay: string;
  /** Between a day and its month, and before the year: “de ”. */
  of: string;
  /** After the figure of a day: “1er”, “8.”. */
  ordinal: string;
  /** Before a month that stands alone. */
  in: string;
  /** Behind a month that stands alone without a word before it: “aralıkta”. */
  alone?: string;
  today: string;
  yesterday: string;
  tomorrow: string;
  /** Before or after a weekday, a month, and in “last week”, “last month”, “last year”. */
  last: string;
  next: string;
  /** In “this week”. */
  this: string;
  week: string;
  month: string;
  year: string;
  /** “At the weekend”, and “the end of the year”, which lies ahead. */
  weekend?: string;
  endOfYear?: string;
  /**
   * “Two weeks ago”: what stands before and behind the number and the unit; the units that are one without a number
   * («неделю назад»), as those of many are not («много лет назад»).
   */
  ago: { before?: string; after?: string; alone?: readonly [string, string, string, string] };
  /** One to ten as words, in all their forms. */
  numbers: readonly string[];
  /** Day, week, month, year behind a number. */
  units: readonly [string, string, string, string];
  /** Before a month: its first, second or last third (“Anfang”, “Mitte”, “Ende”). */
  thirds?: readonly [string, string, string];
  /** The thirds of the month in which the text is written: „Mitte des Monats“. */
  thirdsOfMonth: readonly [string, string, string];
  /** Spring, summer, autumn, winter; they date something with a year, with “last” or “next”, or behind `inSeason`. */
  seasons?: readonly [string, string, string, string];
  inSeason?: string;
  /** The day after and the day before the one that the text has named: “am nächsten Tag”, “tags zuvor”. */
  dayAfter: string;
  dayBefore: string;
  /** Behind and before a number and a unit, from a date that the text has named: “two days later”, “two days before”. */
  later: string;
  earlier: string;
  /** “In two weeks”: what stands before and behind the number and the unit. */
  ahead?: { before?: string; after?: string };
  /** The year before as one word: «торік». */
  lastYear?: string;
  /** The eve of a day that the text has named, or else of the day of writing: «накануне». */
  eve?: string;
  /** As dates, not as attributes of something else: Christmas Eve and Day, Easter Sunday, New Year's Day. */
  feasts?: { christmasEve?: string; christmas?: string; easter?: string; newYear?: string };
  /** “6ª feira (1º.ago)”: the inside of a pattern for the weekdays that are written so, and the months from January on. */
  shortDates?: { weekdays: string; months: readonly string[] };
  /** Right before a weekday that lies ahead, of what is set for it: “pour”, “per”, «на». */
  setFor?: string;
  /** Behind the figure of a year: “2022 roku”. */
  yearEnd: string;
  /** Words of what lies ahead, anywhere in the sentence. */
  future: string;
  /** Words right before a date that lies ahead. */
  until: string;
  /** Words of what is over, in the clause of a date: verbs of events in the past, “since”. */
  past?: string;
  /** The verb that closes the clause tells of the date itself: “18 Mart'ta alındı” is never ahead. */
  pastIsOver?: boolean;
  /** A few words before the date of what is over: „nach der Wahl am 23. Februar“. */
  after?: string;
  /** In the clause of such a date: verbs of a state that was over then (“until May he led it”). */
  lasted: string;
  /** Words right before a date that lies back: „die Abmachung vom 10. März“. */
  since?: string;
}
