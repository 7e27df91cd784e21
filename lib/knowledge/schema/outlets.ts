import * as v from 'valibot';
import { entityId, id, partialDate, text } from './fields';
import { common } from './names';
import { sources } from './sources';

export const outletSchema = v.strictObject({
  id: id('outlet'),
  ...common,
  kind: v.picklist([
    'agency',
    'newspaper',
    'broadcaster',
    'magazine',
    'site',
    'aggregator',
    'blog',
    'blog-platform',
    'channel',
    'photo-agency',
    'platform',
  ]),
  /** Registrable domains, or hosts where a subdomain is an outlet of its own. */
  domains: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.[a-z0-9-]+$/))), []),
  country: v.optional(id('country')),
  founded: v.optional(partialDate),
  owners: v.optional(
    v.array(
      v.strictObject({
        name: text,
        entity: v.optional(entityId),
        from: v.optional(partialDate),
        to: v.optional(partialDate),
        sources,
      }),
    ),
    [],
  ),
  funding: v.optional(
    v.array(v.strictObject({ text, from: v.optional(partialDate), to: v.optional(partialDate), sources })),
    [],
  ),
  /** Who runs or steers it, always with who says so. */
  control: v.optional(
    v.array(
      v.strictObject({
        label: text,
        according: text,
        from: v.optional(partialDate),
        to: v.optional(partialDate),
        sources,
      }),
    ),
    [],
  ),
});
