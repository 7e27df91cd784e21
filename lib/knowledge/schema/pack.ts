/** A pack's own form: what describes it, and the list of its records. */
import * as v from 'valibot';
import { isPartialDate } from './fields';

export const manifestSchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a short id such as "my-pack" is expected'),
    v.maxLength(64),
  ),
  version: v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.maxLength(32)),
  asOf: v.pipe(
    v.string(),
    v.check(
      (date) => date.length === 10 && isPartialDate(date),
      'a full date such as 2025-03-13 is expected',
    ),
  ),
});

/** The manifest and records of a JSON pack: `{"id", "version", "asOf", "records": […]}`. */
export const packSchema = v.strictObject({ ...manifestSchema.entries, records: v.array(v.unknown()) });
