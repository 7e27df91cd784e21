/** Countries and places, with who claims or holds the contested ones. */
import * as v from 'valibot';
import { entityId, id, partialDate, text } from './fields';
import { common } from './names';
import { sources } from './sources';

const placeStatus = v.strictObject({
  party: entityId,
  relation: v.picklist([
    'sovereign',
    'claims',
    'controls',
    'annexed',
    'administers',
    'recognised-as-part-of',
    'declared-independent',
  ]),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  /** Share of the area held on the day `from`, 0–100. */
  share: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  note: v.optional(text),
  sources,
});

export const placeSchema = v.strictObject({
  id: id('place'),
  ...common,
  kind: v.picklist([
    'city',
    'region',
    'state',
    'island',
    'water',
    'mountain',
    'site',
    'continent',
    'world-region',
    'other',
  ]),
  country: v.optional(id('country')),
  partOf: v.optional(id('place', 'country')),
  /** Latitude, longitude, in degrees. */
  coordinates: v.optional(v.tuple([v.number(), v.number()])),
  status: v.optional(v.array(placeStatus), []),
});

export const countrySchema = v.strictObject({
  id: id('country'),
  ...common,
  official: v.optional(text),
  status: v.picklist(['un-member', 'un-observer', 'territory', 'partly-recognised', 'former']),
  iso2: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  iso3: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  region: v.optional(
    v.picklist(['Africa', 'Americas', 'Asia', 'Europe', 'Middle East', 'Oceania', 'Antarctica']),
  ),
  capital: v.optional(id('place')),
  /** The organisation meant by the government's metonyms. */
  government: v.optional(id('org')),
  /** Latitude, longitude, in degrees. */
  coordinates: v.optional(v.tuple([v.number(), v.number()])),
  from: v.optional(partialDate),
  to: v.optional(partialDate),
  disputes: v.optional(v.array(placeStatus), []),
});
