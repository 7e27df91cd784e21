/** Persons, posts, and who held them when (Popolo's Person, Post and Membership). */
import * as v from 'valibot';
import { id, partialDate, SLUG, text, wikidata } from './fields';
import { common, name } from './names';
import { sources } from './sources';

/** A term in an office. No `to`: still held; with `seen`: known only until then. */
const term = {
  post: id('post'),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  /** The last day a source shows the holder in office, where the end is not known. */
  seen: v.optional(partialDate),
  acting: v.optional(v.boolean()),
  designate: v.optional(v.boolean()),
  sources,
};

export const personSchema = v.strictObject({
  id: id('person'),
  ...common,
  /** When it is not the last word of `name` (“Xi”). */
  familyName: v.optional(text),
  gender: v.optional(v.picklist(['female', 'male', 'other'])),
  born: v.optional(partialDate),
  died: v.optional(partialDate),
  country: v.optional(id('country')),
  /** Shorthand for membership records of this person. */
  offices: v.optional(v.array(v.strictObject(term)), []),
});

export const postSchema = v.strictObject({
  id: id('post'),
  /** As shown: “Foreign Minister of Russia”. */
  title: text,
  /**
   * The titles of the press that `role` and `country` do not give by rule:
   * “Kremlin spokesman”, “NATO chief”.
   */
  titles: v.optional(v.array(name), []),
  /** A key of the role table (`roles.ts`), which gives the usual titles by country and language. */
  role: v.optional(v.pipe(v.string(), v.regex(new RegExp(`^${SLUG}$`)))),
  country: v.optional(id('country')),
  organisation: v.optional(id('org', 'outlet')),
  /** How many may hold it at once; 0: any number. */
  seats: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 1),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  wikidata: v.optional(wikidata),
  sources,
});

export const membershipSchema = v.strictObject({
  id: id('membership'),
  person: id('person'),
  ...term,
});
