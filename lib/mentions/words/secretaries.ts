/** Where a department's secretary is its highest official, and no member of the government. */

const OFFICIALS: ReadonlySet<string> = new Set([
  'country/bangladesh',
  'country/india',
  'country/nepal',
  'country/pakistan',
  'country/sri-lanka',
]);

/**
 * “India's health secretary” serves under the health minister.
 * @param norm the last word of the title, in comparison form.
 * @param of ids of the country or body whose title it is.
 */
export const isCivilServant = (norm: string | undefined, of: readonly string[]): boolean =>
  norm === 'secretary' && of.some((id) => OFFICIALS.has(id));
