/**
 * What the rules need of the words of date expressions in a language other than English:
 * insides of regular expressions, all cases and spellings of the press in them.
 */
export interface DateWording {
  /** January to December. */
  months: readonly string[];
  /** Monday to Sunday. */
  weekdays: readonly string[];
  /** Between a day and its month, and before the year: “de ”. */
  of: string;
  /** After the figure of a day: “1er”, “8.”. */
  ordinal: string;
  /** Before a month that stands alone. */
  in: string;
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
  /** Behind the figure of a year: “2022 roku”. */
  yearEnd: string;
  /** Words of what lies ahead, anywhere in the sentence. */
  future: string;
  /** Words right before a date that lies ahead. */
  until: string;
}
