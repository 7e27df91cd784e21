import * as v from 'valibot';
import { id, partialDate } from './fields';
import { common } from './names';

export const organisationSchema = v.strictObject({
  id: id('org'),
  ...common,
  kind: v.picklist([
    'government',
    'ministry',
    'parliament',
    'party',
    'armed-forces',
    'armed-group',
    'security-service',
    'agency',
    'court',
    'central-bank',
    'bank',
    'company',
    'alliance',
    'international',
    'ngo',
    'think-tank',
    'university',
    'religious',
    'union',
    'sport',
    'media',
    'group',
  ]),
  country: v.optional(id('country')),
  seat: v.optional(id('place')),
  partOf: v.optional(id('org')),
  founded: v.optional(partialDate),
  dissolved: v.optional(partialDate),
});
