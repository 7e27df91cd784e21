/** Topics – questions that are answered differently – and the claims that answer them. */
import * as v from 'valibot';
import { entityId, id, partialDate, SLUG, text } from './fields';
import { sourceRef, sources } from './sources';

/** A typed answer to a topic's question. */
export const position = v.variant('type', [
  v.strictObject({
    type: v.literal('yes-no'),
    value: v.picklist(['yes', 'no', 'conditional', 'not-answered']),
  }),
  v.strictObject({
    type: v.literal('number'),
    value: v.number(),
    to: v.optional(v.number()),
    unit: v.optional(text),
    about: v.optional(v.picklist(['exactly', 'about', 'at-least', 'at-most'])),
  }),
  v.strictObject({ type: v.literal('date'), value: partialDate, to: v.optional(partialDate) }),
  v.strictObject({ type: v.literal('option'), value: v.pipe(v.string(), v.regex(new RegExp(`^${SLUG}$`))) }),
  v.strictObject({ type: v.literal('list'), value: v.array(text) }),
]);

export const topicSchema = v.strictObject({
  id: id('topic'),
  question: text,
  description: v.optional(text),
  partOf: v.optional(id('topic')),
  /** True where the answers are words for the same thing, not rival facts. */
  framing: v.optional(v.boolean()),
  answer: v.optional(
    v.strictObject({
      type: v.picklist(['yes-no', 'number', 'date', 'option', 'list', 'text']),
      unit: v.optional(text),
      /** True where the answer changes with the days (a count, how talks stand): others of other days do not contradict it. */
      changes: v.optional(v.boolean()),
      /** Ids of options that contradict no other: “after careful preparation” beside “by June”. */
      compatible: v.optional(v.array(v.pipe(v.string(), v.regex(new RegExp(`^${SLUG}$`))))),
      /** For `option`: the answers in use, each with the words that show it; for `yes-no`: what shows `yes` and `no`. */
      options: v.optional(
        v.array(
          v.strictObject({
            id: v.pipe(v.string(), v.regex(new RegExp(`^${SLUG}$`))),
            text,
            cues: v.optional(v.array(text), []),
          }),
        ),
      ),
    }),
  ),
  /** Entities that a passage on this topic names or implies. */
  about: v.optional(v.array(entityId), []),
  /**
   * Words that show the topic. Each cue is one or more words joined by “ + ”,
   * all of which must occur in the passage; `*` ends a word stem:
   * “ceasefire + 30-day”, “annex*”.
   */
  cues: v.pipe(v.array(text), v.minLength(1)),
  /**
   * Further words of the matter, alone or a few together, `*` as in cues: none shows the topic by
   * itself, but in an article on it they show which passages are.
   */
  words: v.optional(v.array(text), []),
  sources: v.optional(v.array(sourceRef)),
});

export const claimSchema = v.strictObject({
  id: id('claim'),
  topic: v.optional(id('topic')),
  /** The claim in our own words. */
  text,
  /** A short quotation, only as long as the claim needs. */
  quote: v.optional(text),
  speaker: v.optional(entityId),
  /** Where the speaker is no entity of the base, or unnamed: how they are described. */
  speakerText: v.optional(text),
  /** The party for whom the speaker speaks (“country/russia”). */
  party: v.optional(entityId),
  /** Entities that the claim names, where no topic tells them: imported fact checks are found by these. */
  about: v.optional(v.array(entityId), []),
  date: v.optional(partialDate),
  via: v.optional(v.array(id('outlet')), []),
  position: v.optional(position),
  supersedes: v.optional(id('claim')),
  event: v.optional(id('event')),
  sources,
});
