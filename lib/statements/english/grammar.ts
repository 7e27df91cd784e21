/** The small words of English around subjects and verbs. */

/** A name after one of these belongs to another phrase (“the embassy in New Delhi said”). */
export const PREPOSITIONS = new Set(
  'in at to from near of with for on against between about like than over via across under behind inside outside'.split(
    ' ',
  ),
);

/** What may stand between a subject and its verb. */
export const BETWEEN = new Set(
  'has have had also then later earlier further again repeatedly once already just only even too both all previously recently subsequently reportedly meanwhile however now still always often first last this next past today yesterday himself herself itself themselves would will can could should may might must does do did on in late early at the a during before long'.split(
    ' ',
  ),
);
export const NEGATION = new Set([
  'not',
  'never',
  'refused',
  'declined',
  "didn't",
  "hasn't",
  "haven't",
  "doesn't",
  "don't",
  "won't",
  'without',
  'no',
  'nor',
  'neither',
  'to',
  'yet',
]);
export const PASSIVE = new Set(['was', 'were', 'been', 'is', 'are', 'be', 'being']);
export const TIME_WORDS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|week|weekend|month|year|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4}(?:st|nd|rd|th)?)$/;

/** After one of these a subject may stand. */
export const CLAUSE_OPENERS = new Set(
  'that and but or while as when because although though if whether since after before where which what'.split(
    ' ',
  ),
);

/** Words that begin sentences and headlines with a capital and are no names. */
export const NO_NAMES = new Set(
  `the a an in on at but and or as if when while after before this that these those there here for from with to of by his her
  their its our my your i we you what who which how why where not no yes so then however also meanwhile still yet because since although
  though during under over one two three many some most others other both all each few another earlier later previously according
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december today yesterday tomorrow now speaking asked amid despite instead once until unlike among moreover furthermore indeed perhaps
  is was were are has have had do does did will would can could should nobody none everybody everyone anybody anyone nothing everything
  let please quote details source background`.split(/\s+/),
);
