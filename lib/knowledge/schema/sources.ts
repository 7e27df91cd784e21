/** Where a fact can be read. */
import * as v from 'valibot';
import { httpUrl, id, language, MAX_TEXT, partialDate, SLUG, text } from './fields';

/** More than any honest record has. */
const MAX_SOURCES = 100;

/**
 * Where a fact can be read: the id of a source record, a source written in
 * place, or the shorthands `wikipedia:Title` (English Wikipedia) and
 * `wikidata:Q42`.
 */
const inlineSource = v.strictObject({
  url: httpUrl,
  publisher: text,
  title: v.optional(text),
  date: v.optional(partialDate),
});
export const sourceRef = v.union([
  v.pipe(
    v.string(),
    v.maxLength(MAX_TEXT),
    v.regex(new RegExp(`^(?:source/${SLUG}|wikipedia:.+|wikidata:Q[1-9]\\d*)$`)),
  ),
  inlineSource,
]);
export const sources = v.pipe(
  v.array(sourceRef),
  v.minLength(1, 'at least one source is needed'),
  v.maxLength(MAX_SOURCES),
);

export const sourceSchema = v.strictObject({
  id: id('source'),
  url: httpUrl,
  publisher: text,
  title: v.optional(text),
  date: v.optional(partialDate),
  lang: v.optional(language),
  outlet: v.optional(id('outlet')),
});
