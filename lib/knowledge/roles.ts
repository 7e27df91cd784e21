/**
 * Roles that exist in many countries, and the titles by which the press calls
 * their holders. With a country's names they give “Russian foreign minister”,
 * “foreign minister of Russia”, “Russia's foreign minister”.
 */
export const ROLES = [
  'president', 'vice-president', 'prime-minister', 'deputy-prime-minister', 'chancellor', 'vice-chancellor', 'monarch', 'crown-prince', 'supreme-leader',
  'head-of-state', 'head-of-government', 'party-leader', 'opposition-leader', 'governor-general', 'taoiseach',
  'foreign-minister', 'deputy-foreign-minister', 'defence-minister', 'deputy-defence-minister', 'finance-minister', 'interior-minister', 'justice-minister',
  'economy-minister', 'trade-minister', 'energy-minister', 'health-minister', 'education-minister', 'environment-minister',
  'agriculture-minister', 'transport-minister', 'labour-minister', 'culture-minister', 'information-minister', 'intelligence-minister', 'minister',
  'attorney-general', 'prosecutor-general', 'chief-justice', 'speaker-of-parliament', 'central-bank-governor',
  'chief-of-defence', 'army-chief', 'navy-chief', 'air-force-chief', 'intelligence-chief', 'security-chief', 'police-chief',
  'national-security-adviser', 'security-council-secretary', 'chief-of-staff', 'spokesperson', 'foreign-ministry-spokesperson',
  'defence-ministry-spokesperson', 'aide', 'special-envoy', 'ambassador', 'ambassador-to-un', 'ambassador-to-us', 'chief-negotiator',
  'mayor', 'governor', 'regional-head', 'senator', 'representative', 'member-of-parliament', 'first-lady',
  'secretary-general', 'deputy-secretary-general', 'director-general', 'commissioner', 'chair', 'chief-executive', 'founder', 'pope', 'patriarch', 'head',
] as const;

export type Role = (typeof ROLES)[number];
