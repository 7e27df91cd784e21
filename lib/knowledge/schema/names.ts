/** Names, and what all entities have in common. */
import * as v from 'valibot';
import { entityId, language, partialDate, text, wikidata } from './fields';
import { sources } from './sources';

/**
 * A name. A bare string is an English alias. `short` names (“Putin”) may stand
 * alone in a text; family names of the other persons are derived and bind only
 * to a full name elsewhere in the article.
 */
export const nameKind = v.picklist(['full', 'short', 'alias', 'acronym', 'metonym', 'title', 'demonym']);
export const nameRecord = v.strictObject({
  text,
  kind: v.optional(nameKind, 'alias'),
  lang: v.optional(language, 'en'),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  /** Match only as written (“US”, not “us”). */
  exactCase: v.optional(v.boolean()),
  /** Match only where one of these words or entity ids is in the article too. */
  needs: v.optional(v.array(text)),
  /** Do not match when followed or preceded by one of these words (“Kiev cutlet”). */
  not: v.optional(v.array(text)),
});
export const name = v.pipe(
  v.union([text, nameRecord]),
  v.transform((value) =>
    typeof value === 'string' ? { text: value, kind: 'alias' as const, lang: 'en' } : value,
  ),
);

export const common = {
  /** The name to show. */
  name: text,
  names: v.optional(v.array(name), []),
  /** One neutral sentence or phrase: office and acts, no praise or blame. */
  description: text,
  wikidata: v.optional(wikidata),
  /** English Wikipedia title. */
  wikipedia: v.optional(text),
  /** 0–100: how likely a bare name means this one. Computed where absent. */
  prominence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  notToConfuse: v.optional(v.array(entityId)),
  sources,
};
